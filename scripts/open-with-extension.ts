import type { Browser } from 'puppeteer-core'
import { launch } from 'puppeteer-core'
import type { FoundBrowser } from './browsers.ts'

/** Firefox gives an extension a random address unless it is told one. */
const firefoxUuid = 'c4a9e206-6e5d-4a51-9c5b-2f1d8a7e3b60'
const firefoxId = 'chaperone@chaperone.example'

/**
 * Starts a browser on a fresh profile, which ends with it, and loads the unpacked extension.
 * @returns the browser and the origin of the extension's own pages.
 */
export async function openWithExtension(
  { name, path }: FoundBrowser,
  folder: string,
  headless: boolean,
): Promise<{ browser: Browser; origin: string }> {
  const common = { executablePath: path, headless, defaultViewport: null }
  if (name === 'firefox') {
    const browser = await launch({
      ...common,
      browser: 'firefox',
      // Without it, Firefox lets nobody but a person open an extension's page.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }) },
    })
    await browser.installExtension(folder)
    return { browser, origin: `moz-extension://${firefoxUuid}` }
  }
  const browser = await launch({
    ...common,
    // Extensions can be installed over the pipe alone.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: ['--enable-automation'],
    // The sandbox does not start for root, who is alone in a container.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  return { browser, origin: `chrome-extension://${await browser.installExtension(folder)}` }
}
