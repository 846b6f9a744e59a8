import type { Frame, Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import { catalogue } from '../../../rules/index.ts'
import { createEngine } from '../../../src/engine/check.ts'
import type { Finding, Fix } from '../../../src/engine/report.ts'
import type { Engine, Session } from '../harness.ts'
import { type Inside, lookInside, press } from '../inside.ts'
import { lineUnder, modelText, openCardOn, underlined } from '../look.ts'
import { type Keys, patience, pressKeys, wait } from '../writer.ts'
import { type Row, urlOf } from './rows.ts'

/** One tab with one editor and the hands and eyes of somebody who writes in it. */
export interface Desk {
  readonly engine: Engine
  readonly row: Row
  readonly page: Page
  /** Where the editor is: the page itself, or a frame that fills it. */
  readonly frame: Frame
  /** An empty box with the caret in it, then `text` from real keys. */
  write(text: string): Promise<void>
  type(text: string): Promise<void>
  /** The last key while the others are held. */
  press(...keys: Keys): Promise<void>
  /** What the editor itself would publish. */
  model(): Promise<string>
  /** The phrases underlined as `block` or `warn`. */
  underlined(): Promise<readonly string[]>
  sees(...phrases: string[]): Promise<void>
  seesNot(...phrases: string[]): Promise<void>
  /** The line stands under its phrase: a press at its first and last letter puts the caret there. */
  standsUnder(phrase: string): Promise<void>
  openCard(phrase: string): Promise<void>
  inside(): Promise<Inside | undefined>
  /** Presses one of our own buttons with the mouse. */
  choose(label: string | RegExp): Promise<void>
  /** Opens the card on a phrase and presses a repair; done when the phrase has left the text and the card is gone. */
  repair(phrase: string, label: string): Promise<void>
  /** The phrases that the engine finds in the texts. */
  findingsIn(...texts: readonly string[]): readonly string[]
  /** The first repair of the finding on `phrase`, as the engine has it. */
  repairOf(phrase: string): Promise<Fix>
  /** The fixture's own hand on its first box. */
  first<Name extends keyof Hand>(does: Name, ...args: Parameters<Hand[Name]>): Promise<void>
}

/** What the fixture does with a box when a test says so. */
interface Hand {
  set(text: string): void
  mention(label: string): void
  rebuild(): void
  leave(): void
}

/** `expect.poll` for tests that run side by side, where no one test is the current one. */
export const eventually = (holds: () => Promise<void>): Promise<void> => vi.waitFor(holds, patience)

export const view = { width: 1000, height: 800 }

const engine = createEngine(catalogue)
const findingsIn = (text: string): readonly Finding[] =>
  engine.check({ text, kind: 'post', site: 'x' }, { jurisdiction: 'us' }).findings

const boxOf = (form: 'first' | 'second'): string =>
  `>>> .${form} [contenteditable="true"]:not(.ql-clipboard), >>> .${form} textarea`

/** Puts the caret in one of the two boxes with a click. */
export async function clickInto({ frame }: Pick<Desk, 'frame'>, form: 'first' | 'second'): Promise<void> {
  const box = await frame.waitForSelector(boxOf(form), { visible: true })
  await box?.click({ offset: { x: 12, y: 12 } })
  await box?.dispose()
}

export async function openDesk(session: Session, row: Row): Promise<Desk> {
  const page = await session.visit(urlOf(row))
  const frame = row.place === 'frame' ? await innerFrame(page) : page.mainFrame()
  const { keyboard, mouse } = page

  const desk: Desk = {
    engine: session.engine,
    row,
    page,
    frame,
    async write(text) {
      await tidy(desk)
      if ((await desk.inside())?.card) await keyboard.press('Escape')
      await desk.first('set', '')
      await clickInto(desk, 'first')
      await desk.type(text)
    },
    async type(text) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await keyboard.press('Enter')
        if (line) await keyboard.type(line)
      }
    },
    async press(...keys) {
      await pressKeys(page, ...keys)
      // Editors hear of a caret that moved a task or two later, and no hand is faster than that.
      if (/Home|End|Arrow/.test(String(keys.at(-1)))) await wait(50)
    },
    model: () => modelText(frame),
    underlined: () => underlined(frame),
    sees: (...phrases) =>
      eventually(async () => expect(await desk.underlined()).toEqual(expect.arrayContaining(phrases))),
    seesNot: (...phrases) =>
      eventually(async () => {
        const found = await desk.underlined()
        expect(found.filter(phrase => phrases.includes(phrase))).toEqual([])
      }),
    async standsUnder(phrase) {
      const text = await desk.model()
      const start = text.indexOf(phrase)
      await desk.sees(phrase)
      for (const [letter, at] of [
        [0.5, start],
        [phrase.length - 0.5, start + phrase.length],
      ] as const) {
        const line = await lineUnder(frame, phrase)
        const x = line.left + ((line.right - line.left) * letter) / phrase.length
        await mouse.click(x, line.middle)
        await keyboard.type('~')
        await eventually(async () => expect(await desk.model()).toContain('~'))
        expect(Math.abs((await desk.model()).indexOf('~') - at)).toBeLessThanOrEqual(1)
        await keyboard.press('Backspace')
        await eventually(async () => expect(await desk.model()).toBe(text))
      }
    },
    async openCard(phrase) {
      await desk.sees(phrase)
      await openCardOn(page, phrase, frame)
    },
    inside: () => lookInside(frame),
    choose: label => press(page, label, frame),
    async repair(phrase, label) {
      await desk.openCard(phrase)
      await desk.choose(label)
      await eventually(async () => expect(await desk.model()).not.toContain(phrase))
      await eventually(async () => expect((await desk.inside())?.card).toBe(''))
      // An editor may take back what it has shown, which is watched for; no hand goes on sooner.
      await wait(150)
    },
    findingsIn: (...texts) => texts.flatMap(text => findingsIn(text).map(finding => finding.text)),
    async repairOf(phrase) {
      const fix = findingsIn(await desk.model()).find(({ text }) => text === phrase)?.fixes[0]
      if (!fix) throw new Error(`no repair for “${phrase}”`)
      return fix
    },
    first: (does, ...args) =>
      frame.evaluate(
        (name, values) => (globalThis as unknown as Fixture).__first[name](...values),
        does as 'set',
        args as [string],
      ),
  }
  return desk
}

/** Whatever the behaviour before this one left: the page is as it was loaded. */
async function tidy({ page, frame }: Desk): Promise<void> {
  const { width, height } = page.viewport() ?? {}
  if (width !== view.width || height !== view.height) await page.setViewport(view)
  await frame.evaluate(() => {
    const { form } = (globalThis as unknown as { __first: { form: HTMLElement } }).__first
    form.removeAttribute('style')
    form.removeAttribute('dir')
    document.body.removeAttribute('style')
    document.documentElement.className = ''
    scrollTo(0, 0)
    dispatchEvent(new Event('unlock'))
  })
}

interface Fixture {
  __first: { set(text: string): void }
}

async function innerFrame(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame(one => one.parentFrame() !== null)
  await frame.waitForSelector('form.first')
  return frame
}
