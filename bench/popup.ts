import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
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

/** In milliseconds since the press. */
interface Times {
  /** The browser has made the window and begins to load our page. */
  readonly begun: number
  readonly verdict: number
}
const warm: Times[] = []
const cold: Times[] = []
for (let round = 0; round < ROUNDS; round++) {
  warm.push(await openPopup())
  await stopWorker(session.browser)
  cold.push(await openPopup())
}
await session.close()

const row = (name: string, most: number, times: readonly Times[]) => {
  const at = (part: (times: Times) => number, share: number) => {
    const sorted = times.map(part).sort((a, b) => a - b)
    return `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)} ms`
  }
  const own = ({ begun, verdict }: Times) => verdict - begun
  return [name, at(({ begun }) => begun, 0.5), at(own, 0.5), at(own, 0.95), `${most} ms`]
}
console.log('\nThe popup: what the browser takes to open a window, and the page from then to its verdict')
console.log(
  tableOf(
    ['worker', 'window', 'verdict p50', 'verdict p95', 'budget'],
    [row('awake', 100, warm), row('asleep', 300, cold)],
  ),
)

async function openPopup(): Promise<Times> {
  const [extension] = [...(await session.browser.extensions()).values()]
  if (!extension) throw new Error('The extension is not installed.')
  await page.bringToFront()
  const pressed = Date.now()
  await extension.triggerAction(page)
  const target = await session.browser.waitForTarget(it => it.url().endsWith('/popup.html'))
  const popup = await target.asPage()
  await popup.waitForSelector('.verdict')
  const { began, took } = await popup.evaluate(() => ({
    began: performance.timeOrigin,
    took: performance.getEntriesByName('verdict')[0]?.startTime ?? 0,
  }))
  await popup.close()
  await sleep(300)
  return { begun: began - pressed, verdict: began - pressed + took }
}

/** As the browser does itself after half a minute without a word. */
async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(it => it.type() === 'service_worker')
  await (await target?.worker())?.close()
  await sleep(300)
}
