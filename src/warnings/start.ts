import { browser } from 'wxt/browser'
import { watchComposers } from '../compose/watch.ts'
import type { PageAnswers, PopupAsks } from '../messages.ts'
import { popupAsks } from '../messages.ts'
import type { Host } from './host.ts'
import { createHost } from './host.ts'
import { extensionIsThere } from './link.ts'
import { createPainter } from './painter.ts'
import { Session } from './session.ts'
import type { StoppedWords } from './stopped.ts'
import { showStopped, stoppedWords } from './stopped.ts'

/** How long a frame without the focus leaves the answer to the one that has it, in milliseconds. */
const AFTER_YOU = 40

/** Watches this page's composers and warns beside them until the signal aborts. Nothing runs before one is focused. */
export function startWarnings(signal: AbortSignal): void {
  const ended = new AbortController()
  const painter = createPainter()
  let host: Host | null = null
  let session: Session | null = null
  let words: StoppedWords | null = null

  const stop = () => ended.abort()
  const onStopped = () => {
    if (ended.signal.aborted) return
    const { composer } = session ?? {}
    stop()
    if (composer && words) showStopped(composer.element, words)
  }
  const found = (composer: Session['composer'], life: AbortSignal) => {
    if (!extensionIsThere()) return stop()
    host ??= createHost()
    words ??= stoppedWords()
    const opened = new Session(composer, { host, painter, onStopped }, life)
    session = opened
    opened.open()
    life.addEventListener('abort', () => {
      if (session === opened) session = null
    })
  }
  const settingsChanged = () => session?.recheck()
  const listener = (message: unknown) => answerTo(message, session)

  signal.addEventListener('abort', stop, { once: true })
  ended.signal.addEventListener('abort', () => {
    host?.remove()
    // Gone with the extension itself, when that is why we stop.
    if (!extensionIsThere()) return
    browser.storage.onChanged.removeListener(settingsChanged)
    browser.runtime.onMessage.removeListener(listener)
  })
  browser.storage.onChanged.addListener(settingsChanged)
  browser.runtime.onMessage.addListener(listener)
  watchComposers(found, ended.signal, element => element === host?.element)
}

/** Frames without a composer keep silent, so that the one with a draft is heard. */
function answerTo(raw: unknown, session: Session | null): Promise<PageAnswers | null> | undefined {
  const { success, data } = popupAsks.safeParse(raw)
  if (!success || !session) return
  const answer = act(data, session)
  if (session.isFocused) return answer
  return new Promise(resolve => setTimeout(() => resolve(answer), AFTER_YOU))
}

async function act(asked: PopupAsks, session: Session): Promise<PageAnswers | null> {
  if (asked.type === 'show') session.show(asked)
  if (asked.type === 'fix') await session.fixAt(asked, asked.rule, asked.fix)
  if (asked.type === 'command') session.command(asked.command)
  return session.answer()
}
