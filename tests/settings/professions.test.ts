import { expect, test } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { asReadBy } from '../../src/settings/professions.ts'

const source = (id: string) => ({ id, title: id, reference: '', url: `https://guidance.example/${id}` })
const sources = [source('hipaa-164'), source('gmc-20'), source('nmc-code'), source('ama-media')]
const report = {
  jurisdiction: 'uk',
  findings: [{ sources }],
  checklist: [{ sources }],
} as unknown as Report

test.each([
  ['doctor', ['hipaa-164', 'gmc-20', 'ama-media', 'nmc-code']],
  ['nurse', ['hipaa-164', 'nmc-code', 'gmc-20', 'ama-media']],
  ['midwife', ['hipaa-164', 'nmc-code', 'gmc-20', 'ama-media']],
  ['paramedic', ['hipaa-164', 'gmc-20', 'nmc-code', 'ama-media']],
  ['', ['hipaa-164', 'gmc-20', 'nmc-code', 'ama-media']],
  ['constructor', ['hipaa-164', 'gmc-20', 'nmc-code', 'ama-media']],
])('%s reads the guidance of other professions last', (profession, order) => {
  const { findings, checklist } = asReadBy(profession, report)
  for (const one of [...findings, ...checklist]) expect(one.sources.map(({ id }) => id)).toEqual(order)
})
