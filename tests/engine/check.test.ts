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
