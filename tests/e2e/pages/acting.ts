import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Session } from '../harness.ts'
import { openOwn } from '../own-pages.ts'
import { patience, pressKeys } from '../writer.ts'

/** What a person does on the extension's own pages, in either browser. */

export const inUk = { version: 2, jurisdiction: 'uk' }

export const textOf = (page: Page, selector = 'body'): Promise<string> =>
  page.$eval(selector, element => (element as HTMLElement).innerText).catch(() => '')

/** What has the focus, by its name or its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document
    return one?.ariaLabel ?? (one as HTMLElement | null)?.innerText ?? ''
  })

/** Waits until the element's text matches. */
export const shows = (page: Page, selector: string, text: RegExp) =>
  expect.poll(() => textOf(page, selector), patience).toMatch(text)

/** Presses the first of the controls, in a tab that may stand in the background: as keyboards and readers do. */
export async function press(page: Page, selector: string, label?: RegExp): Promise<void> {
  const pressed = () =>
    page.evaluate(
      (wanted, words) => {
        const all = [...document.querySelectorAll<HTMLElement>(wanted)]
        const control = all.find(one => !words || new RegExp(words).test(one.innerText))
        control?.click()
        return control !== undefined
      },
      selector,
      label?.source ?? null,
    )
  await expect.poll(pressed, patience).toBe(true)
}

/** Writes a text into the practice box with real keys, in place of what stands there. */
export async function write(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await page.locator('#composer').click()
  await pressKeys(page, 'Control', 'a')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(text)
}

/**
 * The popup's page in a tab of its own behind `page`, whose draft it then shows as it does from the toolbar: no
 * test can press a toolbar's button in Firefox.
 */
export async function popupBehind(session: Session, page: Page): Promise<Page> {
  const popup = await openOwn(session, 'popup.html')
  await page.bringToFront()
  return popup
}

/** What was found in the name of a story. */
export const named = '[data-rule="confidentiality/patient-name"]'

/** The findings in view: "block confidentiality/patient-name". */
export const findings = (page: Page): Promise<string[]> =>
  page.$$eval('#findings [data-rule]', items =>
    items.map(item => `${item.getAttribute('data-severity')} ${item.getAttribute('data-rule')}`),
  )
