import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sites } from '../../src/compose/sites/index.ts'
import { boxRows, optionalBoxRows, stand } from './boxes.ts'
import { grantedExtension } from './granted.ts'
import { engines, openBrowser, type Session } from './harness.ts'
import { lookInside } from './inside.ts'
import { told, underlined, waken } from './look.ts'
import { ask, builtProbe } from './probe/probe.ts'
import { name, patience, story, wait } from './writer.ts'

const optional = sites.filter(site => site.optional).flatMap(({ addresses }) => addresses)

/**
 * Every box of every site, under the site's own name and policy: Chaperone as it is built, with all sites switched on,
 * and beside it an extension that tells what `src/compose` makes of the box.
 */
describe.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await grantedExtension(engine, [...optional, 'https://forum.test/*']))
    await session.browser.installExtension(await builtProbe())
    await waken(session)
  })
  afterAll(() => session.close())

  test.each([...boxRows, ...optionalBoxRows])('$name', async row => {
    const { url, site, kind, framed, prefilled = '' } = row
    const page = await session.visit(url)
    const where = await stand(page, row)
    await page.keyboard.type(story)
    const text = prefilled + story

    await expect.poll(() => underlined(where), patience).toContain(name)
    expect((await ask(where, 'state')).composer).toMatchObject({ kind, site })
    expect(await ask(where, 'read')).toEqual({ text, caret: text.length })
    expect(await told(where)).toEqual({ model: text, posted: [], errors: [] })
    // Of a frame, only the page's own view of our element.
    if (framed) expect(await where.$('margin-notes')).not.toBeNull()
    else await expect.poll(async () => (await lookInside(page))?.pill, patience).toMatch(/Chaperone: \d/)
    await page.close()
  })

  test('a site that was added by hand gets the plain check', async () => {
    const page = await session.visit('https://forum.test/?box=textarea')
    await stand(page, { box: 'textarea' })
    await page.keyboard.type(story)
    await expect.poll(() => underlined(page), patience).toContain(name)
    expect(await ask(page, 'draft')).toEqual({ text: story, kind: 'post' })
    await page.close()
  })

  test('a site that nobody added is left alone', async () => {
    const page = await session.visit('https://plain.test/?box=textarea')
    await stand(page, { box: 'textarea' })
    await page.keyboard.type(story)
    await wait(1_000)
    expect(await underlined(page)).toEqual([])
    expect(await lookInside(page)).toBeUndefined()
    await page.close()
  })
})
