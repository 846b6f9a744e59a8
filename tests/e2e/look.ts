import type { Frame, Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import type { Session } from './harness.ts'
import { lookInside } from './inside.ts'
import { patience, wait } from './writer.ts'

/** What a person and the fixture itself see, in a page or in a frame of it, and the pointer that rests there. */

type Place = Page | Frame

interface Oracle {
  __model(): string
  __posted: readonly string[]
  __errors: readonly string[]
}

/** The fixture's own account of itself. */
export const told = (where: Place) =>
  where.evaluate(() => {
    const { __model, __posted, __errors } = globalThis as unknown as Oracle
    return { model: __model(), posted: __posted, errors: __errors }
  })

/** The text in the editor's own model: what the site would publish. */
export const modelText = async (where: Place): Promise<string> => (await told(where)).model

/** What the page has published so far. */
export const published = async (where: Place): Promise<readonly string[]> => (await told(where)).posted

/** Every highlight: its name without the theme, and the phrases it paints. */
export const highlighted = (where: Place): Promise<Record<string, string[]>> =>
  where.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name.replace(/-dark$/, ''),
        [...ranges].map(range => range.toString()),
      ]),
    ),
  )

/** The phrases underlined as `block` or `warn`, in whatever lines were chosen. */
export const underlined = async (where: Place): Promise<string[]> =>
  Object.entries(await highlighted(where)).flatMap(([name, phrases]) =>
    /^margin-(?:firm|soft)/.test(name) ? phrases : [],
  )

/** The phrase whose card is open. */
export const opened = async (where: Place): Promise<string[] | undefined> =>
  (await highlighted(where))['margin-open']

interface Line {
  readonly left: number
  readonly right: number
  /** Half-way between the head and the foot of its letters. */
  readonly middle: number
}

/** The first line of what is painted under a phrase, in the viewport, once it stands where a hand could reach it. */
export async function lineUnder(where: Place, phrase: string): Promise<Line> {
  const look = () =>
    where.evaluate(async wanted => {
      for (let time = 0; time < 2; time++) await new Promise(requestAnimationFrame)
      const painted = [...CSS.highlights.values()].flatMap(highlight => [...highlight]) as Range[]
      const rects = painted.find(range => range.toString() === wanted)?.getClientRects() ?? []
      const rect = [...rects].find(({ width }) => width > 0)
      if (!rect) return null
      const middle = rect.top + rect.height / 2
      const inView = 0 < middle && middle < innerHeight
      return inView ? { left: rect.left, right: rect.right, middle } : null
    }, phrase)
  return vi.waitFor(async () => {
    const line = await look()
    if (!line) throw new Error(`nothing in view stands under “${phrase}”`)
    return line
  }, patience)
}

/**
 * Rests the pointer on a phrase until its card is open; comes again where a late key put the card off.
 * @param where the page, or a frame that fills it
 */
export async function openCardOn(page: Page, phrase: string, where: Place = page): Promise<void> {
  const isOpen = async () => expect(await opened(where)).toEqual([phrase])
  const rest = async () => {
    const { left, right, middle } = await lineUnder(where, phrase)
    const x = (left + right) / 2
    await page.mouse.move(x - 4, middle + 60)
    // A hand takes longer than a frame to come back; a script does not, and nobody would have seen it leave.
    await wait(50)
    await page.mouse.move(x, middle, { steps: 3 })
    await vi.waitFor(isOpen, { timeout: 1_500, interval: 50 })
  }
  await vi.waitFor(rest, patience)
}

/** Has the worker answer once, however slow the machine: the first check loads every pattern. */
export async function waken(session: Session): Promise<void> {
  const page = await session.visit('https://x.com/home')
  await page.click('[data-testid="tweetTextarea_0"][role="textbox"]')
  const latest = Date.now() + 60_000
  const isAwake = async () => /nothing found/.test((await lookInside(page))?.pill ?? '')
  while (!(await isAwake())) {
    if (Date.now() > latest) throw new Error('the worker does not answer')
    await page.keyboard.type('On call. ')
    await wait(500)
  }
  await page.close()
}
