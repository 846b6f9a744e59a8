import type { Engine } from '../../src/engine/check.ts'
import { overlaps } from '../../src/engine/draft.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { atLeast, jurisdictionIds } from '../../src/engine/policy.ts'
import type { Finding } from '../../src/engine/report.ts'
import type { Category } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'
import type { Labelled } from './labelled.ts'

/** One draft judged under one jurisdiction: what a person says and what was found at `warn` or above. */
export interface Judged {
  readonly draft: Labelled
  readonly jurisdiction: JurisdictionId
  readonly findings: readonly Finding[]
}

export interface Score {
  readonly jurisdiction: JurisdictionId
  readonly category: Category
  readonly found: number
  readonly missed: number
  readonly falseAlarms: number
  readonly quiet: number
  /** Expected phrases that a finding of the category touches. */
  readonly underlined: number
  readonly phrases: number
}

/** A draft of which person and engine say different things. */
export interface Miss {
  readonly judged: Judged
  readonly category: Category
  /** `not judged`: raised in a category that the file does not label, in a draft whose every label is false. */
  readonly what: 'missed' | 'false alarm' | 'not judged'
}

export interface Scores {
  readonly drafts: number
  readonly rows: readonly Score[]
  /** Unlabelled adverts, by whether the text shows them. */
  readonly cues: readonly { jurisdiction: JurisdictionId; cue: string; found: number; of: number }[]
  /** Drafts in which a person sees nothing wrong, and how many of them raise anything. */
  readonly innocent: readonly { jurisdiction: JurisdictionId; raised: number; of: number }[]
  readonly misses: readonly Miss[]
}

/** Judges every draft under each of its jurisdictions and counts. */
export function scoreAll(drafts: readonly Labelled[], engine: Engine): Scores {
  const judged = drafts.flatMap(draft =>
    draft.jurisdictions.map(jurisdiction => judge(draft, jurisdiction, engine)),
  )
  const by = jurisdictionIds.map(jurisdiction => ({
    jurisdiction,
    own: judged.filter(one => one.jurisdiction === jurisdiction),
  }))
  return {
    drafts: drafts.length,
    rows: categories.flatMap(category =>
      by.map(({ jurisdiction, own }) => scoreOf(own, category, jurisdiction)),
    ),
    cues: by.flatMap(({ jurisdiction, own }) => byCue(own, jurisdiction)),
    innocent: by.map(({ jurisdiction, own }) => alarmsOnInnocent(own, jurisdiction)),
    misses: judged.flatMap(missesOf),
  }
}

function judge(draft: Labelled, jurisdiction: JurisdictionId, engine: Engine): Judged {
  const { findings } = engine.check({ text: draft.text, kind: draft.kind }, { jurisdiction })
  return { draft, jurisdiction, findings: findings.filter(({ severity }) => atLeast(severity, 'warn')) }
}

const raises = ({ findings }: Judged, category: Category): boolean =>
  findings.some(finding => finding.category === category)

function scoreOf(judged: readonly Judged[], category: Category, jurisdiction: JurisdictionId): Score {
  const count = (label: boolean, raised: boolean): number =>
    judged.filter(one => one.draft.labels.get(category) === label && raises(one, category) === raised).length
  const phrases = judged.flatMap(({ draft, findings }) =>
    draft.spans
      .filter(span => span.category === category)
      .map(span => findings.some(finding => finding.category === category && overlaps(finding, span))),
  )
  return {
    jurisdiction,
    category,
    found: count(true, true),
    missed: count(true, false),
    falseAlarms: count(false, true),
    quiet: count(false, false),
    underlined: phrases.filter(Boolean).length,
    phrases: phrases.length,
  }
}

function byCue(judged: readonly Judged[], jurisdiction: JurisdictionId): Scores['cues'] {
  const adverts = judged.filter(({ draft }) => draft.cue && draft.labels.get('disclosure'))
  return [...Map.groupBy(adverts, ({ draft }) => draft.cue ?? '')].map(([cue, of]) => ({
    jurisdiction,
    cue,
    found: of.filter(one => raises(one, 'disclosure')).length,
    of: of.length,
  }))
}

function alarmsOnInnocent(judged: readonly Judged[], jurisdiction: JurisdictionId) {
  const innocent = judged.filter(({ draft }) => draft.innocent)
  return {
    jurisdiction,
    raised: innocent.filter(({ findings }) => findings.length > 0).length,
    of: innocent.length,
  }
}

function missesOf(judged: Judged): readonly Miss[] {
  return categories.flatMap((category): readonly Miss[] => {
    const label = judged.draft.labels.get(category)
    const raised = raises(judged, category)
    if (label === undefined) {
      return raised && judged.draft.innocent ? [{ judged, category, what: 'not judged' }] : []
    }
    return label === raised ? [] : [{ judged, category, what: label ? 'missed' : 'false alarm' }]
  })
}
