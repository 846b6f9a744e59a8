import type { Finding, Fix } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { FindingActions } from '../warnings/finding-view.tsx'
import { FindingBody, SeverityMark } from '../warnings/finding-view.tsx'
import { severityWords } from '../warnings/wording.ts'

interface Props {
  /** Those that say the same of several phrases, in the order of the text. */
  readonly findings: readonly [Finding, ...Finding[]]
  /** The first one is open, so that there is something to read at once. */
  readonly open: boolean
  readonly actions: (finding: Finding) => FindingActions
}

/** One line for what is found; it opens to the reason and to what can be done, and closes the one before. */
export function FindingItem({ findings, open, actions }: Props) {
  const [first] = findings
  const { severity, rule, title } = first
  const shared = first.fixes.filter(fix => findings.every(({ fixes }) => holds(fixes, fix)))
  const onEach = (act: (each: FindingActions) => void) => () => {
    for (const finding of findings) act(actions(finding))
  }
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
        <FindingBody
          finding={{ ...first, fixes: shared }}
          onFix={index => actions(first).onFix?.(first.fixes.indexOf(shared[index] as Fix))}
          onIgnoreHere={onEach(({ onIgnoreHere }) => onIgnoreHere?.())}
          {...(actions(first).onIgnoreAlways && {
            onIgnoreAlways: onEach(({ onIgnoreAlways }) => onIgnoreAlways?.()),
          })}
        />
        <div class="item-places">
          <span>{t('finding.show')}</span>
          {findings.map(finding => (
            <button
              type="button"
              class="finding-quote"
              key={finding.start}
              onClick={() => actions(finding).onShow?.()}
            >
              {t('finding.quote', [finding.text])}
            </button>
          ))}
        </div>
      </div>
    </details>
  )
}

const holds = (fixes: readonly Fix[], wanted: Fix): boolean =>
  fixes.some(fix => JSON.stringify(fix) === JSON.stringify(wanted))
