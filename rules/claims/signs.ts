import { phraseFinder } from '../../src/engine/reading/phrases.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import type { ClaimSign } from '../lexicon/claim-signs.ts'
import { claimSignWords } from '../lexicon/claim-signs.ts'
import type { ClaimPart } from '../lexicon/claim-words.ts'
import { remembering } from '../remember.ts'
import type { Signs } from '../weighing.ts'
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
  | 'redefined'
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
  | 'kindly'

/** Signs that stand for one another. */
export const groups = {
  'to blame': ['causes', 'harms'],
  blamed: ['culprit', 'causes'],
  help: ['remedy', 'means'],
  better: ['undone', 'improved', 'remedy'],
  treated: ['remedy', 'means', 'undone', 'medicine'],
  ill: ['illness', 'body'],
  'who or what': ['illness', 'body', 'young'],
  'talked of': ['illness', 'remedy', 'means'],
} as const satisfies Record<string, readonly Sign[]>
export type Name = Sign | keyof typeof groups

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
  [
    'redefined',
    /\b(?:isn'?t|aren'?t|is not|are not|never) (?!just\b|only\b)(?:\w+ ){0,4}?\w+[,.;:-] ?(?:it'?s|they'?re|he'?s|she'?s|it is)\b|\b(?:no such thing as(?! an? )|is just|are just|is nothing (?:more|but)|nothing but|is only|is all|it'?s (?:just|always|all|your))\b/i,
  ],
  ['equation', /[=\u2192]|->|\bequals\b/],
  ['question', /\?/],
  ['quoted', /"[^"]{3,}"|(?:^|\s)'[^']{3,}'/],
  ['laughing', /\u{1F602}|\u{1F480}|\u{1F923}|\blol\b|\bjk\b|\blmao\b|\bhaha/u],
  [
    'kindly',
    /\b(?:isn'?t|not|aren'?t|never) (?:just|only|always|all|an? (?:choice|weakness|failing|battle|cure|fix|fault)|your fault|magic|lazy|weak|broken|dangerous)\b|\bit'?s ok(?:ay)?\b/i,
  ],
  ['price', /[£$€] ?\d|\b\d+ quid\b/],
]

const signsOfText = remembering(
  (text: string) => text,
  (text): readonly Sign[] => {
    const signs: Sign[] = find(text).flatMap(({ entry }) => [...entry.signs])
    for (const [sign, shape] of SHAPES) if (shape.test(text)) signs.push(sign)
    return signs
  },
)

type Counts = Map<Sign, number>

function add(counts: readonly Counts[], sign: Sign, facts: readonly { readonly sentence: number }[]): void {
  for (const { sentence } of facts) counts[sentence]?.set(sign, (counts[sentence]?.get(sign) ?? 0) + 1)
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
export function signsIn(reading: Reading): readonly { sentence: Sentence; signs: Signs<Sign> }[] {
  const selling = isSelling(reading)
  const counts = reading.sentences.map(({ text }) => {
    const count: Counts = selling ? new Map([['selling', 1]]) : new Map()
    for (const sign of signsOfText(text)) count.set(sign, (count.get(sign) ?? 0) + 1)
    return count
  })
  add(counts, 'remedy', remediesIn(reading))
  add(counts, 'illness', illnessesIn(reading))
  add(counts, 'illness', reading.conditions)
  add(counts, 'medicine', reading.medicines)
  add(counts, 'negated', reading.cues('negation'))
  add(counts, 'refuted', reading.cues('refutation'))
  add(counts, 'cited', reading.cues('citation'))
  for (const { sentence, terms } of partsOf(reading)) {
    for (const { part } of terms) {
      const sign = PARTS[part]
      if (sign) add(counts, sign, [{ sentence: sentence.index }])
    }
  }
  for (const { first, last } of reading.stories) {
    for (let sentence = first; sentence <= last; sentence++) add(counts, 'story', [{ sentence }])
  }
  return reading.sentences.map((sentence, index) => ({ sentence, signs: counts[index] ?? new Map() }))
}
