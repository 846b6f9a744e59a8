import type { Page } from 'puppeteer-core'
import type { PageAnswers, PopupAsks } from '../../src/messages.ts'
import type { Session } from './harness.ts'
import { type Stored, storedIn, storeIn } from './own-pages.ts'

/** The extension's side: a page of its own that may speak with a tab's content script, as the popup does. */
export interface Backstage {
  readonly page: Page
  /** The answer of the only tab on `host`. */
  ask(host: string, question: PopupAsks): Promise<PageAnswers | undefined>
  badge(host: string): Promise<string>
  store(settings: object): Promise<void>
  stored(): Promise<Stored | undefined>
}

interface Chrome {
  tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    sendMessage(tab: number, message: unknown): Promise<unknown>
  }
  action: { getBadgeText(what: { tabId: number }): Promise<string> }
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
    store: settings => storeIn(page, settings),
    stored: () => storedIn(page),
  }
}
