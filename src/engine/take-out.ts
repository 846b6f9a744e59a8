import type { Span } from './draft.ts'
import { overlaps } from './draft.ts'
import { afterGreeting } from './greeting.ts'
import type { Plain } from './reading/plain.ts'
import type { Reading, Sentence } from './reading/reading.ts'
import type { Edit } from './report.ts'

/**
 * The sentences that a phrase stands in go, for want of a milder repair; a label or a greeting before them stays.
 * @param at in offsets of the draft, as the edit is.
 */
export function takenOut(at: Span, { text, sentences }: Reading, { map }: Plain): Edit {
  const told = sentences.filter(sentence => overlaps(map(sentence), at))
  const first = told[0]
  const last = told.at(-1)
  return first && last ? { ...map(leaving(first, last, text)), text: '' } : { ...at, text: '' }
}

/** With the white space after them, or before them at the end of the draft, so that none is left over. */
function leaving(first: Sentence, last: Sentence, text: string): Span {
  const { end } = last
  const greeted = afterGreeting(first)
  const start = greeted < end ? greeted : first.start
  return { start: end < text.length ? start : text.slice(0, start).trimEnd().length, end }
}
