import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page, ScreenshotClip } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditorRow, editors, enter } from './editors.ts'
import { builtExtension, openBrowser, type Session } from './harness.ts'
import { lookInside, press } from './inside.ts'
import { hover, underlined } from './warnings.ts'

/**
 * The pictures of the README, taken from the extension at work: `PICTURES=1 npx vitest run --project e2e pictures`.
 * Not on every run, since every machine draws letters a little differently.
 */
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const row = editors.find(({ site }) => site === 'x') as EditorRow
const story = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash '
const patience = { timeout: 15_000, interval: 50 }

/** Of the stand-in page only the box is wanted, in the site's own two themes. */
const plain = (ground: string, ink: string) => `
  :root { color-scheme: ${ink === '#e7e9ea' ? 'dark' : 'light'}; }
  html, body, [role="dialog"] { background: ${ground} !important; color: ${ink}; }
  #react-root, [data-testid="mask"], [role="tablist"], [data-testid="addButton"] { display: none; }
  [role="dialog"] button { border: 0; background: none; color: inherit; font: 600 15px system-ui; padding: 6px 14px; }
  [data-testid="tweetButton"] { background: ${ink} !important; color: ${ground} !important; border-radius: 16px; }
`

describe('pictures', () => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser('chromium', await builtExtension('chromium'))
    const options = await session.browser.waitForTarget(one => one.url().endsWith('welcome.html'))
    const page = await options.page()
    await page?.evaluate(
      settings => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } }
        }
        return chrome.storage.local.set({ settings })
      },
      { jurisdiction: 'uk', rules: {}, ignored: {} },
    )
    await mkdir(folder, { recursive: true })
  })
  afterAll(() => session.close())

  const clip: ScreenshotClip = { x: 180, y: 24, width: 640, height: 440 }
  const themes = [
    ['', '#ffffff', '#0f1419'],
    ['-dark', '#000000', '#e7e9ea'],
  ] as const

  describe.each(themes)('%s', (suffix, ground, ink) => {
    const written = async (): Promise<Page> => {
      const page = await session.visit(row.url)
      await page.bringToFront()
      await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 2 })
      await page.addStyleTag({ content: plain(ground, ink) })
      await enter(page, row)
      await page.keyboard.type(story)
      await expect.poll(() => underlined(page), patience).toContain('Sarah Jones')
      return page
    }
    const take = (page: Page, name: string, height = clip.height) =>
      page.screenshot({ path: `${folder}/${name}${suffix}.png`, clip: { ...clip, height } })

    test('a warning', async () => {
      const page = await written()
      await hover(page, 'Sarah Jones')
      await expect.poll(async () => (await lookInside(page))?.card, patience).not.toBe('')
      await new Promise(resolve => setTimeout(resolve, 300))
      await take(page, 'warning')
      await page.close()
    })

    test('the list', async () => {
      const page = await written()
      await press(page, /^Chaperone:|\d/)
      await expect.poll(async () => (await lookInside(page))?.card, patience).not.toBe('')
      await new Promise(resolve => setTimeout(resolve, 300))
      await take(page, 'list')
      await page.close()
    })

    test('the gate', async () => {
      const page = await written()
      await page.click('#layers [data-testid="tweetButton"]')
      await expect.poll(async () => (await lookInside(page))?.gate, patience).not.toBe('')
      await new Promise(resolve => setTimeout(resolve, 300))
      await take(page, 'gate', 720)
      await page.close()
    })
  })
})
