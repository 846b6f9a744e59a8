import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaults } from '../../src/settings/schema.ts'
import {
  discardUnreadable,
  loadSettings,
  loadUnreadable,
  saveSettings,
  watchSettings,
} from '../../src/settings/store.ts'

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings })

beforeEach(() => fakeBrowser.reset())

describe('load and save', () => {
  test('nothing stored: the defaults, and no jurisdiction chosen', async () => {
    expect(await loadSettings()).toEqual(defaults)
    expect((await loadSettings()).jurisdiction).toBeNull()
    expect(await loadUnreadable()).toBeNull()
  })

  test('a change leaves the other fields as they are', async () => {
    await saveSettings({ jurisdiction: 'uk' })
    await saveSettings({ rules: { 'advice/dosage': 'off' } })
    expect(await loadSettings()).toEqual({
      ...defaults,
      jurisdiction: 'uk',
      rules: { 'advice/dosage': 'off' },
    })
  })

  test('two additions at once are both kept', async () => {
    const add = (phrase: string) =>
      saveSettings(({ ignored }) => ({ ignored: { a: [...(ignored.a ?? []), phrase] } }))
    await Promise.all([add('one'), add('two'), add('three')])
    expect((await loadSettings()).ignored).toEqual({ a: ['one', 'two', 'three'] })
  })

  test('a wrong change names the field and saves nothing', async () => {
    await saveSettings({ jurisdiction: 'us' })
    const wrong = { jurisdiction: 'mars' } as unknown as { jurisdiction: 'us' }
    await expect(saveSettings(wrong)).rejects.toThrow(/jurisdiction/)
    expect((await loadSettings()).jurisdiction).toBe('us')
  })

  test('whoever watches hears of a change until it stops', async () => {
    const heard = vi.fn()
    const stop = watchSettings(heard)
    await saveSettings({ jurisdiction: 'us' })
    expect(heard).toHaveBeenLastCalledWith({ ...defaults, jurisdiction: 'us' })
    stop()
    await saveSettings({ jurisdiction: 'uk' })
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('what cannot be read', () => {
  test.each([
    ['a whole that is no object', 'rubbish', 'settings: expected an object, got "rubbish"', defaults],
    [
      'one field',
      { jurisdiction: 'mars', rules: { x: 'off' }, ignored: {} },
      'jurisdiction: expected uk or us, got "mars"',
      { ...defaults, rules: { x: 'off' } },
    ],
    [
      'one rule among others',
      { jurisdiction: 'uk', rules: { x: 'off', y: 7 }, ignored: {} },
      'rules.y: expected info, warn, block or off, got 7',
      { ...defaults, jurisdiction: 'uk', rules: { x: 'off' } },
    ],
    [
      'one list of phrases among others',
      { jurisdiction: 'uk', rules: {}, ignored: { x: ['a'], y: 'a' } },
      'ignored.y: expected a list, got "a"',
      { ...defaults, jurisdiction: 'uk', ignored: { x: ['a'] } },
    ],
  ])('%s falls back by itself and is named', async (_, stored, problem, settings) => {
    await store(stored)
    expect(await loadSettings()).toEqual(settings)
    expect(await loadUnreadable()).toEqual({ problems: [problem], stored: [stored] })
  })

  test('a field that an older version did not have is no problem', async () => {
    await store({ jurisdiction: 'uk' })
    expect(await loadSettings()).toEqual({ ...defaults, jurisdiction: 'uk' })
    expect(await loadUnreadable()).toBeNull()
  })

  test.each([['rubbish'], [{ a: 1 }], [7]])('a spoilt list of such (%j) stops nobody', async spoilt => {
    await fakeBrowser.storage.local.set({ 'settings-unreadable': spoilt, settings: { gate: 'gently' } })
    await saveSettings({ jurisdiction: 'uk' })
    expect(await loadSettings()).toEqual({ ...defaults, jurisdiction: 'uk' })
    expect((await loadUnreadable())?.stored).toContainEqual({ gate: 'gently' })
    await discardUnreadable()
    expect(await loadUnreadable()).toBeNull()
  })

  test('stays to be seen after a later save, until it is thrown away', async () => {
    const broken = { jurisdiction: 'uk', rules: { x: 7 }, ignored: { y: ['kept'] } }
    await store(broken)
    await saveSettings({ jurisdiction: 'us' })
    expect(await loadSettings()).toEqual({ ...defaults, jurisdiction: 'us', ignored: { y: ['kept'] } })
    expect((await loadUnreadable())?.stored).toEqual([broken])
    await discardUnreadable()
    expect(await loadUnreadable()).toBeNull()
    expect((await loadSettings()).jurisdiction).toBe('us')
  })
})
