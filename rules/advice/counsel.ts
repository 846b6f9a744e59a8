import type { Span } from '../../src/engine/draft.ts'
import { around } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { isAnswer } from '../answer.ts'
import type { Found } from '../found-signs.ts'
import { foundBy, sentencesWith } from '../found-signs.ts'
import { lengthOf, passagesOf } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import type { Evidence, Feature, Signs } from '../weighing.ts'
import { circumstances, modelOf, turnsOf } from '../weighing.ts'
import { addressStrength } from './addressee.ts'
import type { AdviceSign } from './signs.ts'
import { adviceSigns } from './signs.ts'
import { weights } from './weights.ts'

/** The signs of the passage and what the reading knows of it besides. */
export type Sign = AdviceSign | 'medicine' | 'condition' | 'dose'

/** The signs of counsel itself, apart from whom it is for and what it is about. */
const COUNSELLING: readonly Sign[] = [
  'verdict',
  'fine',
  'order',
  "i'd",
  'you can',
  'you do',
  'no more',
  'keep from care',
  'amount',
  'often',
  'number of it',
  'send',
]

/** What a passage is about when it is about somebody's health. */
const MATTER: readonly Sign[] = ['body', 'symptom', 'care', 'treatment', 'medicine', 'condition', 'dose']

/** The box it stands in, the length of it and how it addresses its reader. */
export type Circumstance =
  | 'answer'
  | 'answer with a clinical matter'
  | 'review reply'
  | 'long'
  | 'each step of address'
  | 'two kinds of counsel'
  | 'three kinds of counsel'

/** A passage and how likely it counsels one person: above `SURE` it does. */
interface Counsel {
  readonly found: readonly Found<Sign>[]
  readonly shows: Evidence
  readonly belief: number
}

const CUT = { length: 4, step: 2, least: 2 }
/** From this many characters on a passage is long. */
const LONG_TEXT = 500
/** How an address counts at most. */
const MOST_ADDRESS = 4
/** So far below zero that no order in it is for anybody's health, and no verdict either. */
const UNLIKELY = { order: -1, verdict: -2 } as const

/** From this belief on a passage is taken for counsel. */
export const SURE = 0.3

const model = modelOf('advice', weights)

/** Every passage that has a sign, weighed. */
export const counsels = (context: Context): readonly Counsel[] => weigh(context.reading, context)

const weigh = oncePerReading((reading, context: Context): readonly Counsel[] => {
  const ofDraft = draftFeatures(context)
  const from = model.belief(ofDraft)
  return passagesOf(sentencesWith(signsOf(reading), reading, model), CUT)
    .filter(passage => passage.some(({ found }) => found.length > 0))
    .map((passage): Counsel => {
      const shown = model.show(passage.map(({ noted }) => noted))
      const own = passageFeatures(shown.signs, lengthOf(passage), context)
      return {
        found: passage.flatMap(({ found }) => found),
        shows: { features: [ofDraft, shown.features, own], texts: shown.texts },
        belief: model.belief(own, from + shown.adds),
      }
    })
})

/** Whether a phrase of the draft may be counsel at all: a passage around it does not speak against it. */
export const mayCounsel = (context: Context, phrase: keyof typeof UNLIKELY): boolean =>
  counsels(context).some(({ belief }) => belief > UNLIKELY[phrase])

/** In each passage that counsels, the sentences that do, from their first sign of it to the last. */
export function counselIn(context: Context): readonly Span[] {
  return counsels(context)
    .filter(({ belief }) => belief > SURE)
    .flatMap(({ found }) => {
      const telling = found.filter(({ sign }) => COUNSELLING.includes(sign))
      return Array.from(Map.groupBy(telling, ({ sentence }) => sentence).values(), around)
    })
    .map(span => fromFirstWord(span, context.reading))
}

/** Without the stop or the space that an order at the start of a clause was found by. */
function fromFirstWord({ start, end }: Span, { text }: Reading): Span {
  const skipped = text.slice(start, end).search(/[\w'"]/)
  return { start: start + Math.max(0, skipped), end }
}

const patterned = Object.keys(adviceSigns) as AdviceSign[]

function signsOf(reading: Reading): readonly Found<Sign>[] {
  const facts = [...reading.medicines, ...reading.conditions, ...reading.doses]
  return [
    ...foundBy(adviceSigns, patterned, reading),
    ...facts.map(({ kind, start, end, sentence }): Found<Sign> => ({ sign: kind, start, end, sentence })),
  ]
}

/** What holds for every passage. */
function draftFeatures(context: Context): readonly Feature[] {
  const { draft, reading } = context
  return [
    ...turnsOf(reading),
    ...circumstances<Circumstance>({
      answer: isAnswer(draft),
      'review reply': draft.kind === 'review-reply',
      'each step of address': Math.min(MOST_ADDRESS, addressStrength(context)),
    }),
  ]
}

function passageFeatures(signs: Signs<Sign>, length: number, { draft }: Context): readonly Feature[] {
  const kinds = COUNSELLING.filter(sign => signs.has(sign)).length
  return circumstances<Circumstance>({
    'answer with a clinical matter': isAnswer(draft) && MATTER.some(sign => signs.has(sign)),
    long: length > LONG_TEXT,
    'two kinds of counsel': kinds > 1,
    'three kinds of counsel': kinds > 2,
  })
}
