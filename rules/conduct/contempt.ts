import type { Draft } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { answersSomebody } from '../answer.ts'
import type { Found, Told } from '../found-signs.ts'
import { foundBy, sentencesWith } from '../found-signs.ts'
import { lengthOf, passagesOf } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import type { Evidence, Length } from '../weighing.ts'
import { circumstances, lengthFeatures, modelOf, plainestBy, turnsOf } from '../weighing.ts'
import type { ConductSign } from './signs.ts'
import { conductSigns } from './signs.ts'
import { weights } from './weights.ts'

/** The signs of contempt itself, apart from whom it is of. */
export const contemptuous: readonly ConductSign[] = ['insult', 'mild insult', 'slur', 'slight', 'harm']

/** Whom contempt may be of. */
export const somebody: readonly ConductSign[] = ['patient', 'staff', 'named colleague', 'group']

export type Circumstance = Length | 'insults the reader'

/** A passage that may read as contempt or as desire, with what in it says so: above `SURE` it does. */
export interface Slight {
  readonly passage: readonly Told<ConductSign>[]
  readonly shows: Evidence
  readonly belief: number
  has(sign: ConductSign): boolean
}

const CUT = { length: 12, step: 6, least: 6 }
const model = modelOf('conduct', weights)

/** From this belief on a passage is taken for what it may be; without a word that says so it takes more. */
export const SURE = 0.2
const SURE_WITHOUT_A_WORD = 1.2

/** The passages believed to despise somebody or to desire a patient. */
export const slightsIn = (reading: Reading, draft: Pick<Draft, 'kind'>): readonly Slight[] =>
  possibleSlights(reading, draft).filter(
    ({ belief, has }) => belief > (SAYING.some(has) ? SURE : SURE_WITHOUT_A_WORD),
  )

/** From this belief on a draft without any slight may still hold one: worth a question, not an alarm. */
const DOUBT = -0.6

/** Passages that might, in a draft of which nothing surer can be said. */
export const doubtsIn = (reading: Reading, draft: Pick<Draft, 'kind'>): readonly Slight[] =>
  slightsIn(reading, draft).length > 0
    ? []
    : possibleSlights(reading, draft).filter(({ belief, has }) => belief > DOUBT && SAYING.some(has))

/** Every passage in which something may, weighed. */
export const possibleSlights = oncePerReading((reading, draft: Pick<Draft, 'kind'>): readonly Slight[] => {
  const found = foundBy(conductSigns, SIGNS, reading)
  const ofDraft = turnsOf(reading)
  const from = model.belief(ofDraft)
  return passagesOf(sentencesWith(found, reading, model), CUT).map((passage): Slight => {
    const shown = model.show(passage.map(({ noted }) => noted))
    const has = (sign: ConductSign) => shown.signs.has(sign)
    const own = [
      ...lengthFeatures(lengthOf(passage)),
      ...circumstances<Circumstance>({ 'insults the reader': answersSomebody(draft) && INSULTS.some(has) }),
    ]
    return {
      passage,
      shows: { features: [ofDraft, shown.features, own], texts: shown.texts },
      belief: model.belief(own, from + shown.adds),
      has,
    }
  })
})

/** Words that say it: of contempt or of desire. */
const SAYING: readonly ConductSign[] = [...contemptuous, 'desire']
const SIGNS = Object.keys(conductSigns) as ConductSign[]
/** In an answer they are meant for its reader. */
const INSULTS: readonly ConductSign[] = ['insult', 'slur', 'harm']

/** The sentence of a passage that is the likeliest to be what the passage is taken for. */
export const plainest = ({ passage }: Slight): Told<ConductSign> =>
  plainestBy(passage, ({ noted }) => model.show([noted]).adds)

/** Where a sign stands in a passage. */
export const signsOf = ({ passage }: Slight, wanted: ConductSign): readonly Found<ConductSign>[] =>
  passage.flatMap(({ found }) => found.filter(({ sign }) => sign === wanted))
