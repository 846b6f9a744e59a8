import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applied } from '../../src/compose/replace.ts'
import type { Edit } from '../../src/engine/report.ts'
import { editors, enter, type } from './editors.ts'
import { engines, openBrowser, type Session } from './harness.ts'
import { modelText, published } from './look.ts'
import { ask, builtProbe } from './probe/probe.ts'
import { undo, wait } from './writer.ts'

const story = 'We cure acne in 7 days. #skin\n\nSecond 👩‍⚕️ line of Sarah Jones, here\nThird line'

const place = (text: string, phrase: string): { start: number; end: number } => {
  const start = text.indexOf(phrase)
  return { start, end: start + phrase.length }
}
const change = (text: string, phrase: string, to: string): Edit => ({ ...place(text, phrase), text: to })

describe.each(engines)('compose boxes in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtProbe())
  })
  afterAll(() => session.close())

  describe.each(editors)('$name', row => {
    const { url, family, kind, site } = row
    let page: Page
    /** The editor's own HTML with the story in it: what every undo must come back to. */
    let html: string
    const replace = (...edits: Edit[]) => ask(page, 'replace', story, edits)
    const undone = async (times = 1): Promise<void> => {
      for (let time = 0; time < times; time++) await undo(page)
      await expect.poll(() => modelText(page)).toBe(story)
      expect(await ask(page, 'html')).toBe(html)
    }

    // One tab, in which each test leaves the story as it found it; the last types on.
    beforeAll(async () => {
      page = await session.visit(url)
      await enter(page, row)
      await type(page, story, row)
      if (row.rest) await wait(row.rest)
      html = await ask(page, 'html')
    })
    afterAll(async () => {
      expect(await published(page)).toEqual([])
      await page.close()
    })

    test('is found, and read as its own model has it', async () => {
      expect((await ask(page, 'state')).composer).toEqual({ family, kind, ...(site && { site }) })
      expect(await modelText(page)).toBe(story)
      expect(await ask(page, 'read')).toEqual({ text: story, caret: story.length })
      expect(await ask(page, 'draft')).toMatchObject({ text: story, kind, ...(site && { site }) })
      const phrases = ['cure acne', '. #sk', '👩‍⚕️', 'Sarah Jones', 'line']
      for (const phrase of family === 'textarea' ? [] : phrases) {
        expect(await ask(page, 'rangeText', place(story, phrase))).toBe(phrase)
      }
      expect(await ask(page, 'html')).toBe(html)
      // Every key was heard of, Enter too.
      expect((await ask(page, 'state')).changes).toBeGreaterThan(10)
    })

    test('takes a deletion', async () => {
      const gone = change(story, ' of Sarah Jones', '')
      expect(await replace(gone)).toEqual({ outcome: 'done' })
      expect(await modelText(page)).toBe(applied(story, [gone]))
      await undone()
    })

    test('takes several changes, undone as one; refuses a text that has moved', async () => {
      const edits = [
        { start: 0, end: 0, text: 'Ad: ' },
        change(story, '#skin', '#skincare'),
        change(story, 'Sarah Jones', 'a patient'),
        { start: story.length, end: story.length, text: ' #ad' },
      ]
      const fixed = applied(story, edits)
      expect(await replace(...edits)).toEqual({ outcome: 'done' })
      expect(await modelText(page)).toBe(fixed)
      expect((await ask(page, 'read')).text).toBe(fixed)

      expect(await replace(...edits)).toEqual({ outcome: 'moved' })
      expect(await modelText(page)).toBe(fixed)
      const linesChanged = 3
      await undone(row.undoesLines.includes(engine) ? 1 : linesChanged)
    })

    test('takes a fix in the middle; one undo takes it back; typing goes on behind it', async () => {
      const fix = change(story, 'Sarah Jones', 'a patient')
      const fixed = applied(story, [fix])
      expect(await replace(fix)).toEqual({ outcome: 'done' })
      expect(await modelText(page)).toBe(fixed)
      await undone()

      expect(await replace(fix)).toEqual({ outcome: 'done' })
      const caret = fix.start + fix.text.length
      expect(await ask(page, 'read')).toEqual({ text: fixed, caret })
      await page.keyboard.type(' of mine')
      const typedOn = applied(fixed, [{ start: caret, end: caret, text: ' of mine' }])
      await expect.poll(() => modelText(page)).toBe(typedOn)
      expect((await ask(page, 'read')).text).toBe(typedOn)
    })
  })
})
