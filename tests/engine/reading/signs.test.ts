import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { createReader } from '../../../src/engine/reading/read.ts'

const read = createReader(lexicon)
const signsOf = (text: string): readonly string[] =>
  read(text).signs.map(({ sign, start, end }) => `${sign}: ${text.slice(start, end)}`)

describe('signs of a story', () => {
  test.each([
    ['The lad off the moped went home', 'the person: The lad'],
    ['Took a tooth out for the retired organist', 'role: the retired organist'],
    ['His wife rang every hour', 'their kin: His wife'],
    ['Your mum was a star', 'reader kin: Your mum'],
    ['I cannulated him twice', 'cared for: cannulated'],
    ['Her pump alarmed at lunch', 'their care: Her pump'],
    ['Root canal on the lad from school', 'care of: Root canal'],
    ['She told me to sit down', 'told writer: told me'],
    ['Three days by the covered bridge', 'local place: the covered bridge'],
  ])('%s', (text, sign) => expect(signsOf(text)).toContain(sign))

  test.each([
    ['My mum is ninety', 'own kin: My mum'],
    ['Our porter Gavin retired', 'staff name: porter Gavin'],
    ['Let me be the judge of that', 'writer: me'],
  ])('nobody in care: %s', (text, sign) => {
    expect(signsOf(text)).toContain(sign)
    expect(signsOf(text).filter(found => /^(?:role|their kin|the person):/.test(found))).toEqual([])
  })
})
