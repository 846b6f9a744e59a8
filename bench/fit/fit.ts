import type { Seen, Shown } from './evidence.ts'
import type { Tables } from './models.ts'
import type { Row } from './regression.ts'
import { fitLine, surprise } from './regression.ts'

/** Weights by `part/name`, rounded as they are written. */
export interface Model {
  readonly base: number
  readonly weights: ReadonlyMap<string, number>
}

/** What fewer drafts show tells nothing. */
const FEWEST = 5
/** A draft is as believed as its most believed passage: which that is settles in a few rounds. */
const ROUNDS = 4
/** Below this a weight is not worth its line. */
const SMALLEST = 0.15

/** How weights are fitted. */
export interface Manner {
  /** The stronger, the less a weight trusts what few drafts show. */
  readonly ridge: number
  /** Whether weights are drawn to those in place, for want of drafts, rather than to nothing. */
  readonly keep: boolean
}

/** The weights in place, by `part/name`. */
export function modelFrom({ base, ...parts }: Tables): Model {
  const weights = Object.entries(parts).flatMap(([part, table]) =>
    Object.entries(table).map(([name, weight]): [string, number] => [`${part}/${name}`, weight ?? 0]),
  )
  return { base, weights: new Map(weights) }
}

/** The log odds of a passage. */
const beliefIn = ({ base, weights }: Model, shown: Shown): number => {
  let sum = base
  for (const [name, amount] of shown) sum += (weights.get(name) ?? 0) * amount
  return sum
}

/** The log odds of the most believed passage. */
export const beliefOf = (model: Model, { passages }: Seen): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...passages.map(shown => beliefIn(model, shown)))

/** Fits anew: all features that enough drafts show first, then those alone that weigh something. */
export function fitModel(seen: readonly Seen[], { ridge, keep }: Manner, inPlace: Model): Model {
  const told = seen.filter(({ passages }) => passages.length > 0)
  const settled = (names: readonly string[], start: Model): Model => {
    const at = new Map(names.map((name, index) => [name, index]))
    const pull = { ridge, towards: names.map(name => (keep ? (inPlace.weights.get(name) ?? 0) : 0)) }
    let model = start
    for (let round = 0; round < ROUNDS; round++) {
      const rows = told.map(one => rowOf(one, model, at))
      const { base, weights } = fitLine(rows, pull)
      model = { base, weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])) }
    }
    return model
  }
  const first = settled([...new Set([...commonIn(told), ...(keep ? inPlace.weights.keys() : [])])], inPlace)
  return rounded(settled(worthyOf(first, told), first), told)
}

/** A weight too small for its line goes, unless it counts up to enough. */
const worthyOf = ({ weights }: Model, seen: readonly Seen[]): readonly string[] =>
  [...weights].flatMap(([name, weight]) =>
    Math.abs(weight) * Math.max(1, mostOf(name, seen)) >= SMALLEST ? [name] : [],
  )

const mostOf = (name: string, seen: readonly Seen[]): number =>
  Math.max(0, ...seen.flatMap(({ passages }) => passages.map(shown => shown.get(name) ?? 0)))

function commonIn(seen: readonly Seen[]): readonly string[] {
  const drafts = new Map<string, number>()
  for (const { passages } of seen) {
    for (const name of new Set(passages.flatMap(shown => [...shown.keys()]))) {
      drafts.set(name, (drafts.get(name) ?? 0) + 1)
    }
  }
  return [...drafts].filter(([, count]) => count >= FEWEST).map(([name]) => name)
}

function rowOf({ passages, label, weight }: Seen, model: Model, at: ReadonlyMap<string, number>): Row {
  const best = passages.reduce((a, b) => (beliefIn(model, b) > beliefIn(model, a) ? b : a))
  const features = [...best].flatMap(([name, amount]): [number, number][] => {
    const index = at.get(name)
    return index === undefined ? [] : [[index, amount]]
  })
  return { features, label, weight }
}

/** To 0.1, or to 0.01 what counts up. */
function rounded({ base, weights }: Model, seen: readonly Seen[]): Model {
  return {
    base: Number(base.toFixed(1)),
    weights: new Map(
      [...weights].flatMap(([name, weight]): [string, number][] => {
        const short = Number(weight.toFixed(mostOf(name, seen) > 1 ? 2 : 1))
        return short === 0 ? [] : [[name, short]]
      }),
    ),
  }
}

const FOLDS = 10

/** Each draft's belief by a model that was fitted without it. */
export function beliefsLeftOut(seen: readonly Seen[], manner: Manner, inPlace: Model): readonly number[] {
  const folds = foldsOf(seen)
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(
      seen.filter((_, at) => folds[at] !== fold),
      manner,
      inPlace,
    ),
  )
  return seen.map((one, at) => {
    const model = models[folds[at] ?? 0]
    return model ? beliefOf(model, one) : Number.NaN
  })
}

/** As many of each label in every fold. */
function foldsOf(seen: readonly Seen[]): readonly number[] {
  const met = { true: 0, false: 0 }
  return seen.map(({ label }) => met[`${label}`]++ % FOLDS)
}

/** How far beliefs are from the labels: the mean negative log likelihood of those that may be found. */
export function lossOf(seen: readonly Seen[], beliefs: readonly number[]): number {
  const told = seen.flatMap(({ label, weight, passages }, at) =>
    passages.length === 0 ? [] : [{ weight, loss: weight * surprise(beliefs[at] ?? 0, label) }],
  )
  return sumOf(told.map(({ loss }) => loss)) / sumOf(told.map(({ weight }) => weight))
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)
