import type { Press } from '../compose/publish.ts'
import { isDisabled } from '../compose/publish.ts'
import type { Gatekeeper } from '../compose/publish-watch.ts'
import { read } from '../compose/read.ts'
import type { Severity } from '../engine/policy.ts'
import { atLeast } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { GateMode } from '../messages.ts'
import type { Notice } from './card.tsx'
import { PATIENCE } from './checks.ts'
import type { Box } from './gate-box.ts'
import type { GateDialog, GateView } from './gate-dialog.tsx'
import { createGateDialog } from './gate-dialog.tsx'
import { showNote } from './gate-note.ts'
import type { Host } from './host.ts'
import { copy, createRepairs } from './repairs.ts'

/** After a press the same words are not sent again, as the second half of a double click would, in milliseconds. */
const REST = 600
/** How long a page may take to show that it took a press that a script made, in milliseconds. */
const TAKING = 1_000

interface Wiring {
  readonly host: () => Host
  /** What is known of these boxes; `close` when the press is settled. */
  readonly boxesOf: (press: Press) => { readonly boxes: readonly Box[]; readonly close: () => void }
  /** The dialog is about to come. */
  readonly onOpen: () => void
  /** Takes the writer to a phrase of the draft. */
  readonly show: (box: Box, finding: Finding) => void
}

export interface Gate extends Gatekeeper {
  /** What is held, as the worker says with each report. */
  modeIs(mode: GateMode): void
  /** No card opens by itself, under the dialog or because the caret comes back from it. */
  wantsQuiet(): boolean
  /** Goes away, with whatever it held. */
  stop(): void
}

/** Everything about one press that is held. */
interface Held {
  readonly press: Press
  readonly boxes: readonly Box[]
  readonly close: () => void
  /** The questions that were open when the dialog came. */
  readonly open: ReadonlySet<string>
  readonly dialog: GateDialog
  readonly view: Partial<GateView>
}

const textOf = ({ composers }: Press): string =>
  composers.map(composer => read(composer).text).join('\n\u0000')

/** Holds what is about to be published while something is left to look at; never for good, and never twice. */
export function createGate({ host, boxesOf, onOpen, show }: Wiring): Gate {
  let mode: GateMode = 'block'
  let checking = false
  let held: Held | null = null
  /** Words that may go out with the next press: their writer has said so. */
  let pass: string | null = null
  let rest = { text: '', until: 0 }

  const floor = (): Severity => (mode === 'block' ? 'block' : 'warn')
  const stops = (box: Box): boolean => {
    if (mode === 'off') return false
    if (box.known()?.findings.some(({ severity }) => atLeast(severity, floor()))) return true
    return mode === 'checklist' && openQuestions(box).length > 0
  }
  const isResting = (press: Press) => performance.now() < rest.until && textOf(press) === rest.text

  /** Does what the person did, once, and says so where the page takes no notice. */
  const go = (press: Press) => {
    const text = textOf(press)
    pass = text
    rest = { text, until: performance.now() + REST }
    const took = watchTaking(press, text)
    press.again()
    void took.then(
      isTaken => isTaken || pass !== text || showNote(host(), t('gate.again'), press.composers[0]?.element),
    )
  }
  const ask = async (press: Press) => {
    const { boxes, close } = boxesOf(press)
    checking = true
    const isJudged = await judgeAll(boxes)
    checking = false
    if (!boxes.every(({ composer }) => composer.element.isConnected)) return close()
    if (isJudged && boxes.some(stops)) return open(press, boxes, close)
    close()
    go(press)
    if (!isJudged) showNote(host(), t('gate.unchecked'), press.composers[0]?.element)
  }
  const open = (press: Press, boxes: readonly Box[], close: () => void) => {
    onOpen()
    const { container } = hostFor(press)
    const questions = new Set(boxes.flatMap(openQuestions))
    const dialog = createGateDialog(container, {
      onBack: leave,
      onPost: () => {
        leave()
        go(press)
      },
      onShow: (box, finding) => {
        leave()
        show(box, finding)
      },
      onFix: (box, finding, fix) => void repair(box, finding, fix),
      onIgnore: (box, finding) => {
        box.ignoreHere(finding)
        draw()
      },
      onTick: (id, on) => {
        for (const { ticks } of boxes) ticks.tick(id, on)
        draw()
      },
      onCopy: text => void copy(text).then(notice => draw({ notice })),
      onNoticeRead: () => draw({ notice: null }),
    })
    held = { press, boxes, close, open: questions, dialog, view: {} }
    draw()
  }
  const hostFor = ({ composers: [composer] }: Press) => {
    const made = host()
    made.showFor(composer?.element ?? document.body)
    return made
  }
  const draw = (change: Partial<GateView> = {}) => {
    if (!held) return
    const view = { ...held.view, ...change }
    held = { ...held, view }
    const { boxes, open } = held
    held.dialog.show({
      notice: null,
      busy: false,
      ...view,
      boxes,
      open,
      from: floor(),
      clear: !boxes.some(stops),
    })
  }
  const leave = () => {
    if (!held) return
    const { press, dialog, close } = held
    held = null
    rest = { text: textOf(press), until: performance.now() + REST }
    dialog.close()
    close()
  }
  /** The editor takes an edit only while the page is not inert. */
  const repair = async (box: Box, finding: Finding, index: number) => {
    const fix = finding.fixes[index]
    const at = held
    if (!at || !fix) return
    draw({ busy: true, notice: null })
    at.dialog.openPage(true)
    const notice: Notice | null = await repairsOf(box).make(fix, read(box.composer).text)
    await judgeAll(at.boxes)
    if (held?.press !== at.press) return
    at.dialog.openPage(false)
    draw({ busy: false, notice })
  }
  return {
    lets(press) {
      if (checking || held || isResting(press)) return false
      if (mode === 'off' || textOf(press) === pass) return true
      const { boxes, close } = boxesOf(press)
      const isKnown = boxes.every(box => box.known() !== null && !stops(box))
      close()
      return isKnown
    },
    passed(press) {
      if (textOf(press) === pass) pass = null
    },
    held(press) {
      if (!checking && !held && !isResting(press)) void ask(press)
    },
    modeIs(said) {
      mode = said
    },
    wantsQuiet: () => held !== null || performance.now() < rest.until,
    stop: leave,
  }
}

const openQuestions = (box: Box): readonly string[] => {
  const answered = box.ticks.answered()
  return (box.known()?.checklist ?? []).map(({ id }) => id).filter(id => !answered.includes(id))
}

const repairs = new WeakMap<Element, ReturnType<typeof createRepairs>>()
function repairsOf({ composer }: Box) {
  const made = repairs.get(composer.element) ?? createRepairs(composer)
  repairs.set(composer.element, made)
  return made
}

/** Has all boxes checked as they stand in the end. @returns whether they are, in the time a person may be kept. */
async function judgeAll(boxes: readonly Box[]): Promise<boolean> {
  let isLate = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<null>(resolve => {
    timer = setTimeout(() => {
      isLate = true
      resolve(null)
    }, PATIENCE)
  })
  const judged = async () => {
    // Somebody may type on while the worker reads.
    while (!isLate && boxes.some(box => box.known() === null)) {
      const reports = await Promise.race([deadline, Promise.all(boxes.map(box => box.judge()))])
      if (!reports || reports.includes(null)) return false
    }
    return !isLate
  }
  const isJudged = await judged()
  clearTimeout(timer)
  return isJudged
}

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [class*="modal"]'

/** Whether the page takes a press that a script made: its words go, its button changes, or it asks something. */
async function watchTaking({ composers, control }: Press, text: string): Promise<boolean> {
  const count = () => document.querySelectorAll(dialogs).length
  const before = count()
  const until = performance.now() + TAKING
  const isTaken = () =>
    !control.isConnected ||
    isDisabled(control) ||
    composers.some(({ element }) => !element.isConnected) ||
    textOf({ composers } as Press) !== text ||
    count() !== before
  do await new Promise(resolve => setTimeout(resolve, 50))
  while (!isTaken() && performance.now() < until)
  return isTaken()
}
