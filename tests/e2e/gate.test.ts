import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditorRow, editors, enter, type } from './editors.ts'
import { builtExtension, engines, modelText, openBrowser, published, type Session } from './harness.ts'
import { lookInside, press } from './inside.ts'
import { underlined } from './warnings.ts'

const story = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash'
const name = 'Sarah Jones'
const patience = { timeout: 5_000, interval: 50 }
const wait = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time))

const row = (start: string): EditorRow => {
  const found = editors.find(editor => editor.name.startsWith(start))
  if (!found) throw new Error(`no editor ${start}`)
  return found
}

/** A box of a fixture and how a person publishes from it. */
interface PublishRow {
  readonly box: EditorRow
  readonly publish: (page: Page) => Promise<void>
}

/** Presses a button as a hand does, wherever it stands, in shadow roots too. */
const click =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const button = await page.waitForSelector(selector, { visible: true })
    await button?.click()
  }
const ctrlEnter = async (page: Page): Promise<void> => {
  await page.keyboard.down('Control')
  await page.keyboard.press('Enter')
  await page.keyboard.up('Control')
}

const x = row('X post')
const postButton = '#layers [data-testid="tweetButton"]'

const ways: Readonly<Record<string, PublishRow>> = {
  'X, the button': { box: x, publish: click(postButton) },
  'X, Ctrl+Enter': { box: x, publish: ctrlEnter },
  'LinkedIn in a shadow root': {
    box: row('LinkedIn post (Quill 1'),
    publish: click('#interop-outlet >>> button.share-actions__primary-action'),
  },
  'LinkedIn in a modal dialog, a button of words alone': {
    box: row('LinkedIn post (TipTap in a modal'),
    publish: click('dialog button._9e77'),
  },
  'LinkedIn in a dialog in a shadow root': {
    box: row('LinkedIn post (TipTap in a shadow'),
    publish: click('#interop-outlet >>> button._9e77'),
  },
  'Instagram caption, a div in the head of the dialog': {
    box: row('Instagram caption'),
    publish: click('[role="dialog"] header [role="button"]'),
  },
  'Instagram comment, Enter': {
    box: row('Instagram comment'),
    publish: page => page.keyboard.press('Enter'),
  },
  'Instagram comment, a div beside the box': {
    box: row('Instagram comment'),
    publish: click('form [role="button"]'),
  },
}

describe.each(engines)('the gate in %s', engine => {
  let session: Session

  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    // The options page opens after the installation and takes the foreground.
    await wait(1_500)
  })
  afterAll(async () => {
    expect(session.errors).toEqual([])
    expect(session.refused).toEqual([])
    await session.close()
  })

  const open = async (editor: EditorRow): Promise<Page> => {
    const page = await session.visit(editor.url)
    await page.bringToFront()
    await enter(page, editor)
    return page
  }
  const write = async (editor: EditorRow, text = story): Promise<Page> => {
    const page = await open(editor)
    await type(page, text, editor)
    return page
  }
  const checked = (page: Page) => expect.poll(() => underlined(page), patience).toContain(name)
  const gate = async (page: Page) => (await lookInside(page))?.gate ?? ''
  const isAsked = (page: Page) => expect.poll(() => gate(page), patience).toContain('Before this goes out')
  const isGone = (page: Page) => expect.poll(() => gate(page), patience).toBe('')
  const sent = (page: Page, ...texts: string[]) => expect.poll(() => published(page), patience).toEqual(texts)

  describe.each(Object.entries(ways))('%s', (_, { box, publish }) => {
    test('is held, goes back, and goes out once when posted anyway', async () => {
      const page = await write(box)
      await checked(page)
      await publish(page)
      await isAsked(page)
      expect(await gate(page)).toContain(name)
      expect(await published(page)).toEqual([])
      await press(page, 'Go back')
      await isGone(page)
      expect(await modelText(page)).toBe(story)
      await wait(700)
      await publish(page)
      await isAsked(page)
      await wait(500)
      await press(page, 'Post anyway')
      await sent(page, story)
      await wait(1_300)
      expect(await published(page)).toEqual([story])
      expect((await lookInside(page))?.note ?? '').toBe('')
      await page.close()
    })

    test('lets an ordinary post out as if it were not there', async () => {
      const text = 'Clinic closed on Monday for the holiday'
      const page = await write(box, text)
      await expect.poll(async () => (await lookInside(page))?.pill, patience).toMatch(/nothing found/)
      await publish(page)
      await sent(page, text)
      await wait(300)
      expect(await published(page)).toEqual([text])
      await page.close()
    })
  })
})
