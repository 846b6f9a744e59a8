import { useEffect, useState } from 'preact/hooks'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { atLeast, jurisdictionIds } from '../../src/engine/policy.ts'
import type { Report } from '../../src/engine/report.ts'
import { t } from '../../src/i18n.ts'
import { checkOnce } from '../../src/pages/check.ts'
import { jurisdictionWords } from '../../src/pages/words.ts'
import { SeverityMark } from '../../src/warnings/finding-view.tsx'
import { severityWords } from '../../src/warnings/wording.ts'

/** Both halves are taken differently by the two jurisdictions. */
const sample = t('options.jurisdiction.sample')

/** One draft judged under both jurisdictions side by side, as it is typed. */
export function Comparison() {
  const [text, setText] = useState(sample)
  return (
    <div class="comparison">
      <label>
        <span>{t('options.jurisdiction.try')}</span>
        <textarea rows={3} value={text} onInput={event => setText(event.currentTarget.value)} />
      </label>
      <div class="cards" aria-live="polite">
        {jurisdictionIds.map(id => (
          <Judged key={id} text={text} jurisdiction={id} />
        ))}
      </div>
    </div>
  )
}

function Judged({ text, jurisdiction }: { readonly text: string; readonly jurisdiction: JurisdictionId }) {
  const report = useReport(text, jurisdiction)
  return (
    <div class="judged">
      <h3>{t('page.underRules', [jurisdictionWords[jurisdiction].short])}</h3>
      {report === 'failed' && <p class="soft">{t('page.couldNotCheck')}</p>}
      {report !== 'failed' && report !== null && <Outcome report={report} />}
    </div>
  )
}

function Outcome({ report }: { readonly report: Report }) {
  const alarms = report.findings.filter(({ severity }) => atLeast(severity, 'warn'))
  if (alarms.length === 0) return <p class="soft">{t('verdict.clean')}</p>
  return (
    <ul class="plain">
      {alarms.map(finding => (
        <li key={`${finding.rule} ${finding.start}`} data-severity={finding.severity}>
          <SeverityMark severity={finding.severity} />
          <span>
            <q>{finding.text}</q>
            <strong>{finding.title}</strong>
            <span class="soft">{severityWords[finding.severity]}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function useReport(text: string, jurisdiction: JurisdictionId): Report | 'failed' | null {
  const [report, setReport] = useState<Report | 'failed' | null>(null)
  useEffect(() => {
    let stale = false
    const show = (next: Report | 'failed') => stale || setReport(next)
    checkOnce({ text, kind: 'post' }, jurisdiction).then(show, () => show('failed'))
    return () => {
      stale = true
    }
  }, [text, jurisdiction])
  return report
}
