import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { t } from '../../src/i18n.ts'
import { builtExtension, openBrowser, type Session } from './harness.ts'
import { picture } from './picture.ts'

/** The pages of the extension in a real browser, each one session from the installation on. */
let session: Session
/** A page of the extension that does nothing, to reach the extension's storage through. */
let idle: Page

beforeAll(async () => {
  session = await openBrowser('chromium', await builtExtension('chromium'))
  idle = await open('icons/chaperone.svg')
})
afterAll(async () => {
  await session.close()
  expect(session.errors).toEqual([])
  expect(session.refused).toEqual([])
})

const story = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash'

const open = (page: string) => session.visit(session.extensionPage(page))

const stored = () =>
  idle.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension
    return (await chrome.storage.local.get('settings')).settings
  })

const store = (settings: unknown) =>
  idle.evaluate(async value => {
    const { chrome } = globalThis as unknown as Extension
    await chrome.storage.local.set({ settings: value })
  }, settings)

const inUk = { jurisdiction: 'uk', rules: {}, ignored: {} }

interface Extension {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{ settings?: unknown }>
        set(items: object): Promise<void>
      }
    }
  }
}

const textOf = (page: Page, selector = 'body') =>
  page.$eval(selector, element => (element as HTMLElement).innerText)

/** Waits until the element's text matches. */
async function shows(page: Page, selector: string, text: RegExp) {
  await expect.poll(() => textOf(page, selector).catch(() => ''), { timeout: 8_000 }).toMatch(text)
}

const findings = (page: Page) =>
  page.$$eval('#findings [data-rule]', items =>
    items.map(item => `${item.getAttribute('data-severity')} ${item.getAttribute('data-rule')}`),
  )

/** Presses the extension's button in the toolbar while `page` is the active tab. */
async function openPopup(page: Page, { browser } = session): Promise<Page> {
  const [extension] = [...(await browser.extensions()).values()]
  if (!extension) throw new Error('The extension is not installed.')
  await page.bringToFront()
  await extension.triggerAction(page)
  const target = await browser.waitForTarget(it => it.url().endsWith('/popup.html'))
  const popup = await target.asPage()
  await popup.waitForSelector('main')
  return popup
}

/** Whatever can be operated must say what it is to those who do not see it. */
async function nameless(page: Page): Promise<readonly string[]> {
  const tree = await page.accessibility.snapshot()
  const all = (node: typeof tree): NonNullable<typeof tree>[] =>
    node ? [node, ...(node.children ?? []).flatMap(child => all(child))] : []
  const operable = ['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox']
  return all(tree)
    .filter(({ role, name }) => operable.includes(role) && !name)
    .map(({ role }) => role)
}

/** How far the page can be scrolled sideways at 320 CSS pixels, where 400 % zoom ends up. */
async function sideways(page: Page): Promise<number> {
  const before = page.viewport()
  await page.setViewport({ width: 320, height: 640 })
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.setViewport(before)
  return excess
}

async function practise(page: Page, text: string) {
  await page.bringToFront()
  await page.locator('#composer').click()
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyA')
  await page.keyboard.up('Control')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(text)
}

const underlined = (page: Page, kind = 'margin-') =>
  page.evaluate(
    start =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith(start) ? [...ranges].map(range => range.toString()) : [],
      ),
    kind,
  )

describe('the first run', () => {
  test('opens by itself, shows what the choice changes, and saves nothing that was not chosen', async () => {
    const opened = await session.browser.waitForTarget(target => target.url().endsWith('/options.html'))
    const page = await opened.asPage()
    await shows(page, 'h1', /Welcome/)
    await shows(page, '.judged:nth-of-type(1)', /UK rules.*Botox/s)
    await shows(page, '.judged:nth-of-type(2)', /US rules.*93-year-old/s)
    expect(await textOf(page, '.judged:nth-of-type(2)')).not.toMatch(/Botox/)
    expect(await nameless(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await stored()).toBeUndefined()
    await page.setViewport({ width: 1000, height: 980 })
    await picture(page, 'first-run')
    await page.locator('input[value="uk"]').click()
    expect(await stored()).toBeUndefined()
    await page.locator('button[type="submit"]').click()
    await shows(page, ':focus', /All set/)
    await shows(page, 'h1', /settings/)
    expect(await stored()).toMatchObject({ jurisdiction: 'uk' })
    await page.close()
  })
})

describe('the practice page', () => {
  beforeEach(() => store(inUk))

  test('warns of what is typed, in the box and in words', async () => {
    const page = await open('practice.html')
    await practise(page, story)
    await shows(page, '#findings', /Sarah Jones/)
    expect(await findings(page)).toContainEqual(expect.stringMatching(/^block confidentiality\//))
    await expect.poll(() => underlined(page)).toContainEqual(expect.stringContaining('Sarah Jones'))
    expect(await nameless(page)).toEqual([])
    await page.close()
  })

  test('repairs from its list, and one undo takes it back', async () => {
    const page = await open('practice.html')
    await practise(page, story)
    await shows(page, '#findings', /Sarah Jones/)
    await page.locator('#findings .button.primary').click()
    await expect.poll(() => textOf(page, '#composer')).not.toContain('Sarah Jones')
    await page.keyboard.down('Control')
    await page.keyboard.press('KeyZ')
    await page.keyboard.up('Control')
    await expect.poll(() => textOf(page, '#composer')).toBe(story)
    await page.close()
  })

  test('types a sample by itself', async () => {
    const page = await open('practice.html?sample=confidentiality&type=1')
    await expect.poll(() => textOf(page, '#composer'), { timeout: 15_000 }).toBe(t('sample.confidentiality.text'))
    await shows(page, '.seen', /UK rules/)
    await page.evaluate(() => scrollTo(0, 0))
    await picture(page, 'practice')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await page.close()
  })

  test('leaves the box to the person who begins to write', async () => {
    const page = await open('practice.html?sample=confidentiality&type=1')
    await expect.poll(() => textOf(page, '#composer')).toMatch(/night/)
    await page.keyboard.type('Me!')
    const text = await textOf(page, '#composer')
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(text).toMatch(/Me!$/)
    expect(await textOf(page, '#composer')).toBe(text)
    await page.close()
  })
})

describe('the options', () => {
  beforeEach(() => store(inUk))

  test('another jurisdiction is saved at once, and the open draft is checked anew', async () => {
    const practice = await open('practice.html')
    await practise(practice, 'My 93-year-old patient made my week')
    await shows(practice, '.seen', /UK rules/)
    expect(await findings(practice)).not.toContain('block confidentiality/age-over-89')
    const options = await open('options.html')
    await options.locator('input[value="us"]').click()
    await shows(options, '#jurisdiction .saved', /Saved/)
    await expect.poll(() => findings(practice)).toContain('block confidentiality/age-over-89')
    await practice.bringToFront()
    await expect.poll(() => underlined(practice)).toContain('93-year-old')
    await practice.close()
    await options.close()
  })

  test('a rule that is turned off is silent until it is turned on', async () => {
    await store({ ...inUk, jurisdiction: 'us' })
    const practice = await open('practice.html')
    await practise(practice, 'My 93-year-old patient made my week')
    const options = await open('options.html')
    await options.locator('input[type="search"]').fill('over 89')
    const rule = '[data-rule="confidentiality/age-over-89"] input'
    await expect.poll(() => options.$$('li[data-rule]')).toHaveLength(1)
    await options.locator(rule).click()
    await expect.poll(() => findings(practice)).not.toContain('block confidentiality/age-over-89')
    expect(await stored()).toMatchObject({ rules: { 'confidentiality/age-over-89': 'off' } })
    await options.locator(rule).click()
    await expect.poll(() => findings(practice)).toContain('block confidentiality/age-over-89')
    await practice.close()
    await options.close()
  })

  test('an ignored phrase can be taken back', async () => {
    const page = await open('options.html')
    const rule = 'confidentiality/age-over-89'
    await store({ ...inUk, ignored: { [rule]: ['93-year-old', '95-year-old'] } })
    await shows(page, '#ignored', /93-year-old.*95-year-old/s)
    await page.locator('[aria-label="Remove “93-year-old”"]').click()
    await expect.poll(stored).toMatchObject({ ignored: { [rule]: ['95-year-old'] } })
    await page.locator('[aria-label="Remove “95-year-old”"]').click()
    await shows(page, '#ignored', /None yet/)
    await page.close()
  })

  test('settings that cannot be read are named, and kept until they are thrown away', async () => {
    const page = await open('options.html')
    await store({ ...inUk, rules: { 'advice/dosage': 7 } })
    await shows(page, '[role="alert"]', /rules\.advice\/dosage: expected info, warn, block or off, got 7/)
    await page.waitForSelector('input[value="uk"]')
    expect(await page.$eval('input[value="uk"]', input => (input as HTMLInputElement).checked)).toBe(true)
    const [, discard] = await page.$$('[role="alert"] button')
    await discard?.click()
    await expect.poll(stored).toEqual(inUk)
    await expect.poll(() => page.$('[role="alert"]')).toBeNull()
    await page.close()
  })

  test('reach every control by name and fit a narrow window', async () => {
    const page = await open('options.html')
    await shows(page, '#shortcuts', /Alt\+Shift/)
    await picture(page, 'options')
    await page.$$eval('details', all => {
      for (const details of all) details.open = true
    })
    expect(await nameless(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await page.close()
  })
})

describe('the popup', () => {
  beforeEach(() => store(inUk))

  test('says where Chaperone does not run, and offers the practice page', async () => {
    const popup = await openPopup(await session.visit('about:blank'))
    await shows(popup, 'main', /does not run on this page/)
    await popup.locator('main .button.primary').click()
    const practice = await session.browser.waitForTarget(target => target.url().endsWith('/practice.html'))
    await (await practice.asPage()).close()
  })

  test('says that nothing is being written', async () => {
    const popup = await openPopup(await open('practice.html'))
    await shows(popup, 'main', /No post being written here/)
    await popup.close()
  })

  test('lists the findings of the draft in the tab, worst first, and repairs there', async () => {
    const page = await open('practice.html')
    await practise(page, story)
    await shows(page, '#findings', /Sarah Jones/)
    const popup = await openPopup(page)
    await shows(popup, 'main', /Sarah Jones/)
    await shows(popup, '.verdict', /to stop and check.*Post, checked under UK rules/s)
    expect(await nameless(popup)).toEqual([])
    await picture(popup, 'popup')
    const tick = await popup.waitForSelector('.checklist input')
    await tick?.click()
    expect(await popup.$eval('.checklist input', input => (input as HTMLInputElement).checked)).toBe(true)
    await popup.locator('.finding .button.primary').click()
    await expect.poll(() => textOf(page, '#composer')).not.toBe(story)
    await popup.close()
    await page.close()
  })

  test('goes to a phrase, opens its card there and makes way', async () => {
    const page = await open('practice.html')
    await practise(page, story)
    await shows(page, '#findings', /Hackney/)
    const popup = await openPopup(page)
    const quote = await popup.waitForSelector('button.finding-quote')
    const phrase = await quote?.evaluate(button => button.textContent)
    await quote?.click()
    await expect.poll(async () => `“${(await underlined(page, 'margin-open')).join()}”`).toBe(phrase)
    await expect.poll(() => popup.isClosed()).toBe(true)
    await page.close()
  })

  test('asks to reload a tab that was open before, and then has its draft', async () => {
    const late = await openBrowser('chromium')
    const page = await late.visit('https://x.com/compose/post')
    await late.browser.installExtension(await builtExtension('chromium'))
    await late.browser.waitForTarget(target => target.url().endsWith('/options.html'))
    const popup = await openPopup(page, late)
    await shows(popup, 'main', /Reload this tab/)
    const reloaded = page.waitForNavigation()
    await popup.locator('main .button.primary').click()
    await reloaded
    await page.locator('[data-testid="tweetTextarea_0"]').click()
    await page.keyboard.type(story)
    await shows(await openPopup(page, late), 'main', /Post on X, checked under .* rules/)
    await late.close()
  })

  test('switches the jurisdiction for good', async () => {
    const page = await open('practice.html')
    await practise(page, 'My 93-year-old patient made my week')
    const popup = await openPopup(page)
    await shows(popup, '.verdict', /UK rules/)
    await popup.locator('input[value="us"]').click()
    await shows(popup, '.verdict', /US rules/)
    expect(await stored()).toMatchObject({ jurisdiction: 'us' })
    await popup.close()
    await page.close()
  })
})
