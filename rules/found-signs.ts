import type { Span } from '../src/engine/draft.ts'
import type { Reading } from '../src/engine/reading/reading.ts'
import type { Model, Noted } from './weighing.ts'

/** A sign where it stands. */
export interface Found<Sign extends string> extends Span {
  readonly sign: Sign
  /** Index into `Reading.sentences`. */
  readonly sentence: number
}

/** A sentence with the signs found in it, made ready to be weighed. */
export interface Told<Sign extends string> extends Span {
  readonly text: string
  readonly found: readonly Found<Sign>[]
  readonly noted: Noted<Sign>
}

/** The signs that are found by a pattern each, sign by sign. */
export const foundBy = <Sign extends string>(
  patterns: Readonly<Record<Sign, RegExp>>,
  signs: readonly Sign[],
  reading: Reading,
): readonly Found<Sign>[] =>
  signs.flatMap(sign =>
    reading
      .matches(patterns[sign])
      .map(({ start, end, sentence }): Found<Sign> => ({ sign, start, end, sentence })),
  )

/** Every sentence of a draft, with what of `found` stands in it. */
export function sentencesWith<Sign extends string>(
  found: readonly Found<Sign>[],
  { sentences }: Reading,
  model: Model<Sign>,
): readonly Told<Sign>[] {
  const bySentence = Map.groupBy(found, ({ sentence }) => sentence)
  return sentences.map(({ index, start, end, text }) => {
    const inOne = bySentence.get(index) ?? []
    const noted = model.note(
      text,
      inOne.map(({ sign }) => sign),
    )
    return { start, end, text, found: inOne, noted }
  })
}
