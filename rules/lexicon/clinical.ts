import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { clinicalTerms, illnessEndings, illnesses, medicineEndings } from './clinical-words.ts'
import { anyOf } from './pattern.ts'
import { investigations, procedures, treatments } from './treatments.ts'

const clinicalWord = new RegExp(
  String.raw`\b(?:[a-z]{3,20}(?:${anyOf(illnessEndings, medicineEndings)})|${anyOf(illnesses, clinicalTerms, investigations, procedures, treatments)})\b`,
  'i',
)
const illnessWord = new RegExp(
  String.raw`\b(?:[a-z]{3,20}(?:${anyOf(illnessEndings)})|${anyOf(illnesses)})\b`,
  'i',
)
const WORD_END = /[^\w'-]|$/

/** The words that `span` covers or touches. */
function wordsOf(reading: Reading, { start, end }: Span): string {
  const rest = reading.text.slice(end, end + 24).search(WORD_END)
  return reading.text.slice(start, rest > 0 ? end + rest : end)
}

const overlapping =
  (span: Span) =>
  (fact: Span): boolean =>
    fact.start < span.end && fact.end > span.start

/** Whether an illness or a symptom is named inside `span`. */
export const isIllness = (reading: Reading, span: Span): boolean =>
  reading.conditions.some(overlapping(span)) || illnessWord.test(wordsOf(reading, span))

/** Where the first illness that begins inside `span` ends, in the same sentence. */
export function illnessEnd(reading: Reading, span: Span): number | undefined {
  const fact = reading.conditions.find(({ start }) => start >= span.start && start < span.end)
  if (fact) return fact.end
  const words = wordsOf(reading, span)
  const match = /[.!?\n]/.test(words) ? null : illnessWord.exec(words)
  return match ? span.start + match.index + match[0].length : undefined
}

/** Whether something clinical is named inside `span`: an illness, a medicine, a dose, a test, an operation. */
export const isClinical = (reading: Reading, span: Span): boolean =>
  [...reading.medicines, ...reading.conditions, ...reading.doses].some(overlapping(span)) ||
  clinicalWord.test(wordsOf(reading, span))
