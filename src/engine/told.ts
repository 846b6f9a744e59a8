import type { Span } from './draft.ts'
import { contains, overlaps } from './draft.ts'
import { placesOfPhrase } from './own-phrases.ts'
import type { Writer } from './policy.ts'
import type { CommercialTie, Person, Place, Reading } from './reading/reading.ts'

/**
 * A reading with what the writer has told of themselves: their own name is no patient's, where they work is a place
 * readers can look up, and a product they have an interest in is a tie, though no word of the draft says so.
 */
export function withWhatIsTold(reading: Reading, { names, workplaces, interests }: Writer): Reading {
  if (names.length + workplaces.length + interests.length === 0) return reading
  return {
    ...reading,
    people: reading.people.map(person => (isWriter(person, names, reading.text) ? asAuthor(person) : person)),
    places: joined(reading.places, found(workplaces, reading).map(asWorkplace)),
    ties: joined(reading.ties, found(interests, reading).map(asInterest)),
  }
}

interface Told extends Span {
  readonly text: string
  readonly sentence: number
}

const found = (phrases: readonly string[], { text, sentenceAt }: Reading): readonly Told[] =>
  phrases
    .flatMap(phrase => placesOfPhrase(phrase, text))
    .map(span => ({
      ...span,
      text: text.slice(span.start, span.end),
      sentence: sentenceAt(span).index,
    }))

/** In the order of the text; what the draft says itself goes before what was told. */
function joined<Fact extends Span>(read: readonly Fact[], told: readonly Fact[]): readonly Fact[] {
  const fresh = told.filter(one => !read.some(other => overlaps(other, one)))
  return fresh.length === 0 ? read : [...read, ...fresh].sort((a, b) => a.start - b.start)
}

const asAuthor = (person: Person): Person => ({ ...person, role: 'author' })
/** Where one works is on a map, however it is written. */
const asWorkplace = (told: Told): Place => ({ ...told, kind: 'place', level: 'street' })
const asInterest = (told: Told): CommercialTie => ({
  ...told,
  kind: 'commercial-tie',
  tie: 'own business',
  strength: 'strong',
})

/** The whole name or handle, or a part of it where nothing says that it is another's: a patient may be an Ada too. */
function isWriter(person: Person, names: readonly string[], text: string): boolean {
  if (
    names.some(name =>
      placesOfPhrase(name, text).some(place => contains(place, person) && contains(person, place)),
    )
  )
    return true
  if (person.role !== 'unknown') return false
  const words = wordsOf(person.text)
  return words.length > 0 && names.some(name => words.every(word => wordsOf(name).includes(word)))
}

const TITLE = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|nurse|sister|matron|midwife)$/

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(word => word !== '' && !TITLE.test(word))
