import { overlaps } from './draft.ts'
import { rank } from './policy.ts'
import type { Finding } from './report.ts'

/**
 * Findings of one category on one phrase become one: the gravest leads, the longer of equals; the others are
 * named in its `also`. Findings of different categories stay apart, since each is repaired on its own.
 * @returns in the order of the text.
 */
export function mergeOverlapping(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  const gravestFirst = findings.toSorted(
    (a, b) => rank(b.severity) - rank(a.severity) || b.end - b.start - (a.end - a.start),
  )
  for (const finding of gravestFirst) {
    const at = kept.findIndex(other => other.category === finding.category && overlaps(other, finding))
    const lead = kept[at]
    if (!lead) kept.push(finding)
    else if (lead.rule !== finding.rule) {
      const { rule, title, message } = finding
      // A lead that knows no repair offers that of the milder one.
      const fixes = lead.fixes.length > 0 ? lead.fixes : finding.fixes
      kept[at] = { ...lead, fixes, also: [...lead.also, { rule, title, message }] }
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
