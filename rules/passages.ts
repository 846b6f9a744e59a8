import type { Span } from '../src/engine/draft.ts'

/** How a draft is cut into passages, in sentences: most posts are one, a long one is looked through in steps. */
export interface Cut {
  readonly length: number
  readonly step: number
  /** The last passage has at least so many, or it would be a mere remainder of the one before. */
  readonly least: number
}

/** Every passage of a draft, in its order; a draft shorter than a passage is one. */
export function passagesOf<Sentence>(
  sentences: readonly Sentence[],
  { length, step, least }: Cut,
): readonly (readonly Sentence[])[] {
  const steps = Math.max(0, Math.floor((sentences.length - least) / step))
  return Array.from({ length: steps + 1 }, (_, at) => sentences.slice(at * step, at * step + length))
}

/** Up to the last sentence that tells something: a draft may go on about anything after it. */
export const uptoLast = <Sentence>(
  sentences: readonly Sentence[],
  tells: (sentence: Sentence) => boolean,
): readonly Sentence[] => sentences.slice(0, sentences.findLastIndex(tells) + 1)

/** In characters. */
export const lengthOf = (passage: readonly Span[]): number =>
  (passage.at(-1)?.end ?? 0) - (passage[0]?.start ?? 0)
