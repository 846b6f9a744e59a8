import { phraseFinder } from '../../src/engine/reading/phrases.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import type { ClaimSign } from '../lexicon/claim-signs.ts'
import { claimSignWords } from '../lexicon/claim-signs.ts'
import type { ClaimPart } from '../lexicon/claim-words.ts'
import { remembering } from '../remember.ts'
import { illnessesIn, isSelling, remediesIn } from './claim.ts'
import { partsOf } from './terms.ts'

/** Signs of phrases, of what the reading found, and of how a sentence is built. */
export type Sign =
  | ClaimSign
  | 'remedy'
  | 'illness'
  | 'body'
  | 'medicine'
  | 'culprit'
  | 'causes'
  | 'harms'
  | 'counted'
  | 'soon'
  | 'equation'
  | 'selling'
  | 'question'
  | 'quoted'
  | 'laughing'
  | 'negated'
  | 'refuted'
  | 'cited'
  | 'price'
  | 'story'

const words = new Map<string, Set<ClaimSign>>()
for (const { word, sign } of claimSignWords) words.set(word, (words.get(word) ?? new Set()).add(sign))
const find = phraseFinder(Array.from(words, ([word, signs]) => ({ word, signs })))

/** How a sentence is built, where no word tells. */
const SHAPES: readonly (readonly [Sign, RegExp])[] = [
  [
    'counted',
    /\b(?:\d{1,4}|nine|ten|eight|seven|hundreds|dozens|thousands|countless)(?: times)? (?:out of|in|of) (?:every )?(?:my|the|our|them|\d{1,4}|ten)\b|\b\d{1,3} ?(?:%|per ?cent) of\b|\b(?:\d{2,5}|two|three|four|five|six|seven|eight|nine|ten|hundreds of|dozens of|countless) (?:[\w-]{3,12} ){0,2}(?:women|men|patients|clients|kids|children|babies|people|mums|moms|couples|families|ladies|of them)\b/i,
  ],
  [
    'soon',
    /\b(?:in|within|after|by|from|inside|under) (?:just |only |like |about |under |the |a |as little as )?(?:an?|one|two|three|four|five|six|eight|ten|twelve|first|\d{1,3})? ?(?:fortnight|seconds?|min(?:ute)?s?|hours?|days?|nights?|wks?|weeks?|months?|sessions?|visits?|treatments?|doses?|adjustments?)\b|\bfirst (?:night|week|session|time|go)\b|\b(?:one|two|three|a single) (?:sessions?|injections?|visits?|adjustments?|treatments?|doses?)\b/i,
  ],
  ['equation', /[=\u2192]|->|\bequals\b/],
  ['question', /\?/],
  ['quoted', /"[^"]{3,}"|(?:^|\s)'[^']{3,}'/],
  ['laughing', /\u{1F602}|\u{1F480}|\u{1F923}|\blol\b|\bjk\b|\blmao\b|\bhaha/u],
  ['price', /[£$€] ?\d|\b\d+ quid\b/],
]

const signsOfText = remembering((text: string): readonly Sign[] => {
  const signs: Sign[] = find(text).flatMap(({ entry }) => [...entry.signs])
  for (const [sign, shape] of SHAPES) if (shape.test(text)) signs.push(sign)
  return signs
})

function add(signs: readonly Sign[][], sign: Sign, facts: readonly { readonly sentence: number }[]): void {
  for (const { sentence } of facts) signs[sentence]?.push(sign)
}

/** What the parts of a claim are signs of; the others tell too little by themselves. */
const PARTS: Partial<Record<ClaimPart, Sign>> = {
  culprit: 'culprit',
  causes: 'causes',
  harms: 'harms',
  body: 'body',
  complex: 'illness',
  crutch: 'medicine',
}

/** For each sentence of the draft, its signs. */
export function signsIn(reading: Reading): readonly { sentence: Sentence; signs: readonly Sign[] }[] {
  const selling: readonly Sign[] = isSelling(reading) ? ['selling'] : []
  const signs = reading.sentences.map(({ text }) => [...selling, ...signsOfText(text)])
  add(signs, 'remedy', remediesIn(reading))
  add(signs, 'illness', illnessesIn(reading))
  add(signs, 'illness', reading.conditions)
  add(signs, 'medicine', reading.medicines)
  add(signs, 'negated', reading.cues('negation'))
  add(signs, 'refuted', reading.cues('refutation'))
  add(signs, 'cited', reading.cues('citation'))
  for (const { sentence, terms } of partsOf(reading)) {
    for (const { part } of terms) {
      const sign = PARTS[part]
      if (sign) add(signs, sign, [{ sentence: sentence.index }])
    }
  }
  for (const { first, last } of reading.stories) {
    for (let sentence = first; sentence <= last; sentence++) add(signs, 'story', [{ sentence }])
  }
  return reading.sentences.map((sentence, index) => ({ sentence, signs: signs[index] ?? [] }))
}
