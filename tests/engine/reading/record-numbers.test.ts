import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { passesModulus11, recordNumbers } from '../../../src/engine/reading/record-numbers.ts'

const annotate = recordNumbers(lexicon)
const read = (sentence: string) =>
  annotate(sentence, []).map(fact =>
    fact.kind === 'record-number' ? [fact.scheme, fact.text, fact.cued, fact.valid] : [],
  )

test('the check digit of NHS numbers', () => {
  for (const good of ['9434765919', '9990000018', '9996543218', '0101701233', '0101700113']) {
    expect(passesModulus11(good), good).toBe(true)
  }
  for (const bad of ['9434765918', '4857773456', '9876543214', '4444444444', '943476591']) {
    expect(passesModulus11(bad), bad).toBe(false)
  }
})

test('one wrong digit or two swapped never pass', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const good = number.join('')
      fc.pre(passesModulus11(good))
      const wrong = number.map((digit, index) => (index === at ? (digit + by) % 10 : digit)).join('')
      expect(passesModulus11(wrong)).toBe(false)
    }),
  )
})

test.each([
  ['NHS no 943 476 5919 needs a bed', [['nhs', '943 476 5919', true, true]]],
  ['NHS number: 943-476-5918', [['nhs', '943-476-5918', true, false]]],
  ['CHI 3113701233 is on the list', [['chi', '3113701233', true, false]]],
  ['SSN 123-45-6789', [['ssn', '123-45-6789', true, null]]],
  ['insurance plan: 123-45-6789', [['health-plan', '123-45-6789', true, null]]],
  ['re-read MRN 4471902, please', [['mrn', '4471902', true, null]]],
  ['(MRN: #CS123456)', [['mrn', 'CS123456', true, null]]],
  ['1EG4-TE5-MK73', [['mbi', '1EG4-TE5-MK73', false, true]]],
  ['the notes for 401 023 2137', [['nhs', '401 023 2137', false, true]]],
])('reads %s', (sentence, numbers) => {
  expect(read(sentence)).toEqual(numbers)
})

test.each([
  'call 415 555 2671',
  'tracking 401 023 2137',
  'the notes for 943 476 5919',
  '1SG4-TE5-MK73',
  'The SSN 078-05-1120 came in every new purse',
  'SSN 000-12-3456',
  'QQ123456C',
  'PMID 4471902',
  'NHS 111',
  'version 10.2.1.0',
  '4444444444',
])('passes over %s', sentence => {
  expect(read(sentence)).toEqual([])
})
