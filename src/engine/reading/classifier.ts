import type { Features } from './features.ts'

/**
 * A linear classifier: the log-odds that a sentence, seen in its draft, tells of the thing are the sum of the
 * weights of what is seen. Made by `node bench/train.ts` from labelled drafts; plain data, one weight a feature.
 */
export interface Classifier {
  /** The log-odds of a sentence of which nothing is known, in hundredths. */
  readonly bias: number
  /** In hundredths of log-odds, by feature. */
  readonly weights: Readonly<Record<string, number>>
}

/** How far a neighbouring sentence counts. */
const REACH = 2
/** The draft counts as no longer than this. */
const LONGEST = 6

/** Kinds that mean more side by side in a passage than each alone. */
const PAIRED: ReadonlySet<string> = new Set(
  `I|my|we|our|you|your|he|they|person|kin|occupation|office|staff|body|symptom|procedure|setting|care act|turning point|local place|event|looks|belonging|teaching|evidence|trade|rank|age|<person>|place|when|condition|medicine|past|sign pronoun|sign the person|sign person who|sign role|sign their kin|sign own kin|sign cared for|sign told writer|sign our setting|sign us|sign time|sign named place|sign proper noun|sign recognise|sign second person care|sign general|sign invented|sign approved|sign animal|sign news|sign own|sign congratulation|sign quote|sign age|sign writer|sign setting|sign symptom|sign procedure|sign turning point`.split(
    '|',
  ),
)

/** What a sentence says, what its neighbours say (“near ”, “far ”), and what stands together in the passage. */
export function seenInPassage(draft: readonly Features[], at: number): readonly string[] {
  const seen = [...(draft[at]?.own ?? [])]
  for (let away = -REACH; away <= REACH; away++) {
    if (away === 0) continue
    const prefix = Math.abs(away) === 1 ? 'near ' : 'far '
    for (const each of draft[at + away]?.coarse ?? []) seen.push(prefix + each)
  }
  const passage = [...everywhere(draft.slice(Math.max(0, at - 1), at + 2))].filter(each => PAIRED.has(each))
  passage.sort().forEach((one, i) => {
    for (const other of passage.slice(i + 1)) seen.push(`${one} & ${other}`)
  })
  return seen
}

/** What the draft says anywhere, and what sort of box it is. */
export const seenInDraft = (draft: readonly Features[], kind: string): readonly string[] => [
  ...Array.from(everywhere(draft), each => `draft ${each}`),
  `kind ${kind}`,
  `sentences ${Math.min(LONGEST, draft.length)}`,
]

const everywhere = (sentences: readonly Features[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ coarse }) => coarse))

/**
 * Prepares a classifier. A passage is weighed again only when one of its sentences has changed.
 * @returns the log-odds for each sentence of a draft.
 */
export function createScorer({
  bias,
  weights,
}: Classifier): (draft: readonly Features[], kind: string) => readonly number[] {
  const weightOf = new Map(Object.entries(weights))
  const sum = (seen: readonly string[]): number =>
    seen.reduce((total, each) => total + (weightOf.get(each) ?? 0), 0)
  const known = new WeakMap<
    Features,
    { readonly passage: readonly (Features | undefined)[]; readonly sum: number }
  >()
  const weigh = (draft: readonly Features[], at: number): number => {
    const features = draft[at] as Features
    const passage = Array.from({ length: 2 * REACH + 1 }, (_, i) => draft[at - REACH + i])
    const before = known.get(features)
    if (before && passage.every((each, i) => each === before.passage[i])) return before.sum
    const fresh = sum(seenInPassage(draft, at))
    known.set(features, { passage, sum: fresh })
    return fresh
  }
  return (draft, kind) => {
    const common = bias + sum(seenInDraft(draft, kind))
    return draft.map((_, at) => (common + weigh(draft, at)) / 100)
  }
}
