import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, openBrowser, type Session } from '../harness.ts'
import { lost } from './lost.ts'
import { pseudoExtension, strays } from './pseudo.ts'
import { openState, states } from './states.ts'

describe.each(engines)('in a strange language in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await pseudoExtension(engine))
    await new Promise(resolve => setTimeout(resolve, 1_000))
  })
  afterAll(() => session.close())

  test.each(states)('$name: no word stands in the code, and longer words fit', async state => {
    const page = await openState(session, state, 'light')
    expect(await strays(page)).toEqual([])
    expect(await lost(page, state.path === 'popup.html' ? 400 : 1000)).toEqual([])
    expect(await lost(page, 320)).toEqual([])
    await page.close()
  })
})
