import { FINENESS } from '../../rules/words.ts'
import type { Seen, Shown } from './evidence.ts'
import type { Tables } from './models.ts'
import type { Bag, Row } from './regression.ts'
import { fitLine, surprise } from './regression.ts'

/** Weights by `part/name`, rounded as they are written. */
export interface Model {
  readonly base: number
  readonly weights: ReadonlyMap<string, number>
}

/** What fewer drafts show tells nothing. */
const FEWEST = { sign: 5, word: 40 }

/** The weights in place, by `part/name`. */
export function modelFrom({ base, ...parts }: Tables): Model {
  const weights = Object.entries(parts).flatMap(([part, table]) =>
    Object.entries(table).map(([name, weight]): [string, number] => [`${part}/${name}`, weight ?? 0]),
  )
  return { base, weights: new Map(weights) }
}

/** The log odds of the most believed passage. */
export const beliefOf = ({ base, weights }: Model, { passages }: Seen): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...passages.map(shown => {
      let sum = base
      for (const [name, amount] of shown) sum += (weights.get(name) ?? 0) * amount
      return sum
    }),
  )

const isWord = (name: string): boolean => name.startsWith('words/')

/** Fits anew, to all features that enough drafts show. */
export function fitModel(seen: readonly Seen[], ridge: number): Model {
  const told = seen.filter(({ passages }) => passages.length > 0)
  const names = commonIn(told)
  const at = new Map(names.map((name, index) => [name, index]))
  const bags = told.map(
    ({ passages, label, weight }): Bag => ({ rows: passages.map(shown => rowOf(shown, at)), label, weight }),
  )
  const { base, weights } = fitLine(bags, names.length, ridge)
  return rounded({ base, weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])) }, told)
}

function commonIn(seen: readonly Seen[]): readonly string[] {
  const drafts = new Map<string, number>()
  for (const { passages } of seen) {
    for (const name of new Set(passages.flatMap(shown => [...shown.keys()]))) {
      drafts.set(name, (drafts.get(name) ?? 0) + 1)
    }
  }
  return [...drafts]
    .filter(([name, count]) => count >= (isWord(name) ? FEWEST.word : FEWEST.sign))
    .map(([name]) => name)
}

function rowOf(shown: Shown, at: ReadonlyMap<string, number>): Row {
  const known = [...shown].flatMap(([name, amount]): [number, number][] => {
    const index = at.get(name)
    return index === undefined ? [] : [[index, amount]]
  })
  return { at: known.map(([index]) => index), amounts: known.map(([, amount]) => amount) }
}

/** As fine as they are written: signs to 0.1, or to 0.01 what counts up. */
function rounded({ base, weights }: Model, seen: readonly Seen[]): Model {
  const most = new Map<string, number>()
  for (const shown of seen.flatMap(({ passages }) => passages)) {
    for (const [name, amount] of shown) most.set(name, Math.max(amount, most.get(name) ?? 0))
  }
  const fineness = (name: string): number => {
    if (isWord(name)) return FINENESS
    return (most.get(name) ?? 0) > 1 ? 100 : 10
  }
  return {
    base: Number(base.toFixed(1)),
    weights: new Map(
      [...weights].flatMap(([name, weight]): [string, number][] => {
        const short = Math.round(weight * fineness(name)) / fineness(name)
        return short === 0 ? [] : [[name, short]]
      }),
    ),
  }
}

const FOLDS = 5

/** Each draft's belief by a model that was fitted without it. */
export function beliefsLeftOut(seen: readonly Seen[], ridge: number): readonly number[] {
  const folds = foldsOf(seen)
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(
      seen.filter((_, at) => folds[at] !== fold),
      ridge,
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
