import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Backstage, openBackstage } from './backstage.ts'
import { stand } from './boxes.ts'
import { builtExtension, openBrowser, type Session } from './harness.ts'
import { underlined, waken } from './look.ts'
import { name, patience, story, wait } from './writer.ts'

/** The options, as a person uses them; in Chromium alone, since Firefox lets no test press anything there. */
let session: Session
let backstage: Backstage
let options: Page

beforeAll(async () => {
  session = await openBrowser('chromium', await builtExtension('chromium'))
  await waken(session)
  backstage = await openBackstage(session)
  await backstage.store({ jurisdiction: 'uk' })
  options = await session.visit(session.extensionPage('options.html'))
})
afterAll(() => session.close())

interface Chrome {
  developerPrivate: { addHostPermission(extension: string, address: string): Promise<void> }
  permissions: { getAll(): Promise<{ permissions: string[]; origins: string[] }> }
  scripting?: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
}
declare const chrome: Chrome

/** The person’s “Allow”, given in the browser’s own page, since the window that asks can be reached by no test. */
async function allow(address: string): Promise<void> {
  const settings = await session.visit('chrome://extensions/')
  const id = new URL(session.extensionPage('')).host
  await settings.evaluate(
    (extension, pattern) => chrome.developerPrivate.addHostPermission(extension, pattern),
    id,
    address,
  )
  await settings.close()
}
const granted = () => backstage.page.evaluate(() => chrome.permissions.getAll())
const registered = () =>
  backstage.page.evaluate(
    async () => (await chrome.scripting?.getRegisteredContentScripts())?.[0]?.matches ?? [],
  )

/** What is underlined of the story, written in a new tab. */
async function written(url: string, box: string, press: readonly string[] = []): Promise<Page> {
  const page = await session.visit(url)
  await stand(page, { box, press })
  await page.keyboard.type(story)
  return page
}
const onBluesky = () => written('https://bsky.app/', '.ProseMirror', ['[data-testid="composeFAB"]'])
const onForum = () => written('https://forum.test/?box=textarea', 'textarea')

async function isLeftAlone(page: Page): Promise<void> {
  await wait(1_000)
  expect(await underlined(page)).toEqual([])
  await page.close()
}
async function isChecked(page: Page): Promise<void> {
  await expect.poll(() => underlined(page), patience).toContain(name)
  await page.close()
}

test('no more is asked for at first than the four sites and a place for the settings', async () => {
  const { permissions, origins } = await granted()
  expect(permissions).toEqual(['storage'])
  expect(origins.every(origin => /(?:x|twitter|instagram|linkedin|tiktok)\.com/.test(origin))).toBe(true)
  await isLeftAlone(await onBluesky())
})

test('a site that is known is switched on, and is checked from the next page on', async () => {
  await allow('https://bsky.app/*')
  await options.bringToFront()
  await options.locator('[data-site="bluesky"] input').click()
  await expect.poll(registered, patience).toEqual(['https://bsky.app/*'])
  await isChecked(await onBluesky())
  await isLeftAlone(await onForum())
})

test('any other site is added by its address', async () => {
  await allow('https://forum.test/*')
  await options.bringToFront()
  await options.locator('#site').fill('forum.test/threads/new')
  await options.locator('#sites form button').click()
  await options.waitForSelector('[data-site="https://forum.test"]')
  await expect.poll(registered, patience).toHaveLength(2)
  await isChecked(await onForum())
})

test('a site that is switched off, or removed, is left alone again, and nothing more is held than at first', async () => {
  await options.bringToFront()
  await options.locator('[data-site="bluesky"] input').click()
  await expect.poll(registered, patience).toEqual(['https://forum.test/*'])
  await isLeftAlone(await onBluesky())
  await isChecked(await onForum())
  await options.bringToFront()
  await options.locator('[data-site="https://forum.test"] button').click()
  await expect.poll(async () => (await granted()).permissions, patience).toEqual(['storage'])
  await isLeftAlone(await onForum())
})

test('to start again gives back every site that was added', async () => {
  await allow('https://forum.test/*')
  await options.bringToFront()
  await options.locator('#site').fill('forum.test')
  await options.locator('#sites form button').click()
  await expect.poll(registered, patience).toEqual(['https://forum.test/*'])
  await options.locator('#data .row:last-of-type button').click()
  await options.locator('#reset-yes').click()
  await expect.poll(async () => (await granted()).permissions, patience).toEqual(['storage'])
  await isLeftAlone(await onForum())
})
