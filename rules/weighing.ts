import type { Draft, DraftKind } from '../src/engine/draft.ts'
import type { CueName, Reading, Sentence } from '../src/engine/reading/reading.ts'
import { cueNames } from '../src/engine/reading/reading.ts'
import type { Category } from '../src/engine/rule.ts'
import { rememberingRows } from './remember.ts'
import type { Said } from './words.ts'
import { addedBy, saidIn } from './words.ts'

/** The signs of a stretch of text, each with how often it stands there. */
export type Signs<Sign extends string> = ReadonlyMap<Sign, number>

type Table<Name extends string> = Readonly<Partial<Record<Name, number>>>

/**
 * What each thing that a passage shows adds to a belief and what takes from it, as log odds: above zero the belief
 * is more likely true than not. `npm run fit` makes these tables, and that of the words, of labelled drafts.
 */
export interface Weights<Sign extends string, Circumstance extends string = never> {
  /** Where belief starts: most posts are nothing of the kind. */
  readonly base: number
  /** For a sign that stands there at all. */
  readonly once: Table<Sign>
  /** More for one that stands there twice. */
  readonly again?: Table<Sign>
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

/** What a passage shows: features by where they come from (the draft, its signs, its circumstances) and its words. */
export interface Evidence {
  readonly features: readonly (readonly Feature[])[]
  readonly texts: readonly string[]
}

/** A sentence made ready to be weighed, since it stands in several passages. */
export interface Noted<Sign extends string> {
  readonly text: string
  readonly said: Said
  readonly signs: Signs<Sign>
}

/** What the sentences of a passage show by their words and signs. */
interface Shown<Sign extends string> extends Pick<Noted<Sign>, 'signs'> {
  readonly texts: readonly string[]
  readonly features: readonly Feature[]
  /** What they add to a belief. */
  readonly adds: number
}

/** One linear model. What says and shows the same is weighed once: a key pressed weighs the passages it changes. */
export interface Model<Sign extends string> {
  /** @param names its signs as they come, one that stands there twice named twice */
  note(text: string, names: readonly Sign[]): Noted<Sign>
  show(passage: readonly Noted<Sign>[]): Shown<Sign>
  /** The log odds, from where belief starts or has come already. */
  belief(features: readonly Feature[], from?: number): number
}

export function modelOf<Sign extends string, Circumstance extends string>(
  category: Category,
  weights: Weights<Sign, Circumstance>,
): Model<Sign> {
  const tables: Readonly<Partial<Record<Part, Table<string>>>> = weights

  const belief = (features: readonly Feature[], from: number): number =>
    features.reduce((sum, { part, name, amount }) => sum + (tables[part]?.[name] ?? 0) * amount, from)

  const note = rememberingRows<string, Noted<Sign>>(([text = '', ...names]) => ({
    text,
    said: saidIn(text),
    signs: tally(names as Sign[]),
  }))

  function show(passage: readonly Noted<Sign>[]): Shown<Sign> {
    const signs = added(passage.map(sentence => sentence.signs))
    const again = Array.from(signs).flatMap(([name, times]) => (times > 1 ? [name] : []))
    const features = [...all('once', signs.keys()), ...all('again', again)]
    const texts = passage.map(({ text }) => text)
    const said = addedBy(
      passage.map(sentence => sentence.said),
      category,
    )
    return { texts, signs, features, adds: belief(features, said) }
  }

  return {
    note: (text, names) => note([text, ...names]),
    show: rememberingRows(show),
    belief: (features, from = weights.base) => belief(features, from),
  }
}

/** A sentence where it stands, made ready to be weighed. */
export interface NotedSentence<Sign extends string> extends Sentence {
  readonly noted: Noted<Sign>
}

/** The sentences of a draft with the signs of each, in the order of the text. */
export const notedSentences = <Sign extends string>(
  { sentences }: Reading,
  signs: readonly (readonly Sign[])[],
  model: Model<Sign>,
): readonly NotedSentence<Sign>[] =>
  sentences.map((sentence, at) => ({ ...sentence, noted: model.note(sentence.text, signs[at] ?? []) }))

/** The sentence of a passage that says most of what the passage is taken for; a blank one says nothing. */
export function plainestBy<One extends { readonly noted: { readonly text: string } }>(
  passage: readonly One[],
  says: (sentence: One) => number,
): One {
  const score = (one: One): number => (one.noted.text.trim() === '' ? Number.NEGATIVE_INFINITY : says(one))
  return passage.reduce((a, b) => (score(b) > score(a) ? b : a))
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

/** The box that a draft stands in: a caption sells oftener than a message does. */
export type Box = `in a ${DraftKind}`

export const boxFeatures = ({ kind }: Pick<Draft, 'kind'>): readonly Feature[] =>
  circumstances<Box>({ [`in a ${kind}`]: true })

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
