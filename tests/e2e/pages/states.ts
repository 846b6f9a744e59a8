import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { t } from '../../../src/i18n.ts'
import type { Session } from '../harness.ts'
import { openOwn, storedIn, storeIn } from '../own-pages.ts'
import { fullStory, patience } from '../writer.ts'
import { findings, inUk, press, textOf, write } from './acting.ts'

declare const chrome: { runtime: { sendMessage(): Promise<unknown> } }

/** A page of the extension in one of the states a person can meet it in. */
export interface State {
  readonly name: string
  /** What must be stored for it, beside the theme. */
  readonly settings: object
  readonly path: string
  /** Leads from the freshly opened page to the state. */
  readonly reach: (page: Page) => Promise<void>
}

const advert = 'Our drip cures eczema. Use my code DRLENA20 for 20% off'

/** By marks alone, never by words: the states are reached in every language. */
const sees = (selector: string) => async (page: Page) => {
  await page.waitForSelector(selector)
}

const typed = (text: string) => async (page: Page) => {
  await page.bringToFront()
  await page.locator('textarea').click()
  await page.keyboard.type(text)
  await page.waitForSelector('.report[aria-busy="false"] .verdict')
}

const tickAll = async (page: Page) => {
  const all = await page.$$eval('.checklist input', inputs => inputs.length)
  for (let index = 1; index <= all; index++) await press(page, `.checklist li:nth-child(${index}) input`)
  await page.waitForSelector('.checklist-progress[data-done="true"]')
}

const step = (submits: number) => async (page: Page) => {
  await page.bringToFront()
  for (let done = 0; done < submits; done++) {
    await page.waitForSelector('.welcome form')
    const before = await page.$eval('.welcome h2', title => title.textContent)
    await press(page, 'button[type="submit"]')
    await expect.poll(() => page.$eval('.welcome h2', title => title.textContent), patience).not.toBe(before)
  }
}

async function fileWith(content: object): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'chaperone-')), 'mine.json')
  await writeFile(path, JSON.stringify(content))
  return path
}

const openAll = (page: Page) =>
  page.$$eval('details:not([name])', all => {
    for (const details of all) details.open = true
  })

const atTheTry = async (page: Page) => {
  await step(2)(page)
  await expect
    .poll(() => textOf(page, '#composer'), { timeout: 30_000 })
    .toBe(t('sample.confidentiality.text'))
  await page.waitForSelector('.verdict[data-severity="block"]')
}

/** Presses what opens something, in a tab that may stand in the background. */
const opens = (control: string, opened: string) => async (page: Page) => {
  const button = await page.waitForSelector(control)
  await button?.evaluate(one => (one as HTMLElement).click())
  await page.waitForSelector(opened)
}

export const states: readonly State[] = [
  { name: 'popup', settings: inUk, path: 'popup.html', reach: sees('main textarea') },
  { name: 'popup not chosen', settings: {}, path: 'popup.html', reach: sees('main .notice') },
  {
    name: 'popup with findings',
    settings: inUk,
    path: 'popup.html',
    reach: typed(`${fullStory}. ${advert}`),
  },
  {
    name: 'popup all answered',
    settings: inUk,
    path: 'popup.html',
    async reach(page) {
      await typed(advert)(page)
      await tickAll(page)
    },
  },
  {
    name: 'popup clean',
    settings: inUk,
    path: 'popup.html',
    reach: typed('A walk after lunch is good for you.'),
  },
  {
    name: 'popup cannot check',
    settings: inUk,
    path: 'popup.html',
    async reach(page) {
      await page.waitForSelector('main textarea')
      await page.evaluate(() => {
        chrome.runtime.sendMessage = () => Promise.reject(new Error('asleep'))
      })
      await page.bringToFront()
      await page.locator('textarea').click()
      await page.keyboard.type('A walk')
      await page.waitForSelector('.notice[data-severity="warn"]')
    },
  },
  { name: 'practice', settings: inUk, path: 'practice.html', reach: sees('.seen [role="status"]') },
  {
    name: 'practice with findings',
    settings: inUk,
    path: 'practice.html',
    async reach(page) {
      await write(page, `${fullStory}. ${advert}`)
      await expect.poll(() => findings(page), patience).toContain('block confidentiality/patient-name')
    },
  },
  { name: 'first run', settings: {}, path: 'welcome.html', reach: step(0) },
  { name: 'first run about you', settings: {}, path: 'welcome.html', reach: step(1) },
  {
    name: 'first run try',
    settings: {},
    path: 'welcome.html',
    reach: atTheTry,
  },
  {
    name: 'first run repaired',
    settings: {},
    path: 'welcome.html',
    async reach(page) {
      await atTheTry(page)
      await opens('.category-head button', '.done')(page)
    },
  },
  { name: 'options', settings: inUk, path: 'options.html', reach: sees('#rules details') },
  {
    name: 'options all open',
    settings: { ...inUk, ignored: { 'claims/cure': ['cures eczema'] } },
    path: 'options.html',
    async reach(page) {
      await page.waitForSelector('#rules details')
      await openAll(page)
    },
  },
  {
    name: 'options with words of one’s own',
    settings: {
      ...inUk,
      rules: { 'claims/cure': 'off' },
      houseRules: [
        { id: 'a', pattern: 'merger', regex: false, message: 'Ask first.', severity: 'block', url: '' },
        { id: 'b', pattern: '(a+)+$', regex: true, message: 'Never run.', severity: 'warn', url: '' },
      ],
    },
    path: 'options.html',
    reach: sees('#flagged .fault'),
  },
  {
    name: 'options a phrase with faults',
    settings: inUk,
    path: 'options.html',
    async reach(page) {
      const add = await page.waitForSelector('#flagged > .row button')
      await add?.evaluate(button => (button as HTMLElement).click())
      const save = await page.waitForSelector('dialog[open] button[type="submit"]')
      await save?.evaluate(button => (button as HTMLElement).click())
      await page.waitForSelector('[aria-invalid="true"]')
    },
  },
  {
    name: 'options start again',
    settings: inUk,
    path: 'options.html',
    reach: opens('#data > .row:last-of-type button', 'dialog[open]'),
  },
  {
    name: 'options a search without a rule',
    settings: inUk,
    path: 'options.html',
    async reach(page) {
      await page.waitForSelector('#rules details')
      await page.bringToFront()
      await page.focus('#rules input[type="search"]')
      await page.keyboard.type('zebra')
      await expect.poll(() => page.$('#rules details'), patience).toBeNull()
    },
  },
  {
    name: 'options a file with faults',
    settings: inUk,
    path: 'options.html',
    async reach(page) {
      const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(await fileWith({ version: 2, gate: 'gently', houseRules: [{ id: 'a b' }] }))
      await page.waitForSelector('#data .notice[data-severity="warn"]')
    },
  },
  {
    name: 'options unreadable',
    settings: { ...inUk, gate: 'gently' },
    path: 'options.html',
    reach: sees('.notice[role="alert"]'),
  },
]

/** Opens a page in its state, in light or in dark. */
export async function openState(session: Session, state: State, theme: 'light' | 'dark'): Promise<Page> {
  const before = await openOwn(session, 'icons/chaperone.svg')
  await storeIn(before, {
    version: 2,
    jurisdiction: null,
    ...state.settings,
    appearance: { underlines: 'usual', pill: 'always', theme },
  })
  await before.close()
  const page = await openOwn(session, state.path)
  await page.waitForSelector('main')
  await state.reach(page)
  return page
}

/** Changes the colours of an open page, as a person does in the options. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const settings = await storedIn(page)
  await storeIn(page, { ...settings, appearance: { underlines: 'usual', pill: 'always', theme } })
  await page.waitForFunction(wanted => document.documentElement.style.colorScheme === wanted, {}, theme)
}
