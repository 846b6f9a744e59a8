import { expect, test } from 'vitest'
import type { Finding } from '../../src/engine/report.ts'
import { createHistory } from '../../src/warnings/history.ts'
import { finding } from '../findings.ts'

const cure = finding({
  rule: 'claims/cure',
  title: 'A title',
  text: 'secret',
  message: 'secret',
  severity: 'warn',
})
const age = finding({ ...cure, rule: 'confidentiality/age-over-89' })
const short = (open: readonly Finding[], history = createHistory()) =>
  history.outcomes(open).map(({ rule, how, count }) => `${rule} ${how} ${count}`)

test('tells by rule how each finding was resolved, and what stands', () => {
  const history = createHistory()
  history.reported([cure, cure, age])
  history.resolved(cure, 'repaired')
  history.resolved(age, 'ignored here')
  expect(short([cure], history)).toEqual([
    'claims/cure open 1',
    'claims/cure repaired 1',
    'confidentiality/age-over-89 ignored here 1',
  ])
})

test('what is gone without a button was rewritten', () => {
  const history = createHistory()
  history.reported([cure])
  expect(short([], history)).toEqual(['claims/cure rewritten 1'])
})

test('holds no word of the draft, and nothing once the draft is gone', () => {
  const history = createHistory()
  history.reported([cure])
  expect(JSON.stringify(history.outcomes([cure]))).not.toContain('secret')
  history.forget()
  expect(short([], history)).toEqual([])
})
