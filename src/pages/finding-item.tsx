import type { Alike } from '../engine/alike.ts'
import type { Finding } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { FindingActions } from '../warnings/finding-view.tsx'
import { FindingBody, Quotes, SeverityMark } from '../warnings/finding-view.tsx'
import { severityWords } from '../warnings/wording.ts'

interface Props {
  /** Those that say the same of several phrases, in the order of the text. */
  readonly findings: Alike
  /** The first one is open, so that there is something to read at once. */
  readonly open: boolean
  readonly actions: (finding: Finding) => FindingActions
}

/** One line for what is found; it opens to the reason and to what can be done, and closes the one before. */
export function FindingItem({ findings, open, actions }: Props) {
  const [{ severity, rule, title }] = findings
  return (
    <details class="item" name="finding" open={open} data-severity={severity} data-rule={rule}>
      <summary>
        <SeverityMark severity={severity} />
        <span class="item-title">
          {title} <span class="spoken">{severityWords[severity]}</span>
        </span>
        <span class="item-quotes">
          {findings.map(({ start, text }) => (
            <q key={start}>{text}</q>
          ))}
        </span>
      </summary>
      <div class="finding">
        <FindingBody findings={findings} actions={actions} />
        <div class="item-places">
          <span>{t('finding.show')}</span>
          <Quotes findings={findings} actions={actions} />
        </div>
      </div>
    </details>
  )
}
