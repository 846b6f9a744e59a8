import type { Span } from './draft.ts'
import { makePlain } from './reading/plain.ts'

/**
 * Where a text has a phrase of somebody's own, whatever the case and the width of its spaces. The phrase stands
 * alone: "cure" is not found in "secure".
 * @param text made plain, as `Plain.text` is
 */
export function placesOfPhrase(phrase: string, text: string): readonly Span[] {
  const pattern = patternOf(phrase)
  return pattern ? placesOf(pattern, text).filter(place => standsAlone(text, place)) : []
}

/** More places than this in one draft tell nobody anything new. */
const MOST_PLACES = 50

/** Where a text has what a global expression matches, the empty match left out. */
export function placesOf(pattern: RegExp, text: string): readonly Span[] {
  const places: Span[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (found !== '') places.push({ start: index, end: index + found.length })
    if (places.length === MOST_PLACES) break
  }
  return places
}

/** The settings hand over the same phrases with every draft. */
const patterns = new Map<string, RegExp | null>()
/** When the settings have changed so often, what is known is forgotten. */
const MOST_PATTERNS = 2_000

function patternOf(phrase: string): RegExp | null {
  const known = patterns.get(phrase)
  if (known !== undefined) return known
  const words = makePlain(phrase).text.trim()
  const made = words === '' ? null : new RegExp(words.split(/\s+/).map(escapeForPattern).join('\\s+'), 'gi')
  if (patterns.size === MOST_PATTERNS) patterns.clear()
  patterns.set(phrase, made)
  return made
}

const escapeForPattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** One letter, mark, digit or low line in any alphabet, even where it takes two UTF-16 units. */
const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N}_]$/u
const BEGINS_WITH_LETTER = /^[\p{L}\p{M}\p{N}_]/u

function standsAlone(text: string, { start, end }: Span): boolean {
  const joins = (at: number) =>
    ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at)) &&
    BEGINS_WITH_LETTER.test(text.slice(at, at + 2))
  return !joins(start) && !joins(end)
}
