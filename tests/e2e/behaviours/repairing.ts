import { expect } from 'vitest'
import { applied } from '../../../src/compose/replace.ts'
import { name, wait } from '../writer.ts'
import { type Behaviour, story } from './behaviour.ts'
import { type Desk, eventually } from './desk.ts'

const htmlOf = ({ frame }: Desk): Promise<string> =>
  frame.evaluate(() => (globalThis as unknown as { __first: { form: HTMLElement } }).__first.form.innerHTML)

/** Presses the first repair of the finding on the name. @returns the text as it must read then. */
async function repair(desk: Desk): Promise<{ readonly fixed: string; readonly caret: number }> {
  const text = await desk.model()
  const { label, edits } = await desk.repairOf(name)
  const fixed = applied(text, edits)
  await desk.repair(name, label)
  expect(await desk.model()).toBe(fixed)
  const last = edits.at(-1)
  const caret = (last?.end ?? 0) + fixed.length - text.length
  return { fixed, caret }
}

const undo = (desk: Desk): Promise<void> => desk.press('Control', 'z')
const redo = (desk: Desk): Promise<void> => desk.press('Control', 'Shift', 'Z')

const notices = async (desk: Desk): Promise<readonly string[]> =>
  ((await desk.inside())?.buttons ?? []).map(({ label }) => label)

export const repairing: readonly Behaviour[] = [
  {
    title: 'repair, undo, redo',
    sentence: 'a repair is one step of the editor’s own history, undone and redone exactly',
    everywhere: true,
    async holds(desk) {
      await desk.write(`Good morning\n${story}`)
      await wait(desk.row.rest)
      const before = await desk.model()
      const html = await htmlOf(desk)
      const { fixed } = await repair(desk)
      await undo(desk)
      await eventually(async () => expect(await desk.model()).toBe(before))
      expect(await htmlOf(desk)).toBe(html)
      await redo(desk)
      await eventually(async () => expect(await desk.model()).toBe(fixed))
      await undo(desk)
      await eventually(async () => expect(await desk.model()).toBe(before))
      await desk.sees(name)
    },
  },
  {
    title: 'sentence out',
    sentence: 'a sentence that no word can mend is taken out, even where it is all there is',
    async holds(desk) {
      const sneer = 'Another drug seeker in triage, yawn. '
      await desk.write(`The rota is late. ${sneer}`)
      await desk.repair('drug seeker', 'Take the sentence out')
      await eventually(async () => expect(await desk.model()).toBe('The rota is late.'))
      await desk.write(sneer)
      await desk.repair('drug seeker', 'Take the sentence out')
      await eventually(async () => expect(await desk.model()).toBe(''))
      await desk.type('Good night ')
      await eventually(async () => expect(await desk.model()).toBe('Good night '))
    },
  },
  {
    title: 'caret',
    sentence: 'after a repair the caret stands behind it and typing goes on there',
    async holds(desk) {
      await desk.write(story)
      const { fixed, caret } = await repair(desk)
      await desk.type('~')
      await eventually(async () =>
        expect(await desk.model()).toBe(`${fixed.slice(0, caret)}~${fixed.slice(caret)}`),
      )
    },
  },
  {
    title: 'repair while typing',
    sentence: 'a repair made right after typing is undone alone, and the typing stays',
    async holds(desk) {
      await desk.write(story)
      const { label } = await desk.repairOf(name)
      await desk.repair(name, label)
      await undo(desk)
      await eventually(async () => expect(await desk.model()).toBe(story))
    },
  },
  {
    title: 'text moved',
    sentence: 'a repair of a text that changes under the hand is refused, and said so',
    async holds(desk) {
      await desk.write(story)
      const { label } = await desk.repairOf(name)
      await desk.frame.evaluate(() => {
        const { __first } = globalThis as unknown as { __first: { set(text: string): void } }
        addEventListener('click', () => __first.set('Quite another text'), { capture: true, once: true })
      })
      await desk.openCard(name)
      await desk.choose(label)
      // An editor that renders late shows the change only when the repair has been tried and found not to stand.
      await eventually(async () =>
        expect((await desk.inside())?.card).toMatch(/changed since|does not take the change/),
      )
      expect(await desk.model()).toBe('Quite another text')
      await desk.press('Escape')
      await eventually(async () => expect((await desk.inside())?.card).toBe(''))
    },
  },
  {
    title: 'repair refused by the editor',
    sentence: 'a repair that the editor does not take is told, and the corrected text offered to copy',
    async holds(desk) {
      await desk.write(story)
      const { label, edits } = await desk.repairOf(name)
      // Editors stop what they hear of; after what they cannot stop they put their own text back.
      await desk.frame.evaluate(text => {
        const off = new AbortController()
        const options = { capture: true, signal: off.signal }
        for (const type of ['paste', 'cut', 'beforeinput']) {
          const stop = (event: Event) => {
            event.preventDefault()
            event.stopImmediatePropagation()
          }
          addEventListener(type, stop, options)
        }
        const { __first } = globalThis as unknown as { __first: { set(text: string): void } }
        addEventListener('input', () => setTimeout(() => __first.set(text)), options)
        addEventListener('unlock', () => off.abort(), { once: true })
      }, story)
      await desk.openCard(name)
      await desk.choose(label)
      await eventually(async () => expect(await notices(desk)).toContain('Copy the corrected text'))
      expect((await desk.inside())?.fields).toEqual([applied(story, edits)])
      expect(await desk.model()).toBe(story)
    },
  },
]
