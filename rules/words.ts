import type { Category } from '../src/engine/rule.ts'
import { categories } from '../src/engine/rule.ts'
import { wordWeights } from './lexicon/word-weights.ts'
import { remembering } from './remember.ts'

/** What the words of a text add up to: how many they are, and the sum of their weights, category by category. */
export interface Said {
  readonly count: number
  readonly sums: readonly number[]
}

/** The table counts in fifths of log odds: finer than what some thousand drafts can tell, it would only weigh more. */
export const FINENESS = 5

const WORD = /[a-z]+(?:'[a-z]+)?|\d+|[#@!?.,:;"()&\n]|\p{Extended_Pictographic}/gu

/** The words of a text as the weights know them: stems; of numbers the length alone; marks and emoji are words too. */
export const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(WORD) ?? []).map(word => {
    if (word === '\n') return '¶'
    return /^\d/.test(word) ? 'N'.repeat(Math.min(4, word.length)) : stemOf(word)
  })

/**
 * A word without its ending, so that what "stopped" teaches holds for "stops". Rough, for a table that nobody reads
 * aloud: on drafts left out it did better than Porter's stemmer.
 */
const stemOf = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/(?<=[a-z]{3})(?:ies|es|s|ed|ing|ly|er|est)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?<=[a-z]{3})[ei]$/, '')

export const saidIn = remembering((text: string): Said => {
  const words = stemsOf(text)
  const sums = categories.map(() => 0)
  for (const word of words) {
    wordWeights.get(word)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight / FINENESS
    })
  }
  return { count: words.length, sums }
})

/** How much one of so many words counts: a longer text says more of everything, though not as much more. */
export const shareOf = (count: number): number => 3 / Math.sqrt(Math.max(1, count))

/** What the words of some texts add to a belief, as log odds. */
export function addedBy(texts: readonly Said[], category: Category): number {
  const at = categories.indexOf(category)
  const count = texts.reduce((sum, text) => sum + text.count, 0)
  return texts.reduce((sum, text) => sum + (text.sums[at] ?? 0), 0) * shareOf(count)
}
