import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import { longestDraft } from '../../src/engine/draft.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import type { Report } from '../../src/engine/report.ts'
import * as messages from '../../src/messages.ts'
import { drafts, texts } from '../drafts.ts'

const engine = createEngine(catalogue)
const check = (text: string, jurisdiction: 'uk' | 'us' = 'us'): Report =>
  engine.check({ text, kind: 'post' }, { jurisdiction })

const identifying = 'My patient Sarah Jones, 34, from Hackney came in last night with a rash.'

/** What every report promises, whatever the draft. */
function expectSound(text: string, { findings }: Report): void {
  for (const { start, end, text: quoted, fixes } of findings) {
    expect(text.slice(start, end)).toBe(quoted)
    expect(quoted).not.toBe('')
    for (const { edits } of fixes) {
      let after = 0
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(after)
        expect(edit.end).toBeGreaterThanOrEqual(edit.start)
        after = edit.end
      }
      expect(after).toBeLessThanOrEqual(text.length)
    }
  }
}

describe('odd drafts', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t\n '],
    ['one lone high surrogate', '\uD83D'],
    ['lone surrogates around a finding', `\uDC00${identifying}\uD83D`],
    ['right to left', 'مرحبا بكم في العيادة اليوم. שלום לכולם'],
    ['a finding after right-to-left text', `مريضتي اليوم. ${identifying}`],
    ['direction marks', `\u202E${identifying}\u202C`],
    ['emoji, skin tones and families', `👩🏽‍⚕️👨‍👩‍👧‍👦 ${identifying} 🏳️‍🌈🇬🇧`],
    ['control characters', `\u0000\u0007${identifying}\u001B[31m\u009F`],
    ['a byte order mark', `\uFEFF${identifying}`],
    ['combining marks without end', `e${'\u0301'.repeat(2_000)} ${identifying}`],
    ['Windows line ends', `Long day.\r\n${identifying}\r\n`],
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 spaces', ' '.repeat(100_000)],
    ['100,000 digits', '9'.repeat(100_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['50,000 full stops and letters', 'a.'.repeat(50_000)],
    ['100,000 characters of hashtags', '#ad '.repeat(25_000)],
  ])('%s: a sound report', (_, text) => {
    for (const jurisdiction of jurisdictionIds) expectSound(text, check(text, jurisdiction))
  })

  test('100,000 characters: what stands at the end is found where it stands', () => {
    const text = 'Good morning, team. '.repeat(5_000) + identifying
    const report = check(text)
    expectSound(text, report)
    expect(report.findings.filter(({ start }) => start >= 100_000)).not.toEqual([])
  }, 30_000)

  test('nothing is found in nothing', () => {
    expect(check('').findings).toEqual([])
    expect(check('   \n ').findings).toEqual([])
  })

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'number'],
    [['a'], 'object'],
    [{ text: 'a' }, 'object'],
  ])('%j instead of a text is refused by name', (text, kind) => {
    expect(() => check(text as unknown as string)).toThrow(`text: expected a string, got ${kind}`)
  })

  test('a text too long to be a post is refused with both lengths', () => {
    expect(() => check('a'.repeat(longestDraft + 1))).toThrow(
      `text: expected at most ${longestDraft} characters, got ${longestDraft + 1}`,
    )
  })
})

describe('any text', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...texts),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\n', ' ', '\u200B', '\uD83D', '👩‍⚕️', '\u202E', '…', '“', '”', '#ad ', '@sam '),
  )
  const drafts = fc.array(pieces, { maxLength: 6 }).map(parts => parts.join(''))

  test('has a sound report that a page accepts', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...jurisdictionIds), (text, jurisdiction) => {
        const report = check(text, jurisdiction)
        expectSound(text, report)
        expect(() => messages.report.parse(report)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('is judged alike by an engine that has read others before', () => {
    fc.assert(
      fc.property(drafts, text => {
        expect(check(text)).toEqual(
          createEngine(catalogue).check({ text, kind: 'post' }, { jurisdiction: 'us' }),
        )
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

describe('disguises change nothing that is found', () => {
  const rules = (text: string) => check(text).findings.map(({ rule }) => rule)
  const plain = rules(identifying)

  test('there is something to find', () => expect(plain.length).toBeGreaterThan(2))

  test('zero-width characters anywhere inside a word', () => {
    const inside = [...identifying.matchAll(/(?<=\w)(?=\w)/g)].map(({ index }) => index)
    fc.assert(
      fc.property(
        fc.constantFrom(...inside),
        fc.constantFrom('\u200B', '\u200D', '\u2060', '\u00AD'),
        (at, hidden) => {
          const text = identifying.slice(0, at) + hidden + identifying.slice(at)
          expectSound(text, check(text))
          expect(rules(text)).toEqual(plain)
        },
      ),
    )
  })

  test('typographic quotes and dashes', () => {
    const typed = "My patient's wife said it's 5-10 mg: \"no side effects\" - he isn't so sure."
    const typographic = 'My patient’s wife said it’s 5–10 mg: “no side effects” — he isn’t so sure.'
    expect(rules(typographic)).toEqual(rules(typed))
  })

  test('mathematical and full-width letters', () => {
    const styled = identifying.replace(/[A-Za-z]/g, letter => {
      const code = letter.charCodeAt(0)
      return String.fromCodePoint(code >= 97 ? 0x1d41a + code - 97 : 0x1d400 + code - 65)
    })
    expect(rules(styled)).toEqual(plain)
  })

  test('non-breaking spaces', () => {
    expect(rules(identifying.replaceAll(' ', '\u00A0'))).toEqual(plain)
  })
})

describe('a report of every example', () => {
  test.each(jurisdictionIds)(
    'passes as a message, and is sound: %s',
    jurisdiction => {
      for (const draft of drafts) {
        const report = engine.check(draft, { jurisdiction })
        expectSound(draft.text, report)
        const message = { type: 'report', seq: 1, report, gate: 'block' }
        expect(messages.toPage.parse(message)).toEqual(message)
        expect(messages.draft.parse(draft)).toBeTruthy()
      }
    },
    60_000,
  )
})
