import type { Draft, Span } from '../../src/engine/draft.ts'
import type { CueName, Reading } from '../../src/engine/reading/reading.ts'
import type { ConductSign } from './signs.ts'
import { conductSigns } from './signs.ts'
import {
  BASE,
  beside,
  contemptuous,
  LONG,
  MORE_KINDS,
  once,
  somebody,
  TO_THE_READER,
  together,
  turns,
} from './weights.ts'

/** A sign with the sentence it stands in. */
interface Found extends Span {
  readonly sign: ConductSign
  readonly sentence: number
}

/** A passage that reads as contempt or as desire, with what in it says so. */
export interface Slight {
  readonly found: readonly Found[]
  /** In characters. */
  readonly length: number
  has(sign: ConductSign): boolean
}

/** Sentences of a passage: most posts are one, a long one is looked through in steps. */
const LENGTH = 4
const STEP = 2
/** From this many characters on a passage is long. */
const LONG_TEXT = 500

const remembered = new WeakMap<Reading, readonly Slight[]>()

/** The passages believed to despise somebody or to desire a patient. */
export function slightsIn(reading: Reading, draft: Pick<Draft, 'kind'>): readonly Slight[] {
  const known = remembered.get(reading)
  if (known) return known
  // Most posts despise nobody: whom it would be of is asked only where something might.
  const telling = signsOf(reading, TELLING)
  const found = telling.length === 0 ? [] : [...telling, ...signsOf(reading, REST)]
  const slights = passages(reading, found).filter(passage => beliefIn(passage, reading, draft) > 0)
  remembered.set(reading, slights)
  return slights
}

const TELLING: readonly ConductSign[] = [...contemptuous, 'desire', 'posing', 'held by kin']
const REST = (Object.keys(conductSigns) as ConductSign[]).filter(sign => !TELLING.includes(sign))

const signsOf = (reading: Reading, signs: readonly ConductSign[]): readonly Found[] =>
  signs.flatMap(sign =>
    reading
      .matches(conductSigns[sign])
      .map(({ start, end, sentence }): Found => ({ sign, start, end, sentence })),
  )

/** Only steps at which a sign stands: a draft of blank lines has none. */
function passages({ sentences }: Reading, found: readonly Found[]): readonly Slight[] {
  const bySentence = Map.groupBy(found, ({ sentence }) => sentence)
  const steps = new Set(Array.from(bySentence.keys(), at => firstSteps(at, sentences.length)).flat())
  return Array.from(steps, first => {
    const inside = Array.from({ length: LENGTH }, (_, at) => bySentence.get(first + at) ?? []).flat()
    const kinds = new Set(inside.map(({ sign }) => sign))
    const end = sentences[Math.min(first + LENGTH, sentences.length) - 1]?.end ?? 0
    return { found: inside, length: end - (sentences[first]?.start ?? 0), has: sign => kinds.has(sign) }
  })
}

/** The first sentences of the passages that hold a sentence; the last passage is never a mere remainder. */
function firstSteps(sentence: number, sentences: number): readonly number[] {
  const last = Math.max(0, Math.ceil((sentences - 1) / STEP) - 1) * STEP
  const latest = Math.min(last, sentence - (sentence % STEP))
  return [latest, latest - STEP].filter(first => first >= 0 && sentence < first + LENGTH)
}

function beliefIn(passage: Slight, reading: Reading, draft: Pick<Draft, 'kind'>): number {
  if (!TELLING.some(passage.has)) return Number.NEGATIVE_INFINITY
  return BASE + signsAdd(passage) + pairsAdd(passage) + turnsAdd(reading) + circumstancesAdd(passage, draft)
}

function signsAdd({ has }: Slight): number {
  const weights = Object.entries(once) as [ConductSign, number][]
  const kinds = contemptuous.filter(has).length
  return (
    weights.reduce((sum, [sign, weight]) => sum + (has(sign) ? weight : 0), 0) +
    (kinds > 1 ? MORE_KINDS[0] : 0) +
    (kinds > 2 ? MORE_KINDS[1] : 0)
  )
}

function pairsAdd({ found, has }: Slight): number {
  const sentences = Map.groupBy(found, ({ sentence }) => sentence)
  const inOne = Array.from(sentences.values(), signs => new Set(signs.map(({ sign }) => sign)))
  const touch = (first: ConductSign | 'somebody', second: ConductSign) =>
    inOne.some(
      kinds =>
        kinds.has(second) &&
        (first === 'somebody' ? somebody.some(sign => kinds.has(sign)) : kinds.has(first)),
    )
  return (
    together.reduce((sum, [first, second, weight]) => sum + (touch(first, second) ? weight : 0), 0) +
    beside.reduce((sum, [first, second, weight]) => sum + (has(first) && has(second) ? weight : 0), 0)
  )
}

const turnsAdd = (reading: Reading): number =>
  (Object.entries(turns) as [CueName, number][]).reduce(
    (sum, [name, weight]) => sum + (reading.cues(name).length > 0 ? weight : 0),
    0,
  )

const ANSWERS: readonly Draft['kind'][] = ['reply', 'comment', 'message', 'review-reply']

function circumstancesAdd({ has, length }: Slight, { kind }: Pick<Draft, 'kind'>): number {
  const aimed = ANSWERS.includes(kind) && has('reader') && (has('harm') || has('insult') || has('slur'))
  return (aimed ? TO_THE_READER : 0) + (length > LONG_TEXT ? LONG : 0)
}
