import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { story } from './behaviours/behaviour.ts'
import { clickInto, type Desk, eventually, openDesk } from './behaviours/desk.ts'
import { type Row, rows } from './behaviours/rows.ts'
import { builtExtension, engines, openBrowser, type Session } from './harness.ts'
import { published } from './look.ts'
import { watchWorld } from './world.ts'
import { name, wait } from './writer.ts'

const rowOf = (family: Row['family']): Row =>
  rows.find(row => row.family === family && row.place === 'document') as Row

const buttons = async (desk: Desk): Promise<readonly string[]> =>
  ((await desk.inside())?.buttons ?? []).map(({ label }) => label)

/** A page that means harm: it stays usable, learns nothing and makes us do nothing. */
describe.concurrent.each(engines)('a page that attacks, in %s', engine => {
  let session: Session
  let desk: Desk
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    desk = await openDesk(session, rowOf('plain'))
    await desk.write(story)
    await vi.waitFor(async () => expect(await desk.underlined()).toContain(name), { timeout: 60_000 })
    await desk.page.close()
  })
  beforeEach(async () => {
    desk = await openDesk(session, rowOf('plain'))
  })
  afterEach(async () => {
    expect(await published(desk.frame)).toEqual([])
    await desk.page.close()
  })
  afterAll(() => session.close())

  describe('one thing after the other', { concurrent: false }, () => {
    test('rewrites the registry of highlights: the next key paints again', async () => {
      await desk.write(story)
      await desk.sees(name)
      await desk.frame.evaluate(() => {
        CSS.highlights.clear()
        const broken = () => {
          throw new Error('no')
        }
        Object.assign(CSS.highlights, { set: broken, delete: broken, clear: broken })
        Object.assign(globalThis, { Highlight: broken, Range: broken })
      })
      await desk.type('and a cough ')
      await desk.sees(name)
      expect(await desk.model()).toBe(`${story}and a cough `)
    })

    test('makes up events and messages: nothing is opened, changed or published', async () => {
      await desk.write(story)
      await desk.sees(name)
      await desk.frame.evaluate(() => {
        const box = document.querySelector('.first [contenteditable]')
        const ours = document.querySelector('margin-notes')
        const rect = [...CSS.highlights.values()]
          .flatMap(highlight => [...highlight] as Range[])
          .find(range => range.toString() === 'Sarah Jones')
          ?.getBoundingClientRect()
        const at = { clientX: (rect?.x ?? 0) + 5, clientY: (rect?.y ?? 0) + 5 }
        const init = { bubbles: true, composed: true, cancelable: true, ...at }
        for (const target of [box, ours, document, window]) {
          target?.dispatchEvent(new CompositionEvent('compositionstart', init))
          target?.dispatchEvent(new FocusEvent('focusin', init))
          target?.dispatchEvent(new PointerEvent('pointerover', init))
          target?.dispatchEvent(new PointerEvent('pointermove', init))
          target?.dispatchEvent(new MouseEvent('click', init))
          for (const key of ['Enter', 'Escape', 'j', 'f']) {
            target?.dispatchEvent(
              new KeyboardEvent('keydown', { ...init, key, altKey: true, shiftKey: true }),
            )
          }
        }
        for (const type of ['check', 'report', 'recheck', 'command', 'show', 'fix', 'draft?']) {
          window.postMessage({
            type,
            command: 'apply',
            start: 11,
            end: 22,
            rule: 'confidentiality/patient-name',
          })
          document.dispatchEvent(new CustomEvent(type, { detail: '{"type":"fix"}' }))
        }
      })
      await wait(600)
      expect((await desk.inside())?.card).toBe('')
      expect(await desk.model()).toBe(story)
      // The composition that was only said to begin keeps nothing from being checked.
      await desk.press('Control', 'End')
      await desk.type('She is from Leeds ')
      await desk.sees('Leeds')
    })

    test('takes our element away, once and then always: the page works on, and so does the box', async () => {
      await desk.write(story)
      await desk.sees(name)
      await desk.frame.evaluate(() => document.querySelector('margin-notes')?.remove())
      await desk.type('and a cough ')
      await eventually(async () => expect((await desk.inside())?.pill).toMatch(/to stop and check/))
      await desk.frame.evaluate(() => {
        const page = globalThis as unknown as { removed: number }
        page.removed = 0
        new MutationObserver(() => {
          const ours = document.querySelector('margin-notes')
          if (!ours) return
          ours.remove()
          page.removed += 1
        }).observe(document.documentElement, { childList: true, subtree: true })
      })
      await desk.type('at night ')
      await eventually(async () => expect(await desk.model()).toBe(`${story}and a cough at night `))
      await desk.sees(name)
      await wait(500)
      // Brought back by keys, never in a circle with the page.
      const removed = () => desk.frame.evaluate(() => (globalThis as unknown as { removed: number }).removed)
      const before = await removed()
      await wait(500)
      expect(await removed()).toBe(before)
      expect(before).toBeLessThan(60)
    })

    test('freezes prototypes and listens at every door: it hears and sees nothing of ours', async () => {
      await desk.frame.evaluate(() => {
        const page = globalThis as unknown as { heard: string[] }
        page.heard = []
        const { attachShadow } = Element.prototype
        Element.prototype.attachShadow = function (init) {
          page.heard.push('attachShadow')
          return attachShadow.call(this, init)
        }
        const { createElement } = Document.prototype
        Document.prototype.createElement = function (this: Document, tag: string) {
          page.heard.push(`createElement ${tag}`)
          return createElement.call(this, tag)
        } as typeof createElement
        const { setRangeText } = HTMLTextAreaElement.prototype
        void setRangeText
        addEventListener('message', ({ data }) => page.heard.push(`message ${JSON.stringify(data)}`))
        for (const { prototype } of [
          Object,
          Array,
          Map,
          Promise,
          Node,
          Element,
          HTMLElement,
          EventTarget,
          Range,
        ]) {
          Object.freeze(prototype)
        }
      })
      await desk.write(story)
      await desk.openCard(name)
      const seen = await desk.frame.evaluate(() => {
        const ours = document.querySelector('margin-notes')
        const outside = document.documentElement.cloneNode(true) as Element
        for (const form of outside.querySelectorAll('form')) form.remove()
        return {
          heard: (globalThis as unknown as { heard: string[] }).heard,
          root: ours?.shadowRoot ?? null,
          attributes: [...(ours?.attributes ?? [])].map(attribute => attribute.name),
          told: outside.outerHTML.includes('Sarah'),
        }
      })
      expect(seen).toEqual({ heard: [], root: null, attributes: ['popover', 'style'], told: false })
    })

    test('floods its box with changes: the page still paints, and the draft is checked when it is over', async () => {
      await desk.write(story)
      await desk.sees(name)
      const frames = await desk.frame.evaluate(async () => {
        const box = document.querySelector('.first [contenteditable]')
        const until = performance.now() + 1_500
        const flood = () => {
          for (let time = 0; time < 50; time++) {
            const mark = document.createElement('b')
            mark.textContent = `${time}`
            box?.append(mark)
            mark.remove()
          }
          if (performance.now() < until) setTimeout(flood)
        }
        flood()
        let painted = 0
        while (performance.now() < until) {
          await new Promise(requestAnimationFrame)
          painted += 1
        }
        return painted
      })
      expect(frames).toBeGreaterThan(10)
      await desk.type('and a cough ')
      await desk.sees(name)
    })

    test('nests ten thousand nodes in its box: no error, and the next draft is checked', async () => {
      await clickInto(desk, 'first')
      await desk.frame.evaluate(() => {
        let deepest: Element = document.createElement('span')
        const outermost = deepest
        for (let depth = 0; depth < 10_000; depth++) {
          const next = document.createElement('span')
          // What is not drawn costs the browser nothing; it is our walk that is tried.
          next.hidden = true
          deepest.append(next)
          deepest = next
        }
        deepest.append('My patient Sarah Jones, 34, from Hackney has a rash ')
        document.querySelector('.first [contenteditable]')?.append(outermost)
      })
      await desk.write(story)
      await desk.sees(name)
    })
  })
})

describe('a tab that is left alone', () => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser('chromium', await builtExtension('chromium'))
  })
  afterAll(() => session.close())

  test('sends nothing and keeps nothing: ten thousand keys, then ten minutes without the focus', async () => {
    const desk = await openDesk(session, rowOf('textarea'))
    const { cdp, started } = await watchWorld(desk.page)
    /** Bytes in use once everything that can be let go is gone. */
    const heap = async (): Promise<number> => {
      for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage')
      return (await cdp.send('Runtime.getHeapUsage')).usedSize
    }
    const key = (text: string) => cdp.send('Input.dispatchKeyEvent', { type: 'char', text })
    const type = (text: string) => Promise.all(Array.from(text, key))
    const leave = async () => {
      await desk.first('set', '')
      await desk.frame.evaluate(() => (document.activeElement as HTMLElement).blur())
      await wait(1_000)
      await started()
    }
    await clickInto(desk, 'first')
    await type(story)
    await vi.waitFor(async () => expect(await desk.underlined()).toContain(name), { timeout: 60_000 })
    await leave()
    const before = await heap()

    const draft = `${story}and felt better. `.repeat(6).slice(0, 500)
    for (let draftCount = 0; draftCount < 20; draftCount++) {
      await desk.first('set', '')
      await clickInto(desk, 'first')
      await type(draft)
      expect((await desk.model()).length).toBe(500)
    }
    await desk.sees(name)
    expect(await started()).toContain('message: check')
    await leave()

    const spent = new Promise(resolve => cdp.once('Emulation.virtualTimeBudgetExpired', resolve))
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 10 * 60 * 1_000 })
    await spent
    expect(await started()).toEqual([])
    expect((await heap()) - before).toBeLessThan(2 * 1024 ** 2)
    await desk.page.close()
  })
})

/** Firefox ends our script without telling it, and nothing of it runs any more. */
async function saysSo(desk: Desk): Promise<void> {
  await eventually(async () => expect(await desk.underlined()).toEqual([]))
  await eventually(async () => expect(await buttons(desk)).toEqual([expect.stringContaining('Reload it')]))
}

/** Nothing of the extension works in an open tab afterwards. */
describe.concurrent.each(engines)('an extension that is taken away, in %s', engine => {
  test('leaves no error, says that the tab must be loaded again where it can, and the box works on', async () => {
    const session = await openBrowser(engine, await builtExtension(engine))
    const desk = await openDesk(session, rowOf('lexical'))
    const other = await openDesk(session, rowOf('draft'))
    await desk.page.bringToFront()
    await desk.write(story)
    await vi.waitFor(async () => expect(await desk.underlined()).toContain(name), { timeout: 60_000 })
    await session.removeExtension()
    if (engine === 'chromium') await saysSo(desk)
    await desk.type('and a cough ')
    await eventually(async () => expect(await desk.model()).toBe(`${story}and a cough `))
    // A tab without an open composer says nothing at all.
    await other.page.bringToFront()
    await other.write(story)
    await wait(500)
    expect(await other.underlined()).toEqual([])
    expect(await other.inside()).toBeUndefined()
    await session.close()
  })
})
