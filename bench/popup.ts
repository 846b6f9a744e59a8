import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { builtExtension, openBrowser } from '../tests/e2e/harness.ts'
import { tableOf } from './table.ts'

/** From the press on the toolbar's button to the verdict on the screen, in Chromium with a draft in the tab. */

const ROUNDS = 12
const draft = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash '

const session = await openBrowser('chromium', await builtExtension('chromium'))
// It takes the foreground when it comes.
await session.browser.waitForTarget(it => it.url().endsWith('/welcome.html'))
const page = await session.visit(session.extensionPage('practice.html'))
await page.bringToFront()
await page.locator('#composer').click()
await page.keyboard.type(draft)
await page.waitForSelector('.verdict')

const warm: number[] = []
const cold: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  warm.push(await openPopup())
  await stopWorker(session.browser)
  cold.push(await openPopup())
}
await session.close()

const row = (name: string, most: number, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`
  return [name, at(0.5), at(0.95), `${most} ms`]
}
console.log('\nThe popup, from the press to the verdict')
console.log(
  tableOf(['worker', 'median', '95 of 100', 'budget'], [row('awake', 100, warm), row('asleep', 300, cold)]),
)

/** @returns milliseconds */
async function openPopup(): Promise<number> {
  const [extension] = [...(await session.browser.extensions()).values()]
  if (!extension) throw new Error('The extension is not installed.')
  await page.bringToFront()
  const pressed = Date.now()
  await extension.triggerAction(page)
  const target = await session.browser.waitForTarget(it => it.url().endsWith('/popup.html'))
  const popup = await target.asPage()
  const shown = await verdictAt(popup)
  await popup.close()
  await sleep(300)
  return shown - pressed
}

/** When the verdict was drawn, in milliseconds since 1970. */
async function verdictAt(popup: Page): Promise<number> {
  await popup.waitForSelector('.verdict')
  return popup.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('verdict')[0]?.startTime ?? 0),
  )
}

/** As the browser does itself after half a minute without a word. */
async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(it => it.type() === 'service_worker')
  await (await target?.worker())?.close()
  await sleep(300)
}
