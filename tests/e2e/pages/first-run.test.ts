import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '../../../src/i18n.ts'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { openOwn, storedIn } from '../own-pages.ts'
import { patience } from '../writer.ts'
import { press, shows, textOf, write } from './acting.ts'

/** A person new to it, from the installation to a first repaired draft, by the screen alone. */
describe.each(engines)('the first run in %s', engine => {
  let session: Session
  let page: Page

  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    // In the tab that opens by itself, where a browser tells of it.
    const opened =
      engine === 'chromium' &&
      (await session.browser.waitForTarget(target => target.url().endsWith('/welcome.html')))
    page = opened ? await opened.asPage() : await openOwn(session, 'welcome.html')
    await page.bringToFront()
  })
  afterAll(() => session.close())

  test('saves nothing that was not chosen, and marks its guess as one', async () => {
    await shows(page, 'h2', /Where do you practi[cs]e/)
    await shows(page, 'main', /Your browser suggests this one/)
    expect((await storedIn(page))?.jurisdiction ?? null).toBeNull()
  })

  test('leads to a first repair in less than a minute', async () => {
    const started = Date.now()
    await page.locator('input[value="uk"]').click()
    await page.locator('button[type="submit"]').click()
    await shows(page, ':focus', /About you/)
    expect(await storedIn(page)).toMatchObject({ jurisdiction: 'uk' })
    await page.locator('::-p-text(Skip)').click()
    await shows(page, ':focus, h2', /Try it on a draft/)
    await expect
      .poll(() => textOf(page, '#composer'), { timeout: 20_000 })
      .toBe(t('sample.confidentiality.text'))
    await press(page, '.category-head button', /Make it general/)
    await shows(page, '.done', /Done/)
    await expect.poll(() => textOf(page, '#composer'), patience).not.toMatch(/Oakley|41|Ludlow|Tuesday/)
    expect(Date.now() - started).toBeLessThan(60_000)
  })

  test('goes back, and keeps what is told of oneself', async () => {
    await press(page, '.back')
    await page.waitForSelector('#profession')
    await page.select('#profession', 'nurse')
    await page.locator('#interests').click()
    await page.keyboard.type('Northfield Skin Clinic\nBrightwell')
    await page.locator('button[type="submit"]').click()
    await expect
      .poll(() => storedIn(page), patience)
      .toMatchObject({
        writer: { profession: 'nurse', interests: ['Northfield Skin Clinic', 'Brightwell'] },
      })
  })

  test('takes a text rewritten by hand for a repair, though the sample is still being typed', async () => {
    await press(page, '.back')
    await page.waitForSelector('#profession')
    await press(page, 'button[type="submit"]')
    await page.waitForSelector('.verdict[data-severity="block"]')
    expect(await page.$('.done')).toBeNull()
    await write(page, 'What a night shift, and what a team.')
    await shows(page, '.done', /Done/)
    expect(await textOf(page, '#composer')).toBe('What a night shift, and what a team.')
  })

  test('the options ask the same question while it has no answer', async () => {
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
      ).chrome.storage.local.clear(),
    )
    const options = await openOwn(session, 'options.html')
    await shows(options, 'h2', /Where do you practi[cs]e/)
    await options.close()
  })
})
