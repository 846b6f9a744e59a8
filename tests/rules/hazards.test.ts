import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { guards } from '../../src/engine/guards.ts'
import { jurisdictionIds } from '../../src/engine/policy.ts'
import { hazards } from './hazards.ts'

/** How many hazards the guidance and those who teach it name. */
const KNOWN = 107

const tabled = new Set(jurisdictionIds.flatMap(id => Object.keys(catalogue.jurisdictions[id].rules)))
const written = new Set(catalogue.rules.map(({ id }) => id))
const asked = new Set(catalogue.checklist.map(({ id }) => id))
const used = new Set(catalogue.rules.flatMap(rule => rule.guards ?? []))

test('every hazard is here once, in order', () => {
  expect(hazards.map(({ id }) => id)).toEqual(Array.from({ length: KNOWN }, (_, index) => `H${index + 1}`))
})

describe.each(hazards)('$id $hazard', ({ rules = [], questions = [], guards: kept = [] }) => {
  test('has a home', () => {
    expect([...rules, ...questions, ...kept]).not.toEqual([])
  })

  test('in rules that exist and that a jurisdiction takes up', () => {
    expect(rules.filter(rule => !written.has(rule) || !tabled.has(rule))).toEqual([])
  })

  test('in questions that are asked', () => {
    expect(questions.filter(question => !asked.has(question))).toEqual([])
  })

  test('in guards that a rule leans on', () => {
    expect(kept.filter(guard => !(guard in guards) || !used.has(guard as keyof typeof guards))).toEqual([])
  })
})
