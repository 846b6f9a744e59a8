import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { resetSettings } from '../../src/settings/store.ts'
import { loadVerdicts, saveVerdicts } from '../../src/settings/verdicts.ts'

beforeEach(() => fakeBrowser.reset())

const verdicts = new Map([['(a+)+$', 'too slow' as const]])

test('a verdict is kept for the judge that gave it', async () => {
  await saveVerdicts('judge 1', verdicts)
  expect(await loadVerdicts('judge 1')).toEqual(verdicts)
  expect(await loadVerdicts('judge 2')).toEqual(new Map())
})

test('what cannot be read is judged anew', async () => {
  await fakeBrowser.storage.local.set({ 'pattern-verdicts': { judge: 'judge 1', verdicts: { a: 'fine' } } })
  expect(await loadVerdicts('judge 1')).toEqual(new Map())
})

test('starting again forgets them', async () => {
  await saveVerdicts('judge 1', verdicts)
  await resetSettings()
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})
