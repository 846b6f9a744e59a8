import type { Span } from '../draft.ts'
import { overlaps } from '../draft.ts'
import { placeLabels } from './labels.ts'
import type { AnyFact, Person, Sentence, Story } from './reading.ts'
import { findPatients, findStories } from './stories.ts'

interface Unresolved {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly facts: readonly AnyFact[]
}

/**
 * What only the whole draft can tell: where patient stories begin and end, whose a name is when the cue
 * stands a sentence away, whether an ad label comes first. Runs on every keystroke, over facts alone.
 */
export function resolveWholeDraft({ text, sentences, facts }: Unresolved): {
  facts: readonly AnyFact[]
  stories: readonly Story[]
} {
  const patients = findPatients(facts)
  const told = facts.map(fact => withRole(fact, patients))
  const again = namedAgain(sentences, told)
  const known = inOrder(
    told.filter(fact => !isSaidBetter(fact, again)),
    [...patients, ...again],
  )
  const stories = findStories({ text, sentences, facts: known })
  return {
    facts: placeLabels(
      text,
      known.map(fact => ofNobody(fact, stories)),
    ),
    stories,
  }
}

/** The facts of the sentences stand in order already. */
const inOrder = (told: readonly AnyFact[], fresh: readonly AnyFact[]): readonly AnyFact[] =>
  fresh.length === 0 ? told : [...told, ...fresh].sort((a, b) => a.start - b.start || b.end - a.end)

/** A relative's name outside any patient's story is somebody else's family; a patient without one is an animal. */
function ofNobody(fact: AnyFact, stories: readonly Story[]): AnyFact {
  if (fact.kind !== 'person' || (fact.role !== 'relative' && fact.role !== 'patient')) return fact
  return stories.some(story => overlaps(story, fact)) ? fact : { ...fact, role: 'unknown' }
}

/** How short a name may be and still be looked for in the rest of the draft. */
const SHORTEST_NAME = 3
const TITLE = /^(?:mr|mrs|ms|miss|mx|mister|dr)\.?$/i

/**
 * A patient once named is the same patient later on, by any part of the name: "Mrs Eirlys Pennar … Eirlys is 84".
 */
function namedAgain(sentences: readonly Sentence[], facts: readonly AnyFact[]): readonly Person[] {
  const named = facts.filter((fact): fact is Person => fact.kind === 'person' && fact.form === 'name')
  const parts = new Set(
    named
      .filter(({ role }) => role === 'patient')
      .flatMap(({ text: name }) => name.split(' '))
      .filter(part => part.length >= SHORTEST_NAME && /^\p{Lu}/u.test(part) && !TITLE.test(part)),
  )
  if (parts.size === 0) return []
  return sentences.flatMap(sentence =>
    [...parts]
      .flatMap(part => occurrences(sentence, part))
      .filter(again => !named.some(person => person.role !== 'unknown' && overlaps(person, again))),
  )
}

function occurrences(sentence: Sentence, part: string): readonly Person[] {
  const found: Person[] = []
  for (let at = sentence.text.indexOf(part); at >= 0; at = sentence.text.indexOf(part, at + part.length)) {
    const around =
      sentence.text.slice(Math.max(0, at - 1), at) +
      sentence.text.slice(at + part.length, at + part.length + 1)
    if (/[\p{L}\d#@_]/u.test(around)) continue
    const start = sentence.start + at
    found.push({
      kind: 'person',
      role: 'patient',
      form: 'name',
      start,
      end: start + part.length,
      text: part,
      sentence: sentence.index,
    })
  }
  return found
}

const isSaidBetter = (fact: AnyFact, again: readonly Person[]): boolean =>
  fact.kind === 'person' && fact.role === 'unknown' && again.some(person => overlaps(person, fact))

/** A name that turned out to be a patient's by what stands around it. */
function withRole(fact: AnyFact, patients: readonly Span[]): AnyFact {
  if (fact.kind !== 'person' || fact.role !== 'unknown') return fact
  return patients.some(({ start, end }) => start === fact.start && end === fact.end)
    ? { ...fact, role: 'patient' }
    : fact
}
