import { describe, expect, test } from 'vitest'
import * as messages from '../src/messages.ts'
import { isPopupAsks, isToPage } from '../src/page-messages.ts'

const source = { id: 'gmc/19', title: 'Guidance', reference: 'paragraph 19', url: 'https://guidance.example' }
const finding = {
  rule: 'claims/cure',
  category: 'claims',
  severity: 'block',
  start: 3,
  end: 8,
  text: 'cures',
  title: 'A cure',
  message: 'This may promise too much.',
  why: 'Few things cure.',
  sources: [source],
  fixes: [{ label: 'Say “helps”', edits: [{ start: 3, end: 8, text: 'helps' }], coarse: true }],
  also: [{ rule: 'claims/certain', title: 'Certain', message: 'This may be too sure.' }],
}
const question = {
  id: 'consent',
  question: 'Did they agree?',
  why: 'A story is theirs.',
  sources: [source],
  about: [{ start: 0, end: 2 }],
}
const report = { jurisdiction: 'uk', findings: [finding], checklist: [question] }

const toPage: readonly object[] = [
  { type: 'report', seq: 1, report, gate: 'block' },
  { type: 'as before', seq: 2, gate: 'off' },
  { type: 'failed', seq: 2, reason: 'something went wrong' },
  { type: 'preferences', underlines: 'usual', pill: 'always', sitesOff: ['x'], locked: ['gate'] },
  { type: 'recheck' },
  { type: 'command', command: 'next' },
]
const asks: readonly object[] = [
  { type: 'draft?' },
  { type: 'show', start: 0, end: 4 },
  { type: 'fix', start: 0, end: 4, rule: 'claims/cure', fix: 0 },
  { type: 'make general' },
  { type: 'ignore', start: 0, end: 4, rule: 'claims/cure', always: true },
  { type: 'tick', id: 'consent', on: false },
  { type: 'command', command: 'ignore' },
]

const wrong = [undefined, null, true, 7, -1, 1.5, Number.NaN, '', 'other', [], [null], {}]

/** Every message that comes of putting something else, or nothing, in one place of this one. */
function* mistaken(message: unknown): Generator<unknown> {
  yield* wrong
  if (typeof message !== 'object' || message === null) return
  for (const [key, value] of Object.entries(message)) {
    for (const other of mistaken(value)) {
      yield Array.isArray(message) ? message.with(Number(key), other) : { ...message, [key]: other }
    }
  }
}

describe.each([
  ['toPage', isToPage, messages.toPage, toPage],
  ['popupAsks', isPopupAsks, messages.popupAsks, asks],
] as const)('%s', (_, isHeard, schema, samples) => {
  test('every message has a sample here', () => {
    const types = schema.def.options.map(option => option.shape.type.def.values[0])
    expect(samples.map(sample => (sample as { type: string }).type)).toEqual(types)
  })

  test.each(samples)('is heard in a page as the schema says: $type', sample => {
    expect(isHeard(sample)).toBe(true)
    expect(schema.safeParse(sample).success).toBe(true)
    for (const other of mistaken(sample)) {
      expect(isHeard(other), JSON.stringify(other)).toBe(schema.safeParse(other).success)
    }
  })
})
