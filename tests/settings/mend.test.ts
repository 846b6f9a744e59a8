import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../src/settings/explain.ts'
import { readSettings } from '../../src/settings/read.ts'
import { defaults, settings as schema } from '../../src/settings/schema.ts'
import { house } from './house.ts'

describe('each part falls back by itself', () => {
  test.each([
    [
      'a field of an object',
      { writer: { profession: 7, names: ['Ada Okoro'] } },
      'writer.profession: expected a text, got 7',
      { writer: { ...defaults.writer, names: ['Ada Okoro'] } },
    ],
    [
      'an entry of a list in an object',
      { writer: { names: ['Ada Okoro', null, 'Bo Lind'] } },
      'writer.names.1: expected a text, got null',
      { writer: { ...defaults.writer, names: ['Ada Okoro', 'Bo Lind'] } },
    ],
    [
      'an entry of a list in a table',
      { ignored: { 'claims/cure': ['kept', 7, 'too'] } },
      'ignored.claims/cure.1: expected a text, got 7',
      { ignored: { 'claims/cure': ['kept', 'too'] } },
    ],
    [
      'a house rule without a part it needs',
      { houseRules: [{ ...house, message: undefined }, house] },
      'houseRules.0.message: expected a text, got nothing',
      { houseRules: [house] },
    ],
    [
      'a house rule that links into the browser',
      { houseRules: [{ ...house, url: 'javascript:alert(1)' }, house] },
      'houseRules.0.url: expected a web address that begins with https://, or an empty text, got "javascript:alert(1)"',
      { houseRules: [{ ...house, url: '' }, house] },
    ],
    [
      'one choice of how it looks',
      { appearance: { theme: 'neon', pill: 'when needed' } },
      'appearance.theme: expected system, light or dark, got "neon"',
      { appearance: { ...defaults.appearance, pill: 'when needed' } },
    ],
    [
      'a site there is none of',
      { sitesOff: ['x', 'myspace'] },
      'sitesOff.1: expected x, instagram, linkedin, tiktok, facebook, threads, bluesky, reddit or youtube, got "myspace"',
      { sitesOff: ['x'] },
    ],
    ['a whole object', { writer: 'me' }, 'writer: expected an object, got "me"', {}],
  ])('%s', (_, stored, problem, readable) => {
    const { settings, faults } = readSettings({ version: 2, jurisdiction: 'uk', strict: true, ...stored })
    expect(problemsOf(faults)).toEqual([problem])
    expect(settings).toEqual({ ...defaults, jurisdiction: 'uk', strict: true, ...readable })
  })

  test('everything at once', () => {
    const { settings, faults } = readSettings({
      jurisdiction: 'mars',
      rules: { a: 'off', b: 7, c: 'warn', d: null },
      houseRules: ['x', house, { ...house, severity: 'loud', url: 3 }],
      gate: [],
      strict: 'yes',
    })
    expect(problemsOf(faults)).toHaveLength(8)
    expect(settings).toEqual({ ...defaults, rules: { a: 'off', c: 'warn' }, houseRules: [house, house] })
  })
})

test('what was never stored is no choice', () => {
  expect(readSettings({ version: 2, gate: 'warn' }).chosen).toEqual({ gate: 'warn' })
  expect(readSettings(undefined)).toEqual({ settings: defaults, chosen: {}, faults: [] })
})

test('a name that reaches for the prototype stays a name, or nothing', () => {
  const hostile = JSON.parse(
    '{"version":2,"rules":{"__proto__":"off","constructor":"warn"},"ignored":{"__proto__":["x"]},"__proto__":{"strict":true}}',
  )
  const { settings } = readSettings(hostile)
  expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype)
  expect(settings.strict).toBe(false)
  expect(({} as Record<string, unknown>).strict).toBeUndefined()
})

test('whatever is stored, settings come of it, and reading them again says the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record(
          Object.fromEntries(
            Object.entries(defaults).map(([name, usual]) => [
              name,
              fc.oneof(fc.constant(usual), fc.jsonValue()),
            ]),
          ),
          { requiredKeys: [] },
        ),
      ),
      stored => {
        const { settings } = readSettings(stored)
        expect(schema.safeParse(settings).success).toBe(true)
        const again = readSettings(settings)
        expect(again.settings).toEqual(settings)
        expect(again.faults).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})
