import { expect } from 'vitest'
import type { EditorFamily } from '../../../src/compose/composer.ts'
import { published } from '../look.ts'
import { name, wait } from '../writer.ts'
import { type Behaviour, story } from './behaviour.ts'
import { type Desk, eventually } from './desk.ts'

/** Counts what changes in the page outside our own element, from now until asked. */
async function watchPage({ frame }: Desk): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const watcher = globalThis as unknown as { changes: string[]; __first: { form: Element } }
    watcher.changes = []
    const observer = new MutationObserver(records => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const ours = [...addedNodes, ...removedNodes].every(node => node.nodeName === 'MARGIN-NOTES')
        if (type !== 'childList' || !ours) watcher.changes.push(`${type} in ${target.nodeName}`)
      }
    })
    const all = { attributes: true, childList: true, characterData: true, subtree: true }
    observer.observe(document, all)
    const root = watcher.__first.form.getRootNode()
    if (root !== document) observer.observe(root, all)
    addEventListener('enough', () => observer.disconnect(), { once: true })
  })
  return () =>
    frame.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      dispatchEvent(new Event('enough'))
      return (globalThis as unknown as { changes: string[] }).changes
    })
}

const surnames: Readonly<Record<EditorFamily, string>> = {
  draft: 'Davies',
  lexical: 'Smith',
  'quill 1': 'Taylor',
  'quill 2': 'Brown',
  prosemirror: 'Evans',
  plain: 'Wilson',
  textarea: 'Roberts',
}

/** Whatever has the focus, in however many shadow roots, as the page sees it. */
const focusStays = ({ frame }: Desk): Promise<boolean> =>
  frame.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at instanceof HTMLTextAreaElement || (at instanceof HTMLElement && at.isContentEditable)
  })

export const choosing: readonly Behaviour[] = [
  {
    title: 'card',
    sentence: 'a card opens beside its phrase without taking the focus, and Escape or a key closes it',
    async holds(desk) {
      await desk.write(story)
      await desk.frame.evaluate(() => {
        const page = globalThis as unknown as { escapes: number }
        page.escapes = 0
        addEventListener('keydown', event => {
          if (event.key === 'Escape') page.escapes += 1
        })
      })
      await desk.openCard(name)
      expect((await desk.inside())?.card).toMatch(/HIPAA/)
      expect(await focusStays(desk)).toBe(true)
      await desk.press('Escape')
      await eventually(async () => expect((await desk.inside())?.card).toBe(''))
      expect(await desk.frame.evaluate(() => (globalThis as unknown as { escapes: number }).escapes)).toBe(0)
      await desk.openCard(name)
      await desk.type('x')
      await eventually(async () => expect((await desk.inside())?.card).toBe(''))
      expect(await desk.model()).toContain('x')
    },
  },
  {
    title: 'caret opens the card',
    sentence: 'a caret that rests in a phrase opens its card, and one that goes on closes it',
    async holds(desk) {
      await desk.page.mouse.move(900, 700)
      await desk.write(story)
      await desk.sees(name)
      await desk.press('Control', 'Home')
      for (let step = 0; step < 'My patient Sar'.length; step++) await desk.page.keyboard.press('ArrowRight')
      await eventually(async () => expect((await desk.inside())?.card).not.toBe(''))
      await desk.press('Control', 'End')
      await eventually(async () => expect((await desk.inside())?.card).toBe(''))
    },
  },
  {
    title: 'ignore here',
    sentence: 'a finding ignored here stays ignored while the text around it changes',
    async holds(desk) {
      await desk.write(story)
      await desk.openCard(name)
      await desk.choose('Ignore here')
      await desk.seesNot(name)
      await desk.press('Control', 'Home')
      await desk.type('Listen: ')
      await desk.sees('Hackney')
      await wait(300)
      expect(await desk.underlined()).not.toContain(name)
      expect(await desk.model()).toBe(`Listen: ${story}`)
    },
  },
  {
    title: 'ignore always',
    sentence: 'a phrase ignored always is never told of again, in a new draft either',
    async holds(desk) {
      // Each row has its own: what is learnt holds for all of them.
      const own = `Sarah ${surnames[desk.row.family]}`
      await desk.write(`My patient ${own}, 34, from Hackney has a rash `)
      await desk.openCard(own)
      await desk.choose('Always ignore')
      await desk.seesNot(own)
      await desk.write(`My patient ${own}, 36, from Leeds has a rash `)
      await desk.sees('Leeds')
      expect(await desk.underlined()).not.toContain(own)
    },
  },
  {
    title: 'page untouched',
    sentence: 'nothing of the page changes while findings are shown, opened, listed and ignored',
    everywhere: true,
    async holds(desk) {
      await desk.write(story)
      await wait(100)
      const changes = await watchPage(desk)
      await desk.sees(name)
      await desk.openCard(name)
      await desk.choose('Ignore here')
      await desk.seesNot(name)
      await desk.choose(/^\d|^Chaperone/)
      await eventually(async () => expect((await desk.inside())?.card).toContain('Hackney'))
      await desk.press('Escape')
      expect(await changes()).toEqual([])
    },
  },
  {
    title: 'published by its button alone',
    sentence: 'nothing is published by anything of ours, and once by the button of the page',
    everywhere: true,
    async holds(desk) {
      expect(await published(desk.frame)).toEqual([])
      await desk.write('Hand hygiene matters ')
      await wait(300)
      const button = await desk.frame.waitForSelector('>>> .first button')
      await button?.click()
      await eventually(async () => expect(await published(desk.frame)).toEqual(['Hand hygiene matters ']))
    },
  },
]
