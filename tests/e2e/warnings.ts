import type { Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import type { PageAnswers, PopupAsks } from '../../src/messages.ts'
import type { Session } from './harness.ts'

/** What our content script shows in a page, seen from outside as the page itself or the popup would see it. */

/** Every highlight of the page: its name without the theme, and the phrases it paints. */
export const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name.replace(/-dark$/, ''),
        [...ranges].map(range => range.toString()),
      ]),
    ),
  )

/** The phrases underlined as `block` or `warn`. */
export async function underlined(page: Page): Promise<string[]> {
  const all = await highlighted(page)
  return [...(all['margin-firm'] ?? []), ...(all['margin-soft'] ?? [])]
}

/** The middle of a painted phrase, in the viewport. */
export const middleOf = (page: Page, phrase: string): Promise<{ x: number; y: number }> =>
  page.evaluate(wanted => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]) as Range[]
    const range = ranges.find(one => one.toString() === wanted)
    const rect = range?.getClientRects()[0]
    if (!rect) throw new Error(`nothing paints “${wanted}”`)
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }, phrase)

/** Moves the pointer onto a phrase, as a hand does: in steps. */
export async function hover(page: Page, phrase: string): Promise<void> {
  const { x, y } = await middleOf(page, phrase)
  await page.mouse.move(x - 4, y)
  await page.mouse.move(x, y, { steps: 3 })
}

/** Rests the pointer on a phrase until its card is open; comes again where a late key put the card off. */
export async function openCardOn(page: Page, phrase: string): Promise<void> {
  const isOpen = async () => expect((await highlighted(page))['margin-open']).toEqual([phrase])
  const rest = async () => {
    await page.mouse.move(5, 5)
    await hover(page, phrase)
    await vi.waitFor(isOpen, { timeout: 1_500, interval: 50 })
  }
  await vi.waitFor(rest, { timeout: 15_000, interval: 50 })
}

/**
 * The page's tree without our host, shadow roots included, and without what an editor numbers anew each time.
 * Two pages that were treated alike give the same text.
 */
export const treeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const numbered = /^(data-offset-key|data-editor|id|aria-describedby|aria-controls)$/
    const lines: string[] = []
    const walk = (node: Node, depth: number): void => {
      const indent = ' '.repeat(depth)
      if (node instanceof Text) lines.push(`${indent}${JSON.stringify(node.data)}`)
      if (!(node instanceof Element) || node.localName === 'margin-notes') return
      const attributes = [...node.attributes]
        .map(({ name, value }) =>
          numbered.test(name) ? name : `${name}=${value.replace(/blob:\S+/, 'blob:')}`,
        )
        .sort()
      lines.push(`${indent}<${[node.localName, ...attributes].join(' ')}>`)
      for (const child of node.shadowRoot?.childNodes ?? []) walk(child, depth + 2)
      for (const child of node.childNodes) walk(child, depth + 1)
    }
    walk(document.documentElement, 0)
    return lines.join('\n')
  })

/** The extension's side: a page of its own that may speak with a tab's content script, as the popup does. */
export interface Backstage {
  readonly page: Page
  /** The answer of the only tab on `host`. */
  ask(host: string, question: PopupAsks): Promise<PageAnswers | undefined>
  badge(host: string): Promise<string>
  store(settings: object): Promise<void>
  stored(): Promise<Record<string, unknown> | undefined>
}

interface Chrome {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    sendMessage(tab: number, message: unknown): Promise<unknown>
  }
  action: { getBadgeText(what: { tabId: number }): Promise<string> }
  storage: {
    local: {
      get(key: string): Promise<{ settings?: Record<string, unknown> }>
      set(items: object): Promise<void>
    }
  }
}
declare const chrome: Chrome

export async function openBackstage(session: Session): Promise<Backstage> {
  const page = await session.visit(session.extensionPage('icons/chaperone.svg'))
  return {
    page,
    async ask(host, question) {
      const answer = await page.evaluate(
        async (wanted, message) => {
          const tabs = await chrome.tabs.query({})
          const tab = tabs.find(({ url }) => url && new URL(url).hostname === wanted)
          return tab && chrome.tabs.sendMessage(tab.id, message)
        },
        host,
        question as object,
      )
      return (answer ?? undefined) as PageAnswers | undefined
    },
    badge: host =>
      page.evaluate(async wanted => {
        const tabs = await chrome.tabs.query({})
        const tab = tabs.find(({ url }) => url && new URL(url).hostname === wanted)
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no such tab'
      }, host),
    store: settings => page.evaluate(value => chrome.storage.local.set({ settings: value }), settings),
    stored: () => page.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
  }
}
