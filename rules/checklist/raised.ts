import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import type { Span } from '../../src/engine/draft.ts'

export type RaisedBy = ChecklistItem['raisedBy']

/** Asked when there is any such place in the draft, and about all of them. */
export const anyOf = (...places: readonly (readonly Span[])[]): readonly Span[] | false => {
  const all = places.flat()
  return all.length > 0 && all.map(({ start, end }) => ({ start, end }))
}

/** Somebody's story, or a detail that may tell who a patient is. */
export const tellsOfPatient: RaisedBy = ({ reading }, raised) =>
  anyOf(reading.stories, raised('confidentiality'))
