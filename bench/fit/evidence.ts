import { catalogue } from '../../rules/index.ts'
import type { Evidence } from '../../rules/weighing.ts'
import { shareOf, stemsOf } from '../../rules/words.ts'
import { makePlain } from '../../src/engine/reading/plain.ts'
import { createReader } from '../../src/engine/reading/read.ts'
import type { Context } from '../../src/engine/rule.ts'
import type { Labelled } from '../accuracy/labelled.ts'
import type { Weighing } from './models.ts'

/** What a passage shows: `part/name` of each feature and how much of it. */
export type Shown = ReadonlyMap<string, number>

/** A labelled draft as a model sees it. */
export interface Seen {
  readonly draft: Labelled
  readonly label: boolean
  /** How much it counts beside others. */
  readonly weight: number
  /** One for each passage that could be what is looked for; without any it is never found. */
  readonly passages: readonly Shown[]
}

const read = createReader(catalogue.lexicon)

/** The drafts that were judged in the category. */
export function seenBy(
  { category, passages }: Weighing,
  drafts: readonly { readonly draft: Labelled; readonly weight: number }[],
): readonly Seen[] {
  return drafts.flatMap(({ draft, weight }): readonly Seen[] => {
    const label = draft.labels.get(category)
    if (label === undefined) return []
    const shown = passages(contextOf(draft)).map(({ shows }) => shownIn(shows))
    return [{ draft, label, weight, passages: shown }]
  })
}

function contextOf({ text, kind, jurisdictions: [id = 'uk'] }: Labelled): Context {
  return {
    reading: read(makePlain(text).text),
    draft: { text, kind },
    jurisdiction: catalogue.jurisdictions[id],
    writer: { profession: '', names: [], workplaces: [], interests: [] },
  }
}

function shownIn({ features, texts }: Evidence): Shown {
  const shown = new Map(features.flat().map(({ part, name, amount }) => [`${part}/${name}`, amount]))
  const words = texts.flatMap(stemsOf)
  const share = shareOf(words.length)
  for (const word of words) shown.set(`words/${word}`, (shown.get(`words/${word}`) ?? 0) + share)
  return shown
}
