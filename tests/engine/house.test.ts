import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { HouseRule, Policy } from '../../src/engine/policy.ts'

const engine = createEngine(catalogue)
const check = (text: string, policy: Partial<Policy> = {}) =>
  engine.check({ text, kind: 'post' }, { jurisdiction: 'uk', ...policy }).findings
const rulesIn = (text: string, policy?: Partial<Policy>) => check(text, policy).map(({ rule }) => rule)

const house = (pattern: string, more: Partial<HouseRule> = {}): HouseRule => ({
  id: 'one',
  pattern,
  regex: false,
  message: 'Ask the press office first.',
  severity: 'warn',
  url: '',
  ...more,
})
const saidOf = (text: string, rule: HouseRule) =>
  check(text, { houseRules: [rule] })
    .filter(({ category }) => category === 'house')
    .map(found => text.slice(found.start, found.end))

describe('a house rule', () => {
  test('says its own message, in its own severity, with its own link', () => {
    const rule = house('merger', { severity: 'block', url: 'https://intranet.example/press' })
    const [found] = check('Great talk about the merger today', { houseRules: [rule] })
    expect(found).toMatchObject({
      rule: 'house/one',
      category: 'house',
      severity: 'block',
      text: 'merger',
      message: 'Ask the press office first.',
      sources: [{ title: 'intranet.example', url: 'https://intranet.example/press' }],
    })
  })

  test.each([
    ['in any case', 'the MERGER is on', 'Merger', ['MERGER']],
    ['each time', 'merger, merger', 'merger', ['merger', 'merger']],
    ['as a word of its own', 'submergers and mergers', 'merger', []],
    ['beside letters of any alphabet', 'Élan, éclair and lan', 'lan', ['lan']],
    ['over wider spaces and line ends', 'Ward  9 and Ward\n9', 'ward 9', ['Ward  9', 'Ward\n9']],
    [
      'through typographic quotes and hidden characters',
      'St John’s W\u200Bard',
      "john's ward",
      ['John’s W\u200Bard'],
    ],
    [
      'with signs that patterns have a use for',
      'Is it free? (yes) C++',
      'free? (yes) C++',
      ['free? (yes) C++'],
    ],
    ['when it begins or ends with a sign', 'tag #ward9 and @me', '#ward9', ['#ward9']],
    ['nowhere when it is empty', 'anything', '  ', []],
  ])('finds its words %s', (_, text, pattern, found) => {
    expect(saidOf(text, house(pattern))).toEqual(found)
  })

  test.each([
    ['what it matches', 'bays 7 and 12', String.raw`\b\d{1,2}\b`, ['7', '12']],
    ['in any case', 'BAY 7', 'bay', ['BAY']],
    ['nothing when it matches nothing long', 'abc', 'x*', []],
    ['nothing when it is no expression', 'abc (', '(', []],
  ])('given as an expression finds %s', (_, text, pattern, found) => {
    expect(saidOf(text, house(pattern, { regex: true }))).toEqual(found)
  })

  test('can be switched off, and told to leave a phrase alone', () => {
    const houseRules = [house('merger')]
    expect(rulesIn('the merger', { houseRules })).toEqual(['house/one'])
    expect(rulesIn('the merger', { houseRules, rules: { 'house/one': 'off' } })).toEqual([])
    expect(rulesIn('the merger', { houseRules, ignored: { 'house/one': ['merger'] } })).toEqual([])
  })
})

describe('ignored words', () => {
  const text = 'This serum cures eczema, guaranteed results in Saffron Clinic'

  test('silence every rule on them', () => {
    expect(rulesIn(text)).toContain('claims/guarantee')
    expect(rulesIn(text, { ignoredWords: ['GUARANTEED results'] })).not.toContain('claims/guarantee')
  })

  test('silence nothing that reaches beyond them', () => {
    const named = 'My patient Sarah Jones came in with a rash'
    const found = check(named).find(({ rule }) => rule === 'confidentiality/patient-name')
    expect(found?.text).toBe('Sarah Jones')
    expect(rulesIn(named, { ignoredWords: ['Sarah'] })).toContain('confidentiality/patient-name')
    expect(rulesIn(named, { ignoredWords: ['Sarah Jones'] })).not.toContain('confidentiality/patient-name')
  })

  test('silence house rules too, and nothing when empty', () => {
    const houseRules = [house('serum')]
    expect(rulesIn(text, { houseRules, ignoredWords: ['', ' '] })).toContain('house/one')
    expect(rulesIn(text, { houseRules, ignoredWords: ['serum'] })).not.toContain('house/one')
  })
})

describe('strict mode', () => {
  const severityIn = (text: string, policy?: Partial<Policy>) =>
    check(text, policy).find(({ rule }) => rule === 'confidentiality/patient-anecdote')?.severity

  const story = 'My patient told me I had cold hands'
  test('warns of any patient’s story', () => {
    expect(severityIn(story)).toBe('info')
    expect(severityIn(story, { strict: true })).toBe('warn')
  })
  test('even where the person made that rule milder', () => {
    expect(severityIn(story, { strict: true, rules: { 'confidentiality/patient-anecdote': 'info' } })).toBe(
      'warn',
    )
  })
  test('lowers nothing that is graver', () => {
    expect(severityIn(story, { strict: true, rules: { 'confidentiality/patient-anecdote': 'block' } })).toBe(
      'block',
    )
  })
  test('warns though consent is stated', () => {
    const agreed = 'So proud of this patient, one year on. She gave her written consent.'
    const found = (strict: boolean) =>
      check(agreed, { strict }).find(({ rule }) => rule === 'confidentiality/success-story')?.severity
    expect(found(false)).toBe('info')
    expect(found(true)).toBe('warn')
  })
  test.each([
    'Wash your hands before lunch',
    'My own recovery took a year',
    'Patients with asthma deserve better',
  ])('stays silent on %s', text => expect(check(text, { strict: true })).toEqual([]))
})
