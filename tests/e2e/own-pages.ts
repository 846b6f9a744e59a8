import type { Page } from 'puppeteer-core'
import type { Report } from '../../src/engine/report.ts'
import type { Session } from './harness.ts'
import { wait } from './writer.ts'

/** The extension's own pages as a test drives them, in Chromium and in Firefox. */

interface Chrome {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
  readonly storage: {
    readonly managed: { get(key: null): Promise<object> }
    readonly local: {
      get(key: string): Promise<{ settings?: Stored }>
      set(items: object): Promise<void>
    }
  }
}
declare const chrome: Chrome

export type Stored = Record<string, unknown>

/** Firefox never tells that such a page has loaded, so it is looked at until it has. */
export async function openOwn(session: Session, path: string): Promise<Page> {
  if (session.engine === 'chromium') return session.visit(session.extensionPage(path))
  const page = await session.browser.newPage()
  await page.setViewport({ width: 1000, height: 800 })
  page.goto(session.extensionPage(path)).catch(() => undefined)
  const isThere = () =>
    page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false)
  while (!(await isThere())) await wait(50)
  return page
}

/** The policy of an organisation, as the browser hands it over; Chromium takes a few seconds to. */
export const managedIn = (page: Page): Promise<object> =>
  page.evaluate(() => chrome.storage.managed.get(null))

export const storeIn = (page: Page, settings: object): Promise<void> =>
  page.evaluate(value => chrome.storage.local.set({ settings: value }), settings)

export const storedIn = (page: Page): Promise<Stored | undefined> =>
  page.evaluate(async () => (await chrome.storage.local.get('settings')).settings)

/** What the worker says of a text under the settings as they are. */
export async function reportOn(page: Page, text: string, jurisdiction?: string): Promise<Report> {
  const question = {
    type: 'check once',
    draft: { text, kind: 'post' },
    ...(jurisdiction && { jurisdiction }),
  }
  return (await page.evaluate(asked => chrome.runtime.sendMessage(asked), question)) as Report
}

/** What it finds: "block claims/cure". */
export async function foundIn(page: Page, text: string, jurisdiction?: string): Promise<string[]> {
  const { findings } = await reportOn(page, text, jurisdiction)
  return findings.map(({ severity, rule }) => `${severity} ${rule}`)
}
