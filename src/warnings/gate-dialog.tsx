import type { ComponentChildren } from 'preact'
import { render } from 'preact'
import { keepCaret } from '../compose/selection.ts'
import { alike, named } from '../engine/alike.ts'
import type { Severity } from '../engine/policy.ts'
import { atLeast } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'
import { worstFirst } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { Notice } from './card.tsx'
import { NoticeView } from './card.tsx'
import { Checklist } from './checklist.tsx'
import { FindingView, SeverityMark } from './finding-view.tsx'
import type { Box } from './gate-box.ts'
import { countBySeverity } from './ledger.ts'
import { countWords } from './wording.ts'

/** Presses so soon after the dialog came are the second half of a double click, in milliseconds. */
const UNREAD = 400

/** Everything in the dialog at one moment. */
export interface GateView {
  readonly boxes: readonly Box[]
  /** The ids of the questions that were open when the dialog came. */
  readonly open: ReadonlySet<string>
  /** The mildest findings that hold the post; milder ones are folded away. */
  readonly from: Severity
  /** Nothing is left that would hold the post. */
  readonly clear: boolean
  /** A repair is on its way. */
  readonly busy: boolean
  readonly notice: Notice | null
}

export interface GateActions {
  readonly onBack: () => void
  readonly onPost: () => void
  readonly onShow: (box: Box, finding: Finding) => void
  readonly onFix: (box: Box, finding: Finding, fix: number) => void
  readonly onIgnore: (box: Box, finding: Finding) => void
  readonly onTick: (id: string, on: boolean) => void
  readonly onCopy: (text: string) => void
  readonly onNoticeRead: () => void
}

export interface GateDialog {
  /** Not when a page has taken our element, or the dialog it hung in, away. */
  isThere(): boolean
  show(view: GateView): void
  /** Whether the page behind can be written in: the editor takes a repair only while it can. */
  openPage(isOpen: boolean): void
  close(): void
}

/** A modal dialog over the page: the page behind is inert, and Tab goes round in it. */
export function createGateDialog(container: HTMLElement, actions: GateActions): GateDialog {
  const dialog = container.ownerDocument.createElement('dialog')
  dialog.className = 'gate'
  dialog.role = 'alertdialog'
  dialog.setAttribute('aria-labelledby', 'gate-title')
  dialog.setAttribute('aria-describedby', 'gate-summary')
  // Escape is heard earlier; a browser has other gestures that close a dialog.
  dialog.addEventListener('cancel', event => {
    event.preventDefault()
    actions.onBack()
  })
  container.append(dialog)
  let opened = 0
  let giveBack = () => {}

  const openModal = () => {
    giveBack = keepCaret()
    dialog.showModal()
    // On the title: Enter that is still down presses nothing, and a screen reader begins at the top.
    dialog.querySelector<HTMLElement>('h2')?.focus()
  }
  /** The browser gives the focus back, and we the caret. */
  const closeModal = () => {
    dialog.close()
    giveBack()
  }
  const guarded = { ...actions, onPost: () => performance.now() - opened > UNREAD && actions.onPost() }
  return {
    isThere: () => dialog.isConnected && dialog.open,
    show(view) {
      render(<Content view={view} actions={guarded} />, dialog)
      if (opened === 0) {
        openModal()
        opened = performance.now()
      }
    },
    openPage(isOpen) {
      closeModal()
      if (isOpen) dialog.setAttribute('open', '')
      else openModal()
    },
    close() {
      closeModal()
      render(null, dialog)
      dialog.remove()
    },
  }
}

interface Props {
  readonly view: GateView
  readonly actions: GateActions
}

function Content({ view, actions }: Props) {
  const { boxes, clear, busy, notice } = view
  const findings = boxes.flatMap(worthShowing)
  const post = clear ? 'button primary' : 'button'
  return (
    <>
      <header class="gate-head">
        <SeverityMark severity={findings[0]?.severity ?? 'info'} />
        <h2 id="gate-title" tabIndex={-1}>
          {t('gate.title')}
        </h2>
        <p id="gate-summary" role="status">
          {summary(findings, clear)}
        </p>
      </header>
      <div class="gate-body" inert={busy}>
        {notice && (
          <NoticeView notice={notice} actions={{ onClose: actions.onNoticeRead, onCopy: actions.onCopy }} />
        )}
        {boxes.map((box, index) => {
          const title = partTitle(index, boxes.length)
          return <Part key={title} box={box} title={title} from={view.from} actions={actions} />
        })}
        <Questions view={view} actions={actions} />
      </div>
      <footer class="gate-foot">
        <button type="button" class={clear ? 'button' : 'button primary'} onClick={actions.onBack}>
          {t('gate.back')}
        </button>
        <button type="button" class={post} disabled={busy} onClick={actions.onPost}>
          {clear ? t('gate.post') : t('gate.anyway')}
        </button>
      </footer>
    </>
  )
}

const partTitle = (index: number, parts: number): string | null =>
  parts > 1 ? t('gate.part', [index + 1, parts]) : null

function summary(findings: readonly Finding[], clear: boolean): string {
  const counts = countWords(countBySeverity(findings))
  if (counts === '') return t(clear ? 'gate.clear' : 'gate.questionsLeft')
  const words = counts.charAt(0).toUpperCase() + counts.slice(1)
  return t(clear ? 'gate.clearBut' : 'gate.found', [words])
}

/** The gravest first. Information raises no alarm: it is in the popup. */
const worthShowing = (box: Box): readonly Finding[] =>
  (box.known()?.findings ?? []).filter(({ severity }) => severity !== 'info').toSorted(worstFirst)

interface PartProps {
  readonly box: Box
  readonly title: string | null
  readonly from: Severity
  readonly actions: GateActions
}

/** What was found in one box: what holds the post in full, the rest folded away. */
function Part({ box, title, from, actions }: PartProps) {
  const findings = worthShowing(box)
  const grave = findings.filter(({ severity }) => atLeast(severity, from))
  const rest = findings.filter(({ severity }) => !atLeast(severity, from))
  if (findings.length === 0) return null
  return (
    <section>
      {title && <h3 class="gate-part">{title}</h3>}
      <Findings of={grave} box={box} actions={actions} />
      {rest.length > 0 && (
        <Fold title={countWords(countBySeverity(rest))}>
          <Findings of={rest} box={box} actions={actions} />
        </Fold>
      )}
    </section>
  )
}

interface FindingsProps extends Pick<PartProps, 'box' | 'actions'> {
  readonly of: readonly Finding[]
}

const Findings = ({ of, box, actions }: FindingsProps) =>
  named(alike(of)).map(([name, group]) => (
    <FindingView
      key={name}
      findings={group}
      actions={finding => ({
        onFix: fix => actions.onFix(box, finding, fix),
        onShow: () => actions.onShow(box, finding),
        onIgnoreHere: () => actions.onIgnore(box, finding),
      })}
      quote
    />
  ))

interface FoldProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

const Fold = ({ title, open = false, children }: FoldProps) => (
  <details class="gate-fold" open={open}>
    <summary>{title}</summary>
    {children}
  </details>
)

/** The same question about several boxes is asked once. Unfolded where they are all that is left. */
function Questions({ view: { boxes, open, from }, actions }: Props) {
  const asked = boxes.flatMap(box => box.known()?.checklist ?? []).filter(({ id }) => open.has(id))
  const questions = [...new Map(asked.map(question => [question.id, question])).values()]
  if (questions.length === 0) return null
  const answered = new Set(boxes.flatMap(box => box.ticks.answered()))
  const alone = !boxes.flatMap(worthShowing).some(({ severity }) => atLeast(severity, from))
  return (
    <Fold title={t('gate.questions', questions.length)} open={alone}>
      <Checklist questions={questions} answered={[...answered]} onTick={actions.onTick} />
    </Fold>
  )
}
