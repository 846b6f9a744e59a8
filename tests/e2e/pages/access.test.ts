import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { lost } from './lost.ts'
import { openState, states } from './states.ts'

/** WCAG 2.2 AA, at any zoom and by the keyboard alone, on every page in every state. */

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WithAxe {
  axe: { run(context: Document, options: object): Promise<axe.AxeResults> }
}

/** What axe objects to: "color-contrast: .soft". */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    wanted =>
      (globalThis as unknown as WithAxe).axe.run(document, {
        runOnly: wanted,
        resultTypes: ['violations'],
      }),
    tags,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Every control that Tab should reach, and whether it shows that it has the focus. */
async function unreached(page: Page): Promise<string[]> {
  await page.bringToFront()
  const expected = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [contenteditable]',
      ),
    ].filter(one => one.checkVisibility() && !one.matches(':disabled'))
    // Of radio buttons in a group, Tab reaches the one that is on, or one of them.
    const radios = new Set<string>()
    const stops = all.filter(one => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      const group = `${one.name} ${one.form?.id ?? ''}`
      const others = all.filter(
        other => other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name,
      ) as HTMLInputElement[]
      if (others.some(({ checked }) => checked)) return one.checked
      if (radios.has(group)) return false
      radios.add(group)
      return true
    })
    for (const [index, one] of stops.entries()) one.dataset.stop = String(index)
    ;(document.activeElement as HTMLElement | null)?.blur()
    getSelection()?.removeAllRanges()
    document.body.tabIndex = -1
    document.body.focus()
    return stops.map(one =>
      `${one.localName} ${one.getAttribute('aria-label') ?? one.innerText ?? ''}`.trim(),
    )
  })
  const reached = new Set<string>()
  for (let presses = 0; presses < expected.length + 6; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      if (!focused?.dataset.stop) return null
      const shown = [focused, focused.closest('label'), focused.parentElement].some(one => {
        const style = one && getComputedStyle(one)
        return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
      })
      return `${focused.dataset.stop}${shown ? '' : ' unseen'}`
    })
    if (stop) reached.add(stop)
  }
  return expected.filter((_, index) => !reached.has(String(index)))
}

describe.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    await new Promise(resolve => setTimeout(resolve, 1_000))
  })
  afterAll(async () => {
    await session.close()
    expect(session.errors).toEqual([])
  })

  test.each(states)(
    '$name: axe finds nothing in light or dark, and nothing is lost at 320 pixels',
    async state => {
      for (const theme of ['light', 'dark'] as const) {
        const page = await openState(session, state, theme)
        expect(await objections(page), theme).toEqual([])
        if (theme === 'light') expect(await lost(page, 320)).toEqual([])
        await page.close()
      }
    },
  )

  test.each(states)('$name: Tab reaches every control, and each shows it', async state => {
    const page = await openState(session, state, 'light')
    expect(await unreached(page)).toEqual([])
    await page.close()
  })
})
