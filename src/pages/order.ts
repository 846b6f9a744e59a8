import { rank } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'

/** The gravest first; equals in the order of the text. */
export const worstFirst = (a: Finding, b: Finding): number =>
  rank(b.severity) - rank(a.severity) || a.start - b.start

/** Findings by category, the category with the gravest first. */
export function byCategory(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings.toSorted(worstFirst), finding => finding.category)
}

export type Alike = readonly [Finding, ...Finding[]]

/** Findings of a rule that one repair takes care of stand together, where the first of them stood. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = Map.groupBy(findings, ({ rule, severity, why, fixes: [first], start }) =>
    JSON.stringify([rule, severity, why, first ?? start]),
  )
  return [...groups.values()].map(([first, ...others]) => [first as Finding, ...others])
}

/** With a name for each that stays the same while the text before it changes, so that what is open stays open. */
export function named(groups: readonly Alike[]): readonly (readonly [string, Alike])[] {
  const seen = new Map<string, number>()
  return groups.map(group => {
    const [{ rule, text }] = group
    const name = `${rule} ${text}`
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return [`${name} ${times}`, group]
  })
}
