import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '../../../src/i18n.ts'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { openOwn, storedIn } from '../own-pages.ts'
import { patience } from '../writer.ts'
import { press, shows, textOf } from './acting.ts'

/** Without a mouse, and without motion. */

describe.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
  })
  afterAll(() => session.close())

  /** Presses Tab until the focus is on what matches. */
  async function tabTo(page: Page, selector: string, label = /./): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      const words = await page.evaluate(wanted => {
        const { activeElement: focused } = document
        return focused?.matches(wanted) ? (focused as HTMLElement).innerText || 'focused' : null
      }, selector)
      if (words !== null && label.test(words)) return
    }
    throw new Error(`Tab never reaches ${selector}`)
  }

  test('by the keyboard alone, from the first question to a first repair', async () => {
    const page = await openOwn(session, 'welcome.html')
    await page.bringToFront()
    await page.waitForSelector('input[type="radio"]')
    await tabTo(page, 'input[type="radio"]')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await shows(page, ':focus', /About you/)
    expect(['uk', 'us']).toContain((await storedIn(page))?.jurisdiction)
    await tabTo(page, 'button', /Skip/)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => textOf(page, '#composer'), { timeout: 30_000 })
      .toBe(t('sample.confidentiality.text'))
    await tabTo(page, '.category-head button', /Make it general/)
    await page.keyboard.press('Enter')
    await shows(page, '.done', /Done/)
    await expect.poll(() => textOf(page, '#composer'), patience).not.toContain('Oakley')
    await page.close()
  })
})

test('where less motion is wished for, a sample stands there at once', async () => {
  const session = await openBrowser('chromium', await builtExtension('chromium'))
  const page = await session.visit(session.extensionPage('practice.html'))
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await press(page, '.samples button')
  // Key by key it would take three seconds.
  await expect
    .poll(() => textOf(page, '#composer'), { timeout: 1_500 })
    .toBe(t('sample.confidentiality.text'))
  await session.close()
})
