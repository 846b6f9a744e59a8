import type { Span } from '../draft.ts'
import { placeLabels } from './labels.ts'
import type { AnyFact, Sentence, Story } from './reading.ts'
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
  const known = [...facts.map(fact => withRole(fact, patients)), ...patients].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return { facts: placeLabels(text, known), stories: findStories({ text, sentences, facts: known }) }
}

/** A name that turned out to be a patient's by what stands around it. */
function withRole(fact: AnyFact, patients: readonly Span[]): AnyFact {
  if (fact.kind !== 'person' || fact.role !== 'unknown') return fact
  return patients.some(({ start, end }) => start === fact.start && end === fact.end)
    ? { ...fact, role: 'patient' }
    : fact
}
