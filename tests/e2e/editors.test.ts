import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { behaviours } from './behaviours/all.ts'
import { story } from './behaviours/behaviour.ts'
import { type Desk, openDesk } from './behaviours/desk.ts'
import { type Row, rows } from './behaviours/rows.ts'
import { builtExtension, engines, openBrowser, type Session } from './harness.ts'
import { name } from './writer.ts'

/** The browsers have little to do but wait for one another's keys: both are driven at once. */
describe.concurrent.each(engines)('in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await builtExtension(engine))
    // The first check of all compiles every pattern: seconds, on a busy machine.
    const desk = await openDesk(session, rows[0] as Row)
    await desk.write(story)
    await vi.waitFor(async () => expect(await desk.underlined()).toContain(name), { timeout: 60_000 })
    await desk.page.close()
  })
  afterAll(() => session.close())

  describe.each(rows)('$editor, $place', { concurrent: false }, row => {
    let desk: Desk
    beforeAll(async () => {
      desk = await openDesk(session, row)
    })
    afterAll(() => desk.page.close())

    const held = behaviours.filter(({ everywhere }) => everywhere || row.place === 'document')
    test.each(held)('$sentence', async ({ holds }) => {
      await holds(desk)
    })
  })
})
