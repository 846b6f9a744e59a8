import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('places', () => {
  test.each([
    ['a patient from Tulsa', 'Tulsa', 'city', 'Oklahoma'],
    ['pt from hackney', 'hackney', 'city', 'the south of England'],
    ['a plasterer from just outside Bala', 'Bala', 'city', undefined],
    ["in resus at St Brannock's Hospital", "St Brannock's Hospital", 'hospital', undefined],
    ['the lady in bed 4', 'bed 4', 'bed', undefined],
    ['admitted to Ward 7B', 'Ward 7B', 'ward', undefined],
    ['a patient from LS1 4AP', 'LS1 4AP', 'postcode', undefined],
    ['lives near Cedar Falls, IA 50613', '50613', 'postcode', undefined],
    ['in Ohio', 'Ohio', 'state', undefined],
    ['everyone in our village knows', 'our village', 'city', undefined],
  ] as const)('%s', (draft, text, level, within) => {
    const place = read(draft).places.find(found => found.text === text)
    expect(place?.level).toBe(level)
    if (within !== undefined) expect(place?.within).toBe(within)
  })

  test.each(['reading a book in the bath', 'take vitamin B12 3mg', 'it is normal to hope', 'in April'])(
    'nowhere: %s',
    draft => {
      expect(read(draft).places).toEqual([])
    },
  )
})

describe('dates', () => {
  test.each([
    ['admitted 12 March', '12 March', 'day and month'],
    ['seen on July 15th, 2023', 'July 15th, 2023', 'day and month'],
    ['last night', 'last night', 'relative'],
    ['three weeks ago', 'three weeks ago', 'relative'],
    ['on Tuesday', 'on Tuesday', 'weekday'],
    ['on Christmas Eve', 'Christmas Eve', 'festival'],
    ['in 2019', 'in 2019', 'year'],
  ] as const)('%s', (draft, text, precision) => {
    expect(read(draft).dates).toContainEqual(expect.objectContaining({ text, precision }))
  })

  test.each(['BP 120/80', 'it may be a virus', '5mg/kg', 'a Christmas jumper'])('no date: %s', draft => {
    expect(read(draft).dates).toEqual([])
  })
})

describe('conditions', () => {
  test.each([
    ['her COPD is worse', 'disease', false],
    ['#NOF in bay 2', 'injury', false],
    ['LSCS at 3am', 'procedure', false],
    ['a child with progeria', 'disease', true],
    ['new rash', 'symptom', false],
  ] as const)('%s', (draft, type, rare) => {
    expect(read(draft).conditions).toContainEqual(expect.objectContaining({ type, rare }))
  })

  test('a word that is an abbreviation only in capitals', () => {
    expect(read('all of us took pe at school').conditions).toEqual([])
    expect(read('he had a PE').conditions).toHaveLength(1)
  })
})
