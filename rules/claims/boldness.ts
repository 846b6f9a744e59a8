import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import { passagesOf } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import type { Evidence, Noted } from '../weighing.ts'
import { lengthFeatures, modelOf } from '../weighing.ts'
import type { Sign } from './signs.ts'
import { groups, signsIn } from './signs.ts'
import { weights } from './weights.ts'

const CUT = { length: 3, step: 1, least: 3 }
/** What the claim is about, and what is claimed of it: without both nothing is. */
const TOPICS: readonly Sign[] = ['remedy', 'means', 'culprit', 'medicine', 'illness', 'body']
const ASSERTIONS: readonly Sign[] = [
  'undone',
  'improved',
  'causes',
  'harms',
  'instead',
  'redefined',
  'counted',
  'testimony',
  'insistence',
  'plot',
  'absolute',
  'unharmed',
  'record',
  'rivalled',
  'discarded',
  'over',
  'foremost',
  'sole cause',
]

/** The statement that American supplements carry. */
const STATEMENT = /\bevaluated by the (?:fda|food and drug)|\bnot intended to diagnose\b/i

interface Told {
  readonly sentence: Sentence
  readonly noted: Noted<Sign>
}

/** Some sentences and how likely they claim more than can be shown. */
export interface Claim {
  readonly passage: readonly Told[]
  readonly features: Evidence
  readonly belief: number
}

const model = modelOf(weights, groups)

/** Every passage that claims something of something, weighed. */
export const possibleClaims = oncePerReading((reading): readonly Claim[] => {
  const told = signsIn(reading)
    .filter(({ sentence: { text } }) => text.trim() !== '' && !STATEMENT.test(text))
    .map(({ sentence, signs }): Told => ({ sentence, noted: model.note(signs) }))
  return passagesOf(told, CUT)
    .filter(passage => hasAny(passage, TOPICS) && hasAny(passage, ASSERTIONS))
    .map(weigh)
})

export function weigh(passage: readonly Told[]): Claim {
  const length = passage.reduce((sum, { sentence }) => sum + sentence.text.length, 0)
  const shown = model.show(passage.map(({ noted }) => noted))
  const own = lengthFeatures(length)
  return { passage, features: [shown.features, own], belief: model.belief(own) + shown.adds }
}

const hasAny = (passage: readonly Told[], names: readonly Sign[]): boolean =>
  passage.some(({ noted }) => names.some(name => noted.names.has(name)))

/** Below this no passage claims anything, whatever its words. */
const PLAINLY_NONE = -3
/** A shorter draft has no room for signs, in characters. */
const ROOM = 140

/** What sounds like a claim, unless nothing in the draft may be one. */
export const inClaims = <Found>(reading: Reading, found: readonly Found[]): readonly Found[] =>
  found.length === 0 ||
  reading.text.length < ROOM ||
  possibleClaims(reading).some(({ belief }) => belief > PLAINLY_NONE)
    ? found
    : []
