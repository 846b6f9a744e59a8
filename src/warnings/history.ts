import type { Finding } from '../engine/report.ts'
import { resolutions } from '../message-names.ts'
import type { Outcome } from '../messages.ts'

type Resolution = Outcome['how']

/** What was found in one draft and how each finding was resolved, in memory alone. */
export interface History {
  reported(findings: readonly Finding[]): void
  resolved(finding: Finding, how: Exclude<Resolution, 'open' | 'rewritten'>): void
  /** By rule, in the order they were first found. @param open the findings that stand now */
  outcomes(open: readonly Finding[]): readonly Outcome[]
  /** The draft is gone. */
  forget(): void
}

type Named = Pick<Outcome, 'rule' | 'title' | 'severity'>

export function createHistory(): History {
  const rules = new Map<string, Named>()
  const resolved: { readonly rule: string; readonly how: Resolution }[] = []

  const known = ({ rule, title, severity }: Finding) => {
    if (!rules.has(rule)) rules.set(rule, { rule, title, severity })
  }
  return {
    reported: findings => findings.forEach(known),
    resolved(finding, how) {
      known(finding)
      resolved.push({ rule: finding.rule, how })
    },
    outcomes(open) {
      open.forEach(known)
      const all = [...resolved, ...open.map(({ rule }) => ({ rule, how: 'open' as const }))]
      return [...rules.values()].flatMap(named => {
        const own = Map.groupBy(
          all.filter(({ rule }) => rule === named.rule),
          ({ how }) => how,
        )
        if (own.size === 0) return [{ ...named, how: 'rewritten' as const, count: 1 }]
        return resolutions.flatMap(how => {
          const count = own.get(how)?.length ?? 0
          return count > 0 ? [{ ...named, how, count }] : []
        })
      })
    },
    forget() {
      rules.clear()
      resolved.length = 0
    },
  }
}
