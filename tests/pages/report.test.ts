import { expect, test } from 'vitest'
import type { Severity } from '../../src/engine/policy.ts'
import type { Finding } from '../../src/engine/report.ts'
import { byCategory } from '../../src/pages/order.ts'
import { verdict } from '../../src/pages/verdict.tsx'
import { finding } from '../findings.ts'

const of = (rule: string, severity: Severity, start: number) => finding({ rule, severity, start })
const findings = [
  of('disclosure/label', 'warn', 0),
  of('claims/cure', 'info', 2),
  of('claims/guarantee', 'block', 9),
  of('disclosure/code', 'warn', 5),
  of('claims/side-effects', 'block', 4),
]
const report = (some: readonly Finding[]) => ({ jurisdiction: 'uk', findings: some, checklist: [] }) as const

test('the category with the gravest comes first, in it the gravest, then the order of the text', () => {
  const shown = [...byCategory(findings)].map(([category, all]) => [category, all.map(({ rule }) => rule)])
  expect(shown).toEqual([
    ['claims', ['claims/side-effects', 'claims/guarantee', 'claims/cure']],
    ['disclosure', ['disclosure/label', 'disclosure/code']],
  ])
})

test('the verdict counts by severity and bears the gravest', () => {
  expect(verdict(report(findings))).toEqual({
    words: '2 to stop and check, 2 worth a second look, 1 good to know.',
    severity: 'block',
  })
})

test('a clean draft has a verdict too', () => {
  expect(verdict(report([]))).toEqual({ words: 'Nothing found.' })
})

test('details that one repair takes care of count once', () => {
  const fixes = [{ label: 'Make it general', edits: [{ start: 0, end: 1, text: 'y' }] }]
  const details = [0, 5, 9].map(start => finding({ severity: 'warn', start, fixes }))
  expect(verdict(report(details)).words).toBe('1 worth a second look.')
})
