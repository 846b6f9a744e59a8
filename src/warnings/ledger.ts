import { alike } from '../engine/alike.ts'
import type { Span } from '../engine/draft.ts'
import type { Severity } from '../engine/policy.ts'
import type { Finding, Report } from '../engine/report.ts'
import type { Anchored } from './remap.ts'
import { remap, remapFindings } from './remap.ts'
import { holdBack } from './unfinished.ts'

/** A finding that the writer chose to let stand in this draft. */
interface Aside extends Anchored {
  readonly rule: string
}

/** What is known of one draft while it is written: its text, the last report moved along with it, what is ignored. */
export interface Ledger {
  readonly text: string
  /** The last report, moved to the text as it is now, without what is ignored; `null` before the first. */
  readonly report: Report | null
  /** The findings on the screen. */
  readonly shown: readonly Finding[]
  /** The text changed: everything moves across the edit. */
  typed(text: string): void
  /** A report on the text as it was when it was sent. */
  reported(of: string, report: Report): void
  /** There is nothing to report any more. */
  forget(): void
  /** Lets a finding stand here, wherever edits elsewhere move it, until its own words change. */
  ignore(finding: Finding): void
  /** Decides what shows while `word` is still being typed. */
  settle(word: Span | null): void
}

export function createLedger(): Ledger {
  let text = ''
  let report: Report | null = null
  let shown: readonly Finding[] = []
  let aside: readonly Aside[] = []

  const isIgnored = (finding: Finding) =>
    aside.some(
      other => other.rule === finding.rule && other.start === finding.start && other.end === finding.end,
    )
  const withoutIgnored = (findings: readonly Finding[]) =>
    aside.length === 0 ? findings : findings.filter(finding => !isIgnored(finding))
  return {
    get text() {
      return text
    },
    get report() {
      return report && { ...report, findings: withoutIgnored(report.findings) }
    },
    get shown() {
      return shown
    },
    typed(now) {
      if (report) report = { ...report, findings: remapFindings(report.findings, text, now) }
      shown = remapFindings(shown, text, now)
      aside = remap(aside, text, now)
      text = now
    },
    reported(of, fresh) {
      report = { ...fresh, findings: remapFindings(fresh.findings, of, text) }
    },
    forget() {
      report = null
      shown = []
    },
    ignore({ rule, text: words, start, end }) {
      aside = [...aside, { rule, text: words, start, end }]
    },
    settle(word) {
      shown = holdBack(withoutIgnored(report?.findings ?? []), withoutIgnored(shown), word)
    },
  }
}

/** How many things were found of each severity: what is alike is one to whoever reads it. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { block: 0, warn: 0, info: 0 }
  for (const [{ severity }] of alike(findings)) counts[severity]++
  return counts
}
