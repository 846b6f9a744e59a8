import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import { exampleDraft } from '../../src/engine/rule.ts'
import { messagesOf } from '../../src/engine/wording.ts'

/*
 * What a tired reader is told: one plain sentence of what and one of why, no legalese and no blame.
 */
const messages = Object.entries(messagesOf(catalogue))
const sentences = messages.filter(([id]) => /\.(?:message|why)(?:\.|$)/.test(id))

/** School years; a reader of twelve has seven. Names of laws and illnesses cost syllables that nobody can spare. */
const YEARS_EACH = 13
const YEARS_ON_AVERAGE = 7

/** Holes filled with a short word, and the names that must be what they are. */
const plain = (text: string): string =>
  text.replace(/\{\w+\}/g, 'this').replace(/\b(?:UK|US|HIPAA|FDA)\b/g, 'law')

function schoolYears(text: string): number {
  const words = plain(text).split(/\s+/)
  return fleschKincaid({ sentence: 1, word: words.length, syllable: syllable(plain(text)) })
}

describe('every sentence', () => {
  test.each(sentences)('%s is one sentence', (_, text) => {
    expect(text).toMatch(/^[^a-z].*[.?]$/s)
    expect(text.slice(0, -1)).not.toMatch(/[.!?] [A-Z]/)
  })

  test.each(sentences)('%s speaks of what may be, without legalese or blame', (_, text) => {
    expect(text).not.toMatch(
      /\b(?:illegal|unlawful|offen[cs]e|guilty|prosecut\w*|liable|hereby|pursuant|thereof|shall|violat\w*|you must|wrong of you|careless|unprofessional)\b/i,
    )
  })

  test.each(sentences)('%s is short and plain enough', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(190)
    expect(schoolYears(text)).toBeLessThanOrEqual(YEARS_EACH)
  })

  test('on the whole a reader of twelve or so can follow', () => {
    const years = sentences.map(([, text]) => schoolYears(text))
    expect(years.reduce((sum, each) => sum + each, 0) / years.length).toBeLessThanOrEqual(YEARS_ON_AVERAGE)
  })
})

test('no hole stays open in what is shown of any example', () => {
  const engine = createEngine(catalogue)
  for (const { examples } of catalogue.rules) {
    for (const example of examples.flags) {
      const draft = exampleDraft(example)
      for (const jurisdiction of jurisdictionIds) {
        const { findings } = engine.check(draft, { jurisdiction })
        for (const { rule, message, why, fixes } of findings) {
          expect([message, why, ...fixes.map(({ label }) => label)].join(' '), rule).not.toMatch(/\{\w+\}/)
        }
      }
    }
  }
})

test('a translation stands in by its id, its holes filled with the same data', () => {
  const translated = createEngine(catalogue, id =>
    id === 'confidentiality/jigsaw.message' ? 'Mit {others}: {detail}.' : undefined,
  )
  const { findings } = translated.check(
    { kind: 'post', text: 'My patient, 34, from Hackney came in last night with a rash' },
    { jurisdiction: 'uk' },
  )
  expect(findings.map(({ message }) => message).join(' ')).toMatch(/Mit .+: .+\./)
})
