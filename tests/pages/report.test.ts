import { expect, test } from 'vitest'
import type { Severity } from '../../src/engine/policy.ts'
import type { Finding } from '../../src/engine/report.ts'
import { alike, byCategory, named } from '../../src/pages/order.ts'
import { verdict } from '../../src/pages/verdict.tsx'

const finding = (rule: string, severity: Severity, start: number): Finding => ({
  rule,
  category: rule.replace(/\/.*/, ''),
  severity,
  start,
  end: start + 1,
  text: 'x',
  title: rule,
  message: '',
  why: '',
  sources: [],
  fixes: [],
  also: [],
})

const findings = [
  finding('disclosure/label', 'warn', 0),
  finding('claims/cure', 'info', 2),
  finding('claims/guarantee', 'block', 9),
  finding('disclosure/code', 'warn', 5),
  finding('claims/side-effects', 'block', 4),
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

test('what one repair takes care of stands together, and nothing else does', () => {
  const fix = { label: 'Make it general', edits: [{ start: 0, end: 1, text: 'y' }] }
  const first = { ...finding('confidentiality/jigsaw', 'warn', 0), fixes: [fix] }
  const second = {
    ...finding('confidentiality/jigsaw', 'warn', 5),
    fixes: [fix, { ...fix, label: 'Only this' }],
  }
  const alone = finding('confidentiality/jigsaw', 'warn', 9)
  expect(
    alike([first, alone, second, { ...alone, start: 12 }]).map(group => group.map(({ start }) => start)),
  ).toEqual([[0, 5], [9], [12]])
})

test('a finding keeps its name while the text before it changes, and no two have the same', () => {
  const names = (shift: number) =>
    named([[finding('claims/cure', 'warn', shift)], [finding('claims/cure', 'warn', shift + 9)]]).map(
      ([name]) => name,
    )
  expect(names(4)).toEqual(names(0))
  expect(new Set(names(0)).size).toBe(2)
})
