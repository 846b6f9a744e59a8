import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Backstage, openBackstage } from './backstage.ts'
import { editorNamed, enter } from './editors.ts'
import { builtExtension, openBrowser, type Session } from './harness.ts'
import { lookInside, press } from './inside.ts'
import { highlighted, modelText, openCardOn, opened, underlined } from './look.ts'
import { watchWorld } from './world.ts'
import { fullStory, name, patience, pressKeys, wait } from './writer.ts'

/** What page and worker do together while one writes: in Chromium, in X's box. */
const row = editorNamed('X post')
const host = 'x.com'
const choice = { jurisdiction: 'us', rules: {}, ignored: {} }

let session: Session
let backstage: Backstage
let page: Page

beforeAll(async () => {
  session = await openBrowser('chromium', await builtExtension('chromium'))
  backstage = await openBackstage(session)
})
afterAll(() => session.close())
beforeEach(async () => {
  await backstage.store(choice)
  page = await session.visit(row.url)
  await enter(page, row)
})
afterEach(() => page.close())

const clear = async () => {
  await pressKeys(page, 'Control', 'a')
  await page.keyboard.press('Backspace')
}
const shows = (...phrases: string[]) =>
  expect.poll(() => underlined(page), patience).toEqual(expect.arrayContaining(phrases))
const showsNothing = () => expect.poll(() => underlined(page), patience).toEqual([])

describe('while one types', () => {
  test('a finding on a finished word waits for no pause', async () => {
    // The worker is awake and has read its lists by the time anybody is in the midst of a draft.
    await page.keyboard.type('Good morning all. ')
    await expect.poll(async () => (await lookInside(page))?.pill, patience).toMatch(/nothing found/i)
    await page.keyboard.type('My patient Sarah Jones')
    expect(await underlined(page)).not.toContain(name)
    let isShown = false
    for (const letter of ' came to see us about it and was glad that she did so before the week was over') {
      if (isShown) break
      await page.keyboard.type(letter)
      isShown = (await underlined(page)).includes(name)
    }
    expect(isShown).toBe(true)
  })

  test('half a word is no finding until its writer pauses', async () => {
    await page.keyboard.type('My patient Sarah Jones', { delay: 30 })
    expect(await underlined(page)).not.toContain(name)
    await shows(name)
  })

  test('nothing is checked or underlined inside a composition', async () => {
    await page.keyboard.type('My patient ')
    const keys = await page.createCDPSession()
    await keys.send('Input.imeSetComposition', { text: 'Sarah Jones ', selectionStart: 12, selectionEnd: 12 })
    await wait(900)
    expect(await underlined(page)).toEqual([])
    await keys.send('Input.insertText', { text: 'Sarah Jones ' })
    await shows(name)
  })
})

describe('the badge', () => {
  test('counts what the draft has, and nothing once it is empty', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    // The name, and the details that add up: five phrases, and one thing to mend.
    await expect.poll(() => backstage.badge(host), patience).toBe('2')
    await expect.poll(async () => (await lookInside(page))?.pill, patience).toMatch(/\b2 to stop and check/)
    await clear()
    await expect.poll(() => backstage.badge(host), patience).toBe('')
  })
})

describe('settings', () => {
  test('judge the open draft anew at once when they change', async () => {
    await page.keyboard.type('My 93-year-old patient made my week ')
    await expect.poll(async () => (await highlighted(page))['margin-firm'], patience).toEqual(['93-year-old'])
    await backstage.store({ ...choice, jurisdiction: 'uk' })
    await expect.poll(async () => (await highlighted(page))['margin-firm'], patience).toBeUndefined()
  })

  test('learn from the card what is never to be told again', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    await openCardOn(page, name)
    await press(page, 'Always ignore')
    await expect.poll(() => underlined(page), patience).not.toContain(name)
    expect(await backstage.stored()).toMatchObject({
      ignored: { 'confidentiality/patient-name': ['sarah jones'] },
    })
  })

  test('learn from the card which rule to leave off', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    await openCardOn(page, name)
    await press(page, 'Turn rule off')
    await expect
      .poll(() => backstage.stored(), patience)
      .toMatchObject({ rules: { 'confidentiality/patient-name': 'off' } })
    // Another rule may still tell of the name, as one detail among others.
    const rules = async () =>
      (await backstage.ask(host, { type: 'draft?' }))?.report?.findings.map(({ rule }) => rule)
    await expect.poll(rules, patience).not.toContain('confidentiality/patient-name')
    expect(await rules()).toContain('confidentiality/jigsaw')
  })
})

describe('a finding', () => {
  test('that is ignored here stays so while the text around it changes', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name, 'Hackney')
    await openCardOn(page, name)
    await press(page, 'Ignore here')
    await expect.poll(() => underlined(page), patience).not.toContain(name)
    await page.keyboard.type('and a fever ')
    await shows('Hackney')
    expect(await underlined(page)).not.toContain(name)
    expect(await modelText(page)).toBe(`${fullStory} and a fever `)
  })

  test('is reached, repaired and ignored from the keyboard', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name, 'Hackney')
    const command = (name: 'next' | 'previous' | 'apply' | 'ignore') =>
      backstage.ask(host, { type: 'command', command: name })
    const open = async () => (await opened(page))?.[0]
    await command('previous')
    const last = await open()
    // Round to the first, and on: a phrase may have several findings.
    for (let step = 0; step < 6 && (await open()) !== name; step++) await command('next')
    await expect.poll(open, patience).toBe(name)
    expect((await lookInside(page))?.said).toContain('patient')
    await command('apply')
    await expect.poll(() => modelText(page), patience).not.toContain(name)
    expect(last).not.toBe(name)
    await command('previous')
    const ignored = await open()
    await command('ignore')
    await expect.poll(() => underlined(page), patience).not.toContain(ignored)
  })

  test('opens its card for a caret that comes to rest in it', async () => {
    await page.keyboard.type('We saw Sarah Jones ')
    await page.keyboard.type('as our patient ')
    await shows(name)
    expect((await lookInside(page))?.card).toBe('')
    await page.keyboard.press('Home')
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => opened(page), patience).toEqual([name])
    await page.keyboard.press('Home')
    await expect.poll(async () => (await lookInside(page))?.card, patience).toBe('')
  })

  test('whose fix the editor does not take offers the corrected text to copy, and is not tried twice', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    await page.evaluate(() => {
      for (const type of ['paste', 'cut', 'beforeinput']) {
        addEventListener(type, event => [event.preventDefault(), event.stopImmediatePropagation()], true)
      }
    })
    await openCardOn(page, name)
    await press(page, /^(Take|Say|Change)/)
    await expect
      .poll(async () => (await lookInside(page))?.buttons.map(({ label }) => label), patience)
      .toContain('Copy the corrected text')
    expect(await modelText(page)).toBe(`${fullStory} `)
  })

  test('stands in the list that the pill opens', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name, 'Hackney')
    await press(page, /^Chaperone:|\d/)
    const list = (await lookInside(page))?.card ?? ''
    for (const phrase of await underlined(page)) expect(list).toContain(phrase)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await lookInside(page))?.card, patience).toBe('')
    // Escape closed our list, not the site's dialog.
    expect(await modelText(page)).toBe(`${fullStory} `)
  })
})

describe('the popup', () => {
  test('is told of the draft, and of none where nothing is written', async () => {
    expect(await backstage.ask(host, { type: 'draft?' })).toBeFalsy()
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    await expect
      .poll(() => backstage.ask(host, { type: 'draft?' }), patience)
      .toMatchObject({
        site: 'x',
        kind: 'post',
        state: 'checked',
        text: `${fullStory} `,
        report: { jurisdiction: 'us' },
      })
  })
})

describe('the worker', () => {
  test('that was put to sleep wakes for the next key', async () => {
    await page.keyboard.type('My patient ')
    const target = await session.browser.waitForTarget(one => one.type() === 'service_worker')
    const worker = await target.worker()
    await worker?.close()
    await page.keyboard.type('Sarah Jones ')
    await shows(name)
  })
})

describe('while no composer has the focus', () => {
  const live = async () => {
    await page.mouse.move(300, 300)
    await page.mouse.move(320, 340, { steps: 5 })
    await page.mouse.wheel({ deltaY: 200 })
    await page.evaluate(async () => {
      for (let i = 0; i < 20; i++) {
        document.body.append(document.createElement('p'))
        await new Promise(requestAnimationFrame)
      }
    })
    await wait(1_000)
  }

  test('no timer runs and nothing is sent, with a draft left behind or without', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    const { started } = await watchWorld(page)
    await page.keyboard.type('and a fever ')
    expect(await started()).toContain('requestAnimationFrame')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await started()
    await live()
    expect(await started()).toEqual([])
    // What is known stays in view.
    expect(await underlined(page)).toContain(name)
  })
})

/** Last, since nothing of the extension works in an open tab afterwards. */
describe('an extension that is updated under a page', () => {
  test('leaves no highlight and no error, and says that the tab must be loaded again', async () => {
    await page.keyboard.type(`${fullStory} `)
    await shows(name)
    await backstage.page
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined)
    await showsNothing()
    expect((await lookInside(page))?.buttons.map(({ label }) => label)).toEqual([
      'Chaperone has stopped in this tab. Reload it to go on checking.',
    ])
    await page.keyboard.type('and a fever ')
    expect(await modelText(page)).toBe(`${fullStory} and a fever `)
    await showsNothing()
  })
})
