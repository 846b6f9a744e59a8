import type { Span } from '../src/engine/draft.ts'
import { afterGreeting } from '../src/engine/greeting.ts'
import type { Sentence } from '../src/engine/reading/reading.ts'
import type { Context, Repair } from '../src/engine/rule.ts'

/** A sentence without the white space around it. */
export const bodyOf = ({ start, text }: Pick<Sentence, 'start' | 'text'>): Span => ({
  start: start + (text.length - text.trimStart().length),
  end: start + text.trimEnd().length,
})

/** The sentence that `hit` stands in, without the greeting before it and the white space after it. */
export function sentenceAround(hit: Span, { reading }: Context): Span {
  const sentence = reading.sentenceAt(hit)
  const body = sentence.text.trimEnd().length
  const start = afterGreeting(sentence)
  return { start: Math.min(start, hit.start), end: Math.max(sentence.start + body, hit.end) }
}

/** Another sentence instead of the whole one that the hit stands in. */
export const replaceSentence =
  (label: string, text: string | ((context: Context) => string)) =>
  (hit: Span, context: Context): readonly Repair[] => [
    {
      label,
      edits: [{ ...sentenceAround(hit, context), text: typeof text === 'string' ? text : text(context) }],
    },
  ]
