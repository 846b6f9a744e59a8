import { describe, expect, test } from 'vitest'
import type { Preferences } from '../../src/warnings/preferences.ts'
import { isQuietOn, maySilence, wantsPill } from '../../src/warnings/preferences.ts'

const preferences: Preferences = {
  type: 'preferences',
  underlines: 'usual',
  pill: 'when needed',
  sitesOff: ['x'],
  locked: ['conduct/venting', 'house/press'],
}

test('quiet where the person asked for it, and nowhere before that is known', () => {
  expect(isQuietOn('x', preferences)).toBe(true)
  expect(isQuietOn('linkedin', preferences)).toBe(false)
  expect(isQuietOn(undefined, preferences)).toBe(false)
  expect(isQuietOn('x', null)).toBe(false)
})

describe('what an organisation lets a person silence for good', () => {
  test.each([
    ['conduct/venting', ['conduct/venting'], false, false],
    ['claims/cure', ['conduct/venting'], true, true],
    ['claims/cure', ['rules'], true, false],
    ['claims/cure', ['ignoredWords'], false, true],
    ['house/press', ['house/press'], false, false],
  ])('%s when %j is locked: its phrase %s, the rule %s', (rule, locked, phrase, itself) => {
    expect(maySilence(rule, { ...preferences, locked })).toEqual({ phrase, rule: itself })
  })
  test('everything while nothing is known', () => {
    expect(maySilence('claims/cure', null)).toEqual({ phrase: true, rule: true })
  })
})

describe('the pill', () => {
  const clean = { is: 'checked', counts: { block: 0, warn: 0, info: 0 } } as const
  const found = { is: 'checked', counts: { block: 0, warn: 1, info: 0 } } as const
  test.each([
    ['when needed', clean, false],
    ['when needed', found, true],
    ['when needed', { is: 'checking' }, false],
    ['when needed', { is: 'cannot check', reason: 'it is too long' }, true],
    ['always', clean, true],
    ['always', { is: 'ready' }, true],
  ] as const)('%s, %j: %s', (pill, status, shown) => {
    expect(wantsPill(status, true, { ...preferences, pill })).toBe(shown)
  })
})
