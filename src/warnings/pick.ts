import type { Span } from '../engine/draft.ts'
import { contains, overlaps } from '../engine/draft.ts'
import type { Finding } from '../engine/report.ts'
import { worstFirst } from '../engine/report.ts'

/** Which of a draft's findings is meant. */

/** All findings on a phrase, the gravest first. */
export const findingsAt = (findings: readonly Finding[], span: Span): readonly Finding[] =>
  findings.filter(finding => overlaps(finding, span)).toSorted(worstFirst)

/** The finding on exactly this phrase, else the gravest that touches it. */
export function findingAt(findings: readonly Finding[], span: Span): Finding | undefined {
  const at = findingsAt(findings, span)
  return at.find(({ start, end }) => start === span.start && end === span.end) ?? at[0]
}

/** The finding that another page means by its place and its rule. */
export const findingNamed = (findings: readonly Finding[], span: Span, rule: string): Finding | undefined =>
  findings.find(found => found.rule === rule && found.start === span.start && found.end === span.end)

/** The finding that the caret stands in. */
export const findingUnder = (findings: readonly Finding[], caret: number | null): Finding | undefined =>
  caret === null ? undefined : findings.find(finding => contains(finding, { start: caret, end: caret }))

/** The finding after (before) the present one, or after (before) the caret; round at the ends. */
export function neighbour(
  findings: readonly Finding[],
  current: Finding | undefined,
  caret: number,
  direction: 'next' | 'previous',
): Finding | undefined {
  const at = current ? findings.indexOf(current) : -1
  if (direction === 'next') {
    const after = at >= 0 ? findings[at + 1] : findings.find(({ start }) => start >= caret)
    return after ?? findings[0]
  }
  const before = at >= 0 ? findings[at - 1] : findings.findLast(({ end }) => end <= caret)
  return before ?? findings.at(-1)
}
