import type { Finding, Fix } from './report.ts'

/** Findings that are one thing to the person who reads them: the same said of several phrases, mended together. */
export type Alike = readonly [Finding, ...Finding[]]

/** Findings of a rule that one repair takes care of stand together, where the first of them stood. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = Map.groupBy(findings, ({ rule, severity, why, fixes: [first], start }) =>
    JSON.stringify([rule, severity, why, first ?? start]),
  )
  return [...groups.values()].map(([first, ...others]) => [first as Finding, ...others])
}

/** The repairs that each of them offers. */
export const sharedFixes = ([first, ...others]: Alike): readonly Fix[] =>
  first.fixes.filter(fix => others.every(({ fixes }) => holds(fixes, fix)))

const holds = (fixes: readonly Fix[], wanted: Fix): boolean =>
  fixes.some(fix => JSON.stringify(fix) === JSON.stringify(wanted))

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
