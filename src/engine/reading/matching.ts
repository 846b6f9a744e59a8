import { everyMatch } from './every-match.ts'
import type { Match, Sentence } from './reading.ts'

/** What one sentence matched, with offsets counted from its start; kept with the sentence. */
export type Remembered = Map<RegExp, readonly Match[]>

/** The sentences of a draft, each with what it remembers, and what the draft was asked for so far. */
export interface Matching {
  readonly sentences: readonly Sentence[]
  readonly remembered: readonly Remembered[]
  readonly found: Map<RegExp, readonly Match[]>
}

/**
 * Prepares to answer what a draft matches. Between two keys most sentences stay: what stands before the change is
 * taken over from the draft `before`, what stands after it is moved, and only what changed is looked at.
 */
export function matcher(
  { sentences, remembered, found }: Matching,
  before: Matching,
): (pattern: RegExp) => readonly Match[] {
  const shorter = Math.min(sentences.length, before.sentences.length)
  let head = 0
  while (head < shorter && remembered[head] === before.remembered[head]) head++
  let tail = 0
  while (tail < shorter - head && remembered.at(-1 - tail) === before.remembered.at(-1 - tail)) tail++
  const changedTo = sentences.length - tail
  const stayedFrom = before.sentences.length - tail
  const moved = (sentences[changedTo]?.start ?? 0) - (before.sentences[stayedFrom]?.start ?? 0)

  /** Those of `known` in sentences that stayed, where they stand now, with `fresh` between. */
  const joined = (known: readonly Match[], fresh: readonly Match[]): readonly Match[] => {
    if (known.length === 0) return fresh
    const after = known.filter(({ sentence }) => sentence >= stayedFrom)
    return [
      ...known.filter(({ sentence }) => sentence < head),
      ...fresh,
      ...after.map(match => placed(match, moved, match.sentence + changedTo - stayedFrom)),
    ]
  }

  return pattern => {
    const asked = found.get(pattern)
    if (asked) return asked
    const known = before.found.get(pattern)
    const matches = known
      ? joined(known, matchesOf(pattern, sentences, remembered, head, changedTo))
      : matchesOf(pattern, sentences, remembered, 0, sentences.length)
    found.set(pattern, matches)
    return matches
  }
}

const none: readonly Match[] = []

/** What a pattern matches in the sentences `[from, to)`. */
function matchesOf(
  pattern: RegExp,
  sentences: readonly Sentence[],
  remembered: readonly Remembered[],
  from: number,
  to: number,
): readonly Match[] {
  let found: Match[] | undefined
  for (let at = from; at < to; at++) {
    const { text, start } = sentences[at] as Sentence
    for (const match of matchesIn(text, pattern, remembered[at] as Remembered)) {
      found ??= []
      found.push(placed(match, start, at))
    }
  }
  return found ?? none
}

/** Most sentences match nothing. */
function matchesIn(sentence: string, pattern: RegExp, remembered: Remembered): readonly Match[] {
  const known = remembered.get(pattern)
  if (known) return known
  const found = everyMatch(sentence, pattern)
  const fresh = found.length === 0 ? none : found.map(toMatch)
  remembered.set(pattern, fresh)
  return fresh
}

const toMatch = ({ 0: text, index, groups = {} }: RegExpExecArray): Match => ({
  start: index,
  end: index + text.length,
  text,
  sentence: 0,
  groups,
})

const placed = ({ start, end, text, groups }: Match, by: number, sentence: number): Match => ({
  start: start + by,
  end: end + by,
  text,
  sentence,
  groups,
})
