import type { Span } from '../../../src/engine/draft.ts'
import type { Age, Reading } from '../../../src/engine/reading/reading.ts'
import type { Edit } from '../../../src/engine/report.ts'
import { after, before, fitting, nounFollows, reachingBack, replaced } from './edits.ts'

const DECADES = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
] as const
const SOMETHING = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty'] as const

/** How old somebody is without their age: after a noun ("in their thirties") and before one ("thirty-something"). */
function loosely(years: number): { readonly behind: string; readonly ahead: string } {
  if (years >= 90) return { behind: 'aged 90 or older', ahead: 'elderly' }
  if (years < 2) return { behind: 'still a baby', ahead: 'baby' }
  if (years < 13) return { behind: 'still a child', ahead: 'young' }
  if (years < 20) return { behind: 'in their teens', ahead: 'teenage' }
  const decade = Math.floor(years / 10)
  return {
    behind: `in their ${DECADES[decade] ?? 'later years'}`,
    ahead: `${SOMETHING[decade] ?? 'older'}-something`,
  }
}

/** "a 34-year-old teacher" → "a thirty-something teacher"; "Sarah, 34," → "Sarah, in their thirties,". */
export function looselyAged(reading: Reading, age: Age): Edit {
  const birthday = BIRTHDAY.find(([said]) => said.test(age.text))?.[1]
  if (birthday) return replaced(age, birthday)
  const { ahead, behind } = loosely(age.years)
  const [said = '', determiner = ''] = DETERMINER.exec(before(reading, age.start)) ?? []
  const isNoun = NOUN.test(age.text)
  const word = nounFollows(reading, age.end) ? ahead : standing(age.years, ahead)
  if (/^an? $/i.test(said)) {
    const whole = { start: age.start - said.length, end: age.end }
    return replaced(whole, fitting(reading, whole.start, `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`))
  }
  if (determiner !== '' && isNoun) {
    return replaced(age, /^(?:my|our)$/i.test(determiner) ? word.replace('person', 'patient') : word)
  }
  if (isNoun && (nounFollows(reading, age.end) || !isAdded(reading, age)))
    return replaced(age, fitting(reading, age.start, word))
  const childhood = reachingBack(reading, age, /\b(?:since|when|until|till) (?:she|he|they) (?:was|were) $/i)
  if (childhood.start < age.start && age.years < 20) return replaced(age, `a ${standing(age.years, ahead)}`)
  const whole = reachingBack(reading, age, /\b(?:aged?|at(?: the age of)?) $/i)
  return replaced(whole, fitting(reading, whole.start, asTheirs(reading, whole, behind)))
}

/** What says by itself that it is an age: "34yo", "7-year-old", "26 weeker". */
const NOUN = /(?:old|y\.?\/?o\.?|weeker)$/i
/** "turned 101": how old is left out, that there was a birthday is not. */
const BIRTHDAY: readonly (readonly [RegExp, string])[] = [
  [/^(?:turned|reached)/i, 'had a birthday'],
  [/^turns/i, 'has a birthday'],
  [/^turning/i, 'having a birthday'],
  [/^turn/i, 'have a birthday'],
]
const DETERMINER =
  /\b(an?|the|my|our|your|this|that|his|her|their|another|some) (?:(?:little|lil|wee|tiny|sweet|lovely|poor|old|young|brave|beautiful|gorgeous|healthy|fit|sick|feisty|certain|new|first|last|next|other|same|big|cute|hyperactive|amazing) ){0,2}$/i

/** "Sarah, 34yo, came", "she is 34 years old": said of somebody who is named otherwise. */
const isAdded = (reading: Reading, age: Age): boolean =>
  /^(?:[,.;:!?)\n]|$)/.test(after(reading, age.end)) ||
  /(?:[,(]|\b(?:s?he|they|is|was|are|were|be|been|now|just|only|nearly|almost|aged|of|at|pt|patient)|'s) ?$/i.test(
    before(reading, age.start),
  )

/** "she is 34" → "she is in her thirties" */
function asTheirs(reading: Reading, age: Span, behind: string): string {
  const subject = /\b(she|he)(?:'s| is| was|,) $/i.exec(before(reading, age.start))?.[1]?.toLowerCase()
  return subject ? behind.replace('their', subject === 'she' ? 'her' : 'his') : behind
}

/** The loose age where no noun follows: "a 10-year-old" → "a child". */
function standing(years: number, ahead: string): string {
  if (years >= 90) return 'elderly person'
  if (years < 2) return 'baby'
  if (years < 13) return 'child'
  return years < 20 ? 'teenager' : ahead
}
