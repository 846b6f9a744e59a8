import { browser } from 'wxt/browser'
import type { Composer } from '../compose/composer.ts'
import type { Press } from '../compose/publish.ts'
import { watchPublishing } from '../compose/publish-watch.ts'
import { watchComposers } from '../compose/watch.ts'
import type { GateMode, PageAnswers, PopupAsks } from '../messages.ts'
import { isPopupAsks } from '../page-messages.ts'
import { createGate } from './gate.ts'
import type { Box } from './gate-box.ts'
import { createBox } from './gate-box.ts'
import type { Host } from './host.ts'
import { createHost } from './host.ts'
import { extensionIsThere } from './link.ts'
import { createPainter } from './painter.ts'
import { Session } from './session.ts'
import type { StoppedWords } from './stopped.ts'
import { showStopped, stoppedWords } from './stopped.ts'

/** How long a frame without the focus leaves the answer to the one that has it, in milliseconds. */
const AFTER_YOU = 40

export interface Warnings {
  /** What the popup asks by message, a page of our own that holds a composer asks here. `null`: nothing is written. */
  ask(asked: PopupAsks): Promise<PageAnswers | null>
}

/** Watches this page's composers and warns beside them until the signal aborts. Nothing runs before one is focused. */
export function startWarnings(signal: AbortSignal): Warnings {
  const ended = new AbortController()
  const painter = createPainter()
  let host: Host | null = null
  let session: Session | null = null
  let words: StoppedWords | null = null

  const hostNow = () => {
    host ??= createHost()
    return host
  }
  const isOurs = (element: Element) => element === host?.element
  const gate = createGate({
    host: hostNow,
    boxesOf: press => boxesOf(press, session, mode => gate.modeIs(mode)),
    onOpen: () => session?.clearAway(),
    show({ composer }, finding) {
      // Where the writer was last in another box, the focus begins a session in this one.
      composer.element.focus()
      const { element } = session?.composer ?? {}
      if (session && element === composer.element) void session.judge().then(() => session?.show(finding))
    },
  })

  const stop = () => ended.abort()
  const onStopped = () => {
    if (ended.signal.aborted) return
    const { composer } = session ?? {}
    stop()
    if (composer && words) showStopped(composer.element, words)
  }
  const found = (composer: Session['composer'], life: AbortSignal) => {
    if (!extensionIsThere()) return stop()
    words ??= stoppedWords()
    const opened = new Session(composer, { host: hostNow(), painter, onStopped, gate }, life)
    session = opened
    opened.open()
    life.addEventListener('abort', () => {
      if (session === opened) session = null
      gate.boxGone()
    })
  }
  const settingsChanged = () => session?.recheck()
  const listener = (message: unknown) => answerTo(message, session)

  signal.addEventListener('abort', stop, { once: true })
  ended.signal.addEventListener('abort', () => {
    gate.stop()
    host?.remove()
    // Gone with the extension itself, when that is why we stop.
    if (!extensionIsThere()) return
    browser.storage.onChanged.removeListener(settingsChanged)
    browser.runtime.onMessage.removeListener(listener)
  })
  browser.storage.onChanged.addListener(settingsChanged)
  browser.runtime.onMessage.addListener(listener)
  watchPublishing(gate, ended.signal, isOurs)
  watchComposers(found, ended.signal, isOurs)
  return { ask: async asked => (session ? act(asked, session) : null) }
}

/** The box being written in knows its draft; any other that a press would publish is checked for the press alone. */
function boxesOf({ composers }: Press, session: Session | null, onMode: (mode: GateMode) => void) {
  const own = (composer: Composer) => composer.element === session?.composer.element
  const passing = composers.filter(composer => !own(composer)).map(composer => createBox(composer, onMode))
  const boxes = composers.flatMap((composer): Box[] => {
    if (session && own(composer)) return [session]
    return passing.filter(box => box.composer === composer)
  })
  const close = () => {
    for (const box of passing) box.close()
  }
  return { boxes, close }
}

/** Frames without a composer keep silent, so that the one with a draft is heard. */
function answerTo(asked: unknown, session: Session | null): Promise<PageAnswers | null> | undefined {
  if (!session || !isPopupAsks(asked)) return
  const answer = act(asked, session)
  if (session.isFocused) return answer
  return new Promise(resolve => setTimeout(() => resolve(answer), AFTER_YOU))
}

async function act(asked: PopupAsks, session: Session): Promise<PageAnswers | null> {
  if (asked.type === 'show') session.show(asked)
  if (asked.type === 'fix') await session.fixAt(asked, asked.rule, asked.fix)
  if (asked.type === 'make general') await session.makeGeneral()
  if (asked.type === 'ignore') session.ignoreAt(asked, asked.rule, asked.always)
  if (asked.type === 'tick') session.ticks.tick(asked.id, asked.on)
  if (asked.type === 'command') session.command(asked.command)
  return session.answer()
}
