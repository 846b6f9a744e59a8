import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../src/settings/explain.ts'
import { readSettings } from '../../src/settings/read.ts'
import { defaults, latestVersion } from '../../src/settings/schema.ts'

/** What each version stored, as it stood in the browser. A new version adds a line and changes none. */
const stored: Readonly<Record<number, unknown>> = {
  1: {
    jurisdiction: 'us',
    rules: { 'conduct/venting': 'off', 'claims/cure': 'block' },
    ignored: { 'advice/dosage': ['200 mg'] },
  },
  2: {
    version: 2,
    jurisdiction: 'us',
    rules: { 'conduct/venting': 'off', 'claims/cure': 'block' },
    ignored: { 'advice/dosage': ['200 mg'] },
  },
}

test('every version has its sample', () => {
  expect(Object.keys(stored).map(Number)).toEqual(Array.from({ length: latestVersion }, (_, at) => at + 1))
})

test.each(Object.entries(stored))('what version %s stored is read whole', (_, value) => {
  expect(readSettings(value)).toEqual({
    settings: {
      ...defaults,
      jurisdiction: 'us',
      rules: { 'conduct/venting': 'off', 'claims/cure': 'block' },
      ignored: { 'advice/dosage': ['200 mg'] },
    },
    chosen: {
      jurisdiction: 'us',
      rules: { 'conduct/venting': 'off', 'claims/cure': 'block' },
      ignored: { 'advice/dosage': ['200 mg'] },
    },
    faults: [],
  })
})

describe('what a later version stored', () => {
  const later = { version: 9, jurisdiction: 'uk', strict: true, gate: { mode: 'gentle' }, mood: 'calm' }

  test('is read as far as it is understood, and named', () => {
    const { settings, faults } = readSettings(later)
    expect(settings).toEqual({ ...defaults, jurisdiction: 'uk', strict: true })
    expect(problemsOf(faults)).toEqual([
      'version: expected at most 2, got 9, which a later Chaperone made',
      'gate: expected off, block, warn or checklist, got {"mode":"gentle"}',
    ])
  })
})
