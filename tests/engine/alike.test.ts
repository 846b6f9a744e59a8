import { expect, test } from 'vitest'
import { alike, named, sharedFixes } from '../../src/engine/alike.ts'
import { finding } from '../findings.ts'

test('what one repair takes care of stands together, and nothing else does', () => {
  const fix = { label: 'Make it general', edits: [{ start: 0, end: 1, text: 'y' }] }
  const first = finding({ start: 0, fixes: [fix] })
  const second = finding({ start: 5, fixes: [fix, { ...fix, label: 'Only this' }] })
  const alone = finding({ start: 9 })
  expect(
    alike([first, alone, second, { ...alone, start: 12 }]).map(group => group.map(({ start }) => start)),
  ).toEqual([[0, 5], [9], [12]])
  expect(sharedFixes([first, second])).toEqual([fix])
})

test('a finding keeps its name while the text before it changes, and no two have the same', () => {
  const names = (shift: number) =>
    named([[finding({ start: shift })], [finding({ start: shift + 9 })]]).map(([name]) => name)
  expect(names(4)).toEqual(names(0))
  expect(new Set(names(0)).size).toBe(2)
})
