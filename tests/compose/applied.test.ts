import { expect, test } from 'vitest'
import { applied } from '../../src/compose/replace.ts'

test('edits are made to the text they were offered for, whatever lengths they change', () => {
  const edits = [
    { start: 0, end: 0, text: 'Ad: ' },
    { start: 3, end: 7, text: 'treat' },
    { start: 8, end: 12, text: '' },
  ]
  expect(applied('We cure acne 😀', edits)).toBe('Ad: We treat  😀')
  expect(applied('unchanged', [])).toBe('unchanged')
})
