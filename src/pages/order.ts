import { rank } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'

/** The gravest first; equals in the order of the text. */
export const worstFirst = (a: Finding, b: Finding): number =>
  rank(b.severity) - rank(a.severity) || a.start - b.start

/** Findings by category, the category with the gravest first. */
export function byCategory(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings.toSorted(worstFirst), finding => finding.category)
}
