import { phraseFinder } from '../../src/engine/reading/phrases.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { AdvertSign } from '../lexicon/advert-signs.ts'
import { advertSignWords } from '../lexicon/advert-signs.ts'
import type { Signs } from '../weighing.ts'

export type Sign =
  | AdvertSign
  | 'strong tie'
  | 'weak tie'
  | 'handle'
  | 'brand'
  | 'hashtag'
  | 'price'
  | 'saving'
  | 'address'
  | 'question'
  | 'story'

/** Signs<Sign> that stand for one another. */
export const groups = {
  'by name': ['brand', 'handle'],
  named: ['ware', 'brand', 'handle'],
  'talked up': ['praised', 'push'],
  money: ['price', 'saving'],
} as const satisfies Record<string, readonly Sign[]>
export type Name = Sign | keyof typeof groups

const words = new Map<string, Set<AdvertSign>>()
for (const { word, sign } of advertSignWords) words.set(word, (words.get(word) ?? new Set()).add(sign))
const find = phraseFinder(Array.from(words, ([word, signs]) => ({ word, signs })))

const SHAPES: readonly (readonly [Sign, RegExp])[] = [
  ['handle', /(?<![\w.])@[a-z0-9_.]{2,40}/i],
  // A capital in the middle of a sentence that is no month, no day and not the writer.
  [
    'brand',
    /(?<=[a-z,:] )(?!(?:I|Dr|Mr|Mrs|Ms|NHS|UK|US|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b)[A-Z][a-z]{2,}[A-Za-z]*/,
  ],
  ['hashtag', /#\w{2,}/],
  ['price', /[£$€] ?\d|\b\d+ quid\b/],
  [
    'saving',
    /\b\d{1,2} ?% off\b|[£$€] ?\d{1,3} off\b|\b(?:ten|fifteen|twenty|\w{2,6}) (?:per ?cent |quid |pounds )?off\b/i,
  ],
  ['address', /https?:\/\/|\bwww\.|\b[\w-]{2,40}\.(?:com|co\.uk|co|shop|store|example)\b/i],
  ['question', /\?/],
]

let remembered = new Map<string, Signs<Sign>>()
const REMEMBERED = 2_000

function signsOfText(text: string): Signs<Sign> {
  const known = remembered.get(text)
  if (known) return known
  const count = new Map<Sign, number>()
  const add = (sign: Sign): void => void count.set(sign, (count.get(sign) ?? 0) + 1)
  for (const { entry } of find(text)) for (const sign of entry.signs) add(sign)
  for (const [sign, shape] of SHAPES) if (shape.test(text)) add(sign)
  if (remembered.size >= REMEMBERED) remembered = new Map()
  remembered.set(text, count)
  return count
}

/** For each sentence of the draft, its signs. */
export function signsIn(reading: Reading): readonly Signs<Sign>[] {
  const counts = reading.sentences.map(({ text }) => new Map(signsOfText(text)))
  for (const { strength, sentence } of reading.ties) {
    const sign: Sign = strength === 'strong' ? 'strong tie' : 'weak tie'
    counts[sentence]?.set(sign, (counts[sentence].get(sign) ?? 0) + 1)
  }
  if (reading.stories.length > 0) counts[0]?.set('story', 1)
  return counts
}
