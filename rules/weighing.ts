import type { CueName, Reading } from '../src/engine/reading/reading.ts'
import { cueNames } from '../src/engine/reading/reading.ts'
import { rememberingRows } from './remember.ts'

/** The signs of a stretch of text, each with how often it stands there. */
export type Signs<Sign extends string> = ReadonlyMap<Sign, number>

type Table<Name extends string> = Readonly<Partial<Record<Name, number>>>
type Pair<Name extends string> = `${Name} + ${Name}`

/**
 * What each thing that a passage shows adds to a belief and what takes from it, as log odds: above zero the belief
 * is more likely true than not. `npm run fit` makes these tables of labelled drafts. A `Name` is a sign or a group of
 * signs that stand for one another.
 */
export interface Weights<
  Sign extends string,
  Name extends string = Sign,
  Circumstance extends string = never,
> {
  /** Where belief starts: most posts are nothing of the kind. */
  readonly base: number
  /** For a sign that stands there at all. */
  readonly once: Table<Sign>
  /** More for one that stands there twice. */
  readonly again?: Table<Sign>
  /** For two in one sentence. */
  readonly together?: Table<Pair<Name>>
  /** For two in one passage. */
  readonly beside?: Table<Pair<Name>>
  /** For turns of phrase that other rules lean on too. */
  readonly turns?: Table<CueName>
  /** For what no single word shows: the box it stands in, how long it is, how many kinds of sign it has. */
  readonly circumstances?: Table<Circumstance>
}

export type Part = Exclude<keyof Weights<string>, 'base'>

/** One thing that a passage shows. Most are there once; a circumstance may count up. */
export interface Feature {
  readonly part: Part
  readonly name: string
  readonly amount: number
}

/** Features by where they come from: the draft, the signs of the passage, its circumstances. */
export type Evidence = readonly (readonly Feature[])[]

/** A sentence made ready to be weighed, since it stands in several passages. */
export interface Noted<Sign extends string> {
  readonly signs: Signs<Sign>
  /** Its signs and the groups they belong to. */
  readonly names: ReadonlySet<string>
  readonly together: readonly string[]
}

/** What the sentences of a passage show by their signs. */
interface Shown<Sign extends string> extends Pick<Noted<Sign>, 'signs' | 'names'> {
  readonly features: readonly Feature[]
  /** What they add to a belief. */
  readonly adds: number
}

/** One linear model. What has the same signs is weighed once: a key pressed weighs the passages it changes. */
export interface Model<Sign extends string> {
  /** @param names its signs as they come, one that stands there twice named twice */
  note(names: readonly Sign[]): Noted<Sign>
  show(passage: readonly Noted<Sign>[]): Shown<Sign>
  /** The log odds, from where belief starts or has come already. */
  belief(features: readonly Feature[], from?: number): number
}

export function modelOf<Sign extends string, Name extends string, Circumstance extends string>(
  weights: Weights<Sign, Name, Circumstance>,
  groups: Readonly<Record<string, readonly NoInfer<Sign>[]>> = {},
): Model<Sign> {
  const tables: Readonly<Partial<Record<Part, Table<string>>>> = weights
  const together = pairsOf(tables.together)
  const beside = pairsOf(tables.beside)
  const groupsOf = groupsBySign(groups)

  const belief = (features: readonly Feature[], from: number): number =>
    features.reduce((sum, { part, name, amount }) => sum + (tables[part]?.[name] ?? 0) * amount, from)

  function note(found: readonly Sign[]): Noted<Sign> {
    const signs = tally(found)
    const names = new Set<string>(signs.keys())
    for (const sign of signs.keys()) for (const group of groupsOf.get(sign) ?? []) names.add(group)
    return { signs, names, together: pairsAmong(names, together) }
  }

  function show(passage: readonly Noted<Sign>[]): Shown<Sign> {
    const signs = added(passage.map(sentence => sentence.signs))
    const names = new Set(passage.flatMap(sentence => [...sentence.names]))
    const again = Array.from(signs).flatMap(([name, times]) => (times > 1 ? [name] : []))
    const features = [
      ...all('once', signs.keys()),
      ...all('again', again),
      ...all('together', new Set(passage.flatMap(sentence => sentence.together))),
      ...all('beside', pairsAmong(names, beside)),
    ]
    return { signs, names, features, adds: belief(features, 0) }
  }

  return {
    note: rememberingRows(note),
    show: rememberingRows(show),
    belief: (features, from = weights.base) => belief(features, from),
  }
}

/** Things that are there, each as a feature. */
export const all = (part: Part, names: Iterable<string>): readonly Feature[] =>
  Array.from(names, name => ({ part, name, amount: 1 }))

/** The turns of phrase of a draft. */
export const turnsOf = ({ cues }: Reading): readonly Feature[] =>
  all(
    'turns',
    cueNames.filter(name => cues(name).length > 0),
  )

/** Circumstances as features: a number counts up, what is false or 0 is left out. */
export const circumstances = <Circumstance extends string>(
  found: Readonly<Partial<Record<Circumstance, number | boolean>>>,
): readonly Feature[] =>
  Object.entries<number | boolean | undefined>(found).flatMap(([name, amount]): readonly Feature[] =>
    amount ? [{ part: 'circumstances', name, amount: Number(amount) }] : [],
  )

/** A short text has room for few signs, a long one for many. */
export type Length = 'short' | 'shortish' | 'long'

/** In characters. */
export const lengthFeatures = (length: number): readonly Feature[] =>
  circumstances<Length>({ short: length < 90, shortish: length < 160, long: length > 350 })

/** The signs of several texts together. */
function added<Sign extends string>(texts: readonly Signs<Sign>[]): Signs<Sign> {
  const sum = new Map<Sign, number>()
  for (const signs of texts) for (const [sign, times] of signs) sum.set(sign, (sum.get(sign) ?? 0) + times)
  return sum
}

/** Names as they come, counted. */
export function tally<Sign extends string>(names: readonly Sign[]): Signs<Sign> {
  const counts = new Map<Sign, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

interface ParsedPair {
  readonly pair: string
  readonly first: string
  readonly second: string
}

const pairsOf = (table: Table<string> = {}): readonly ParsedPair[] =>
  Object.keys(table).map(pair => {
    const [first = '', second = ''] = pair.split(' + ')
    return { pair, first, second }
  })

function pairsAmong(names: ReadonlySet<string>, pairs: readonly ParsedPair[]): readonly string[] {
  if (names.size === 0) return []
  return pairs.filter(({ first, second }) => names.has(first) && names.has(second)).map(({ pair }) => pair)
}

function groupsBySign<Sign extends string>(groups: Readonly<Record<string, readonly Sign[]>>) {
  const bySign = new Map<Sign, readonly string[]>()
  for (const [group, signs] of Object.entries(groups)) {
    for (const sign of signs) bySign.set(sign, [...(bySign.get(sign) ?? []), group])
  }
  return bySign
}
