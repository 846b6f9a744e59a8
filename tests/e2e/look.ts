import type { Frame, Page } from 'puppeteer-core'

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
