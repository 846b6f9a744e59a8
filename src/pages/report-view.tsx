import { alike, named } from '../engine/alike.ts'
import { atLeast } from '../engine/policy.ts'
import type { Finding, Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { PageAnswers } from '../messages.ts'
import { mayIgnorePhrases } from '../settings/managed.ts'
import { Checklist } from '../warnings/checklist.tsx'
import type { FindingActions } from '../warnings/finding-view.tsx'
import { identifiers } from '../warnings/make-general.ts'
import type { Tell } from './active-draft.ts'
import { CopyRecord } from './copy-record.tsx'
import { FindingItem } from './finding-item.tsx'
import { useKeptFocus } from './keep-focus.ts'
import { byCategory } from './order.ts'
import { useOrganisation } from './organisation.ts'
import { Verdict } from './verdict.tsx'
import { headingOf } from './words.ts'

interface Props {
  readonly draft: PageAnswers
  /** Asks the page that holds the draft for something. */
  readonly tell: Tell
  /** Without the questions and the record. */
  readonly brief?: boolean
}

/** What is known of a draft: the verdict, the findings, what only the writer can answer. */
export function DraftView({ draft, tell, brief = false }: Props) {
  const { report, state } = draft
  if (state === 'cannot check') return <CannotCheck onSite={draft.site !== undefined} />
  if (!report) return <p role="status">{t('verdict.checking')}</p>
  return <ReportView draft={draft} report={report} tell={tell} brief={brief} />
}

function ReportView({ draft, report, tell, brief }: Props & { readonly report: Report }) {
  const alarms = report.findings.filter(({ severity }) => atLeast(severity, 'warn'))
  const reminders = report.findings.filter(({ severity }) => !atLeast(severity, 'warn'))
  const questions = brief ? [] : report.checklist
  const policy = useOrganisation()?.policy
  const list = useKeptFocus<HTMLDivElement>({ items: '.items > li', stop: 'summary', rest: '.verdict' })
  const actions = (finding: Finding) => actionsOn(finding, tell, mayIgnorePhrases(policy, finding.rule))
  return (
    <div class="report" ref={list} aria-busy={draft.state === 'checking'}>
      <Verdict draft={draft} report={report} />
      <div id="findings">
        {[...byCategory(alarms)].map(([category, findings]) => (
          <CategoryFindings
            key={category}
            category={category}
            findings={findings}
            all={alarms}
            actions={actions}
            onMakeGeneral={() => void tell({ type: 'make general' })}
          />
        ))}
      </div>
      {questions.length + reminders.length > 0 && (
        <section class="before">
          <h2>{t('checklist.title')}</h2>
          {questions.length > 0 && (
            <Checklist
              questions={questions}
              answered={draft.answered}
              onTick={(id, on) => void tell({ type: 'tick', id, on })}
            />
          )}
          <Items findings={reminders} actions={actions} />
        </section>
      )}
      {!brief && <CopyRecord draft={draft} report={report} />}
    </div>
  )
}

interface CategoryProps {
  readonly category: string
  readonly findings: readonly Finding[]
  /** Of every category, the gravest of which is open. */
  readonly all: readonly Finding[]
  readonly actions: (finding: Finding) => FindingActions
  readonly onMakeGeneral: () => void
}

function CategoryFindings({ category, findings, all, actions, onMakeGeneral }: CategoryProps) {
  const [worst] = [...byCategory(all).values()].flat()
  return (
    <section class="category">
      <div class="category-head">
        <h2>{headingOf(category)}</h2>
        {identifiers(findings).length > 1 && (
          <button type="button" class="button" onClick={onMakeGeneral}>
            {t('report.makeGeneral')}
          </button>
        )}
      </div>
      <Items findings={findings} actions={actions} open={worst} />
    </section>
  )
}

interface ItemsProps {
  readonly findings: readonly Finding[]
  readonly actions: (finding: Finding) => FindingActions
  readonly open?: Finding | undefined
}

const Items = ({ findings, actions, open }: ItemsProps) =>
  findings.length > 0 && (
    <ul class="plain items">
      {named(alike(findings)).map(([name, group]) => (
        <li key={name}>
          <FindingItem findings={group} actions={actions} open={group[0] === open} />
        </li>
      ))}
    </ul>
  )

function actionsOn({ rule, start, end }: Finding, tell: Tell, forGood: boolean): FindingActions {
  const ignore = (always: boolean) => void tell({ type: 'ignore', rule, start, end, always })
  return {
    onShow: () => void tell({ type: 'show', start, end }),
    onFix: fix => void tell({ type: 'fix', rule, start, end, fix }),
    onIgnoreHere: () => ignore(false),
    ...(forGood && { onIgnoreAlways: () => ignore(true) }),
  }
}

const CannotCheck = ({ onSite }: { readonly onSite: boolean }) => (
  <div class="notice" data-severity="warn" role="status">
    <p>{t(onSite ? 'verdict.cannotCheck' : 'page.couldNotCheck')}</p>
    <p>{t(onSite ? 'verdict.reloadIfItStays' : 'verdict.changeToTryAgain')}</p>
  </div>
)
