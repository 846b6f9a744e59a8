import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editorNamed, enter, type } from './editors.ts'
import { engines, openBrowser, type Session } from './harness.ts'
import { lookInside } from './inside.ts'
import { openCardOn, underlined } from './look.ts'
import { type Administration, administer } from './organisation.ts'
import { foundIn, managedIn, openOwn, storeIn } from './own-pages.ts'
import { shows as showsIn } from './pages/acting.ts'
import { lost } from './pages/lost.ts'
import { objections } from './pages/objections.ts'
import { patience, wait } from './writer.ts'

/** A browser under the policy of an organisation. */

const aged = 'My 93-year-old patient made my week'
const story = 'My patient told me I had cold hands'

const policy = {
  organisation: 'Northfield Trust',
  jurisdiction: 'us',
  gate: 'warn',
  strict: true,
  rules: { 'claims/cure': 'block' },
  ignoredWords: ['Elm Day'],
  houseRules: [
    {
      id: 'press',
      pattern: 'merger',
      message: 'Ask the press office first.',
      severity: 'block',
      url: 'https://intranet.example/press',
    },
    { id: 'slow', pattern: '(a+)+$', regex: true, message: 'Never run.' },
  ],
  locked: ['jurisdiction', 'gate', 'strict', 'claims/cure', 'conduct/ventng'],
}

describe.each(engines)('an organisation’s policy in %s', engine => {
  let administration: Administration
  let session: Session
  let page: Page

  beforeAll(async () => {
    administration = await administer(engine)
    await administration.write(policy)
    session = await openBrowser(engine, administration.extension)
    const desk = await openOwn(session, 'welcome.html')
    // Chromium hands the policy over once it has read what it may hold, seconds after the installation.
    while (Object.keys(await managedIn(desk)).length === 0) await wait(100)
    page = await openOwn(session, 'options.html')
    await page.waitForSelector('#rules [data-rule]')
  })
  afterAll(async () => {
    await administration?.remove()
    await session.close()
  })

  const found = (text: string) => foundIn(page, text)
  const shows = (selector: string, text: RegExp) => showsIn(page, selector, text)
  const isLocked = (selector: string) => page.$eval(selector, control => control.matches(':disabled'))

  test('arrives whole', async () => {
    expect(await managedIn(page)).toEqual(policy)
  })

  test('spares people the first question and says who set what', async () => {
    await shows('#organisation', /Northfield Trust manages some of these settings/)
    await shows('#organisation', /locked\.conduct\/ventng: there is no such setting/)
    await shows('#jurisdiction', /Set by Northfield Trust/)
    expect(await page.$eval('input[value="us"]', input => (input as HTMLInputElement).checked)).toBe(true)
    expect(await isLocked('input[name="jurisdiction"][value="uk"]')).toBe(true)
    expect(await isLocked('input[name="gate"][value="off"]')).toBe(true)
    expect(await isLocked('input[name="strict"]')).toBe(true)
    expect(await isLocked('[data-rule="claims/cure"] input')).toBe(true)
    expect(await isLocked('[data-rule="claims/guarantee"] input')).toBe(false)
    expect(await page.$('[data-house="press"] button')).toBeNull()
    await shows('[data-house="press"]', /merger.*Ask the press office first.*Set by Northfield Trust/s)
  })

  test('decides what is found', async () => {
    await expect.poll(() => found(aged), patience).toContain('block confidentiality/age-over-89')
    expect(await found(story)).toContain('warn confidentiality/patient-anecdote')
    expect(await found('This serum is a cure for eczema')).toContain('block claims/cure')
    expect(await found('The merger of our wards')).toEqual(['block house/press'])
  })

  test('has no pattern run that could hang the browser', async () => {
    expect(await found(`${'a'.repeat(60)}!`)).toEqual([])
    await shows('[data-house="slow"]', /could make the browser hang/)
  })

  test('offers no way to silence for good what is locked', async () => {
    const x = editorNamed('X post')
    const post = await session.visit(x.url)
    await enter(post, x)
    await type(post, 'After the merger my patient Sarah Jones came in with a rash', x)
    const buttonsOn = async (phrase: string) => {
      await openCardOn(post, phrase)
      return (await lookInside(post))?.buttons.map(({ label }) => label) ?? []
    }
    await expect.poll(() => underlined(post), patience).toContain('merger')
    const onLocked = await buttonsOn('merger')
    expect(onLocked).toContain('Ignore here')
    expect(onLocked).not.toContain('Always ignore')
    expect(onLocked).not.toContain('Turn rule off')
    expect(await buttonsOn('Sarah Jones')).toContain('Turn rule off')
    await post.close()
    await page.bringToFront()
  })

  test('shows in the popup what it keeps, and offers no way round it', async () => {
    const popup = await openOwn(session, 'popup.html')
    await showsIn(popup, 'header', /Set by Northfield Trust/)
    expect(await popup.$eval('header input[value="uk"]', one => one.matches(':disabled'))).toBe(true)
    await popup.bringToFront()
    await popup.locator('textarea').click()
    await popup.keyboard.type('After the merger my patient Sarah Jones came in with a rash')
    const away = (rule: string) =>
      popup.$$eval(`[data-rule="${rule}"] .finding-away button`, all => all.map(one => one.textContent))
    await expect.poll(() => away('house/press'), patience).toEqual(['Ignore here'])
    expect(await away('confidentiality/patient-name')).toEqual(['Ignore here', 'Always ignore'])
    expect(await objections(popup)).toEqual([])
    expect(await lost(popup, 320)).toEqual([])
    await popup.close()
    await page.bringToFront()
  })

  test('is told in the first run', async () => {
    const welcome = await openOwn(session, 'welcome.html')
    await showsIn(welcome, 'main', /Set by Northfield Trust/)
    const isOn = () => welcome.$eval('input[value="us"]', input => (input as HTMLInputElement).checked)
    await expect.poll(isOn, patience).toBe(true)
    expect(await welcome.$eval('input[value="uk"]', one => one.matches(':disabled'))).toBe(true)
    expect(await objections(welcome)).toEqual([])
    await welcome.close()
    await page.bringToFront()
  })

  test('leaves the options easy to use', async () => {
    expect(await objections(page)).toEqual([])
    expect(await lost(page, 320)).toEqual([])
  })

  test('holds where it is locked, whatever was chosen before', async () => {
    const own = {
      version: 2,
      jurisdiction: 'uk',
      gate: 'off',
      strict: false,
      rules: { 'claims/cure': 'off', 'claims/guarantee': 'off', 'house/press': 'off' },
      houseRules: [{ ...policy.houseRules[0], message: 'Never mind.', severity: 'info' }],
    }
    await storeIn(page, own)
    await expect.poll(() => found('Guaranteed results for everyone'), patience).toEqual([])
    expect(await found(aged)).toContain('block confidentiality/age-over-89')
    expect(await found(story)).toContain('warn confidentiality/patient-anecdote')
    expect(await found('This serum is a cure for eczema')).toContain('block claims/cure')
    expect(await found('The merger of our wards')).toEqual(['block house/press'])
    expect(await page.$eval('input[value="warn"]', input => (input as HTMLInputElement).checked)).toBe(true)
  })
})
