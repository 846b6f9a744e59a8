import { useLayoutEffect } from 'preact/hooks'
import type { Severity } from '../engine/policy.ts'
import { severities } from '../engine/policy.ts'
import type { Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { PageAnswers } from '../messages.ts'
import { SeverityMark } from '../warnings/finding-view.tsx'
import { countBySeverity } from '../warnings/ledger.ts'
import { countWords } from '../warnings/wording.ts'
import { jurisdictionWords, kindWords, siteWords } from './words.ts'

/** The whole report in one line. `severity` is that of the gravest finding, absent when there is none. */
export function verdict({ findings }: Pick<Report, 'findings'>): { words: string; severity?: Severity } {
  const counts = countBySeverity(findings)
  const gravest = severities.findLast(severity => counts[severity] > 0)
  return gravest
    ? { words: t('verdict.found', [countWords(counts)]), severity: gravest }
    : { words: t('verdict.clean') }
}

interface Props {
  readonly draft: PageAnswers
  readonly report: Report
}

/** Says aloud when it changes, and under whose rules it was reached. */
export function Verdict({ draft, report }: Props) {
  const { words, severity } = verdict(report)
  // What the person came for; `npm run bench` measures how long it took.
  useLayoutEffect(() => void performance.mark('verdict'), [])
  return (
    <div class="verdict" role="status" tabIndex={-1} data-severity={severity ?? 'none'}>
      {severity ? <SeverityMark severity={severity} /> : <Tick />}
      <p>
        <strong>{words}</strong>
        <span class="soft basis">{basis(draft, report)}</span>
      </p>
    </div>
  )
}

/** "Reply on X, checked under UK rules" */
function basis({ kind, site }: PageAnswers, { jurisdiction }: Report): string {
  const { short } = jurisdictionWords[jurisdiction]
  return site
    ? t('verdict.siteBasis', [kindWords[kind], siteWords[site], short])
    : t('verdict.draftBasis', [kindWords[kind], short])
}

const Tick = () => (
  <svg class="mark tick" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d="M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z" fill="currentColor" />
    <path
      d="m5.8 10.3 2.9 2.9 5.5-6"
      fill="none"
      stroke="var(--paper)"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)
