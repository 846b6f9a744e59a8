import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachPicture, boxNamed, igCreate, stand, startPost } from './boxes.ts'
import { builtExtension, engines, openBrowser, type Session } from './harness.ts'
import { lookInside } from './inside.ts'
import { lineUnder, modelText, told, underlined, waken } from './look.ts'
import { ask, builtProbe } from './probe/probe.ts'
import { name, patience, story, wait } from './writer.ts'

const xBox = (index: number): string => `#layers [data-testid="tweetTextarea_${index}"][role="textbox"]`
const tiptap = 'dialog .tiptap'
const { box: homeBox } = boxNamed('X: home')
const { box: igCaption } = boxNamed('Instagram: caption')
const { box: tkCaption, press: chooseFilm } = boxNamed('TikTok: caption')

const advert = 'Use my code OAK20 for 20% off the Oakhide bag'

/** What stands around the words and how pages build and rebuild their boxes, with the extension as it is built. */
describe.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    await session.browser.installExtension(await builtProbe())
    await waken(session)
  })
  afterAll(() => session.close())

  const open = async (url: string, box: string, press: readonly string[] = []): Promise<Page> => {
    const page = await session.visit(url)
    await stand(page, { box, press })
    return page
  }
  const click = (page: Page, selector: string) => page.locator(selector).click()
  const draft = (page: Page) => ask(page, 'draft')
  const attach = async (page: Page): Promise<void> => {
    await attachPicture(page, '#layers [data-testid="fileInput"]')
    await page.waitForSelector('#layers [data-testid="attachments"] img')
  }

  describe('what is told besides the words', () => {
    test('X: the other boxes of a thread; the label at its head counts for all of them', async () => {
      const page = await open('https://x.com/compose/post', xBox(0))
      await page.keyboard.type('#ad A word on the bag I carry on call')
      await click(page, '[data-testid="addButton"]')
      await stand(page, { box: xBox(1) })
      await page.keyboard.type(advert)
      await expect
        .poll(async () => (await lookInside(page))?.pill, patience)
        .toMatch(/nothing found|advice|know/)
      expect(await underlined(page)).toEqual([])
      expect(await draft(page)).toMatchObject({
        text: advert,
        thread: { before: '#ad A word on the bag I carry on call', after: '' },
      })
      await stand(page, { box: xBox(0) })
      expect(await draft(page)).toMatchObject({ thread: { before: '', after: advert } })
      await page.close()

      const alone = await open('https://x.com/compose/post', xBox(0))
      await alone.keyboard.type(advert)
      await expect.poll(async () => (await underlined(alone)).length, patience).toBeGreaterThan(0)
      await alone.close()
    })

    test('X: the other boxes, also while a list of topics hides them', async () => {
      const page = await open('https://x.com/compose/post?typeahead=1', xBox(0))
      await page.keyboard.type('#ad A word on the bag I carry on call')
      await click(page, '[data-testid="addButton"]')
      await stand(page, { box: xBox(1) })
      await page.keyboard.type(advert)
      // Long enough for the page to be looked at anew.
      await wait(3_200)
      await page.keyboard.type(' #bag')
      await page.waitForSelector('#typeaheadDropdownWrapped-1')
      expect(await page.$(xBox(0))).toBeNull()
      await wait(800)
      expect(await underlined(page)).toEqual([])
      await page.keyboard.press('Enter')
      await expect.poll(() => modelText(page), patience).toBe(`${advert} #alice `)
      await page.waitForSelector(xBox(0))
      expect(await underlined(page)).toEqual([])
      await page.close()
    })

    test('X: a picture and its description', async () => {
      const page = await open('https://x.com/compose/post', xBox(0))
      await page.keyboard.type('On call')
      expect(await draft(page)).toEqual({ text: 'On call', kind: 'post', site: 'x', media: false })
      await attach(page)
      // The editor was built anew, with the words in it.
      await stand(page, { box: xBox(0) })
      await expect.poll(() => draft(page), patience).toMatchObject({ text: 'On call', media: true })
      expect((await draft(page)).thread).toBeUndefined()
      await click(page, '[data-testid="altTextWrapper"]')
      await stand(page, { box: '[data-testid="altTextInput"]' })
      await page.keyboard.type(story)
      await expect.poll(() => underlined(page), patience).toContain(name)
      expect(await draft(page)).toMatchObject({ kind: 'alt text', text: story })
      await click(page, '[data-testid="endEditingButton"]')
      await stand(page, { box: xBox(0) })
      expect(await draft(page)).toMatchObject({ kind: 'post', thread: { before: '', after: story } })
      await page.close()
    })

    test('X: the switch of a paid partnership, once the page shows it', async () => {
      const page = await open('https://x.com/compose/post', xBox(0))
      await page.keyboard.type('Good morning')
      expect(await draft(page)).not.toHaveProperty('paidPartnership')
      await click(page, '#layers [aria-label="Content disclosure"]')
      await stand(page, { box: xBox(0) })
      expect(await draft(page)).toMatchObject({ paidPartnership: false })
      await click(page, '[role="switch"][aria-label="Paid Partnership"]')
      expect(await draft(page)).toMatchObject({ paidPartnership: true })
      await page.close()
    })

    test('LinkedIn: the switch, and a picture for which the editor is built anew', async () => {
      const page = await open('https://www.linkedin.com/feed/?composer=tiptap', tiptap, [startPost])
      await page.keyboard.type(story)
      expect(await draft(page)).toMatchObject({ media: false, paidPartnership: false })
      await click(page, '[aria-label="Brand partnership"]')
      await click(page, '[aria-label="Media"]')
      await stand(page, { box: tiptap })
      await expect.poll(() => draft(page), patience).toMatchObject({ media: true, paidPartnership: true })
      await expect.poll(() => underlined(page), patience).toContain(name)
      await page.close()
    })

    test('Instagram: picture, description and switch', async () => {
      const page = await open('https://www.instagram.com/', igCaption, igCreate)
      await page.keyboard.type('On call')
      expect(await draft(page)).toEqual({ text: 'On call', kind: 'caption', site: 'instagram', media: true })
      await click(page, '::-p-text(Accessibility)')
      await stand(page, { box: 'input[placeholder^="Write alt"]' })
      await page.keyboard.type('A corridor at night')
      await click(page, '::-p-text(Advanced settings)')
      await click(page, '[aria-label="Add paid partnership label"]')
      await stand(page, { box: igCaption })
      expect(await draft(page)).toMatchObject({
        paidPartnership: true,
        thread: { before: '', after: 'A corridor at night' },
      })
      await page.close()
    })

    test('Instagram: nothing of a switch that an account does not have', async () => {
      const page = await open('https://www.instagram.com/?partnership=0', igCaption, igCreate)
      await click(page, '::-p-text(Advanced settings)')
      await stand(page, { box: igCaption })
      expect(await draft(page)).not.toHaveProperty('paidPartnership')
      await page.close()
    })

    test('TikTok: a film, and the switch once its settings are unfolded', async () => {
      const page = await open('https://www.tiktok.com/tiktokstudio/upload', tkCaption, chooseFilm)
      await page.keyboard.type('On call')
      expect(await draft(page)).toEqual({ text: 'On call', kind: 'caption', site: 'tiktok', media: true })
      await click(page, '.more-btn')
      await stand(page, { box: tkCaption })
      expect(await draft(page)).toMatchObject({ paidPartnership: false })
      await click(page, '[data-e2e="disclose_content_container"] input')
      expect(await draft(page)).toMatchObject({ paidPartnership: true })
      await page.close()
    })
  })

  describe('boxes that come and go', () => {
    test('X: a box that is built anew every two seconds keeps its lines', async () => {
      const page = await open('https://x.com/compose/post?rerender=1', xBox(0))
      await page.keyboard.type(story)
      for (let round = 0; round < 3; round++) {
        await expect.poll(() => underlined(page), patience).toContain(name)
        await wait(1_300)
      }
      expect(await modelText(page)).toBe(story)
      await page.close()
    })

    test('X: nothing is left of a box that went with its tab', async () => {
      const page = await open('https://x.com/home', homeBox)
      await page.keyboard.type(story)
      await expect.poll(() => underlined(page), patience).toContain(name)
      await click(page, '::-p-text(Following)')
      await expect.poll(() => underlined(page), patience).toEqual([])
      await stand(page, { box: homeBox })
      await page.keyboard.type('Good morning')
      await wait(500)
      expect(await underlined(page)).toEqual([])
      await page.close()
    })

    test('X: of two boxes at once, the one that is written in', async () => {
      const page = await open('https://x.com/home', homeBox)
      await page.keyboard.type('Good morning')
      await click(page, '[data-testid="SideNav_NewTweet_Button"]')
      await stand(page, { box: xBox(0) })
      await page.keyboard.type(story)
      await expect.poll(() => underlined(page), patience).toContain(name)
      expect(await draft(page)).toEqual({ text: story, kind: 'post', site: 'x', media: false })
      await page.close()
    })

    test('LinkedIn: nothing is left of words that went with the editor', async () => {
      const page = await open('https://www.linkedin.com/feed/?composer=tiptap&swap=lose', tiptap, [startPost])
      await page.keyboard.type(story)
      await expect.poll(() => underlined(page), patience).toContain(name)
      await click(page, '[aria-label="Media"]')
      await expect.poll(() => underlined(page), patience).toEqual([])
      expect(await modelText(page)).toBe('')
      await page.close()
    })

    test('TikTok: the file’s name, which comes late and twice, is read as the caption', async () => {
      const film = encodeURIComponent('My patient Sarah Jones, 34')
      const page = await open(
        `https://www.tiktok.com/tiktokstudio/upload?file=${film}`,
        tkCaption,
        chooseFilm,
      )
      await expect.poll(() => underlined(page), patience).toContain(name)
      await wait(1_000)
      expect(await underlined(page)).toContain(name)
      expect((await told(page)).errors).toEqual([])
      await page.close()
    })

    test('Instagram: a click beside the dialog still asks whether to discard, and one on the pill does not', async () => {
      const page = await open('https://www.instagram.com/', igCaption, igCreate)
      await page.keyboard.type(story)
      await expect.poll(() => underlined(page), patience).toContain(name)
      const pill = (await lookInside(page))?.buttons[0]
      if (!pill) throw new Error('there is no pill')
      await page.mouse.click(pill.x, pill.y)
      await expect.poll(async () => (await lookInside(page))?.card, patience).toContain(name)
      expect(await page.$('[aria-label="Discard post?"]')).toBeNull()
      await page.close()
    })
  })

  test.each([
    ['text area', 'https://www.instagram.com/p/abc/', 'form textarea', []],
    ['editor', 'https://www.linkedin.com/feed/update/urn:li:activity:1/', '.tiptap', []],
    ['modal dialog', 'https://www.linkedin.com/feed/?composer=tiptap', tiptap, [startPost]],
  ] as const)('line and pill go along when the page moves a %s', async (_, url, box, press) => {
    const page = await open(url, box, press)
    await page.keyboard.type(story)
    await expect.poll(() => underlined(page), patience).toContain(name)
    await wait(600)
    const where = async () => ({
      line: (await lineUnder(page, name)).middle,
      pill: (await lookInside(page))?.buttons[0]?.y ?? 0,
    })
    const before = await where()
    // As a picture or a banner above it does.
    await page.evaluate(() => {
      const above = document.createElement('div')
      above.style.height = '90px'
      document.body.prepend(above)
      for (const dialog of document.querySelectorAll('dialog')) dialog.style.translate = '0 90px'
    })
    await expect.poll(async () => Math.round((await where()).line - before.line), patience).toBe(90)
    await expect.poll(async () => Math.round((await where()).pill - before.pill), patience).toBe(90)
    await page.close()
  })

  test.each([
    ['X: the chat with a machine', 'https://x.com/i/grok', 'textarea'],
    ['X: the same in the drawer', 'https://x.com/home?drawer=1', '[data-testid="GrokDrawer"] textarea'],
    ['X: search', 'https://x.com/home', '[data-testid="SearchBox_Search_Input"]'],
    ['LinkedIn: search', 'https://www.linkedin.com/feed/', '[role="search"] input'],
    ['Instagram: search', 'https://www.instagram.com/', '[aria-label="Search input"]'],
    ['TikTok: search', 'https://www.tiktok.com/@alice/video/1', '[data-e2e="search-user-input"]'],
  ])('%s is no box of ours', async (_, url, box) => {
    const page = await open(url, box)
    await page.keyboard.type(story)
    await wait(600)
    expect(await underlined(page)).toEqual([])
    expect(await lookInside(page)).toBeUndefined()
    await page.close()
  })

  test('Instagram: places and people are no box of ours', async () => {
    const page = await open('https://www.instagram.com/', '[placeholder="Add location"]', igCreate)
    await page.keyboard.type(story)
    await wait(600)
    expect(await underlined(page)).toEqual([])
    await page.close()
  })
})
