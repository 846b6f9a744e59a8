import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('ages', () => {
  test.each([
    ['34yo M with chest pain', 34, 'exact'],
    ['34 y/o woman', 34, 'exact'],
    ['a 34F presents', 34, 'exact'],
    ['F34 with abdo pain', 34, 'exact'],
    ['103 yo', 103, 'exact'],
    ['6/12 old baby', 0.5, 'exact'],
    ['18-month-old', 1.5, 'exact'],
    ['aged 93', 93, 'exact'],
    ['at the age of 96', 96, 'exact'],
    ['ninety-three-year-old', 93, 'exact'],
    ['Sarah Jones, 34, from Hackney', 34, 'exact'],
    ['Eirlys is 84.', 84, 'exact'],
    ['she just turned 100', 100, 'exact'],
    ['in her nineties', 90, 'decade'],
    ['in his late 80s', 80, 'decade'],
    ['a toddler', 1, 'group'],
    ['aged 90 or older', 90, 'open'],
  ] as const)('%s', (draft, years, form) => {
    expect(read(draft).ages).toContainEqual(expect.objectContaining({ years, form }))
  })

  test.each([
    'temp 102F overnight',
    '93M users',
    'BP 130/90, SpO2 93%, bed 94',
    'women aged 50 to 74',
    'traffic on the M25 again',
    '34 years of service',
    'on March 12, 34 people came',
    'Haemoglobin was 84.',
  ])('no age: %s', draft => {
    expect(read(draft).ages.filter(({ form }) => form === 'exact')).toEqual([])
  })
})
