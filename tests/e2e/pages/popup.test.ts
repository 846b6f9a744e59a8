import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { editorNamed, enter } from '../editors.ts'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { opened } from '../look.ts'
import { openOwn, storedIn, storeIn } from '../own-pages.ts'
import { fullStory, patience, pressKeys } from '../writer.ts'
import { findings, inUk, named, popupBehind, press, shows, textOf, write } from './acting.ts'
import { objections } from './objections.ts'

const advert = 'Our drip cures eczema. Use my code DRLENA20 for 20% off'

describe.each(engines)('the popup in %s', engine => {
  let session: Session
  let page: Page
  let popup: Page

  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
  })
  afterAll(() => session.close())
  const ticked = () =>
    popup.$$eval(
      '.checklist input',
      inputs => inputs.filter(input => (input as HTMLInputElement).checked).length,
    )
  /** The whole text: what was typed first had a verdict too. */
  const isChecked = async (where: Page) => {
    await shows(where, '.verdict', /checked under/)
    await expect.poll(() => where.$$eval('.report[aria-busy="false"]', all => all.length), patience).toBe(1)
  }
  /** A text on the practice page, and the popup over it. */
  const over = async (text: string) => {
    await write(page, text)
    await isChecked(page)
    popup = await popupBehind(session, page)
    await isChecked(popup)
  }
  beforeEach(async () => {
    page = await openOwn(session, 'practice.html')
    await storeIn(page, inUk)
  })
  afterEach(async () => {
    // It may close by itself, having shown where a phrase is.
    await popup.close().catch(() => {})
    await page.close()
  })

  test('shows the draft of a site: kind, place and rules, the worst first', async () => {
    const x = editorNamed('X post')
    const tab = await session.visit(x.url)
    await enter(tab, x)
    await tab.keyboard.type(`${advert}. ${fullStory} `)
    popup = await popupBehind(session, tab)
    await shows(popup, '.verdict', /to stop and check.*Post on X, checked under UK rules/s)
    expect(await popup.$$eval('.category h2', all => all.map(one => one.textContent))).toEqual([
      'Confidentiality',
      'Claims',
      'Disclosure',
    ])
    expect((await findings(popup))[0]).toMatch(/^block confidentiality\//)
    await tab.close()
  })

  test('repairs one thing, and makes a fullStory general at once', async () => {
    await over(fullStory)
    await press(popup, `${named} .button.primary`)
    await expect.poll(() => textOf(page, '#composer'), patience).not.toContain('Sarah Jones')
    await press(popup, '.category-head button')
    await expect.poll(() => textOf(page, '#composer'), patience).not.toMatch(/34|Hackney|last night/)
    expect(await textOf(page, '#composer')).toMatch(/^My patient.*with a rash$/)
  })

  test('goes to a phrase and opens its card there', async () => {
    await over(fullStory)
    await press(popup, `${named} .item-places button`)
    await expect.poll(() => opened(page), patience).toEqual(['Sarah Jones'])
  })

  test('ignores a finding here, or for good', async () => {
    await over(advert)
    const before = await findings(popup)
    await press(popup, '.item[open] .finding-away button', /Ignore here/)
    await expect.poll(() => findings(popup).then(all => all.length), patience).toBe(before.length - 1)
    expect((await storedIn(page))?.ignored ?? {}).toEqual({})
    await press(popup, '.item .finding-away button', /Always ignore/)
    await expect
      .poll(async () => Object.keys((await storedIn(page))?.ignored ?? {}), patience)
      .toHaveLength(1)
    await expect.poll(() => findings(popup).then(all => all.length), patience).toBe(before.length - 2)
  })

  test('asks only what the draft raises, with a reason and its source', async () => {
    await over(advert)
    const questions = await textOf(popup, '.checklist')
    expect(questions).toMatch(/ad label the first thing.*evidence|evidence.*ad label the first thing/s)
    expect(questions).not.toMatch(/Has the patient agreed/)
    const bare = await popup.$$eval(
      '.checklist li:has(> label)',
      items => items.filter(item => !item.querySelector('.checklist-why a[href^="https:"]')).length,
    )
    expect(bare).toBe(0)
  })

  test('keeps answers with the draft while it is closed, and drops what a change touches', async () => {
    await over(`${fullStory}. ${advert}`)
    const all = await popup.$$eval('.checklist input', inputs => inputs.length)
    await press(popup, '.checklist li:nth-child(1) input')
    await press(popup, '.checklist li:last-child input')
    await shows(popup, '.checklist-progress', new RegExp(`2 of ${all} answered`))
    await popup.close()
    popup = await popupBehind(session, page)
    await shows(popup, '.checklist-progress', new RegExp(`2 of ${all} answered`))
    await page.locator('#composer').click()
    await pressKeys(page, 'Control', 'Home')
    // So slowly that every letter is checked by itself.
    await page.keyboard.type('Yes! ', { delay: 500 })
    await isChecked(popup)
    await shows(popup, '.checklist-progress', new RegExp(`2 of ${all} answered`))
    await page.keyboard.type('Today ')
    await shows(popup, '.checklist-progress', /[01] of \d+ answered/)
  })

  test('says when all is answered', async () => {
    await over(advert)
    const all = await popup.$$eval('.checklist input', inputs => inputs.length)
    for (let index = 1; index <= all; index++) await press(popup, `.checklist li:nth-child(${index}) input`)
    await shows(popup, '.checklist-progress', /All answered/)
    expect(await ticked()).toBe(all)
  })

  test('puts a record on the clipboard without a word of the draft', async () => {
    await over(`${fullStory}. ${advert}`)
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async text => void Object.assign(globalThis, { copied: text })
    })
    await press(popup, '.checklist li:nth-child(1) input')
    await press(popup, `${named} .button.primary`)
    await expect.poll(() => textOf(page, '#composer'), patience).not.toContain('Sarah Jones')
    await expect.poll(() => findings(popup), patience).not.toContain('block confidentiality/patient-name')
    await press(popup, '.copy-record button')
    await shows(popup, '.copy-record', /no word of your draft/)
    const record = await popup.evaluate(() => (globalThis as { copied?: string }).copied ?? '')
    expect(record).toMatch(/confidentiality\/patient-name, stop and check\): 1 repaired/)
    expect(record).toMatch(/claims\/cure.*: 1 still there/)
    expect(record).toMatch(/\[[ x]\] Has the patient agreed/)
    // The browsers of the tests speak American English.
    expect(record).toMatch(/^Date: [A-Z][a-z]+ \d{1,2}, 20\d\d\b.*[AP]M/m)
    expect(record).toMatch(/Rules of: United Kingdom\nRule set: Chaperone \d/)
    expect(record).not.toMatch(/Sarah|Jones|Hackney|eczema|DRLENA20/)
  })

  test('has a record of a draft in which nothing was found, too', async () => {
    await over('A walk after lunch is good for you.')
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async text => void Object.assign(globalThis, { copied: text })
    })
    await press(popup, '.copy-record button')
    await shows(popup, '.copy-record', /no word of your draft/)
    const record = await popup.evaluate(() => (globalThis as { copied?: string }).copied ?? '')
    expect(record).toMatch(/Findings\n- Nothing found\./)
    expect(record).not.toMatch(/walk|lunch/)
  })

  test('switches the jurisdiction for good', async () => {
    await over('My 93-year-old patient made my week')
    await press(popup, 'input[value="us"]')
    await shows(popup, '.verdict', /US rules/)
    expect(await storedIn(page)).toMatchObject({ jurisdiction: 'us' })
    await expect.poll(() => findings(popup), patience).toContain('block confidentiality/age-over-89')
  })

  test('leaves the focus where one works through the list by the keyboard', async () => {
    popup = await popupBehind(session, page)
    await popup.bringToFront()
    await popup.locator('textarea').click()
    await popup.keyboard.type(advert)
    await isChecked(popup)
    const onFocus = () =>
      popup.evaluate(() => document.activeElement?.closest('summary, .verdict')?.className)
    const putAway = async () => {
      await popup.focus('.item[open] .finding-away button')
      await popup.keyboard.press('Enter')
    }
    await putAway()
    await expect.poll(() => popup.evaluate(() => document.activeElement?.localName), patience).toBe('summary')
    await putAway()
    await expect.poll(onFocus, patience).toBe('verdict')
    await shows(popup, '.verdict', /Nothing found/)
  })

  test('checks a text right there where the tab has no draft', async () => {
    popup = await popupBehind(session, page)
    await shows(popup, 'main', /No post being written here/)
    await popup.bringToFront()
    await popup.locator('textarea').click()
    await popup.keyboard.type(fullStory)
    await expect.poll(() => findings(popup), patience).toContain('block confidentiality/patient-name')
    await press(popup, '.category-head button')
    const left = () => popup.$eval('textarea', box => (box as HTMLTextAreaElement).value)
    await expect.poll(left, patience).not.toMatch(/Sarah|34|Hackney|last night/)
    await expect.poll(() => findings(popup), patience).toEqual([])
    await press(popup, '.checklist li:nth-child(1) input')
    await shows(popup, '.checklist-progress', /1 of \d+ answered/)
  })
})

describe('the popup from the toolbar of chromium', () => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser('chromium')
  })
  afterAll(() => session.close())

  /** Presses the extension's button in the toolbar while `page` is the active tab. */
  async function pressToolbar(page: Page): Promise<Page> {
    const [extension] = [...(await session.browser.extensions()).values()]
    if (!extension) throw new Error('The extension is not installed.')
    await page.bringToFront()
    await extension.triggerAction(page)
    const target = await session.browser.waitForTarget(it => it.url().endsWith('/popup.html'))
    return target.asPage()
  }

  test('asks to reload a tab that was open before, then has its draft, and makes way for its phrase', async () => {
    const page = await session.visit('https://x.com/compose/post')
    await session.browser.installExtension(await builtExtension('chromium'))
    await session.browser.waitForTarget(target => target.url().endsWith('/welcome.html'))
    const first = await pressToolbar(page)
    await shows(first, 'main', /Reload this tab/)
    expect(await objections(first)).toEqual([])
    const reloaded = page.waitForNavigation()
    await first.locator('main .button.primary').click()
    await reloaded
    await page.locator('[data-testid="tweetTextarea_0"]').click()
    await page.keyboard.type(`${fullStory} `)
    const popup = await pressToolbar(page)
    await shows(popup, 'main', /Post on X, checked under .* rules/)
    // Any may be the first of several equally grave.
    if (!(await popup.$(`${named}[open]`))) await popup.locator(`${named} summary`).click()
    await popup.locator(`${named} .item-places button`).click()
    await expect.poll(() => opened(page), patience).toEqual(['Sarah Jones'])
    await expect.poll(() => popup.isClosed(), patience).toBe(true)
  })
})
