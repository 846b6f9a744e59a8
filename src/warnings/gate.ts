import { nextFrame } from '../compose/dom.ts'
import type { Press } from '../compose/publish.ts'
import type { Gatekeeper } from '../compose/publish-watch.ts'
import type { Severity } from '../engine/policy.ts'
import { atLeast } from '../engine/policy.ts'
import type { Finding } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { GateMode } from '../messages.ts'
import type { Box } from './gate-box.ts'
import type { GateDialog, GateView } from './gate-dialog.tsx'
import { createGateDialog } from './gate-dialog.tsx'
import { showNote } from './gate-note.ts'
import { judgeAll, textOf, watchTaking } from './gate-waits.ts'
import type { Host } from './host.ts'
import { extensionIsThere } from './link.ts'
import { copy } from './repairs.ts'

/** After a press the same words are not sent again, as the second half of a double click would, in milliseconds. */
const REST = 600

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
  /** A box has left the page. */
  boxGone(): void
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
  const isResting = (press: Press) => performance.now() < rest.until && textOf(press.composers) === rest.text

  /** Does what the person did, once, and says so where the page takes no notice. */
  const go = async (press: Press) => {
    const text = textOf(press.composers)
    pass = text
    rest = { text, until: performance.now() + REST }
    const took = watchTaking(press, text)
    press.again()
    const isTaken = await took
    if (!isTaken && pass === text) tell(press, 'gate.again')
  }
  const ask = async (press: Press): Promise<void> => {
    const { boxes, close } = boxesOf(press)
    checking = true
    const isJudged = await judgeAll(boxes)
    checking = false
    if (!isThere(press)) {
      close()
      const renewed = press.renewed()
      return renewed ? ask(renewed) : undefined
    }
    if (isJudged && boxes.some(stops)) return open(press, boxes, close)
    close()
    void go(press)
    if (!isJudged) tell(press, 'gate.unchecked')
  }
  const tell = ({ composers: [composer] }: Press, words: 'gate.again' | 'gate.unchecked') => {
    // An extension that has gone has no words any more.
    if (extensionIsThere()) showNote(host(), t(words), composer?.element)
  }
  const open = (press: Press, boxes: readonly Box[], close: () => void) => {
    onOpen()
    const { container } = hostFor(press)
    const questions = new Set(boxes.flatMap(openQuestions))
    const dialog = createGateDialog(container, {
      onBack: leave,
      onPost: () => {
        const now = held?.press ?? press
        leave()
        void go(now)
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
        for (const { ticks } of held?.boxes ?? []) ticks.tick(id, on)
        draw()
      },
      onCopy: text => void copy(text).then(notice => draw({ notice })),
      onNoticeRead: () => draw({ notice: null }),
    })
    held = { press, boxes, close, open: questions, dialog, view: {} }
    window.addEventListener('keydown', onEscape, { capture: true })
    draw()
  }
  /** The site would close its own dialog as well. */
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopImmediatePropagation()
    leave()
  }
  /** A page may build its boxes anew under the dialog, or take them away. */
  const renew = async () => {
    await nextFrame()
    if (!held || isThere(held.press)) return
    const press = held.press.renewed()
    if (!press || !held.dialog.isThere()) return leave()
    held.close()
    held = { ...held, press, ...boxesOf(press) }
    await judgeAll(held.boxes)
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
    window.removeEventListener('keydown', onEscape, { capture: true })
    rest = { text: textOf(press.composers), until: performance.now() + REST }
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
    const notice = await box.mend(finding, fix)
    if (held?.dialog !== at.dialog) return
    await judgeAll(held.boxes)
    if (held?.dialog !== at.dialog) return
    at.dialog.openPage(false)
    draw({ busy: false, notice })
  }
  /** A page that took the dialog away does not hold its writer up. */
  const isHolding = () => {
    if (held && !held.dialog.isThere()) {
      leave()
      rest.until = 0
    }
    return checking || held !== null
  }
  return {
    lets(press) {
      if (isHolding() || isResting(press)) return false
      if (mode === 'off' || textOf(press.composers) === pass) return true
      const { boxes, close } = boxesOf(press)
      const isKnown = boxes.every(box => box.known() !== null && !stops(box))
      close()
      return isKnown
    },
    passed(press) {
      if (textOf(press.composers) === pass) pass = null
    },
    held(press) {
      if (!isHolding() && !isResting(press)) void ask(press)
    },
    modeIs(said) {
      mode = said
    },
    wantsQuiet: () => held !== null || performance.now() < rest.until,
    boxGone: () => void renew(),
    stop: leave,
  }
}

const isThere = ({ composers, control }: Press): boolean =>
  control.isConnected && composers.every(({ element }) => element.isConnected)

const openQuestions = (box: Box): readonly string[] => {
  const answered = box.ticks.answered()
  return (box.known()?.checklist ?? []).map(({ id }) => id).filter(id => !answered.includes(id))
}
