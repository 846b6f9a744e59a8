import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '../../../src/i18n.ts'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { openOwn, storedIn } from '../own-pages.ts'
import { patience, press, shows, textOf } from './acting.ts'
import { openState, states } from './states.ts'

/** How a person may need the pages to be: in colours of their own, without motion, without a mouse. */

/** Sets what the system tells the pages of the person's wishes. */
async function wish(page: Page, name: string, value: string): Promise<void> {
  const client = await page.createCDPSession()
  await client.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
}

describe('in chromium', () => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser('chromium', await builtExtension('chromium'))
    await session.browser.waitForTarget(target => target.url().endsWith('/welcome.html'))
  })
  afterAll(() => session.close())

  test.each(states)('$name: with forced colours, what a background told is told by a line', async state => {
    const page = await openState(session, state, 'light')
    await wish(page, 'forced-colors', 'active')
    const untold = await page.evaluate(() => {
      const hasLine = (element: Element) => {
        const { outlineStyle, borderTopStyle } = getComputedStyle(element)
        return outlineStyle !== 'none' || borderTopStyle !== 'none'
      }
      const told =
        '.switch label:has(:checked), .choice:has(:checked), [aria-pressed="true"], .button:not(.quiet)'
      const boxes = '.notice, .verdict, progress, textarea, select, .composer'
      return [...document.querySelectorAll(`${told}, ${boxes}`)]
        .filter(element => element.checkVisibility() && !hasLine(element))
        .map(element => element.className || element.localName)
    })
    expect(untold).toEqual([])
    await page.close()
  })

  test.each(states)('$name: without motion nothing moves', async state => {
    const page = await openState(session, state, 'light')
    await wish(page, 'prefers-reduced-motion', 'reduce')
    const moving = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      const lasts = (times: string) => times.split(', ').some(time => Number.parseFloat(time) > 0)
      return [...document.querySelectorAll('*')]
        .filter(element => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          return lasts(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
        })
        .map(element => element.className || element.localName)
    })
    expect(moving).toEqual([])
    await page.close()
  })

  test('without motion a sample stands there at once', async () => {
    const page = await session.visit(session.extensionPage('practice.html'))
    await wish(page, 'prefers-reduced-motion', 'reduce')
    await page.bringToFront()
    await press(page, '.samples button')
    expect(await textOf(page, '#composer')).toBe(t('sample.confidentiality.text'))
    await page.close()
  })
})

describe.each(engines)('by the keyboard alone in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    await new Promise(resolve => setTimeout(resolve, 1_000))
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

  test('from the first question to a first repair', async () => {
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
