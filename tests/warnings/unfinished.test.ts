import { describe, expect, test } from 'vitest'
import { holdBack, unfinishedWord } from '../../src/warnings/unfinished.ts'
import { found } from '../findings.ts'

describe('the word being typed', () => {
  test.each([
    ['Sarah Jon', 9, { start: 6, end: 9 }],
    ['Sarah Jones ', 12, null],
    ['Sarah Jones.', 12, null],
    ['', 0, null],
    ['#skin', 5, { start: 0, end: 5 }],
    ['O’Neill', 7, { start: 0, end: 7 }],
    ['so 👩‍⚕️', 3, null],
  ])('in “%s” at %i', (text, caret, word) => {
    expect(unfinishedWord(text, caret)).toEqual(word)
  })
  test('is none without a caret', () => {
    expect(unfinishedWord('Sarah', null)).toBeNull()
  })
})

describe('holding back', () => {
  const text = 'Leeds: Sarah Jon'
  const place = found(text, 'Leeds', 'confidentiality/place')
  const name = found(text, 'Sarah Jon')
  const word = { start: 13, end: 16 }

  test('keeps what touches the word for later and shows the rest', () => {
    expect(holdBack([place, name], [], word)).toEqual([place])
  })
  test('shows everything once the word is finished', () => {
    expect(holdBack([place, name], [], null)).toEqual([place, name])
  })
  test('leaves what already shows, so that no line flickers', () => {
    const shorter = found(text, 'Sarah')
    expect(holdBack([name], [shorter], word)).toEqual([shorter])
    expect(holdBack([name], [name], word)).toEqual([name])
  })
})
