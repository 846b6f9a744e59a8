import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import type { Engine } from '../../src/engine/check.ts'
import { createEngine } from '../../src/engine/check.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import { texts } from '../drafts.ts'

/*
 * An engine remembers what it read, so that a key costs little. What it remembers must never show: whatever was
 * typed, deleted or pasted before, and wherever, a draft gets the report that it would get as the first ever read.
 */
type Edit = (text: string) => string
const share = fc.double({ min: 0, max: 1, noNaN: true })
const snippets = fc.constantFrom(
  '\n',
  '. ',
  ' she',
  '!',
  '\u{1F642}',
  '"',
  ' My patient',
  ', 41,',
  ' @sam ',
  ' not',
)
const edits: fc.Arbitrary<readonly Edit[]> = fc.oneof(
  // Typed letter by letter.
  fc
    .tuple(
      share,
      fc.oneof(
        snippets,
        fc.constantFrom(...texts).map(text => text.slice(0, 24)),
      ),
    )
    .map(([where, typed]) =>
      Array.from(
        typed,
        (letter, at): Edit =>
          text => {
            const place = Math.floor(where * (text.length - at)) + at
            return text.slice(0, place) + letter + text.slice(place)
          },
      ),
    ),
  // Deleted letter by letter, backwards.
  fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(([where, count]) =>
    Array.from(
      { length: count },
      (): Edit => text => {
        const place = Math.floor(where * text.length)
        return text.slice(0, Math.max(0, place - 1)) + text.slice(place)
      },
    ),
  ),
  // A sentence pasted, which may already stand there; a passage cut out; the whole turned round.
  fc.tuple(share, fc.constantFrom(...texts)).map(([where, pasted]) => [
    (text: string) => {
      const place = Math.floor(where * text.length)
      return `${text.slice(0, place)} ${pasted} ${text.slice(place)}`
    },
  ]),
  fc
    .tuple(share, share)
    .map(([a, b]) => [
      (text: string) =>
        text.slice(0, Math.floor(Math.min(a, b) * text.length)) +
        text.slice(Math.floor(Math.max(a, b) * text.length)),
    ]),
  fc.constant([(text: string) => text.split('\n').toReversed().join('\n')]),
)
const drafts = fc
  .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 5 })
  .map(parts => parts.join('\n'))
const jurisdictions = fc.constantFrom(...jurisdictionIds)

describe('a draft that is being typed', () => {
  test('is judged at every key as if it were new', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        jurisdictions,
        (draft, made, law) => {
          const typed = createEngine(catalogue)
          report(typed, draft, law)
          let text = draft
          for (const edit of made.flat()) {
            text = edit(text)
            expect(report(typed, text, law)).toEqual(report(createEngine(catalogue), text, law))
          }
        },
      ),
      { numRuns: 20 },
    )
  }, 120_000)

  test('is judged as if it were alone when another is typed in turn', () => {
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        const typed = createEngine(catalogue)
        for (const share of [0.5, 0.75, 1]) {
          for (const whole of [one, other]) {
            const text = whole.slice(0, Math.ceil(share * whole.length))
            expect(report(typed, text, 'uk')).toEqual(report(createEngine(catalogue), text, 'uk'))
          }
        }
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})

const report = (engine: Engine, text: string, jurisdiction: 'uk' | 'us') =>
  engine.check({ text, kind: 'post' }, { jurisdiction })
