import { expect, test } from 'vitest'
import { slipsIn } from '../../src/settings/slips.ts'
import { house } from './house.ts'

const rules = ['conduct/venting', 'claims/cure']

test('a policy whose every name means something has no slips', () => {
  const policy = {
    organisation: 'Northfield Trust',
    jurisdiction: 'uk',
    rules: { 'conduct/venting': 'block', 'house/a': 'warn' },
    houseRules: [house],
    locked: ['jurisdiction', 'rules', 'claims/cure', 'house/a'],
  }
  expect(slipsIn(policy, rules)).toEqual([])
})

test('a name that nothing goes by is told with its place', () => {
  const policy = {
    jurisdictions: 'uk',
    rules: { 'conduct/ventng': 'block' },
    houseRules: [{ ...house, sevrity: 'block' }],
    locked: ['gate', 'jurisdicton', 'house/none'],
  }
  expect(slipsIn(policy, rules)).toEqual([
    'jurisdictions: there is no such setting',
    'rules.conduct/ventng: there is no such setting',
    'houseRules.0.sevrity: there is no such setting',
    'locked.jurisdicton: there is no such setting',
    'locked.house/none: there is no such setting',
  ])
})

test.each([[null], ['rubbish'], [{ rules: 7, houseRules: 'x', locked: {} }]])(
  'of %j only names are told',
  policy => expect(slipsIn(policy, rules)).toEqual([]),
)
