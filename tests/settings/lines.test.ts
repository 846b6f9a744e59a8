import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, mergeLines } from '../../src/settings/lines.ts'

test('a list is what stands on its lines, once each', () => {
  expect(linesOf('  Ada Okoro \n\n@ada\r\n@ada\n ')).toEqual(['Ada Okoro', '@ada'])
})

describe('a list edited in two windows', () => {
  test.each([
    ['keeps what either added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
    ['loses what either took out', ['a', 'b', 'c'], ['b', 'c'], ['a', 'b'], ['b']],
    ['does not bring back what the other took out', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    ['has what both added once', [], ['a'], ['a'], ['a']],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeLines(base, mine, theirs)).toEqual(merged)
  })

  const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  test('holds the same entries whoever is first', () => {
    fc.assert(
      fc.property(list, list, list, (base, one, other) => {
        const sorted = (lines: readonly string[]) => lines.toSorted()
        expect(sorted(mergeLines(base, one, other))).toEqual(sorted(mergeLines(base, other, one)))
      }),
    )
  })
  test('is the edit alone when nobody else edited', () => {
    fc.assert(
      fc.property(list, list, (base, mine) => {
        expect(mergeLines(base, mine, base).toSorted()).toEqual(mine.toSorted())
      }),
    )
  })
})
