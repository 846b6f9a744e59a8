import { expect } from 'vitest'
import { name, wait } from '../writer.ts'
import { type Behaviour, story } from './behaviour.ts'
import { clickInto, type Desk, eventually } from './desk.ts'

/** Lines above and below, so that the box scrolls. */
const long = `${'line\n'.repeat(6)}${story}\n${'line\n'.repeat(9)}`

const enlarge = ({ frame }: Desk, zoom: string): Promise<void> =>
  frame.evaluate(wanted => {
    document.body.style.zoom = wanted
  }, zoom)

const wheel = async ({ page }: Desk, x: number, y: number, deltaY: number): Promise<void> => {
  await page.mouse.move(x, y)
  await page.mouse.wheel({ deltaY })
}

/** How far the first box has scrolled, in CSS pixels. */
const scrolled = ({ frame }: Desk): Promise<number> =>
  frame.evaluate(() =>
    Math.max(...[...document.querySelectorAll('.first, .first *')].map(one => one.scrollTop)),
  )

/** Turns the wheel over the box, a little at a time where scrolling glides, until it has scrolled so far. */
async function turnTo(desk: Desk, deltaY: number, isThere: (top: number) => boolean): Promise<void> {
  await eventually(async () => {
    if (!isThere(await scrolled(desk))) await wheel(desk, 300, 100, deltaY)
    await wait(150)
    expect(isThere(await scrolled(desk))).toBe(true)
  })
  await wait(150)
}

/** The names under which lines are painted, which tell light from dark. */
const themes = ({ frame }: Desk): Promise<readonly string[]> =>
  frame.evaluate(() => [...CSS.highlights.keys()].filter(key => /^margin-(firm|soft)/.test(key)))

export const surroundings: readonly Behaviour[] = [
  {
    title: 'scrolling inside',
    sentence: 'a line scrolls with its words inside the box',
    async holds(desk) {
      await desk.write(long)
      await desk.sees(name)
      await turnTo(desk, -300, at => at === 0)
      await turnTo(desk, 20, at => at >= 70)
      await desk.standsUnder(name)
    },
  },
  {
    title: 'scrolling outside',
    sentence: 'a line and its card scroll with the page, and opening the card scrolls nothing',
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name)
      const top = () => desk.frame.evaluate(() => scrollY)
      await desk.frame.evaluate(() => scrollTo(0, 15))
      await desk.standsUnder(name)
      const before = await top()
      await desk.openCard(name)
      expect(await top()).toBe(before)
      await desk.frame.evaluate(() => scrollTo(0, 0))
    },
  },
  {
    title: 'zoom',
    sentence: 'a page enlarged by its reader or by itself keeps lines under their words',
    async holds(desk) {
      await desk.write(story)
      await desk.page.setViewport({ width: 800, height: 640, deviceScaleFactor: 1.25 })
      await desk.standsUnder(name)
      await enlarge(desk, '1.3')
      await desk.standsUnder(name)
      await desk.openCard(name)
    },
  },
  {
    title: 'resize',
    sentence: 'a box that becomes narrow keeps lines under their words',
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name)
      await desk.frame.evaluate(() => {
        ;(globalThis as unknown as { __first: { form: HTMLElement } }).__first.form.style.width = '150px'
      })
      await desk.standsUnder('Hackney')
    },
  },
  {
    title: 'dark mode',
    sentence: 'a page that turns dark gets lines that show on dark',
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name)
      const turn = (dark: boolean) =>
        desk.frame.evaluate(on => void document.documentElement.classList.toggle('dark', on), dark)
      await turn(true)
      await desk.type('now ')
      await eventually(async () => expect(await themes(desk)).toContain('margin-firm-dark'))
      expect(await themes(desk)).not.toContain('margin-firm')
      await turn(false)
      await desk.type('then ')
      await eventually(async () => expect(await themes(desk)).toContain('margin-firm'))
    },
  },
  {
    title: 'box made anew',
    sentence: 'a box that the page takes away and builds anew is followed to the new one',
    everywhere: true,
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name)
      await desk.first('rebuild')
      await desk.sees(name)
      await clickInto(desk, 'first')
      await desk.press('Control', 'End')
      await desk.type('again ')
      await desk.standsUnder(name)
    },
  },
  {
    title: 'history',
    sentence: 'a box that goes with its address leaves nothing behind, and is checked when one comes back',
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name)
      await desk.first('leave')
      await eventually(async () => expect(await desk.underlined()).toEqual([]))
      await eventually(async () => expect((await desk.inside())?.pill ?? '').toBe(''))
      await desk.frame.evaluate(() => history.back())
      await eventually(async () => expect(await desk.model()).toContain(name))
      await clickInto(desk, 'first')
      await desk.standsUnder(name)
    },
  },
  {
    title: 'two boxes',
    sentence: 'of two boxes the one in use is underlined and repaired, and the other is left alone',
    async holds(desk) {
      await desk.write(story)
      await desk.sees(name)
      await clickInto(desk, 'second')
      await desk.type('My patient Tom Hill, 51, has a cold ')
      await desk.openCard('Tom Hill')
      await desk.choose(/^(Take|Say)/)
      const second = () =>
        desk.frame.evaluate(() => (globalThis as unknown as { __second(): string }).__second())
      await eventually(async () => expect(await second()).not.toContain('Tom Hill'))
      expect(await second()).toContain('has a cold')
      expect(await desk.model()).toBe(story)
      await clickInto(desk, 'first')
      await desk.standsUnder(name)
    },
  },
]
