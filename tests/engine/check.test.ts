import { expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'

const engine = createEngine(catalogue)

test('offsets are those of the draft as typed, hidden characters included', () => {
  const text = 'My \u200B93-year\u2011old patient made my week'
  const [finding] = engine.check({ text, kind: 'post' }, { jurisdiction: 'us' }).findings
  expect(finding && text.slice(finding.start, finding.end)).toBe(finding?.text)
})

test('a draft that is no string is refused by name', () => {
  expect(() => engine.check({ text: 7 as unknown as string, kind: 'post' }, { jurisdiction: 'uk' })).toThrow(
    'text: expected a string, got number',
  )
})

/** What is said of a whole sentence, and what another rule knows to be wrong in it. */
const CURE = 'This serum is a cure for eczema'
const rulesOf = (rules: Record<string, 'off' | 'info'>) =>
  engine
    .check({ text: CURE, kind: 'post' }, { jurisdiction: 'uk', rules })
    .findings.map(({ severity, rule }) => `${severity} ${rule}`)

test('a rule that judges whole sentences leads over none that knows what is wrong there', () => {
  expect(rulesOf({})).toContain('warn claims/cure')
  expect(rulesOf({}).join()).not.toContain('bold-claim')
})

test('a severity that the person has chosen is made no graver by another rule', () => {
  expect(rulesOf({ 'claims/cure': 'info' })).toContain('info claims/cure')
})
