import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applied } from '../../src/compose/replace.ts'
import { type EditorRow, editorNamed, enter, type } from './editors.ts'
import { engines, openBrowser, type Session } from './harness.ts'
import { modelText, published } from './look.ts'
import { ask, builtProbe } from './probe/probe.ts'

const x = editorNamed('X post')
const change = (text: string, phrase: string, to: string) => {
  const start = text.indexOf(phrase)
  return { start, end: start + phrase.length, text: to }
}

/** Editors' own HTML that no fixture makes, and the text it stands for. */
const markup: readonly { what: string; family: string; html: string; text: string }[] = [
  {
    what: 'lines as Chromium makes them',
    family: '',
    html: 'one<div>two</div><div><br></div><div>four</div>',
    text: 'one\ntwo\n\nfour',
  },
  {
    what: 'lines with breaks, the last one holding the line open',
    family: '',
    html: 'one<br>two<br><br>',
    text: 'one\ntwo\n',
  },
  { what: 'an empty box that a break holds open', family: '', html: '<br>', text: '' },
  { what: 'a list', family: '', html: '<ul><li>one</li><li>two</li></ul>', text: 'one\ntwo' },
  {
    what: 'blocks in blocks',
    family: '',
    html: '<div><div><p>one</p></div></div><div><p>two</p></div>',
    text: 'one\ntwo',
  },
  {
    what: 'spaces that a browser kept from collapsing',
    family: '',
    html: 'one\u00A0 two\u00A0',
    text: 'one  two ',
  },
  { what: 'a picture of an emoji', family: '', html: 'go <img alt="🎉">!', text: 'go 🎉!' },
  { what: 'controls', family: '', html: 'one<button>Remove</button> two', text: 'one two' },
  {
    what: 'an emoji that Draft draws over its character',
    family: 'public-DraftEditor-content',
    html: '<div data-block="true"><span data-offset-key="a-0-0"><img alt="🎉"><span data-text="true">🎉</span></span></div>',
    text: '🎉',
  },
  {
    what: 'a line break at the end of a Draft block, which Draft doubles',
    family: 'public-DraftEditor-content',
    html: '<div data-block="true"><span data-offset-key="a-0-0"><span data-text="true">one\n\n</span></span></div>',
    text: 'one\n',
  },
  {
    what: 'a Quill embed with its guards',
    family: 'ql-editor',
    html: '<p>hi <span>\uFEFF<span contenteditable="false">@Max</span>\uFEFF</span> you</p><p><br></p>',
    text: 'hi @Max you\n',
  },
  {
    what: 'what ProseMirror adds itself',
    family: 'ProseMirror',
    html: '<p>one<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p><p>two</p><p><br class="ProseMirror-trailingBreak"></p>',
    text: 'one\ntwo\n',
  },
]

describe.each(engines)('particulars of compose boxes in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtProbe())
  })
  afterAll(() => session.close())

  async function write(row: EditorRow, text: string): Promise<Page> {
    const page = await session.visit(row.url)
    await enter(page, row)
    await type(page, text, row)
    return page
  }

  describe('reading', () => {
    let page: Page
    beforeAll(async () => {
      page = await session.visit('https://plain.test/?box=plain')
    })

    test.each(markup)('$what', async ({ family, html, text }) => {
      await page.evaluate(
        (className, content) => {
          document.querySelector('#made')?.remove()
          const box = document.body.appendChild(document.createElement('div'))
          box.id = 'made'
          box.contentEditable = 'true'
          box.className = className
          box.innerHTML = content
          box.focus()
        },
        family,
        html,
      )
      expect((await ask(page, 'read')).text).toBe(text)
      // Each character can be shown where it stands, and lines have no width.
      for (const [start, character] of [...text].entries()) {
        if (text.length !== [...text].length || '\n🎉'.includes(character)) continue
        const shown = await ask(page, 'rangeText', { start, end: start + 1 })
        expect(shown?.replace('\u00A0', ' ')).toBe(character)
      }
      expect(await ask(page, 'rangeText', { start: 0, end: text.length + 1 })).toBeNull()
    })
  })

  describe('finding', () => {
    const composerAt = async (url: string, selector: string) => {
      const page = await session.visit(url)
      await page.click(selector)
      const { composer } = await ask(page, 'state')
      await page.close()
      return composer
    }

    test.each([
      ['https://x.com/home', '[data-testid="SearchBox_Search_Input"]'],
      ['https://x.com/i/grok', 'textarea'],
      ['https://www.instagram.com/', '[aria-label="Search input"]'],
      ['https://www.linkedin.com/feed/', '[role="search"] input'],
    ])('%s %s is no compose box', async (url, selector) => {
      expect(await composerAt(url, selector)).toBeNull()
    })

    test.each([
      ['https://x.com/home', '[data-testid="tweetTextarea_0"]', 'post'],
      ['https://x.com/alice/status/1', '[data-testid="tweetTextarea_0"]', 'reply'],
      ['https://x.com/compose/post?in_reply_to=1', '#layers [data-testid="tweetTextarea_0"]', 'reply'],
      ['https://x.com/messages/1', 'textarea', 'message'],
      ['https://x.com/m/home', 'textarea', 'post'],
      ['https://www.instagram.com/', 'form textarea', 'comment'],
    ])('%s %s holds a %s', async (url, selector, kind) => {
      expect((await composerAt(url, selector))?.kind).toBe(kind)
    })

    test('a composer ends when its dialog closes', async () => {
      const page = await write(x, 'Hello')
      await page.click('[data-testid="app-bar-close"]')
      await expect.poll(() => ask(page, 'state')).toMatchObject({ composer: null, ended: 1 })
      await page.close()
    })

    test('it stays while its writer is elsewhere on the page, unless it is empty', async () => {
      const page = await write(x, 'Hello')
      await page.click('[data-testid="gifSearchButton"]')
      expect((await ask(page, 'state')).composer).not.toBeNull()
      await page.click(x.box)
      for (let times = 0; times < 5; times++) await page.keyboard.press('Backspace')
      await expect.poll(() => modelText(page)).toBe('')
      await page.click('[data-testid="addButton"]')
      expect((await ask(page, 'state')).composer).toBeNull()
      await page.close()
    })

    test('a page that builds the editor anew is followed', async () => {
      const page = await write(x, 'Hello there')
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#layers [data-testid="fileInput"]')
        const files = new DataTransfer()
        files.items.add(new File(['x'], 'x.png', { type: 'image/png' }))
        if (input) input.files = files.files
        input?.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await expect.poll(() => ask(page, 'state')).toMatchObject({ ended: 1, composer: { family: 'draft' } })
      expect(await ask(page, 'draft')).toMatchObject({ text: 'Hello there', media: true })
      await page.close()
    })

    test('a text area that the page empties after a send is read again', async () => {
      const page = await write(editorNamed('Instagram comment'), 'Hello')
      await page.locator('form [role="button"]').click()
      await expect.poll(() => published(page)).toEqual(['Hello'])
      await expect.poll(async () => (await ask(page, 'state')).heard).toBe('')
      await page.close()
    })

    test('a page that only says that somebody composes keeps nothing from being read', async () => {
      const page = await session.visit('https://plain.test/?box=plain')
      await page.click('#plain')
      await page.evaluate(() => {
        const box = document.querySelector('#plain')
        box?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
        if (box) box.textContent = 'My patient'
      })
      await expect.poll(async () => (await ask(page, 'state')).heard).toBe('My patient')
      await page.close()
    })
  })

  describe('editing', () => {
    const expectDone = async (page: Page, before: string, ...edits: ReturnType<typeof change>[]) => {
      expect(await ask(page, 'replace', before, edits)).toEqual({ outcome: 'done' })
      const after = applied(before, edits)
      expect(await modelText(page)).toBe(after)
      expect((await ask(page, 'read')).text).toBe(after)
    }

    test('X: across a hashtag, across lines, and beyond the limit', async () => {
      const text = `We fix #acne fast\nsecond ${'long '.repeat(60)}end of it`
      const page = await write(x, text)
      await expectDone(page, text, change(text, 'fix #acne fast\nsecond', 'see'))
      const shorter = applied(text, [change(text, 'fix #acne fast\nsecond', 'see')])
      await expectDone(page, shorter, change(shorter, 'end of it', 'over'))
      await page.keyboard.type('!')
      await expect.poll(() => modelText(page)).toContain('over!')
      await page.close()
    })

    test('TikTok: chips beside and between the changes stay chips', async () => {
      const page = await write(editorNamed('TikTok'), 'Cures acne ')
      await page.evaluate(() => (globalThis as unknown as { __chip(text: string): void }).__chip('#skin'))
      await expect.poll(() => modelText(page)).toBe('Cures acne #skin ')
      await page.keyboard.type('in days')
      const text = 'Cures acne #skin in days'
      await expect.poll(() => modelText(page)).toBe(text)
      await expectDone(page, text, change(text, 'Cures', 'Treats'), change(text, 'days', 'weeks'))
      const after = await page.evaluate(() => {
        const site = globalThis as unknown as { __chips(): string[]; __errors: string[] }
        return [site.__chips(), site.__errors]
      })
      expect(after).toEqual([['#skin'], []])
      await page.close()
    })

    test.each([
      ['LinkedIn post (Quill 1', '.ql-mention'],
      ['LinkedIn post (TipTap in a modal', '[data-type="mention"]'],
    ])('%s): a person named in the text stays named', async (name, mention) => {
      const row = editorNamed(name)
      const page = await write(row, 'Cures acne says ')
      await page.evaluate(() =>
        (globalThis as unknown as { __mention(name: string): void }).__mention('Max Doe'),
      )
      await expect.poll(() => modelText(page)).toBe('Cures acne says Max Doe ')
      await page.keyboard.press('End')
      await page.keyboard.type('in days')
      const text = 'Cures acne says Max Doe in days'
      await expect.poll(() => modelText(page)).toBe(text)
      await expectDone(page, text, change(text, 'Cures', 'Treats'), change(text, 'days', 'weeks'))
      const [box] = row.box.split(' >>> ')
      const names = await page.evaluate(
        (outer, selector) => {
          const place = document.querySelector(outer ?? '')
          return [...((place?.shadowRoot ?? place)?.querySelectorAll(selector) ?? [])].map(
            node => node.textContent,
          )
        },
        box,
        mention,
      )
      expect(names).toEqual(['Max Doe'])
      await page.close()
    })

    test('an editor nobody knows is not trusted with a change across lines', async () => {
      const text = 'one two\nthree'
      const page = await write(editorNamed('plain contenteditable'), text)
      const fix = change(text, 'two\nthree', 'three')
      expect(await ask(page, 'replace', text, [fix])).toEqual({ outcome: 'failed', corrected: 'one three' })
      expect(await modelText(page)).toBe(text)
      await page.close()
    })
  })
})
