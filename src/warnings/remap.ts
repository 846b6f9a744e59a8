import type { Span } from '../engine/draft.ts'
import type { Edit, Finding } from '../engine/report.ts'

/** The one stretch in which two texts differ: `before[start, end)` became `after[start, start + inserted)`. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly inserted: number
}

/** A span and what must stand there for it to mean anything. */
export interface Anchored extends Span {
  readonly text: string
}

/** The smallest single edit that leads from one text to the other; `null` when they are equal. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { start, end: before.length - tail, inserted: after.length - tail - start }
}

/**
 * Moves spans across the edit made between two texts. One whose own words are no longer there is left out, so
 * that nothing is ever underlined by mistake: a new check brings it back.
 */
export function remap<T extends Anchored>(spans: readonly T[], before: string, after: string): readonly T[] {
  const change = changeBetween(before, after)
  if (!change) return spans
  const shift = change.inserted - (change.end - change.start)
  return spans.flatMap(span => {
    const by = shiftsOf(span, change, shift).find(
      place => after.slice(span.start + place, span.end + place) === span.text,
    )
    return by === undefined ? [] : [moved(span, by)]
  })
}

/** Where a span may have gone. One inside the edit may stand on either side of it: "Ann" typed before "Ann". */
function shiftsOf(span: Span, change: Change, shift: number): readonly number[] {
  if (span.end <= change.start) return [0]
  return span.start >= change.end ? [shift] : [0, shift]
}

const moved = <T extends Anchored>(span: T, by: number): T =>
  by === 0 ? span : { ...span, start: span.start + by, end: span.end + by }

/** {@link remap}, and the fixes of each finding with it; a fix whose own place was edited is left out. */
export function remapFindings(
  findings: readonly Finding[],
  before: string,
  after: string,
): readonly Finding[] {
  const change = changeBetween(before, after)
  if (!change) return findings
  const shift = after.length - before.length
  const move = (edit: Edit): Edit | null => {
    // What is added at the end of a draft belongs at its end, however much was written since.
    if (edit.start === before.length) return { ...edit, start: after.length, end: after.length }
    if (edit.end <= change.start) return edit
    if (edit.start < change.end) return null
    return { ...edit, start: edit.start + shift, end: edit.end + shift }
  }
  return remap(findings, before, after).map(finding => ({
    ...finding,
    fixes: finding.fixes.flatMap(fix => {
      const edits = fix.edits.map(move).filter(edit => edit !== null)
      return edits.length === fix.edits.length ? [{ ...fix, edits }] : []
    }),
  }))
}
