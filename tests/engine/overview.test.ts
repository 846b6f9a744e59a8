import { expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { overviewOf } from '../../src/engine/overview.ts'
import { overview } from '../../src/messages.ts'

const told = overviewOf(catalogue)

test('every rule is told of, with the row of each jurisdiction that has one', () => {
  expect(told.rules.map(({ id }) => id)).toEqual(catalogue.rules.map(({ id }) => id))
  for (const { id, rows } of told.rules) {
    expect(rows.uk?.severity, id).toBe(catalogue.jurisdictions.uk.rules[id]?.severity)
    expect(rows.us?.severity, id).toBe(catalogue.jurisdictions.us.rules[id]?.severity)
  }
})

test('each has a reason and an example to show', () => {
  expect(told.rules.filter(({ why, flags }) => why === '' || flags.length === 0)).toEqual([])
})

test('it crosses to a page whole', () => {
  expect(overview.parse(JSON.parse(JSON.stringify(told)))).toEqual(JSON.parse(JSON.stringify(told)))
})
