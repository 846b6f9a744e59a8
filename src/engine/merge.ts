import { overlaps } from './draft.ts'
import { atLeast, rank } from './policy.ts'
import type { Finding } from './report.ts'

/**
 * Findings of one category on one phrase become one, as grave as the gravest: it leads, or the longer of equals, and
 * the others are named in its `also`. Findings of different categories stay apart, since each is repaired on its own.
 * @param general rules whose findings lead no other.
 * @param settled rules whose severity the person has chosen: no other rule makes them graver.
 * @returns in the order of the text.
 */
export function mergeOverlapping(
  findings: readonly Finding[],
  general: ReadonlySet<string>,
  settled: ReadonlySet<string>,
): readonly Finding[] {
  const kept: Finding[] = []
  const gravestFirst = findings.toSorted(
    (a, b) =>
      Number(general.has(a.rule)) - Number(general.has(b.rule)) ||
      rank(b.severity) - rank(a.severity) ||
      b.end - b.start - (a.end - a.start),
  )
  for (const finding of gravestFirst) {
    const at = kept.findIndex(other => other.category === finding.category && overlaps(other, finding))
    const lead = kept[at]
    if (!lead) kept.push(finding)
    else if (lead.rule !== finding.rule) {
      const { rule, title, message } = finding
      // A lead that knows no repair offers that of the milder one.
      const fixes = lead.fixes.length > 0 ? lead.fixes : finding.fixes
      const stays = settled.has(lead.rule) || atLeast(lead.severity, finding.severity)
      const severity = stays ? lead.severity : finding.severity
      kept[at] = { ...lead, severity, fixes, also: [...lead.also, { rule, title, message }] }
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
