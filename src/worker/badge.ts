import { alike } from '../engine/alike.ts'
import type { Finding } from '../engine/report.ts'
import type { Sender } from './senders.ts'

/** The colours of `block` and `warn` in `src/warnings/look.css`. */
const colours = { block: '#b4232a', warn: '#9a5b00' }

/** Whose findings a tab's badge counts. */
interface Owner {
  readonly sender?: Sender | undefined
}

/** The count on the toolbar button. */
export interface Badge {
  /** Counts what was found of `warn` and above, alike as one; the colour is that of the gravest. */
  show(owner: Owner, findings: readonly Finding[]): void
  /** Leaves the badge alone when another frame of the tab has it now. */
  clear(owner: Owner): void
}

/** What the browser's `action` offers of what is needed here. */
interface Toolbar {
  setBadgeText(details: { text: string; tabId: number }): Promise<void>
  setBadgeBackgroundColor(details: { color: string; tabId: number }): Promise<void>
  setBadgeTextColor?(details: { color: string; tabId: number }): Promise<void>
}

export function createBadge(toolbar: Toolbar): Badge {
  const owners = new Map<number, Owner>()

  const write = (tabId: number, text: string, color?: string) => {
    const done = [
      toolbar.setBadgeText({ text, tabId }),
      ...(color
        ? [
            toolbar.setBadgeBackgroundColor({ color, tabId }),
            toolbar.setBadgeTextColor?.({ color: '#ffffff', tabId }),
          ]
        : []),
    ]
    // The tab may be closed by now, and then there is no badge to write.
    for (const one of done) one?.catch(() => undefined)
  }
  return {
    show(owner, findings) {
      const tab = owner.sender?.tab?.id
      if (tab === undefined) return
      owners.set(tab, owner)
      const counted = alike(findings).filter(([{ severity }]) => severity !== 'info')
      if (counted.length === 0) return write(tab, '')
      const gravest = counted.some(([{ severity }]) => severity === 'block') ? 'block' : 'warn'
      write(tab, String(counted.length), colours[gravest])
    },
    clear(owner) {
      const tab = owner.sender?.tab?.id
      if (tab === undefined || (owners.has(tab) && owners.get(tab) !== owner)) return
      owners.delete(tab)
      write(tab, '')
    },
  }
}
