import { browser } from 'wxt/browser'
import type { ToPage, ToWorker } from '../messages.ts'
import { composerPort, toPage } from '../messages.ts'

/** How long an extension that goes away keeps its id after its ports are closed, with time to spare, in milliseconds. */
const UNLOADING = 100

interface Wiring {
  readonly onMessage: (message: ToPage) => void
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

  const connect = () => {
    const made = browser.runtime.connect({ name: composerPort })
    made.onMessage.addListener(raw => {
      const message = toPage.safeParse(raw)
      if (message.success) onMessage(message.data)
    })
    made.onDisconnect.addListener(() => {
      if (port !== made) return
      port = null
      setTimeout(() => (extensionIsThere() ? onBroken() : onStopped()), UNLOADING)
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
      open?.disconnect()
    },
  }
}

/** The browser takes the id away from pages whose extension is gone; the polyfill would still show it. */
export function extensionIsThere(): boolean {
  const { browser: standard, chrome: chromium } = globalThis as unknown as Record<string, Native | undefined>
  return Boolean((standard ?? chromium)?.runtime?.id)
}

interface Native {
  readonly runtime?: { readonly id?: string }
}
