import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page, ScreenshotClip } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editorNamed, enter } from './editors.ts'
import { builtExtension, openBrowser, type Session } from './harness.ts'
import { lookInside, press } from './inside.ts'
import { openCardOn, underlined } from './look.ts'
import { storeIn } from './own-pages.ts'
import { fullStory, name, patience, wait } from './writer.ts'

/**
 * The pictures of the README, taken from the extension at work: `PICTURES=1 npx vitest run --project e2e pictures`.
 * Not on every run, since every machine draws letters a little differently.
 */
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const row = editorNamed('X post')

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
    const page = await session.visit(session.extensionPage('icons/chaperone.svg'))
    await storeIn(page, { jurisdiction: 'uk', rules: {}, ignored: {} })
    await page.close()
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
      await page.setViewport({ width: 1000, height: 800, deviceScaleFactor: 2 })
      await page.addStyleTag({ content: plain(ground, ink) })
      await enter(page, row)
      await page.keyboard.type(`${fullStory} `)
      await expect.poll(() => underlined(page), patience).toContain(name)
      return page
    }
    const take = (page: Page, name: string, height = clip.height) =>
      page.screenshot({ path: `${folder}/${name}${suffix}.png`, clip: { ...clip, height } })

    test('a warning', async () => {
      const page = await written()
      await openCardOn(page, name)
      await wait(300)
      await take(page, 'warning')
      await page.close()
    })

    test('the list', async () => {
      const page = await written()
      await press(page, /^Chaperone:|\d/)
      await expect.poll(async () => (await lookInside(page))?.card, patience).not.toBe('')
      await wait(300)
      await take(page, 'list')
      await page.close()
    })

    test('the gate', async () => {
      const page = await written()
      await page.click('#layers [data-testid="tweetButton"]')
      await expect.poll(async () => (await lookInside(page))?.gate, patience).not.toBe('')
      await wait(300)
      await take(page, 'gate', 720)
      await page.close()
    })
  })
})
