import type { Span } from '../../src/engine/draft.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import { isCare, isSomebody } from './identifying.ts'

/** What makes the writer the one who cared, rather than a reporter or a relative. */
const WRITER = /\b(?:I|i|I've|i've|we|We|we've|my|My|our|Our|me|us|ours|here)\b/
const REPORTED =
  /\b(?:according to|reports?|police|officials?|breaking|bbc|cnn|court|jailed|study|trial|researchers|scientists|minister|president|film|movie|netflix|episode|novel)\b|https?:/i
/** A rule and each of its repairs ask again. */
const remembered = new WeakMap<Reading, readonly Span[]>()
/** Sentences that a scene may run over. */
const LENGTH = 3

/**
 * Passages that tell of somebody in the writer's care without calling them a patient: a person, something
 * clinical and the writer within a few sentences. Only where no story stands already.
 */
export function scenes(reading: Reading): readonly Span[] {
  const known = remembered.get(reading)
  if (known) return known
  const found = findScenes(reading)
  remembered.set(reading, found)
  return found
}

function findScenes(reading: Reading): readonly Span[] {
  const found: Span[] = []
  for (const sentence of reading.sentences) {
    if (reading.storyAt(sentence) || REPORTED.test(sentence.text)) continue
    if ((found.at(-1)?.end ?? -1) > sentence.start) continue
    const passage = reading.sentences.slice(sentence.index, sentence.index + LENGTH)
    const span = { start: sentence.start, end: passage.at(-1)?.end ?? sentence.end }
    if (passage.some(each => isSomebody(reading, each)) && tellsOfCare(reading, passage, span))
      found.push(span)
  }
  return found
}

function tellsOfCare(reading: Reading, passage: readonly Sentence[], { start, end }: Span): boolean {
  const text = reading.text.slice(start, end)
  if (REPORTED.test(text) || !WRITER.test(text)) return false
  if (passage.some(sentence => isCare(sentence.text))) return true
  const inside = (at: Span) => start <= at.start && at.end <= end
  const clinical = [...reading.conditions, ...reading.medicines].some(inside)
  const beside = reading.places.some(at => inside(at) && (at.level === 'ward' || at.level === 'bed'))
  return clinical && (beside || reading.cues('at work').some(inside))
}
