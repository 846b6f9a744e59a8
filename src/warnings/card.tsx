import { alike, named } from '../engine/alike.ts'
import type { Finding } from '../engine/report.ts'
import { worstFirst } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { FindingActions } from './finding-view.tsx'
import { FindingView } from './finding-view.tsx'

/** What a person can do about the findings on the page. */
export interface Actions {
  readonly onFix: (finding: Finding, fix: number) => void
  readonly onIgnoreHere: (finding: Finding) => void
  readonly onIgnoreAlways: (finding: Finding) => void
  readonly onRuleOff: (finding: Finding) => void
  /** What of the two the person may do: their organisation can keep a rule as it is. */
  readonly maySilence: (finding: Finding) => { readonly phrase: boolean; readonly rule: boolean }
  /** Goes to the phrase and opens its card. */
  readonly onShow: (finding: Finding) => void
  readonly onClose: () => void
  readonly onCopy: (text: string) => void
}

/** What became of a fix, where that needs saying. */
export interface Notice {
  readonly text: string
  /** The whole draft as it should read, to copy by hand. */
  readonly corrected?: string
}

interface CardProps {
  readonly findings: readonly Finding[]
  readonly notice: Notice | null
  readonly actions: Actions
}

/** What may be wrong with one phrase: all findings there, the gravest first. */
export function Card({ findings, notice, actions }: CardProps) {
  return (
    <div class="card" role="dialog" aria-label={t('card.title')}>
      {notice && <NoticeView notice={notice} actions={actions} />}
      {findings.map(finding => (
        <FindingView
          key={`${finding.rule} ${finding.start} ${finding.end}`}
          findings={[finding]}
          actions={each => bind(each, actions)}
        />
      ))}
    </div>
  )
}

interface ListProps {
  readonly findings: readonly Finding[]
  readonly summary: string
  readonly notice: Notice | null
  readonly actions: Actions
}

/** Every finding of the draft, the gravest first, for people who cannot see an underline. */
export function FindingList({ findings, summary, notice, actions }: ListProps) {
  return (
    <div class="card list" role="dialog" aria-label={t('card.list')}>
      <div class="card-head">
        <h2>{summary.charAt(0).toUpperCase() + summary.slice(1)}</h2>
        <button type="button" class="button quiet" onClick={actions.onClose}>
          {t('card.close')}
        </button>
      </div>
      {notice && <NoticeView notice={notice} actions={actions} />}
      {named(alike(findings.toSorted(worstFirst))).map(([name, group]) => (
        <FindingView
          key={name}
          findings={group}
          actions={each => ({ ...bind(each, actions), onShow: () => actions.onShow(each) })}
          quote
        />
      ))}
    </div>
  )
}

interface NoticeProps {
  readonly notice: Notice
  readonly actions: Pick<Actions, 'onClose' | 'onCopy'>
}

export function NoticeView({ notice, actions }: NoticeProps) {
  const { text, corrected } = notice
  return (
    <div class="notice">
      <p>{text}</p>
      {corrected !== undefined && (
        <>
          <textarea readOnly aria-label={t('card.corrected')} value={corrected} />
          <button type="button" class="button primary" onClick={() => actions.onCopy(corrected)}>
            {t('card.copyCorrected')}
          </button>
        </>
      )}
      <button type="button" class="button quiet" onClick={actions.onClose}>
        {t('card.close')}
      </button>
    </div>
  )
}

function bind(finding: Finding, actions: Actions): FindingActions {
  const may = actions.maySilence(finding)
  return {
    onFix: (fix: number) => actions.onFix(finding, fix),
    onIgnoreHere: () => actions.onIgnoreHere(finding),
    ...(may.phrase && { onIgnoreAlways: () => actions.onIgnoreAlways(finding) }),
    ...(may.rule && { onRuleOff: () => actions.onRuleOff(finding) }),
  }
}
