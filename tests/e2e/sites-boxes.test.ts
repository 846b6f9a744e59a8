import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boxRows, stand } from './boxes.ts'
import { builtExtension, engines, openBrowser, type Session } from './harness.ts'
import { lookInside } from './inside.ts'
import { ask, builtProbe } from './probe/probe.ts'

const story = 'My patient Sarah Jones, 34, came in last night'
const name = 'Sarah Jones'
const patience = { timeout: 5_000, interval: 50 }

interface Oracle {
  __model(): string
  __posted: readonly string[]
  __errors: readonly string[]
}

/** The phrases underlined in the page or the frame. */
const underlinedIn = (where: Page | Frame): Promise<string[]> =>
  where.evaluate(() =>
    [...CSS.highlights].flatMap(([highlight, ranges]) =>
      /^margin-(?:firm|soft)/.test(highlight) ? [...ranges].map(range => range.toString()) : [],
    ),
  )

const told = (where: Page | Frame) =>
  where.evaluate(() => {
    const { __model, __posted, __errors } = globalThis as unknown as Oracle
    return { model: __model(), posted: __posted, errors: __errors }
  })

/**
 * Every box of the sites, under the site's own name and policy: Chaperone as it is built, and beside it an extension
 * that tells what `src/compose` makes of the box.
 */
describe.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    await session.browser.installExtension(await builtProbe())
    // The options page opens after the installation and takes the foreground.
    await new Promise(resolve => setTimeout(resolve, 1_500))
  })
  afterAll(async () => {
    expect(session.errors).toEqual([])
    expect(session.refused).toEqual([])
    await session.close()
  })

  test.each(boxRows)('$name', async row => {
    const { url, site, kind, framed, prefilled = '' } = row
    const page = await session.visit(url)
    await page.bringToFront()
    const where = await stand(page, row)
    await page.keyboard.type(story)
    const text = prefilled + story

    await expect.poll(() => underlinedIn(where), patience).toContain(name)
    expect((await ask(where, 'state')).composer).toMatchObject({ kind, site })
    expect(await ask(where, 'read')).toEqual({ text, caret: text.length })
    expect(await told(where)).toEqual({ model: text, posted: [], errors: [] })
    if (!framed) expect((await lookInside(page))?.pill).toMatch(/Chaperone: \d/)
    await page.close()
  })
})
