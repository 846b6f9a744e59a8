import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { t } from '../../../src/i18n.ts'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { press as pressInside } from '../inside.ts'
import { opened, underlined } from '../look.ts'
import { openOwn, storeIn } from '../own-pages.ts'
import { fullStory, patience, undo, wait } from '../writer.ts'
import { findings, inUk, named, press, shows, textOf, write } from './acting.ts'

describe.each(engines)('the practice page in %s', engine => {
  let session: Session
  let page: Page

  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    const first = await openOwn(session, 'practice.html')
    await storeIn(first, inUk)
  })
  afterAll(() => session.close())
  beforeEach(async () => {
    page = await openOwn(session, 'practice.html')
  })
  afterEach(() => page.close())

  test('warns of what is typed, in the box and in words', async () => {
    await write(page, fullStory)
    await expect.poll(() => findings(page), patience).toContain('block confidentiality/patient-name')
    await expect.poll(() => underlined(page), patience).toContainEqual(expect.stringContaining('Sarah Jones'))
  })

  test('repairs from its list, and one undo takes it back', async () => {
    await write(page, fullStory)
    await shows(page, '#findings', /Sarah Jones/)
    await press(page, `${named} .button.primary`)
    await expect.poll(() => textOf(page, '#composer'), patience).not.toContain('Sarah Jones')
    await undo(page)
    await expect.poll(() => textOf(page, '#composer'), patience).toBe(fullStory)
  })

  test('goes to a phrase and opens its card there', async () => {
    await write(page, fullStory)
    await shows(page, '#findings', /Sarah Jones/)
    await press(page, `${named} .item-places button`)
    await expect.poll(() => opened(page), patience).toEqual(['Sarah Jones'])
  })

  test('types a sample and says what it teaches', async () => {
    await page.bringToFront()
    await press(page, '.samples button', /Conduct/)
    await shows(page, '.teaches', /Patients read posts too/)
    await expect.poll(() => textOf(page, '#composer'), { timeout: 20_000 }).toBe(t('sample.conduct.text'))
    await expect.poll(() => findings(page), patience).toContain('block conduct/mocking-patients')
  })

  test('leaves the box to the person who begins to write', async () => {
    await page.bringToFront()
    await press(page, '.samples button', /Confidentiality/)
    await expect.poll(() => textOf(page, '#composer'), patience).toMatch(/night/)
    await page.keyboard.type('Me!')
    const text = await textOf(page, '#composer')
    await wait(300)
    expect(text).toMatch(/Me!$/)
    expect(await textOf(page, '#composer')).toBe(text)
  })

  test('holds a post at its gate as a site’s is held, and lets it go', async () => {
    await write(page, fullStory)
    await expect.poll(() => findings(page), patience).toContain('block confidentiality/patient-name')
    await page.locator('.box button[type="submit"]').click()
    await wait(600)
    expect(await textOf(page, '.box-foot')).not.toMatch(/Nothing was posted/)
    await expect
      .poll(
        () =>
          pressInside(page, /Post anyway/).then(
            () => true,
            () => false,
          ),
        patience,
      )
      .toBe(true)
    await shows(page, '.box-foot', /Nothing was posted/)
  })
})
