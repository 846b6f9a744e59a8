import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../../rules/index.ts'
import { createEngine } from '../../../src/engine/check.ts'
import { engines, openBrowser, type Session } from '../harness.ts'
import { lookInside, press } from '../inside.ts'
import { patience } from '../writer.ts'
import { textOf } from './acting.ts'
import { lost } from './lost.ts'
import { pseudoExtension, strays } from './pseudo.ts'
import { openState, states } from './states.ts'

describe.each(engines)('in a strange language in %s', engine => {
  let session: Session
  beforeAll(async () => {
    session = await openBrowser(engine, await pseudoExtension(engine))
  })
  afterAll(() => session.close())

  test.each(states)('$name: no word stands in the code, and longer words fit', async state => {
    const page = await openState(session, state, 'light')
    expect(await strays(page)).toEqual([])
    expect(await lost(page, state.path === 'popup.html' ? 400 : 1000)).toEqual([])
    expect(await lost(page, 320)).toEqual([])
    await page.close()
  })

  test('nor in the pill, the list and the gate beside a draft', async () => {
    const state = states.find(({ name }) => name === 'practice with findings')
    if (!state) throw new Error('no such state')
    const page = await openState(session, state, 'light')
    // What a repair says stands with its rule.
    const draft = { text: await textOf(page, '#composer'), kind: 'post' } as const
    const { findings } = createEngine(catalogue).check(draft, { jurisdiction: 'uk' })
    const repairs = findings.flatMap(({ fixes }) => fixes.map(({ label }) => label))
    const said = async () => {
      const inside = await lookInside(page)
      const labels = inside?.buttons.map(({ label }) => label) ?? []
      const words = [inside?.pill ?? '', ...labels.filter(label => !repairs.includes(label))]
      return words.filter(word => /[A-Za-z]{2,}/.test(word.replace(/“[^”]*”/g, '')))
    }
    const shown = () => lookInside(page).then(inside => inside?.buttons.length ?? 0)
    await press(page, /^\d/)
    await expect.poll(shown, patience).toBeGreaterThan(2)
    expect(await said()).toEqual([])
    await press(page, /^\d/)
    await page.locator('.box button[type="submit"]').click()
    await expect.poll(shown, patience).toBeGreaterThan(2)
    expect(await said()).toEqual([])
    await page.close()
  })
})
