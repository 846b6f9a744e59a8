import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { editorNamed, enter, type } from './editors.ts'
import { builtExtension, engines, openBrowser, type Session } from './harness.ts'
import { lookInside } from './inside.ts'
import { highlighted, published, underlined } from './look.ts'
import { foundIn, openOwn, reportOn, storedIn, storeIn } from './own-pages.ts'
import { focused, inUk, shows as showsIn, textOf as textIn } from './pages/acting.ts'
import { fullStory, patience, wait } from './writer.ts'

interface Chrome {
  commands: { getAll(): Promise<object[]>; openShortcutSettings?(): Promise<void> }
  tabs: { create(what: { url: string }): Promise<void> }
}
declare const chrome: Chrome

/** Each control of the options changes what is checked or shown. */

const story = 'My patient told me I had cold hands'
const aged = 'My 93-year-old patient made my week'
const cure = 'This serum is a cure for eczema'
const named = fullStory

describe.each(engines)('the options in %s', engine => {
  let session: Session
  let page: Page

  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    const desk = await openOwn(session, 'welcome.html')
    await storeIn(desk, inUk)
    page = await openOwn(session, 'options.html')
  })
  afterAll(() => session.close())
  beforeEach(async () => {
    await storeIn(page, inUk)
    await page.bringToFront()
    await page.waitForSelector('#jurisdiction input[value="uk"]')
    await expect.poll(() => isChecked('#jurisdiction input[value="uk"]'), patience).toBe(true)
  })

  const stored = () => storedIn(page)
  const found = (text: string) => foundIn(page, text)
  const textOf = (selector: string) => textIn(page, selector)
  const shows = (selector: string, text: RegExp) => showsIn(page, selector, text)
  const isChecked = (selector: string) =>
    page.$eval(selector, input => (input as HTMLInputElement).checked).catch(() => undefined)
  const press = async (selector: string) => {
    const control = (await page.waitForSelector(selector)) as ElementHandle<HTMLElement>
    await control.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await control.click()
  }
  const pressButton = async (name: string, within = 'body') => {
    const button = await page.waitForFunction(
      (where, words) =>
        [...document.querySelectorAll<HTMLElement>(`${where} :is(button, label.button)`)].find(
          one => one.innerText.trim() === words,
        ),
      {},
      within,
      name,
    )
    const element = button.asElement() as ElementHandle<HTMLElement>
    await element.evaluate(one => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await element.click()
  }
  const fill = async (selector: string, text: string) => {
    await press(selector)
    await page.$eval(selector, field => (field as HTMLInputElement).select())
    if (text === '') await page.keyboard.press('Backspace')
    else await page.keyboard.type(text)
  }
  const openRules = () =>
    page.$$eval('.category-rules', all => {
      for (const details of all) (details as HTMLDetailsElement).open = true
    })

  test('where you practise: other rules are used at once, and the word “Saved” says so', async () => {
    expect(await found(aged)).not.toContain('block confidentiality/age-over-89')
    await press('#jurisdiction input[value="us"]')
    await shows('#jurisdiction .saved', /Saved/)
    expect(await textOf('#gate .saved')).toBe('')
    await expect.poll(() => found(aged), patience).toContain('block confidentiality/age-over-89')
    await shows('#rules', /United States/)
  })

  test('the same post under both, as it is typed', async () => {
    await shows('#jurisdiction .judged:nth-of-type(1)', /UK rules.*Botox/s)
    await fill('#jurisdiction textarea', aged)
    await shows('#jurisdiction .judged:nth-of-type(2)', /US rules.*93-year-old/s)
    await shows('#jurisdiction .judged:nth-of-type(1)', /UK rules(?!.*Botox).*Good to know/s)
    await shows('#jurisdiction .judged:nth-of-type(2)', /Stop and check/)
    await fill('#jurisdiction textarea', '')
    await shows('#jurisdiction .judged:nth-of-type(1)', /Nothing written yet/)
    await fill('#jurisdiction textarea', aged)
    await shows('#jurisdiction .judged:nth-of-type(1)', /Good to know/)
    // What is chosen below counts here too.
    await openRules()
    await press('[data-rule="confidentiality/patient-anecdote"] input')
    await shows('#jurisdiction .judged:nth-of-type(1)', /Nothing found/)
  })

  test('a rule: off, on, milder and graver', async () => {
    await openRules()
    const row = '[data-rule="claims/cure"]'
    expect(await found(cure)).toContain('warn claims/cure')
    await press(`${row} input`)
    await expect.poll(() => found(cure), patience).not.toContain('warn claims/cure')
    await shows('#rules', /1 off/)
    await press(`${row} input`)
    await expect.poll(() => found(cure), patience).toContain('warn claims/cure')
    await page.select(`${row} select`, 'block')
    await expect.poll(() => found(cure), patience).toContain('block claims/cure')
    await shows('#rules', /1 changed/)
    await page.select(`${row} select`, 'info')
    await expect.poll(() => found(cure), patience).toContain('info claims/cure')
    await page.select(`${row} select`, '')
    await expect.poll(() => found(cure), patience).toContain('warn claims/cure')
    await expect.poll(stored).toMatchObject({ rules: {} })
  })

  test('all rules back to usual', async () => {
    await storeIn(page, { ...inUk, rules: { 'claims/cure': 'off', 'conduct/venting': 'block' } })
    await pressButton('Set all rules back to usual')
    await expect.poll(() => found(cure), patience).toContain('warn claims/cure')
    await expect.poll(stored).toMatchObject({ rules: {} })
  })

  test('the search finds a rule by its title, its source and its examples', async () => {
    const listed = () =>
      page.$$eval('#rules li[data-rule]', items => items.map(item => item.getAttribute('data-rule')))
    await fill('#rules input[type="search"]', 'prescription-only')
    await expect.poll(listed, patience).toContain('medicines/named-promotion')
    expect((await listed()).length).toBeLessThan(12)
    // As keyboards have it, and in any order.
    await fill('#rules input[type="search"]', "name PATIENT's")
    await expect.poll(listed, patience).toContain('confidentiality/patient-name')
    await fill('#rules input[type="search"]', 'zebra name')
    await shows('#rules', /No rule speaks of “zebra name”/)
    await fill('#rules input[type="search"]', '')
    await expect.poll(async () => (await listed()).length, patience).toBeGreaterThan(30)
  })

  test('strict mode: any story warns', async () => {
    expect(await found(story)).toContain('info confidentiality/patient-anecdote')
    await press('input[name="strict"]')
    await expect.poll(() => found(story), patience).toContain('warn confidentiality/patient-anecdote')
    await press('input[name="strict"]')
    await expect.poll(() => found(story), patience).toContain('info confidentiality/patient-anecdote')
  })

  test('words to leave alone', async () => {
    expect(await found(named)).toContain('block confidentiality/patient-name')
    await fill('#words .field textarea', 'Sarah Jones')
    await expect.poll(() => found(named), patience).not.toContain('block confidentiality/patient-name')
    await fill('#words .field textarea', '')
    await expect.poll(() => found(named), patience).toContain('block confidentiality/patient-name')
  })

  test('ignored phrases can be taken back', async () => {
    await storeIn(page, { ...inUk, ignored: { 'confidentiality/patient-name': ['sarah jones', 'kept'] } })
    await shows('#ignored', /sarah jones.*A patient’s name.*kept/s)
    expect(await found(named)).not.toContain('block confidentiality/patient-name')
    await press('[aria-label="Remove “sarah jones”"]')
    // Whoever has no mouse goes on from there.
    await expect.poll(() => focused(page), patience).toBe('Remove “kept”')
    await expect.poll(() => found(named), patience).toContain('block confidentiality/patient-name')
    await expect.poll(stored).toMatchObject({ ignored: { 'confidentiality/patient-name': ['kept'] } })
  })

  test('a phrase to be told about: added, changed and removed', async () => {
    const text = 'A word about the Merger of our two wards'
    await pressButton('Add a phrase', '#flagged')
    await pressButton('Save', 'dialog[open]')
    await shows('dialog[open]', /Write the phrase to look for.*Write what you want to be told/s)
    await fill('#phrase-pattern', 'merger')
    await fill('#phrase-message', 'Ask the press office first.')
    await fill('#phrase-url', 'nonsense')
    await pressButton('Save', 'dialog[open]')
    await shows('dialog[open]', /Write a web address/)
    await fill('#phrase-url', 'https://intranet.example/press')
    await page.select('#phrase-severity', 'block')
    await pressButton('Save', 'dialog[open]')
    await shows('#flagged', /merger.*Ask the press office first/s)
    const [rule] = ((await stored())?.houseRules ?? []) as { id: string }[]
    await expect.poll(() => found(text), patience).toEqual([`block house/${rule?.id}`])
    await press('[aria-label="Change “merger”"]')
    await page.select('#phrase-severity', 'info')
    await pressButton('Save', 'dialog[open]')
    await expect.poll(() => found(text), patience).toEqual([`info house/${rule?.id}`])
    await press('[aria-label="Remove “merger”"]')
    await expect.poll(() => found(text), patience).toEqual([])
    await shows('#flagged', /None yet/)
  })

  test('a pattern that could hang the browser is not accepted', async () => {
    await pressButton('Add a phrase', '#flagged')
    await fill('#phrase-pattern', '(a+)+$')
    await press('input[name="regex"]')
    await fill('#phrase-message', 'No.')
    await pressButton('Save', 'dialog[open]')
    await shows('dialog[open]', /could make the browser hang/)
    await fill('#phrase-pattern', '(')
    await pressButton('Save', 'dialog[open]')
    await shows('dialog[open]', /no valid pattern/)
    await fill('#phrase-pattern', String.raw`bay \d{1,2}`)
    await pressButton('Save', 'dialog[open]')
    await shows('#flagged', /bay/)
    expect(await found('The view from Bay 12 today')).toContainEqual(expect.stringMatching(/^warn house\//))
  })

  test('one that got in by another way is not run, and is marked', async () => {
    const slow = { id: 'slow', pattern: '(a+)+$', regex: true, message: 'No.', severity: 'warn', url: '' }
    await storeIn(page, { ...inUk, houseRules: [slow] })
    await shows('#flagged', /could make the browser hang/)
    expect(await found(`${'a'.repeat(60)}!`)).toEqual([])
  })

  test('your profession: guidance for another one comes last', async () => {
    const cited = async () => {
      const { findings } = await reportOn(page, named)
      const finding = findings.find(({ rule }) => rule === 'confidentiality/patient-name')
      return finding?.sources.map(({ id }) => id.replace(/-.*/, ''))
    }
    expect(await cited()).toEqual(['gmc', 'gmc', 'nmc'])
    await page.select('#profession', 'nurse')
    await expect.poll(cited, patience).toEqual(['nmc', 'gmc', 'gmc'])
  })

  test('about you: what is told is kept, one entry on each line, and told apart', async () => {
    await page.select('#profession', 'nurse')
    const [names, workplaces, interests] = await page.$$('#writer textarea')
    for (const [field, text] of [
      [names, 'Ada Okoro\n@adawrites'],
      [workplaces, 'Elm Ward'],
      [interests, 'Glowly'],
    ] as const) {
      await field?.click()
      await page.keyboard.type(text)
    }
    await shows('#writer .saved', /Saved/)
    await expect.poll(stored).toMatchObject({
      writer: {
        profession: 'nurse',
        names: ['Ada Okoro', '@adawrites'],
        workplaces: ['Elm Ward'],
        interests: ['Glowly'],
      },
    })
    const praise = 'Glowly is the best serum I have ever tried, you need it'
    expect(await found(praise)).toContain('warn disclosure/missing-label')
    expect(await found('My patient Ada Okoro came in with a rash')).not.toContain(
      'block confidentiality/patient-name',
    )
    expect(await found('My patient came to elm ward with chest pain')).toContain('info confidentiality/place')
    await storeIn(page, inUk)
    await expect.poll(() => found(praise), patience).not.toContain('warn disclosure/missing-label')
    expect(await found('My patient Ada Okoro came in with a rash')).toContain(
      'block confidentiality/patient-name',
    )
  })

  describe('a composer that stands open', () => {
    const x = editorNamed('X post')
    let post: Page
    const open = async (text: string) => {
      post = await session.visit(x.url)
      await enter(post, x)
      await type(post, text, x)
    }
    const pill = async () => (await lookInside(post))?.pill
    const back = () => page.bringToFront()

    test('is quiet on a site that is switched off', async () => {
      await open(named)
      await expect.poll(() => underlined(post), patience).toContain('Sarah Jones')
      await back()
      await press('[data-site="x"] input')
      await expect.poll(() => underlined(post), patience).toEqual([])
      await post.bringToFront()
      await type(post, ' again', x)
      await wait(500)
      expect(await underlined(post)).toEqual([])
      const button = await post.waitForSelector('#layers [data-testid="tweetButton"]')
      await button?.click()
      await expect.poll(() => published(post), patience).toHaveLength(1)
      await back()
      await press('[data-site="x"] input')
      await expect.poll(stored).toMatchObject({ sitesOff: [] })
      await post.close()
    })

    test('has its lines as they are chosen', async () => {
      await open(named)
      const strong = async () => (await highlighted(post))['margin-firm-strong'] ?? []
      await expect.poll(() => underlined(post), patience).toContain('Sarah Jones')
      await back()
      await press('input[name="underlines"][value="strong"]')
      await expect.poll(strong, patience).toContain('Sarah Jones')
      await press('input[name="underlines"][value="off"]')
      await expect.poll(() => highlighted(post), patience).toEqual({})
      await press('input[name="underlines"][value="usual"]')
      await expect.poll(() => underlined(post), patience).toContain('Sarah Jones')
      await post.close()
    })

    test('has its mark as it is chosen', async () => {
      await open('The clinic is closed on Monday')
      await expect.poll(pill, patience).toMatch(/nothing found/)
      await back()
      await press('input[name="pill"][value="when needed"]')
      await expect.poll(pill, patience).toBe('')
      await post.bringToFront()
      await type(post, `. ${named}`, x)
      await expect.poll(pill, patience).toMatch(/to stop and check/)
      await post.close()
    })

    test.each([
      ['off', named, 'sent'],
      ['block', named, 'held'],
      ['block', cure, 'sent'],
      ['warn', cure, 'held'],
      ['checklist', story, 'held'],
    ] as const)('is let out as the gate is set: %s, %s: %s', async (mode, text, outcome) => {
      await storeIn(page, { ...inUk, gate: mode === 'off' ? 'block' : 'off' })
      await open(text)
      await back()
      await press(`input[name="gate"][value="${mode}"]`)
      await expect.poll(stored).toMatchObject({ gate: mode })
      await post.bringToFront()
      await expect.poll(pill, patience).toMatch(/to stop and check|second look|nothing found|good to know/)
      const button = await post.waitForSelector('#layers [data-testid="tweetButton"]')
      await button?.click()
      if (outcome === 'sent') await expect.poll(() => published(post), patience).toEqual([text])
      else {
        const gate = async () => (await lookInside(post))?.gate
        await expect.poll(gate, patience).toBeTruthy()
        expect(await published(post)).toEqual([])
      }
      await post.close()
    })
  })

  test('colours of the pages', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await press('input[name="theme"][value="light"]')
    await expect.poll(paper, patience).toBe('rgb(255, 255, 255)')
    await press('input[name="theme"][value="dark"]')
    await expect.poll(paper, patience).not.toBe('rgb(255, 255, 255)')
  })

  test('a site to add has to be an address', async () => {
    await fill('#site', 'not a site')
    await press('#sites form button')
    await shows('#sites', /Write the address of a site/)
  })

  test('the keys are shown as they are set, and the browser’s own page changes them', async () => {
    await shows('#shortcuts', /Go to the next finding\s*Alt\+Shift\+J/)
    const opened = await page.evaluate(async () => {
      const { commands, tabs } = chrome
      const seen: string[] = []
      const set = [{ name: 'next-finding', description: 'Go to the next finding', shortcut: 'Alt+Shift+9' }]
      commands.getAll = async () => set
      tabs.create = async ({ url }) => void seen.push(url)
      commands.openShortcutSettings = async () => void seen.push('chrome://extensions/shortcuts')
      document.querySelector<HTMLElement>('#shortcuts button')?.click()
      dispatchEvent(new Event('focus'))
      return seen
    })
    expect(opened).toEqual(['chrome://extensions/shortcuts'])
    await shows('#shortcuts', /Alt\+Shift\+9/)
    await page.close()
    page = await openOwn(session, 'options.html')
  })

  describe('a file', () => {
    const give = async (content: string) => {
      const folder = await mkdtemp(join(tmpdir(), 'chaperone-'))
      const path = join(folder, 'mine.json')
      await writeFile(path, content)
      const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(path)
    }

    test('is read, can be taken back, and is in use at once', async () => {
      await give(
        JSON.stringify({ version: 1, jurisdiction: 'us', rules: { 'claims/cure': 'off' }, ignored: {} }),
      )
      await shows('#data', /Read mine\.json/)
      await expect
        .poll(stored)
        .toMatchObject({ version: 2, jurisdiction: 'us', rules: { 'claims/cure': 'off' } })
      await expect.poll(() => isChecked('#jurisdiction input[value="us"]'), patience).toBe(true)
      await pressButton('Take it back', '#data')
      await expect.poll(stored).toMatchObject({ jurisdiction: 'uk', rules: {} })
    })

    test('with a fault changes nothing and names the field', async () => {
      await give(JSON.stringify({ version: 2, jurisdiction: 'us', gate: 'gently' }))
      await shows('#data', /gate: expected off, block, warn or checklist, got "gently"/)
      expect(await stored()).toEqual(inUk)
    })

    test('of a later version is refused with the reason', async () => {
      await give(JSON.stringify({ version: 3, jurisdiction: 'us' }))
      await shows('#data', /expected at most 2, got 3, which a later Chaperone made/)
      expect(await stored()).toEqual(inUk)
    })

    test('that was saved is read back the same', async () => {
      await storeIn(page, { ...inUk, strict: true, writer: { names: ['Ada Okoro'] } })
      await page.evaluate(() => {
        const make = URL.createObjectURL
        URL.createObjectURL = blob => {
          void (blob as Blob).text().then(text => Object.assign(globalThis, { saved: text }))
          return make(blob)
        }
      })
      await pressButton('Save to a file', '#data')
      const saved = () => page.evaluate(() => (globalThis as { saved?: string }).saved)
      await expect.poll(saved, patience).toMatch(/Ada Okoro/)
      await storeIn(page, inUk)
      await give((await saved()) ?? '')
      await expect.poll(stored).toMatchObject({ strict: true, writer: { names: ['Ada Okoro'] } })
    })
  })

  test('start again: only after a second look', async () => {
    await storeIn(page, { ...inUk, strict: true })
    await pressButton('Start again', '#data')
    await pressButton('Keep them', 'dialog[open]')
    expect(await stored()).toMatchObject({ strict: true })
    await pressButton('Start again', '#data')
    await pressButton('Forget them', 'dialog[open]')
    // As on the first day, the first run comes next.
    await shows('h1', /Welcome/)
    expect(await stored()).toBeUndefined()
    await storeIn(page, inUk)
    await page.close()
    page = await openOwn(session, 'options.html')
    // That is the page of the first run; the next test wants the options again.
    await storeIn(page, inUk)
    page = await openOwn(session, 'options.html')
  })

  test('settings that cannot be read are named, kept, and thrown away on request', async () => {
    const broken = { ...inUk, rules: { 'advice/dosage': 7, 'claims/cure': 'off' }, gate: 'gently' }
    await storeIn(page, broken)
    await shows('.notice[role="alert"]', /rules\.advice\/dosage: expected info, warn, block or off, got 7/)
    await shows('.notice[role="alert"]', /gate: expected off, block, warn or checklist, got "gently"/)
    expect(await found(cure)).not.toContain('warn claims/cure')
    await page.evaluate(() => {
      navigator.clipboard.writeText = async text => void Object.assign(globalThis, { copied: text })
    })
    await pressButton('Copy what was stored', '.notice[role="alert"]')
    await shows('.notice[role="alert"]', /Copied\./)
    const copied = await page.evaluate(() => (globalThis as { copied?: string }).copied ?? '')
    expect(JSON.parse(copied)).toEqual([broken])
    await pressButton('Throw it away', '.notice[role="alert"]')
    await expect.poll(() => page.$('.notice[role="alert"]'), patience).toBeNull()
    expect(await stored()).toMatchObject({ jurisdiction: 'uk', rules: { 'claims/cure': 'off' } })
  })

  test('two windows edited at once come to the same', async () => {
    const other = await openOwn(session, 'options.html')
    await other.waitForSelector('#writer textarea')
    const begin = async (window: Page) => {
      await window.bringToFront()
      const field = await window.waitForSelector('#writer textarea')
      await field?.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await field?.focus()
    }
    await begin(other)
    await begin(page)
    // Key by key by turns: each is in the middle of its list while the other goes on.
    await Promise.all([
      page.keyboard.type('Ada Okoro\nCal Brook', { delay: 15 }),
      other.keyboard.type('Ben Adeyemi\nDee Lunt', { delay: 15 }),
    ])
    const names = ['Ada Okoro', 'Ben Adeyemi', 'Cal Brook', 'Dee Lunt']
    const sorted = async () => (((await stored())?.writer as { names?: string[] })?.names ?? []).toSorted()
    await expect.poll(sorted, patience).toEqual(names)
    const shown = async (window: Page) => {
      await window.bringToFront()
      return window.$eval('#writer textarea', field => {
        ;(field as HTMLTextAreaElement).blur()
        return (field as HTMLTextAreaElement).value.split('\n').toSorted()
      })
    }
    await expect.poll(() => shown(page), patience).toEqual(names)
    await expect.poll(() => shown(other), patience).toEqual(names)
    // And two different controls at the same moment.
    await Promise.all([
      other.$eval('input[name="gate"][value="warn"]', input => (input as HTMLElement).click()),
      page.$eval('input[name="strict"]', input => (input as HTMLElement).click()),
    ])
    await expect.poll(stored).toMatchObject({ gate: 'warn', strict: true })
    await expect
      .poll(() => other.$eval('input[name="strict"]', input => (input as HTMLInputElement).checked))
      .toBe(true)
    await other.close()
  })

  test('nothing is wider than a window of 320 pixels', async () => {
    await page.$$eval('details', all => {
      for (const details of all) details.open = true
    })
    const before = page.viewport()
    await page.setViewport({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await page.setViewport(before)
  })
})
