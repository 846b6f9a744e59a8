import { useEffect, useState } from 'preact/hooks'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import type { Report } from '../../src/engine/report.ts'
import { worstFirst } from '../../src/engine/report.ts'
import { t } from '../../src/i18n.ts'
import { checkOnce } from '../../src/pages/check.ts'
import { jurisdictionWords } from '../../src/pages/words.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { SeverityMark } from '../../src/warnings/finding-view.tsx'
import { severityWords } from '../../src/warnings/wording.ts'

/** Both halves are taken differently by the two jurisdictions. */
const sample = t('options.jurisdiction.sample')

/** One draft judged under both jurisdictions side by side, as it is typed and as the settings change. */
export function Comparison({ settings }: { readonly settings: Settings }) {
  const [text, setText] = useState(sample)
  return (
    <div class="comparison">
      <label>
        <span>{t('options.jurisdiction.try')}</span>
        <textarea rows={3} value={text} onInput={event => setText(event.currentTarget.value)} />
      </label>
      <div class="cards" aria-live="polite">
        {jurisdictionIds.map(id => (
          <Judged key={id} text={text} jurisdiction={id} settings={settings} />
        ))}
      </div>
    </div>
  )
}

interface JudgedProps {
  readonly text: string
  readonly jurisdiction: JurisdictionId
  readonly settings: Settings
}

function Judged({ text, jurisdiction, settings }: JudgedProps) {
  const report = useReport(text, jurisdiction, settings)
  return (
    <div class="judged">
      <h3>{t('page.underRules', [jurisdictionWords[jurisdiction].short])}</h3>
      {report === 'failed' && <p class="soft">{t('page.couldNotCheck')}</p>}
      {report !== 'failed' && report !== null && <Outcome text={text} report={report} />}
    </div>
  )
}

function Outcome({ text, report }: { readonly text: string; readonly report: Report }) {
  if (text.trim() === '') return <p class="soft">{t('verdict.empty')}</p>
  if (report.findings.length === 0) return <p class="soft">{t('verdict.clean')}</p>
  return (
    <ul class="plain">
      {report.findings.toSorted(worstFirst).map(finding => (
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

/** @param settings when they change, the text is judged anew */
function useReport(text: string, jurisdiction: JurisdictionId, settings: Settings): Report | 'failed' | null {
  const [report, setReport] = useState<Report | 'failed' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the worker reads the settings itself.
  useEffect(() => {
    let stale = false
    const show = (next: Report | 'failed') => stale || setReport(next)
    checkOnce({ text, kind: 'post' }, jurisdiction).then(show, () => show('failed'))
    return () => {
      stale = true
    }
  }, [text, jurisdiction, settings])
  return report
}
