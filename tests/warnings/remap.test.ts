import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/engine/report.ts'
import { changeBetween, remap, remapFindings } from '../../src/warnings/remap.ts'
import { finding } from '../findings.ts'

const anchored = (text: string, phrase: string) => {
  const start = text.indexOf(phrase)
  return { start, end: start + phrase.length, text: phrase }
}

describe('the change between two texts', () => {
  test('is the smallest single edit', () => {
    expect(changeBetween('a cat', 'a bat')).toEqual({ start: 2, end: 3, inserted: 1 })
    expect(changeBetween('same', 'same')).toBeNull()
    expect(changeBetween('aa', 'aaa')).toEqual({ start: 2, end: 2, inserted: 1 })
  })
  test('leads from any text to any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = changeBetween(before, after)
        if (!change) return before === after
        const put = after.slice(change.start, change.start + change.inserted)
        return before.slice(0, change.start) + put + before.slice(change.end) === after
      }),
    )
  })
})

describe('spans', () => {
  const before = 'Saw Mrs Smith in Leeds'
  test.each([
    ['stay before an edit', 'Saw Mrs Smith in York', 'Mrs Smith', 4],
    ['move behind one', 'I saw old Mrs Smith in Leeds', 'Mrs Smith', 10],
    ['move back when text goes', 'Mrs Smith in Leeds', 'Mrs Smith', 0],
  ])('%s', (_, after, phrase, start) => {
    expect(remap([anchored(before, phrase)], before, after)).toEqual([
      { start, end: start + phrase.length, text: phrase },
    ])
  })
  test('are left out when their own words change', () => {
    expect(remap([anchored(before, 'Mrs Smith')], before, 'Saw Mrs Smyth in Leeds')).toEqual([])
  })
  test('always stand on their own words', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, fc.nat(11), fc.nat(11), (one, other, from, length) => {
        const span = { start: from, end: from + length, text: one.slice(from, from + length) }
        if (span.text.length !== length) return true
        return remap([span], one, other).every(({ start, end, text }) => other.slice(start, end) === text)
      }),
    )
  })
})

describe('the fixes of a finding', () => {
  const before = 'Try the new cream'
  const labelled = (edits: readonly Edit[]) =>
    finding({ ...anchored(before, 'cream'), fixes: [{ label: 'Label it', edits }] })
  const editsAfter = (after: string, ...edits: readonly Edit[]) =>
    remapFindings([labelled(edits)], before, after)[0]?.fixes[0]?.edits

  test('move with the text around them', () => {
    expect(editsAfter('Do try the new cream', { start: 12, end: 17, text: 'gel' })).toEqual([
      { start: 15, end: 20, text: 'gel' },
    ])
  })
  test('stay at the start and at the end where they belong there', () => {
    expect(editsAfter('Try the new cream now', { start: 0, end: 0, text: '#ad ' })).toEqual([
      { start: 0, end: 0, text: '#ad ' },
    ])
    expect(editsAfter('Try the new cream now', { start: 17, end: 17, text: ' #ad' })).toEqual([
      { start: 21, end: 21, text: ' #ad' },
    ])
  })
  test('go when what they would replace was edited', () => {
    expect(editsAfter('Try the best cream', { start: 8, end: 11, text: 'old' })).toBeUndefined()
  })
})
