import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applied } from '../../src/compose/replace.ts'
import type { Edit } from '../../src/engine/report.ts'
import { editors, enter, type } from './editors.ts'
import { engines, modelText, openBrowser, published, type Session } from './harness.ts'
import { ask, builtProbe } from './probe/probe.ts'

const story = 'We cure acne in 7 days. #skin\n\nSecond 👩‍⚕️ line of Sarah Jones, here\nThird line'

const place = (text: string, phrase: string): { start: number; end: number } => {
  const start = text.indexOf(phrase)
  return { start, end: start + phrase.length }
}
const change = (text: string, phrase: string, to: string): Edit => ({ ...place(text, phrase), text: to })
const wait = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time))

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('z')
  await page.keyboard.up('Control')
}

describe.each(engines)('compose boxes in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtProbe())
  })
  afterAll(() => session.close())

  /** Runs `act` in a fresh tab, and sees that nothing was published, broken or asked of the network. */
  async function inTab(url: string, act: (page: Page) => Promise<void>): Promise<void> {
    const page = await session.visit(url)
    await act(page)
    expect(await published(page)).toEqual([])
    expect(session.errors).toEqual([])
    expect(session.refused).toEqual([])
    await page.close()
  }

  describe.each(editors)('$name', row => {
    const { url, family, kind, site } = row
    const write = async (page: Page, text = story): Promise<void> => {
      await enter(page, row)
      await type(page, text, row)
      if (row.rest) await wait(row.rest)
    }
    const replace = (page: Page, ...edits: Edit[]) => ask(page, 'replace', story, edits)

    test('is found, and read as its own model has it', () =>
      inTab(url, async page => {
        await write(page)
        const before = await ask(page, 'html')
        expect((await ask(page, 'state')).composer).toEqual({ family, kind, ...(site && { site }) })
        expect(await modelText(page)).toBe(story)
        expect(await ask(page, 'read')).toEqual({ text: story, caret: story.length })
        expect(await ask(page, 'draft')).toMatchObject({ text: story, kind, ...(site && { site }) })
        for (const phrase of family === 'textarea'
          ? []
          : ['cure acne', '. #sk', '👩‍⚕️', 'Sarah Jones', 'line']) {
          expect(await ask(page, 'rangeText', place(story, phrase))).toBe(phrase)
        }
        expect(await ask(page, 'html')).toBe(before)
        // Every key was heard of, Enter too.
        expect((await ask(page, 'state')).changes).toBeGreaterThan(10)
      }))

    test('takes a fix in the middle; one undo takes it back; typing goes on behind it', () =>
      inTab(url, async page => {
        await write(page)
        const before = await ask(page, 'html')
        const fix = change(story, 'Sarah Jones', 'a patient')
        const fixed = applied(story, [fix])
        expect(await replace(page, fix)).toEqual({ outcome: 'done' })
        expect(await modelText(page)).toBe(fixed)
        await undo(page)
        await expect.poll(() => modelText(page)).toBe(story)
        expect(await ask(page, 'html')).toBe(before)

        expect(await replace(page, fix)).toEqual({ outcome: 'done' })
        const caret = fix.start + fix.text.length
        expect(await ask(page, 'read')).toEqual({ text: fixed, caret })
        await page.keyboard.type(' of mine')
        const typedOn = applied(fixed, [{ start: caret, end: caret, text: ' of mine' }])
        await expect.poll(() => modelText(page)).toBe(typedOn)
        expect((await ask(page, 'read')).text).toBe(typedOn)
      }))

    test('takes a deletion, and several changes undone as one; refuses a text that has moved', () =>
      inTab(url, async page => {
        await write(page)
        const before = await ask(page, 'html')
        const gone = change(story, ' of Sarah Jones', '')
        expect(await replace(page, gone)).toEqual({ outcome: 'done' })
        expect(await modelText(page)).toBe(applied(story, [gone]))
        await undo(page)
        await expect.poll(() => modelText(page)).toBe(story)

        if (row.rest) await wait(row.rest)
        const edits = [
          { start: 0, end: 0, text: 'Ad: ' },
          change(story, '#skin', '#skincare'),
          change(story, 'Sarah Jones', 'a patient'),
          { start: story.length, end: story.length, text: ' #ad' },
        ]
        expect(await replace(page, ...edits)).toEqual({ outcome: 'done' })
        const fixed = applied(story, edits)
        expect(await modelText(page)).toBe(fixed)
        expect((await ask(page, 'read')).text).toBe(fixed)

        expect(await replace(page, ...edits)).toEqual({ outcome: 'moved' })
        expect(await modelText(page)).toBe(fixed)

        const linesChanged = 3
        const undos = row.undoesLines.includes(engine) ? 1 : linesChanged
        for (let times = 0; times < undos; times++) await undo(page)
        await expect.poll(() => modelText(page)).toBe(story)
        expect(await ask(page, 'html')).toBe(before)
      }))
  })
})
