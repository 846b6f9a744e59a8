import { parseArgs } from 'node:util'
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName, FoundBrowser } from './browsers.ts'
import { browserNames, engineOf } from './browsers.ts'
import { buildFor } from './build.ts'
import { findOrInstall, installLine } from './install-browser.ts'
import { openWithExtension } from './open-with-extension.ts'
import { settledFindings } from './practice-page.ts'

/**
 * `npm start [-- --browser NAME] [--headless]`: builds the extension and opens a browser with it on the practice
 * page, where a post is being typed. Where no window can open, prints what the page shows and takes a picture.
 */
const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: !hasDisplay() } },
})

try {
  process.exitCode = await start(wantedBrowsers(values.browser), values.headless)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(wanted: readonly BrowserName[], headless: boolean): Promise<number> {
  const engine = wanted.every(name => name === 'firefox') ? 'firefox' : 'chromium'
  const found = findOrInstall(wanted, engine)
  const folder = buildFor(found ? engineOf(found.name) : engine)
  if (!found) {
    console.error(byHand(engine, folder))
    return 1
  }
  console.log(`Built ${folder}\nOpening ${found.name} (${found.path})`)
  const { browser, origin } = await openWithExtension(found, folder, headless)
  try {
    const page = await openPractice(browser, `${origin}/practice.html?sample=confidentiality&type=1`)
    return headless ? await report(page, found) : await untilClosed(browser)
  } finally {
    if (browser.connected) await browser.close()
  }
}

function wantedBrowsers(name: string | undefined): readonly BrowserName[] {
  if (name === undefined) return browserNames
  const known = browserNames.find(one => one === name.toLowerCase())
  if (!known) throw new Error(`--browser takes ${browserNames.join(', ')}; got "${name}"`)
  return [known]
}

/** macOS and Windows always have one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function openPractice(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  // Firefox opens an extension's page for a driver, but never tells it that the page has loaded.
  if (address.startsWith('moz-')) await page.goto(address, { timeout: 1_000 }).catch(() => undefined)
  else await page.goto(address)
  // The first start opens the first run too; a tab in the background types slowly.
  await page.bringToFront()
  return page
}

async function report(page: Page, { name }: FoundBrowser): Promise<number> {
  await page.setViewport({ width: 1200, height: 900 })
  const findings = await settledFindings(page)
  const picture = `.output/practice-${name}.png`
  // A tab behind another is not painted.
  await page.bringToFront()
  await page.screenshot({ path: picture })
  if (findings.length === 0) throw new Error(`The practice page shows no finding; see ${picture}`)
  console.log('No display, so no window. The practice page shows:')
  for (const { severity, rule, text } of findings) console.log(`  ${severity}  ${rule}  ${text}`)
  console.log(`Picture: ${picture}`)
  return 0
}

async function untilClosed(browser: Browser): Promise<number> {
  console.log('A post is being typed on the practice page. Close the browser to end.')
  await new Promise(resolve => browser.once('disconnected', resolve))
  return 0
}

function byHand(engine: 'chromium' | 'firefox', folder: string): string {
  return `
No browser was found. This line installs one:

  ${installLine(engine)}

Or load the built folder by hand, ${folder}:
  Chrome, Chromium, Edge, Brave: open chrome://extensions, switch on Developer mode, Load unpacked.
  Firefox: open about:debugging#/runtime/this-firefox, Load Temporary Add-on, choose manifest.json in it.`
}
