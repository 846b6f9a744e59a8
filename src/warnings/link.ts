import { browser } from 'wxt/browser'
import type { Report } from '../engine/report.ts'
import { composerPort } from '../message-names.ts'
import type { ToPage, ToWorker } from '../messages.ts'
import { isToPage } from '../page-messages.ts'

/**
 * When to look whether the extension is still there after its port closed, in milliseconds: one that goes away
 * keeps its id a moment longer, and a machine under load makes that moment long.
 */
const AFTER_CLOSE = [100, 1_000] as const

/** What a composer hears: a report is always whole. */
export type Heard = Exclude<ToPage, { readonly type: 'as before' }>

interface Wiring {
  readonly onMessage: (message: Heard) => void
  /** The worker went to sleep or was restarted; the next `send` wakes it. */
  readonly onBroken: () => void
  /** The extension was updated or removed: nothing can be sent from this page any more. */
  readonly onStopped: () => void
}

/** The way to the worker while a composer has the focus. */
export interface Link {
  /** Connects first where there is no connection. */
  send(message: ToWorker): void
  isOpen(): boolean
  close(): void
}

export function createLink({ onMessage, onBroken, onStopped }: Wiring): Link {
  let port: ReturnType<typeof browser.runtime.connect> | null = null

  const look = () => {
    if (!extensionIsThere()) onStopped()
  }
  const connect = () => {
    const made = browser.runtime.connect({ name: composerPort })
    let last: Report | null = null
    made.onMessage.addListener((message: unknown) => {
      if (!isToPage(message)) return
      if (message.type === 'report') last = message.report
      if (message.type !== 'as before') onMessage(message)
      else if (last) onMessage({ ...message, type: 'report', report: last })
    })
    made.onDisconnect.addListener(() => {
      if (port !== made) return
      port = null
      for (const wait of AFTER_CLOSE) setTimeout(look, wait)
      // A check that was under way goes out again, unless a new port has taken it along.
      setTimeout(() => port === null && extensionIsThere() && onBroken(), AFTER_CLOSE[0])
    })
    port = made
    return made
  }
  return {
    send(message) {
      try {
        const open = port ?? connect()
        open.postMessage(message)
      } catch {
        port = null
        if (!extensionIsThere()) onStopped()
        else onBroken()
      }
    },
    isOpen: () => port !== null,
    close() {
      const open = port
      port = null
      try {
        open?.disconnect()
      } catch {
        // The extension went away first, and its end of the port with it.
      }
    },
  }
}

/** The browser takes the id away from pages whose extension is gone; the polyfill would still show it. */
export function extensionIsThere(): boolean {
  const { browser: standard, chrome: chromium } = globalThis as unknown as Record<string, Native | undefined>
  try {
    return Boolean((standard ?? chromium)?.runtime?.id)
  } catch {
    // "Extension context invalidated."
    return false
  }
}

interface Native {
  readonly runtime?: { readonly id?: string }
}
