import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtExtension, engines, openBrowser, type Session } from '../harness.ts'
import { lost } from './lost.ts'
import { objections } from './objections.ts'
import { chooseTheme, openState, states } from './states.ts'

/** WCAG 2.2 AA, at any zoom and by the keyboard alone, on every page in every state. */

/** Every control that Tab should reach, and whether it shows that it has the focus. */
async function unreached(page: Page): Promise<string[]> {
  await page.bringToFront()
  const expected = await page.evaluate(() => {
    // A modal dialog puts everything else out of reach.
    const reachable = document.querySelector('dialog:modal') ?? document
    const all = [
      ...reachable.querySelectorAll<HTMLElement>(
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
    const start = reachable instanceof HTMLElement ? reachable : document.body
    start.tabIndex = -1
    start.focus()
    return stops.map(one =>
      `${one.localName} ${one.getAttribute('aria-label') ?? one.innerText ?? ''}`.trim(),
    )
  })
  const reached = new Set<string>()
  // Where the focus begins in the middle, it comes round through the browser’s own controls.
  for (let presses = 0; presses < expected.length + 12; presses++) {
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

/** Sets what the system tells the page of the person's wishes. */
async function wish(page: Page, name: string, value: string): Promise<void> {
  const client = await page.createCDPSession()
  await client.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
}

/** Where colours are the person's own: what was told by a background and is told by no line. */
const untold = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const chosen = '.switch label:has(:checked), .choice:has(:checked), [aria-pressed="true"]'
    const boxes = '.button:not(.quiet), .notice, .verdict, progress, textarea, select, .composer'
    return [...document.querySelectorAll(`${chosen}, ${boxes}`)]
      .filter(element => {
        const { outlineStyle, borderTopStyle } = getComputedStyle(element)
        return element.checkVisibility() && outlineStyle === 'none' && borderTopStyle === 'none'
      })
      .map(element => element.className || element.localName)
  })

/** What moves all the same where less motion is wished for. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(', ').some(time => Number.parseFloat(time) > 0)
    return [...document.querySelectorAll('*')]
      .filter(element => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
        return lasts(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map(element => element.className || element.localName)
  })

describe.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
  })
  afterAll(() => session.close())

  test.each(states)('$name: axe, 320 pixels, Tab, forced colours, less motion', async state => {
    const page = await openState(session, state, 'light')
    expect(await objections(page), 'in light').toEqual([])
    await chooseTheme(page, 'dark')
    expect(await objections(page), 'in dark').toEqual([])
    expect(await lost(page, 320), 'at 320 pixels').toEqual([])
    expect(await unreached(page), 'by Tab').toEqual([])
    // Firefox takes these wishes from the system alone; the styles are the same.
    if (engine === 'chromium') {
      await wish(page, 'forced-colors', 'active')
      expect(await untold(page), 'with forced colours').toEqual([])
      await wish(page, 'prefers-reduced-motion', 'reduce')
      expect(await moving(page), 'with less motion').toEqual([])
    }
    await page.close()
  })
})
