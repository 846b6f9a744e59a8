import type { Draft } from '../../src/engine/draft.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import { passagesOf } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import type { Evidence, Noted } from '../weighing.ts'
import { boxFeatures, lengthFeatures, modelOf } from '../weighing.ts'
import type { Sign } from './signs.ts'
import { signsIn } from './signs.ts'
import { weights } from './weights.ts'

const CUT = { length: 3, step: 1, least: 3 }
/** What a claim may be about, and what may be claimed of it. */
const TOPICS: readonly Sign[] = ['remedy', 'means', 'culprit', 'medicine', 'illness', 'body']
const ASSERTIONS: readonly Sign[] = [
  'undone',
  'improved',
  'causes',
  'harms',
  'instead',
  'counted',
  'testimony',
  'insistence',
  'plot',
  'absolute',
]

/** The statement that American supplements carry: what they may say with it is for other rules. */
const STATEMENT = /\bevaluated by the (?:fda|food and drug)|\bnot intended to diagnose\b/i

interface Told {
  readonly sentence: Sentence
  readonly noted: Noted<Sign>
}

/** Some sentences and how likely they claim more than can be shown. */
export interface Claim {
  readonly passage: readonly Told[]
  readonly shows: Evidence
  readonly belief: number
}

const model = modelOf('claims', weights)

/** Every passage that may claim something, weighed. */
export const possibleClaims = oncePerReading((reading, draft: Pick<Draft, 'kind'>): readonly Claim[] => {
  if (STATEMENT.test(reading.text)) return []
  const told = signsIn(reading)
    .filter(({ sentence: { text } }) => text.trim() !== '')
    .map(({ sentence, signs }): Told => ({ sentence, noted: model.note(sentence.text, signs) }))
  return passagesOf(told, CUT)
    .filter(passage => hasAny(passage, TOPICS) || hasAny(passage, ASSERTIONS))
    .map(passage => weigh(passage, draft))
})

export function weigh(passage: readonly Told[], draft: Pick<Draft, 'kind'>): Claim {
  const length = passage.reduce((sum, { sentence }) => sum + sentence.text.length, 0)
  const shown = model.show(passage.map(({ noted }) => noted))
  const own = [...lengthFeatures(length), ...boxFeatures(draft)]
  const shows = { features: [shown.features, own], texts: shown.texts }
  return { passage, shows, belief: model.belief(own) + shown.adds }
}

/** Without something that is claimed of something nothing is claimed, however it sounds. */
export const isWhole = ({ passage }: Claim): boolean => hasAny(passage, TOPICS) && hasAny(passage, ASSERTIONS)

const hasAny = (passage: readonly Told[], names: readonly Sign[]): boolean =>
  passage.some(({ noted }) => names.some(name => noted.signs.has(name)))

/** Below this no passage claims anything, whatever its words. */
const PLAINLY_NONE = -0.75
/** A shorter draft has no room for signs, in characters. */
const ROOM = 140

/** What sounds like a claim, unless nothing in the draft may be one. */
export const inClaims = <Found>(
  reading: Reading,
  draft: Pick<Draft, 'kind'>,
  found: readonly Found[],
): readonly Found[] =>
  found.length === 0 ||
  reading.text.length < ROOM ||
  possibleClaims(reading, draft).some(({ belief }) => belief > PLAINLY_NONE)
    ? found
    : []
