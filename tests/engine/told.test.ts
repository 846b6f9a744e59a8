import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { Writer } from '../../src/engine/policy.ts'

const engine = createEngine(catalogue)
const nobody: Writer = { profession: '', names: [], workplaces: [], interests: [] }
const found = (text: string, told: Partial<Writer> = {}) =>
  engine
    .check({ text, kind: 'post' }, { jurisdiction: 'uk', writer: { ...nobody, ...told } })
    .findings.map(({ rule, text: phrase }) => `${rule}: ${phrase}`)

describe('one’s own name', () => {
  const text = 'My patient Ada Okoro came in with a rash'
  test('is no patient’s', () => {
    expect(found(text)).toContain('confidentiality/patient-name: Ada Okoro')
    expect(found(text, { names: ['ada okoro'] })).not.toContain('confidentiality/patient-name: Ada Okoro')
  })
  test('says nothing of somebody else’s', () => {
    expect(found(text, { names: ['Ben Adeyemi'] })).toContain('confidentiality/patient-name: Ada Okoro')
  })
  test('in part is a patient’s all the same, where they are called one', () => {
    const namesake = 'My patient Ada came in with a rash'
    expect(found(namesake, { names: ['Ada Okoro'] })).toContain('confidentiality/patient-name: Ada')
  })
})

describe('a product one has an interest in', () => {
  const praise = 'Glowly is the best serum I have ever tried, you need it'
  test('calls for a label where it is recommended', () => {
    expect(found(praise)).not.toContain('disclosure/missing-label: Glowly')
    expect(found(praise, { interests: ['glowly'] })).toContain('disclosure/missing-label: Glowly')
  })
  test('calls for none where there is one, or where it is only named', () => {
    const labelled = found(`#ad ${praise}`, { interests: ['Glowly'] })
    expect(labelled.filter(rule => rule.startsWith('disclosure/missing-label'))).toEqual([])
    expect(found('The Glowly office is closed on Monday', { interests: ['Glowly'] })).toEqual([])
  })
})

describe('where one works', () => {
  const story = 'My patient came to the maples with chest pain'
  test('is a place readers can look up', () => {
    const told = found(story, { workplaces: ['The Maples'] })
    const places = (rules: readonly string[]) =>
      rules.filter(rule => rule.startsWith('confidentiality/place'))
    expect(places(found(story))).toEqual([])
    expect(places(told)).toEqual(['confidentiality/place: the maples'])
  })
  test('is nothing to tell of by itself', () => {
    expect(found('Proud to work at the maples with such a team', { workplaces: ['The Maples'] })).toEqual([])
  })
})
