import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applied } from '../../src/compose/replace.ts'
import type { Finding } from '../../src/engine/report.ts'
import { type EditorRow, editors, enter, type } from './editors.ts'
import type { Engine, Session } from './harness.ts'
import { builtExtension, modelText, openBrowser, published } from './harness.ts'
import type { Backstage } from './warnings.ts'
import { askForFix, highlighted, hover, openBackstage, treeOf, underlined } from './warnings.ts'

const story = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash'
const name = 'Sarah Jones'
const patience = { timeout: 5_000, interval: 50 }

/** Each site's own compose boxes, in both browsers, with the extension as it is built. */
describe.each<Engine>(['chromium', 'firefox'])('in %s', engine => {
  let session: Session
  let bare: Session
  let backstage: Backstage

  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    bare = await openBrowser(engine)
    backstage = await openBackstage(session)
    await backstage.store({ jurisdiction: 'us', rules: {}, ignored: {} })
  })
  afterAll(async () => {
    expect(session.errors).toEqual([])
    expect(session.refused).toEqual([])
    await session.close()
    await bare.close()
  })

  const write = async (browser: Session, row: EditorRow): Promise<Page> => {
    const page = await browser.visit(row.url)
    await page.bringToFront()
    await enter(page, row)
    await type(page, story, row)
    return page
  }
  const findingsOn = async (row: EditorRow): Promise<readonly Finding[]> => {
    const answer = await backstage.ask(new URL(row.url).hostname, { type: 'draft?' })
    expect(answer?.state).toBe('checked')
    return answer?.report?.findings ?? []
  }

  describe.each(editors.filter(row => row.site))('$name', row => {
    const host = new URL(row.url).hostname
    let page: Page
    beforeAll(async () => {
      page = await write(session, row)
    })
    afterAll(() => page.close())

    test('underlines what identifies the patient', async () => {
      await expect.poll(() => underlined(page), patience).toContain(name)
    })

    test('leaves the page as it would be without us', async () => {
      const untouched = await write(bare, row)
      expect(await treeOf(page)).toBe(await treeOf(untouched))
      expect(await modelText(page)).toBe(story)
      await untouched.close()
    })

    test('opens a card where the pointer rests on the phrase, and closes it when one types', async () => {
      await page.bringToFront()
      await hover(page, name)
      await expect.poll(async () => (await highlighted(page))['margin-open'], patience).toEqual([name])
      await page.keyboard.type('.')
      await expect.poll(async () => (await highlighted(page))['margin-open'], patience).toBeUndefined()
      await page.keyboard.press('Backspace')
      await expect.poll(() => modelText(page), patience).toBe(story)
      await page.mouse.move(5, 700)
    })

    test('repairs the editor’s own text, and one undo takes it back', async () => {
      await page.bringToFront()
      await new Promise(resolve => setTimeout(resolve, row.rest ?? 0))
      const finding = await findingOf(name)
      await askForFix(backstage, host, finding)
      const repaired = applied(story, finding.fixes[0]?.edits ?? [])
      expect(await modelText(page)).toBe(repaired)
      expect(repaired).not.toContain(name)
      await page.keyboard.down('Control')
      await page.keyboard.press('z')
      await page.keyboard.up('Control')
      await expect.poll(() => modelText(page), patience).toBe(story)
      await expect.poll(() => underlined(page), patience).toContain(name)
    })

    test('goes on where the repair ended', async () => {
      await page.bringToFront()
      const finding = await findingOf(name)
      const edits = finding.fixes[0]?.edits ?? []
      await askForFix(backstage, host, finding)
      await page.keyboard.type('~')
      const marked = edits.map((edit, index) =>
        index === edits.length - 1 ? { ...edit, text: `${edit.text}~` } : edit,
      )
      await expect.poll(() => modelText(page), patience).toBe(applied(story, marked))
      await page.keyboard.press('Backspace')
    })

    test('has nothing to stop for once everything is repaired, and publishes nothing', async () => {
      for (let round = 0; round < 8; round++) {
        const open = (await settled()).find(one => one.severity === 'block')
        if (!open) break
        await askForFix(backstage, host, open)
      }
      expect((await settled()).filter(one => one.severity === 'block')).toEqual([])
      expect((await highlighted(page))['margin-firm']).toBeUndefined()
      expect(await published(page)).toEqual([])
    })

    const settled = async (): Promise<readonly Finding[]> => {
      await expect
        .poll(async () => (await backstage.ask(host, { type: 'draft?' }))?.state, patience)
        .toBe('checked')
      return findingsOn(row)
    }
    const findingOf = async (phrase: string): Promise<Finding> => {
      const finding = (await settled()).find(one => one.text === phrase)
      if (!finding) throw new Error(`no finding on “${phrase}”`)
      return finding
    }
  })
})
