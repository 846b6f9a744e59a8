import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import type { Span } from '../../src/engine/draft.ts'

export type RaisedBy = ChecklistItem['raisedBy']

/** Asked when there is any such place in the draft, and about all of them, each once. */
export const anyOf = (...places: readonly (readonly Span[])[]): readonly Span[] | false => {
  const all = new Map(places.flat().map(({ start, end }) => [`${start}-${end}`, { start, end }]))
  return all.size > 0 && [...all.values()]
}

/**
 * Somebody's story, or a detail that may tell who a patient is. A story goes on to the end of the draft: the
 * sentences that speak of the patient are what an answer is about.
 */
export const tellsOfPatient: RaisedBy = ({ reading }, raised) =>
  anyOf(
    reading.stories.flatMap(({ patients }) => patients.map(patient => reading.sentenceAt(patient))),
    raised('confidentiality'),
  )
