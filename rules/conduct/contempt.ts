import type { Draft } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { answersSomebody } from '../answer.ts'
import type { Found } from '../found-signs.ts'
import { foundBy, sentencesWith } from '../found-signs.ts'
import { lengthOf, passagesOf } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import type { Evidence, Feature } from '../weighing.ts'
import { circumstances, modelOf, turnsOf } from '../weighing.ts'
import type { ConductSign } from './signs.ts'
import { conductSigns } from './signs.ts'
import { weights } from './weights.ts'

/** The signs of contempt itself, apart from whom it is of. */
export const contemptuous: readonly ConductSign[] = [
  'insult',
  'slur',
  'mild insult',
  'slight',
  'talking down',
  'harm',
  'neglect',
  'disbelief',
  'sarcasm',
  'mocking question',
  'ridicule',
  'jest',
  'stock figure',
  'not one of us',
  'disgust',
  'unrepentant',
  'threat',
  'accusation',
  'laugh',
]

/** Whom contempt may be of: what is said of them in the same sentence weighs more. */
export const somebody: readonly ConductSign[] = [
  'patient',
  'staff',
  'named colleague',
  'group',
  'all of them',
]
export type Name = ConductSign | 'somebody'

/** In an answer harm, an insult or a threat is meant for its reader; a long passage has more of everything. */
export type Circumstance =
  | 'meant for the reader'
  | 'short'
  | 'long'
  | 'two kinds of contempt'
  | 'three kinds of contempt'
  | 'four kinds of contempt'

/** A passage that may read as contempt or as desire, with what in it says so: above 0 it does. */
export interface Slight {
  readonly found: readonly Found<ConductSign>[]
  readonly features: Evidence
  readonly belief: number
  has(sign: ConductSign): boolean
}

const CUT = { length: 4, step: 2, least: 2 }
/** In characters: a passage below the first is short, above the second long. */
const SHORT_TEXT = 90
const LONG_TEXT = 500
/** Signs that in an answer are meant for its reader. */
const MEANT: readonly ConductSign[] = ['harm', 'insult', 'slur', 'threat']

const model = modelOf(weights, { somebody })

/** The passages believed to despise somebody or to desire a patient. */
export const slightsIn = (reading: Reading, draft: Pick<Draft, 'kind'>): readonly Slight[] =>
  possibleSlights(reading, draft).filter(({ belief }) => belief > 0)

/** From this belief on a draft without any slight may still hold one: worth a question, not an alarm. */
const DOUBT = -1

/** Passages that might, in a draft of which nothing surer can be said. */
export const doubtsIn = (reading: Reading, draft: Pick<Draft, 'kind'>): readonly Slight[] =>
  slightsIn(reading, draft).length > 0
    ? []
    : possibleSlights(reading, draft).filter(({ belief }) => belief > DOUBT)

/** Every passage in which something may, weighed. */
export const possibleSlights = oncePerReading((reading, draft: Pick<Draft, 'kind'>): readonly Slight[] => {
  // Most posts despise nobody: whom it would be of is asked only where something might.
  const telling = foundBy(conductSigns, TELLING, reading)
  if (telling.length === 0) return []
  return weigh([...telling, ...foundBy(conductSigns, REST, reading)], reading, draft)
})

const TELLING: readonly ConductSign[] = [...contemptuous, 'desire', 'posing']
const REST = (Object.keys(conductSigns) as ConductSign[]).filter(sign => !TELLING.includes(sign))

function weigh(
  found: readonly Found<ConductSign>[],
  reading: Reading,
  draft: Pick<Draft, 'kind'>,
): readonly Slight[] {
  const ofDraft = turnsOf(reading)
  const from = model.belief(ofDraft)
  return passagesOf(sentencesWith(found, reading, model), CUT)
    .filter(passage => passage.some(({ noted }) => TELLING.some(sign => noted.names.has(sign))))
    .map((passage): Slight => {
      const shown = model.show(passage.map(({ noted }) => noted))
      const has = (sign: ConductSign) => shown.names.has(sign)
      const own = circumstancesOf(has, lengthOf(passage), draft)
      return {
        found: passage.flatMap(sentence => sentence.found),
        features: [ofDraft, shown.features, own],
        belief: model.belief(own, from + shown.adds),
        has,
      }
    })
}

function circumstancesOf(has: Slight['has'], length: number, draft: Pick<Draft, 'kind'>): readonly Feature[] {
  const kinds = contemptuous.filter(has).length
  const meant = answersSomebody(draft) && has('reader') && MEANT.some(has)
  return circumstances<Circumstance>({
    'meant for the reader': meant,
    short: length < SHORT_TEXT,
    long: length > LONG_TEXT,
    'two kinds of contempt': kinds > 1,
    'three kinds of contempt': kinds > 2,
    'four kinds of contempt': kinds > 3,
  })
}
