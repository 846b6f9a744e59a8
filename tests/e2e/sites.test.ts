import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { applied } from '../../src/compose/replace.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { Fix } from '../../src/engine/report.ts'
import { type EditorRow, editors, enter, type } from './editors.ts'
import { builtExtension, engines, openBrowser, type Session } from './harness.ts'
import { lookInside, press } from './inside.ts'
import { highlighted, modelText, openCardOn, published, underlined } from './look.ts'
import { treeOf } from './tree.ts'
import { fullStory, name, patience, undo, wait } from './writer.ts'

const engine = createEngine(catalogue)

/** Each site's own compose boxes, with the extension as it is built and a writer's hands on keys and mouse. */
describe.each(engines)('in %s', browser => {
  let session: Session
  let bare: Session

  beforeAll(async () => {
    session = await openBrowser(browser, await builtExtension(browser))
    bare = await openBrowser(browser)
  })
  afterAll(async () => {
    await session.close()
    await bare.close()
  })

  const write = async (where: Session, row: EditorRow): Promise<Page> => {
    const page = await where.visit(row.url)
    await enter(page, row)
    await type(page, fullStory, row)
    return page
  }

  describe.each(editors.filter(row => row.site))('$name', row => {
    let page: Page
    beforeAll(async () => {
      page = await write(session, row)
    })
    afterAll(() => page.close())

    const findings = (text: string) =>
      engine.check({ text, kind: row.kind, site: row.site }, { jurisdiction: 'us' }).findings
    const repairOf = (text: string, phrase: string): Fix => {
      const fix = findings(text).find(found => found.text === phrase)?.fixes[0]
      if (!fix) throw new Error(`no fix for “${phrase}”`)
      return fix
    }
    const openCard = async (phrase: string): Promise<void> => {
      await expect.poll(() => underlined(page), patience).toContain(phrase)
      // A small text area has scrolled on by now; our lines follow with the next frame.
      await page.evaluate(async () => {
        document.querySelector('form textarea')?.scrollTo(0, 0)
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      })
      await openCardOn(page, phrase)
    }

    test('underlines what identifies the patient', async () => {
      await expect.poll(() => underlined(page), patience).toContain(name)
      await expect.poll(async () => (await lookInside(page))?.pill, patience).toMatch(/to stop and check/)
    })

    test('leaves the page as it would be without us', async () => {
      const untouched = await write(bare, row)
      expect(await treeOf(page)).toBe(await treeOf(untouched))
      expect(await modelText(page)).toBe(fullStory)
      await untouched.close()
    })

    test('opens a card where the pointer rests on the phrase, and closes it when one types', async () => {
      await page.bringToFront()
      await openCard(name)
      expect((await lookInside(page))?.card).toMatch(/HIPAA/)
      await page.keyboard.type('.')
      await expect.poll(async () => (await lookInside(page))?.card, patience).toBe('')
      await page.keyboard.press('Backspace')
      await expect.poll(() => modelText(page), patience).toBe(fullStory)
    })

    test('repairs the editor’s own text, and one undo takes it back', async () => {
      await page.bringToFront()
      await wait(row.rest ?? 0)
      const fix = repairOf(fullStory, name)
      await openCard(name)
      await press(page, fix.label)
      await expect.poll(() => modelText(page), patience).toBe(applied(fullStory, fix.edits))
      await expect.poll(async () => (await lookInside(page))?.card, patience).toBe('')
      await wait(300)
      await undo(page)
      await expect.poll(() => modelText(page), patience).toBe(fullStory)
      await expect.poll(() => underlined(page), patience).toContain(name)
    })

    test('goes on where the repair ended', async () => {
      await page.bringToFront()
      const fix = repairOf(fullStory, name)
      await openCard(name)
      await press(page, fix.label)
      await expect.poll(() => modelText(page), patience).toBe(applied(fullStory, fix.edits))
      await page.keyboard.type('~')
      const last = fix.edits.at(-1)
      const marked = fix.edits.map(edit => (edit === last ? { ...edit, text: `${edit.text}~` } : edit))
      await expect.poll(() => modelText(page), patience).toBe(applied(fullStory, marked))
      await page.keyboard.press('Backspace')
      await expect.poll(() => modelText(page), patience).toBe(applied(fullStory, fix.edits))
    })

    test('has nothing to stop for once everything is repaired, and publishes nothing', async () => {
      for (let round = 0; round < 8; round++) {
        const text = await modelText(page)
        const grave = findings(text).find(found => found.severity === 'block')
        if (!grave) break
        const fix = repairOf(text, grave.text)
        await openCard(grave.text)
        await press(page, fix.label)
        await expect.poll(() => modelText(page), patience).toBe(applied(text, fix.edits))
      }
      await expect.poll(async () => (await highlighted(page))['margin-firm'], patience).toBeUndefined()
      await expect.poll(async () => (await lookInside(page))?.pill, patience).not.toMatch(/to stop and check/)
      expect(await published(page)).toEqual([])
    })
  })
})
