import type { Span } from '../../src/engine/draft.ts'
import type { CueName, Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { addressStrength } from './addressee.ts'
import type { AdviceSign } from './signs.ts'
import { adviceSigns } from './signs.ts'
import type { Sign } from './weights.ts'
import { BASE, beside, circumstances, counselling, groups, once, together, turns } from './weights.ts'

interface Found extends Span {
  readonly sign: Sign
  readonly sentence: number
}

/** A passage and how likely it counsels one person: above 0 it does. */
interface Counsel {
  readonly found: readonly Found[]
  readonly belief: number
}

/** Sentences of a passage: most answers are one, a long text is looked through in steps. */
const LENGTH = 4
const STEP = 2
/** From this many characters on a passage is long. */
const LONG_TEXT = 500
/** How an address counts at most. */
const MOST_ADDRESS = 4
/** So far below zero that no order in it is for anybody's health, and no verdict either. */
const UNLIKELY = { order: -2.6, verdict: -4.6 } as const

const remembered = new WeakMap<Reading, readonly Counsel[]>()

function counsels(context: Context): readonly Counsel[] {
  const { reading } = context
  const known = remembered.get(reading)
  if (known) return known
  const { sentences } = reading
  const bySentence = Map.groupBy(signsOf(reading), ({ sentence }) => sentence)
  const steps = new Set(Array.from(bySentence.keys(), at => firstSteps(at, sentences.length)).flat())
  const fresh = Array.from(steps, first => {
    const inside = Array.from({ length: LENGTH }, (_, at) => bySentence.get(first + at) ?? []).flat()
    const end = sentences[Math.min(first + LENGTH, sentences.length) - 1]?.end ?? 0
    return { found: inside, belief: beliefIn(inside, end - (sentences[first]?.start ?? 0), context) }
  })
  remembered.set(reading, fresh)
  return fresh
}

/** The first sentences of the passages that hold a sentence; the last passage is never a mere remainder. */
function firstSteps(sentence: number, sentences: number): readonly number[] {
  const last = Math.max(0, Math.ceil((sentences - 1) / STEP) - 1) * STEP
  const latest = Math.min(last, sentence - (sentence % STEP))
  return [latest, latest - STEP].filter(first => first >= 0 && sentence < first + LENGTH)
}

/** Whether a phrase of the draft may be counsel at all: a passage around it does not speak against it. */
export const mayCounsel = (context: Context, phrase: keyof typeof UNLIKELY): boolean =>
  counsels(context).some(({ belief }) => belief > UNLIKELY[phrase])

/** In each passage that counsels, the sentences that do, from their first sign of it to the last. */
export function counselIn(context: Context): readonly Span[] {
  return counsels(context)
    .filter(({ belief }) => belief > 0)
    .flatMap(({ found }) => {
      const telling = found.filter(({ sign }) => counselling.includes(sign as AdviceSign))
      return Array.from(Map.groupBy(telling, ({ sentence }) => sentence).values(), inOne => ({
        start: Math.min(...inOne.map(({ start }) => start)),
        end: Math.max(...inOne.map(({ end }) => end)),
      }))
    })
    .map(span => fromFirstWord(span, context.reading))
}

/** Without the stop or the space that an order at the start of a clause was found by. */
function fromFirstWord({ start, end }: Span, { text }: Reading): Span {
  const skipped = text.slice(start, end).search(/[\w'"]/)
  return { start: start + Math.max(0, skipped), end }
}

function signsOf(reading: Reading): readonly Found[] {
  const byPattern = (Object.entries(adviceSigns) as [AdviceSign, RegExp][]).flatMap(([sign, pattern]) =>
    reading.matches(pattern).map(({ start, end, sentence }): Found => ({ sign, start, end, sentence })),
  )
  const facts = [...reading.medicines, ...reading.conditions, ...reading.doses]
  return [
    ...byPattern,
    ...facts.map(({ kind, start, end, sentence }): Found => ({ sign: kind, start, end, sentence })),
  ]
}

const among = (signs: ReadonlySet<Sign>, name: Sign | keyof typeof groups): boolean =>
  name in groups ? groups[name as keyof typeof groups].some(sign => signs.has(sign)) : signs.has(name as Sign)

function beliefIn(found: readonly Found[], length: number, context: Context): number {
  const all = new Set(found.map(({ sign }) => sign))
  const sentences = Array.from(
    Map.groupBy(found, ({ sentence }) => sentence).values(),
    inOne => new Set(inOne.map(({ sign }) => sign)),
  )
  const signsAdd = Array.from(all).reduce((sum, sign) => sum + (once[sign] ?? 0), 0)
  const togetherAdds = together.reduce(
    (sum, [a, b, weight]) => sum + (sentences.some(signs => among(signs, a) && among(signs, b)) ? weight : 0),
    0,
  )
  const besideAdds = beside.reduce(
    (sum, [a, b, weight]) => sum + (among(all, a) && among(all, b) ? weight : 0),
    0,
  )
  const turnsAdd = (Object.entries(turns) as [CueName, number][]).reduce(
    (sum, [name, weight]) => sum + (context.reading.cues(name).length > 0 ? weight : 0),
    0,
  )
  return BASE + signsAdd + togetherAdds + besideAdds + turnsAdd + circumstancesAdd(all, length, context)
}

function circumstancesAdd(signs: ReadonlySet<Sign>, length: number, context: Context): number {
  const { draft } = context
  const answer = draft.kind === 'reply' || draft.kind === 'comment' || draft.kind === 'message'
  const kinds = counselling.filter(sign => signs.has(sign)).length
  return (
    (answer ? circumstances.answer : 0) +
    (answer && among(signs, 'matter') ? circumstances['answer with a clinical matter'] : 0) +
    (draft.kind === 'review-reply' ? circumstances['review reply'] : 0) +
    (length > LONG_TEXT ? circumstances.long : 0) +
    Math.min(MOST_ADDRESS, addressStrength(context)) * circumstances['each step of address'] +
    (kinds > 1 ? circumstances['two kinds of counsel'] : 0) +
    (kinds > 2 ? circumstances['three kinds of counsel'] : 0)
  )
}
