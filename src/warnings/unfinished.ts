import type { Span } from '../engine/draft.ts'
import type { Finding } from '../engine/report.ts'

/** How long after the last key a word counts as finished, in milliseconds. */
export const WORD_REST = 600

const wordPart = /[\p{L}\p{M}\p{N}'’@#_-]/u

/** The word that is still being typed, from its first letter to the caret; `null` after a space or a stop. */
export function unfinishedWord(text: string, caret: number | null): Span | null {
  if (caret === null) return null
  let start = caret
  while (start > 0 && isWordPart(text, start - 1)) start--
  return start < caret ? { start, end: caret } : null
}

/** Surrogate halves count as parts, so that a letter beyond the first plane or an emoji is never cut. */
function isWordPart(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return (unit >= 0xd800 && unit <= 0xdfff) || wordPart.test(text.charAt(index))
}

/**
 * Holds back what touches the word being typed: half a word is no mistake yet. What already showed there stays
 * while its own text stands, so that no line flickers.
 * @param shown the findings on the screen, moved to where they stand in the same text
 */
export function holdBack(
  fresh: readonly Finding[],
  shown: readonly Finding[],
  word: Span | null,
): readonly Finding[] {
  if (!word) return fresh
  const touches = (span: Span) => span.start <= word.end && word.start <= span.end
  const known = (finding: Finding) => shown.some(old => isSame(old, finding))
  const ready = fresh.filter(finding => !touches(finding) || known(finding))
  const waiting = fresh.filter(finding => touches(finding) && !known(finding))
  const kept = shown.filter(
    old => !ready.some(finding => isSame(old, finding)) && waiting.some(finding => finding.rule === old.rule),
  )
  return [...ready, ...kept].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The same rule on the same words at the same place. */
export const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.start === b.start && a.end === b.end && a.text === b.text
