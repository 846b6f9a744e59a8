import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { clinicalEndings, illnesses } from './clinical-words.ts'
import { anyOf } from './pattern.ts'
import { investigations, procedures, treatments } from './treatments.ts'

const clinicalWord = new RegExp(
  String.raw`\b(?:[a-z]{3,20}(?:${anyOf(clinicalEndings)})|${anyOf(illnesses, investigations, procedures, treatments)})\b`,
  'gi',
)

/** Whether something clinical is named inside `span`: an illness, a medicine, a dose, a test, an operation. */
export function isClinical(reading: Reading, span: Span): boolean {
  const inside = (fact: Span) => fact.start < span.end && fact.end > span.start
  return (
    reading.medicines.some(inside) ||
    reading.conditions.some(inside) ||
    reading.doses.some(inside) ||
    reading.matches(clinicalWord).some(inside)
  )
}
