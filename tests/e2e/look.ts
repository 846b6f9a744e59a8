import type { Frame, Page } from 'puppeteer-core'
import type { Session } from './harness.ts'
import { lookInside } from './inside.ts'

/** What the tests of the boxes see, in a page or in a frame of it. */

interface Oracle {
  __model(): string
  __posted: readonly string[]
  __errors: readonly string[]
}

/** The phrases underlined as `block` or `warn`. */
export const underlinedIn = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      /^margin-(?:firm|soft)/.test(highlight) ? [...ranges].map(range => range.toString()) : [],
    ),
  )

/** The fixture's own account of itself. */
export const told = (where: Page | Frame) =>
  where.evaluate(() => {
    const { __model, __posted, __errors } = globalThis as unknown as Oracle
    return { model: __model(), posted: __posted, errors: __errors }
  })

/**
 * Has the worker answer once, however slow the machine: the options page opens after the installation and takes the
 * foreground, and the first check loads every pattern.
 */
export async function waken(session: Session): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 1_500))
  const page = await session.visit('https://x.com/home')
  await page.bringToFront()
  await page.click('[data-testid="tweetTextarea_0"][role="textbox"]')
  const latest = Date.now() + 60_000
  const isAwake = async () => /nothing found/.test((await lookInside(page))?.pill ?? '')
  while (!(await isAwake())) {
    if (Date.now() > latest) throw new Error('the worker does not answer')
    await page.keyboard.type('On call. ')
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  await page.close()
}
