import type { Alike } from '../engine/alike.ts'
import { sharedFixes } from '../engine/alike.ts'
import type { Severity } from '../engine/policy.ts'
import type { Finding, Fix } from '../engine/report.ts'
import { t } from '../i18n.ts'
import { Sources } from './sources.tsx'
import { severityWords } from './wording.ts'

/** What a person can do about a finding; a button whose callback is absent is not shown. */
export interface FindingActions {
  /** `fix` is the index in `finding.fixes`. */
  readonly onFix?: (fix: number) => void
  /** Makes the quoted phrase a button that goes to its place in the draft. */
  readonly onShow?: () => void
  readonly onIgnoreHere?: () => void
  readonly onIgnoreAlways?: () => void
  readonly onRuleOff?: () => void
}

interface Props {
  readonly findings: Alike
  readonly actions: (finding: Finding) => FindingActions
  /** Quotes the phrases, for places where the draft itself is not in view. */
  readonly quote?: boolean
}

/** What was found, of one phrase or of several alike: how grave, what, why, which paragraph says so, what can be done. */
export function FindingView({ findings, actions, quote = false }: Props) {
  const [{ severity, rule, title }] = findings
  return (
    <article class="finding" data-severity={severity} data-rule={rule}>
      <header class="finding-head">
        <SeverityMark severity={severity} />
        <div>
          <h3>{title}</h3>
          <div class="finding-severity">{severityWords[severity]}</div>
        </div>
      </header>
      {quote && (
        <div class="finding-quotes">
          <Quotes findings={findings} actions={actions} />
        </div>
      )}
      <FindingBody findings={findings} actions={actions} />
    </article>
  )
}

/** What and why, the guidance, and what can be done: the repair once, the rest with each. */
export function FindingBody({ findings, actions }: Omit<Props, 'quote'>) {
  const [first] = findings
  const all = findings.map(actions)
  const [{ onFix, onIgnoreHere, onIgnoreAlways, onRuleOff } = {}] = all
  return (
    <>
      <p>{first.message}</p>
      <p class="finding-why">{first.why}</p>
      {first.also.length > 0 && (
        <p class="finding-also">{t('finding.also', [first.also.map(other => other.title).join(', ')])}</p>
      )}
      <Sources sources={first.sources} />
      {onFix && <Fixes fixes={sharedFixes(findings)} onFix={fix => onFix(first.fixes.indexOf(fix))} />}
      <div class="finding-away">
        {onIgnoreHere && (
          <Quiet
            label={t('finding.ignoreHere')}
            onClick={() => all.forEach(each => void each.onIgnoreHere?.())}
          />
        )}
        {onIgnoreAlways && (
          <Quiet
            label={t('finding.ignoreAlways')}
            onClick={() => all.forEach(each => void each.onIgnoreAlways?.())}
          />
        )}
        {onRuleOff && <Quiet label={t('finding.ruleOff')} onClick={onRuleOff} />}
      </div>
    </>
  )
}

/** The phrases, in the order of the text. */
export const Quotes = ({ findings, actions }: Omit<Props, 'quote'>) =>
  findings.map(finding => <Quote key={finding.start} text={finding.text} {...actions(finding)} />)

/** A shape as well as a colour for each severity: an octagon, a triangle, a circle. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <svg class="mark" data-severity={severity} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outlines[severity]} fill="currentColor" />
      <path d={severity === 'info' ? letterI : exclamation} fill="var(--paper)" />
    </svg>
  )
}

const outlines: Readonly<Record<Severity, string>> = {
  block: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z',
  warn: 'M10 1.6c.6 0 1.1.3 1.4.8l7.6 13.4c.6 1.1-.2 2.4-1.4 2.4H2.4c-1.2 0-2-1.3-1.4-2.4L8.6 2.4c.3-.5.8-.8 1.4-.8z',
  info: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
}
const exclamation = 'M9 6h2l-.3 6H9.3zM9 13.4h2v2H9z'
const letterI = 'M9 5h2v2H9zM9 8.5h2V15H9z'

function Quote({ text, onShow }: { readonly text: string } & FindingActions) {
  if (!onShow) return <q class="finding-quote">{text}</q>
  return (
    <button type="button" class="finding-quote" title={t('finding.show')} onClick={onShow}>
      {t('finding.quote', [text])}
    </button>
  )
}

interface FixesProps {
  readonly fixes: readonly Fix[]
  readonly onFix: (fix: Fix) => void
}

const Fixes = ({ fixes, onFix }: FixesProps) =>
  fixes.length > 0 && (
    <div class="finding-fixes">
      {fixes.map((fix, index) => (
        <button
          type="button"
          class={index === 0 ? 'button primary' : 'button'}
          key={fix.label}
          onClick={() => onFix(fix)}
        >
          {fix.label}
        </button>
      ))}
    </div>
  )

const Quiet = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <button type="button" class="button quiet" onClick={onClick}>
    {label}
  </button>
)
