import { describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { problemsOf } from '../../src/settings/explain.ts'
import { isLocked, mayIgnorePhrases, readOrganisation, underPolicy } from '../../src/settings/managed.ts'
import { defaults, type Managed } from '../../src/settings/schema.ts'
import { loadSettings, saveSettings, watchSettings } from '../../src/settings/store.ts'
import { house } from './house.ts'

const trust: Managed = { organisation: 'Northfield Trust', locked: [] }

describe('what an organisation sets', () => {
  test.each([
    ['jurisdiction', 'us', 'uk'],
    ['gate', 'checklist', 'off'],
    ['strict', true, false],
  ] as const)('%s is where a person starts, and where they stay when it is locked', (field, set, chosen) => {
    const policy = { ...trust, [field]: set }
    expect(underPolicy({}, policy)[field]).toBe(set)
    expect(underPolicy({ [field]: chosen }, policy)[field]).toBe(chosen)
    expect(underPolicy({ [field]: chosen }, { ...policy, locked: [field] })[field]).toBe(set)
  })

  test('a jurisdiction not chosen yet is the organisation’s', () => {
    expect(underPolicy({ jurisdiction: null }, { ...trust, jurisdiction: 'us' }).jurisdiction).toBe('us')
  })

  test('locked without a value, a setting stays as it comes', () => {
    expect(underPolicy({ gate: 'off' }, { ...trust, locked: ['gate'] }).gate).toBe(defaults.gate)
  })

  test('rules can be set, set and locked one by one, or locked as a whole', () => {
    const rules = { 'conduct/venting': 'block', 'claims/cure': 'warn' } as const
    const own = { rules: { 'conduct/venting': 'off', 'claims/cure': 'off', 'claims/detox': 'off' } as const }
    const under = (locked: string[]) => underPolicy(own, { ...trust, rules, locked }).rules
    expect(under([])).toEqual(own.rules)
    expect(under(['conduct/venting'])).toEqual({ ...own.rules, 'conduct/venting': 'block' })
    expect(under(['rules'])).toEqual(rules)
  })

  test('a locked rule cannot be hollowed out phrase by phrase', () => {
    const ignored = { 'conduct/venting': ['i am done'], 'claims/cure': ['cures boredom'] }
    const policy = { ...trust, locked: ['conduct/venting'] }
    expect(underPolicy({ ignored }, policy).ignored).toEqual({ 'claims/cure': ['cures boredom'] })
  })

  test.each([
    ['conduct/venting', ['conduct/venting'], false],
    ['claims/cure', ['conduct/venting'], true],
    ['claims/cure', ['rules'], true],
    ['claims/cure', ['ignoredWords'], false],
    ['house/a', [], false],
    ['house/mine', [], true],
  ])('a phrase under %s may be ignored for good when %j is locked: %s', (rule, locked, may) => {
    expect(mayIgnorePhrases({ ...trust, houseRules: [house], locked }, rule)).toBe(may)
    expect(mayIgnorePhrases(null, rule)).toBe(true)
  })

  test('words and house rules add to a person’s own, or stand alone when locked', () => {
    const own = { ignoredWords: ['Elm'], houseRules: [{ ...house, id: 'mine' }] }
    const policy = { ...trust, ignoredWords: ['Oak'], houseRules: [house] }
    expect(underPolicy(own, policy)).toMatchObject({
      ignoredWords: ['Oak', 'Elm'],
      houseRules: [house, { ...house, id: 'mine' }],
    })
    const locked = { ...policy, locked: ['ignoredWords', 'houseRules'] }
    expect(underPolicy(own, locked)).toMatchObject({ ignoredWords: ['Oak'], houseRules: [house] })
  })

  test('its house rules can be neither replaced nor switched off', () => {
    const own = {
      houseRules: [{ ...house, message: 'Never mind.' }],
      rules: { 'house/a': 'off' as const },
      ignored: { 'house/a': ['merger'] },
    }
    const policy = { ...trust, houseRules: [house] }
    expect(underPolicy(own, policy)).toMatchObject({ houseRules: [house], rules: {}, ignored: {} })
    expect(isLocked(policy, 'house/a')).toBe(true)
    expect(isLocked(policy, 'house/mine')).toBe(false)
  })

  test('locks are told by field, by rule and by all rules', () => {
    const policy = { ...trust, locked: ['gate', 'conduct/venting'] }
    expect(isLocked(policy, 'gate')).toBe(true)
    expect(isLocked(policy, 'jurisdiction')).toBe(false)
    expect(isLocked(policy, 'conduct/venting')).toBe(true)
    expect(isLocked(policy, 'claims/cure')).toBe(false)
    expect(isLocked({ ...trust, locked: ['rules'] }, 'claims/cure')).toBe(true)
    expect(isLocked(null, 'gate')).toBe(false)
  })
})

describe('a policy as the browser hands it over', () => {
  test('is none when it says nothing', () => {
    expect(readOrganisation({})).toBeNull()
    expect(readOrganisation(undefined)).toBeNull()
  })

  test('is obeyed as far as it can be read, and its faults are named', () => {
    const read = readOrganisation({
      organisation: 'Northfield Trust',
      jurisdiction: 'mars',
      gate: 'warn',
      houseRules: [{ ...house, severity: 'loud' }, house],
      locked: ['gate', 7],
    })
    expect(read?.policy).toEqual({
      organisation: 'Northfield Trust',
      gate: 'warn',
      // Of a broken part the usual takes the place, as where it is left out.
      houseRules: [house, house],
      locked: ['gate'],
    })
    expect(problemsOf(read?.faults ?? [])).toEqual([
      'jurisdiction: expected uk or us, got "mars"',
      'houseRules.0.severity: expected info, warn or block, got "loud"',
      'locked.1: expected a text, got 7',
    ])
  })

  test('locks nobody out of the first question', () => {
    const read = readOrganisation({ gate: 'warn', jurisdiction: 'mars', locked: ['gate', 'jurisdiction'] })
    expect(read?.policy.locked).toEqual(['gate'])
    expect(problemsOf(read?.faults ?? [])).toEqual([
      'jurisdiction: expected uk or us, got "mars"',
      'locked: “jurisdiction” cannot be locked without a value',
    ])
  })

  test('holds over what is stored, and its change is heard', async () => {
    fakeBrowser.reset()
    await saveSettings({ gate: 'off' })
    expect((await loadSettings()).gate).toBe('off')
    const heard = vi.fn()
    const stop = watchSettings(heard)
    await fakeBrowser.storage.managed.set({
      organisation: 'Northfield Trust',
      gate: 'warn',
      locked: ['gate'],
    })
    await expect.poll(() => heard.mock.lastCall?.[0].gate).toBe('warn')
    expect((await loadSettings()).gate).toBe('warn')
    stop()
  })
})
