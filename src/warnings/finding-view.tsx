import type { Severity } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'
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

interface Props extends FindingActions {
  readonly finding: Finding
  /** Quotes the phrase, for places where the draft itself is not in view. */
  readonly quote?: boolean
}

/** One finding: how grave, what, why, which paragraph says so, and what can be done. */
export function FindingView({ finding, quote = false, ...actions }: Props) {
  return (
    <article class="finding" data-severity={finding.severity} data-rule={finding.rule}>
      <header class="finding-head">
        <SeverityMark severity={finding.severity} />
        <div>
          <h3>{finding.title}</h3>
          <div class="finding-severity">{severityWords[finding.severity]}</div>
        </div>
      </header>
      {quote && <Quote text={finding.text} {...actions} />}
      <FindingBody finding={finding} {...actions} />
    </article>
  )
}

/** What and why, the guidance, and what can be done. */
export function FindingBody({ finding, ...actions }: { readonly finding: Finding } & FindingActions) {
  return (
    <>
      <p>{finding.message}</p>
      <p class="finding-why">{finding.why}</p>
      {finding.also.length > 0 && (
        <p class="finding-also">{t('finding.also', [finding.also.map(other => other.title).join(', ')])}</p>
      )}
      <Sources sources={finding.sources} />
      <Fixes finding={finding} {...actions} />
      <PutAway {...actions} />
    </>
  )
}

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

function Fixes({ finding, onFix }: { readonly finding: Finding } & FindingActions) {
  if (!onFix || finding.fixes.length === 0) return null
  return (
    <div class="finding-fixes">
      {finding.fixes.map((fix, index) => (
        <button
          type="button"
          class={index === 0 ? 'button primary' : 'button'}
          key={fix.label}
          onClick={() => onFix(index)}
        >
          {fix.label}
        </button>
      ))}
    </div>
  )
}

function PutAway({ onIgnoreHere, onIgnoreAlways, onRuleOff }: FindingActions) {
  if (!onIgnoreHere && !onIgnoreAlways && !onRuleOff) return null
  return (
    <div class="finding-away">
      {onIgnoreHere && <Quiet label={t('finding.ignoreHere')} onClick={onIgnoreHere} />}
      {onIgnoreAlways && <Quiet label={t('finding.ignoreAlways')} onClick={onIgnoreAlways} />}
      {onRuleOff && <Quiet label={t('finding.ruleOff')} onClick={onRuleOff} />}
    </div>
  )
}

const Quiet = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <button type="button" class="button quiet" onClick={onClick}>
    {label}
  </button>
)
