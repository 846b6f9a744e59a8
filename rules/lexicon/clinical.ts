import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { clinicalTerms, illnessEndings, illnesses, medicineEndings } from './clinical-words.ts'
import { anyOf } from './pattern.ts'
import { investigations, procedures, treatments } from './treatments.ts'

const clinicalWord = new RegExp(
  String.raw`\b(?:[a-z]{3,20}(?:${anyOf(illnessEndings, medicineEndings)})|${anyOf(illnesses, clinicalTerms, investigations, procedures, treatments)})\b`,
  'gi',
)

const illnessWord = new RegExp(
  String.raw`\b(?:[a-z]{3,20}(?:${anyOf(illnessEndings)})|${anyOf(illnesses)})\b`,
  'gi',
)

/** Whether an illness or a symptom is named inside `span`. */
export function isIllness(reading: Reading, span: Span): boolean {
  const inside = (fact: Span) => fact.start < span.end && fact.end > span.start
  return reading.conditions.some(inside) || reading.matches(illnessWord).some(inside)
}

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
