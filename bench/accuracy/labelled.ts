import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { DraftKind } from '../../src/engine/draft.ts'
import { draftKinds } from '../../src/engine/draft.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import type { Category } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'

/** A draft with what a person says of it. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly kind: DraftKind
  /** Those to judge it under: its own, or all. */
  readonly jurisdictions: readonly JurisdictionId[]
  /** Only categories that were judged. */
  readonly labels: ReadonlyMap<Category, boolean>
  /** Every label is false; `null`, which is not judged, is not false. */
  readonly innocent: boolean
  /** Whether an unlabelled advert shows itself in its text (`explicit`) or only praises a brand (`implicit`). */
  readonly cue: string | undefined
  /** Phrases that should be underlined, where they stand in the text. */
  readonly spans: readonly { readonly category: Category; readonly start: number; readonly end: number }[]
}

/** Other names that a corpus gives to a category. */
const aliases: Readonly<Record<string, Category>> = { pom: 'medicines' }

/** Reads a file of labelled drafts, one a line. @throws Error naming file and line. */
export function readLabelled(path: string): readonly Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${basename(path)}:${index + 1}`)]))
}

interface Line {
  readonly id?: unknown
  readonly text: string
  readonly labels: Readonly<Record<string, boolean | null>>
  readonly jurisdiction?: string | null
  readonly kind?: string | null
  readonly cue?: string | null
  readonly spans?: readonly { readonly category?: string; readonly text: string; readonly start?: number }[]
}

function readLine(json: string, where: string): Labelled {
  const line = parse(json, where)
  return {
    id: String(line.id ?? where),
    text: line.text,
    kind: draftKinds.find(kind => kind === line.kind) ?? 'post',
    jurisdictions: jurisdictionIds.filter(id => !line.jurisdiction || id === line.jurisdiction),
    labels: labelsOf(line),
    innocent: Object.values(line.labels).every(label => label === false),
    cue: line.cue ?? undefined,
    spans: spansOf(line),
  }
}

function parse(json: string, where: string): Line {
  try {
    const line = JSON.parse(json) as Partial<Line>
    if (typeof line.text !== 'string' || typeof line.labels !== 'object') {
      throw new TypeError('expected {"text","labels",…}')
    }
    return line as Line
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`)
  }
}

const categoryOf = (name: string): Category | undefined =>
  aliases[name] ?? categories.find(category => category === name)

function labelsOf({ labels }: Line): ReadonlyMap<Category, boolean> {
  const judged = new Map<Category, boolean>()
  for (const [name, label] of Object.entries(labels)) {
    const category = categoryOf(name)
    if (category && typeof label === 'boolean') judged.set(category, label)
  }
  return judged
}

function spansOf({ text, spans = [] }: Line): Labelled['spans'] {
  return spans.flatMap(span => {
    const category = categoryOf(span.category ?? '')
    const start = span.start ?? text.indexOf(span.text)
    return category && start >= 0 ? [{ category, start, end: start + span.text.length }] : []
  })
}
