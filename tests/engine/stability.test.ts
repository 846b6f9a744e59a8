import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import type { Finding } from '../../src/engine/report.ts'
import { texts } from '../drafts.ts'

/*
 * Drafts drawn from the rules' own examples, joined, cut, re-cased and decorated as people do it: whatever comes
 * out is judged without a throw, and what is found does not depend on what has nothing to do with it.
 */
const engine = createEngine(catalogue)
const check = (text: string, jurisdiction: 'uk' | 'us'): readonly Finding[] =>
  engine.check({ text, kind: 'post' }, { jurisdiction }).findings

/** They speak of nobody, sell nothing and advise nothing. */
const clean = [
  'The soup in the canteen was good.',
  'It rained all afternoon.',
  'The lift is still broken.',
  'There were biscuits.',
  'The car park was full again.',
]
/** Farther than any cue reaches, so that what was found before must be found after. */
const farewell = clean.join(' ')

type Change = (text: string) => string
const cuts = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>(
    text => text.toLowerCase(),
    text => text.toUpperCase(),
    text => `${text} 🙏🏽✨`,
    text => `🩺 ${text}`,
    text => `${text} #NHS #nightshift`,
    text => text.replaceAll(' ', '\n'),
    text => text.replaceAll('. ', '.\n\n'),
    text => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
    text => [...text].join('\u200B'),
    text => text.replaceAll(' ', '\u00A0'),
  ),
  cuts.map(
    ([a, b]): Change =>
      text =>
        text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)),
  ),
)
const drafts = fc
  .tuple(
    fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }),
    fc.array(changes, { maxLength: 3 }),
  )
  .map(([parts, made]) => made.reduce((text, change) => change(text), parts.join('\n\n')))
const jurisdictions = fc.constantFrom(...jurisdictionIds)

const asTold = ({ rule, start, end, severity }: Finding): string => `${rule} ${severity} ${start}-${end}`

describe('any draft made of the examples', () => {
  test('is judged without a throw, every offset inside the text and on what it quotes', () => {
    fc.assert(
      fc.property(drafts, jurisdictions, (text, jurisdiction) => {
        for (const { start, end, text: quoted, fixes } of check(text, jurisdiction)) {
          expect(text.slice(start, end)).toBe(quoted)
          for (const edit of fixes.flatMap(({ edits }) => edits)) {
            expect(edit.start).toBeGreaterThanOrEqual(0)
            expect(edit.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('keeps its findings when clean sentences follow', () => {
    fc.assert(
      fc.property(drafts, jurisdictions, (text, jurisdiction) => {
        // The draft's last sentence must end, or the first clean one would become a part of it.
        const ended = `${text.trimEnd()}.\n\n`
        const before = check(`${ended}${farewell}`, jurisdiction)
        const after = check(`${ended}${farewell}\n\n${farewell}`, jurisdiction)
        expect(after.map(asTold)).toEqual(before.map(asTold))
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('time', () => {
  /** Milliseconds of a cold check, the best of a few. */
  function cost(text: string): number {
    const times = Array.from({ length: 3 }, () => {
      const fresh = createEngine(catalogue)
      const began = performance.now()
      fresh.check({ text, kind: 'post' }, { jurisdiction: 'uk' })
      return performance.now() - began
    })
    return Math.min(...times)
  }

  test('grows with the length of a draft and not with its square', () => {
    const some = texts.slice(0, 60).join('\n\n')
    const many = Array.from({ length: 8 }, (_, at) => some.replaceAll(' the ', ` the ${at} `)).join('\n\n')
    cost(some)
    // Eight times the text may cost sixteen times as much on a busy machine; a square would cost sixty-four.
    expect(cost(many) / cost(some)).toBeLessThan(20)
  }, 60_000)
})
