import type { Finding } from '../engine/report.ts'
import { worstFirst } from '../engine/report.ts'

/** Findings by category, the category with the gravest first. */
export function byCategory(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings.toSorted(worstFirst), finding => finding.category)
}
