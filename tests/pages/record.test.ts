import { expect, test } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import type { PageAnswers } from '../../src/messages.ts'
import { recordOf } from '../../src/pages/record.ts'

const question = (id: string) => ({ id, question: `Is ${id} done?`, why: 'Because.', sources: [], about: [] })
const report: Report = {
  jurisdiction: 'us',
  findings: [],
  checklist: [question('consent'), question('label')],
}
const draft: PageAnswers = {
  site: 'x',
  kind: 'reply',
  state: 'checked',
  text: 'the words of the draft',
  report,
  answered: ['label'],
  outcomes: [
    { rule: 'claims/cure', title: 'Cure claim', severity: 'warn', how: 'repaired', count: 2 },
    { rule: 'conduct/venting', title: 'Venting', severity: 'block', how: 'ignored here', count: 1 },
  ],
}
const made = { at: new Date('2026-11-21T08:05:00Z'), version: '1.2.3' }

test('tells when, where, under which rules, what was found and what was answered', () => {
  const record = recordOf(draft, report, made)
  expect(record).toMatch(/^Date: 21 November 2026/m)
  expect(record.split('\n').filter(line => !line.startsWith('Date: '))).toEqual([
    'Checked with Chaperone',
    '',
    'Draft: Reply on X',
    'Rules of: United States',
    'Rule set: Chaperone 1.2.3',
    '',
    'Findings',
    '- Cure claim (claims/cure, worth a second look): 2 repaired',
    '- Venting (conduct/venting, stop and check): 1 ignored in this draft',
    '',
    'Questions answered by the writer',
    '[ ] Is consent done?',
    '[x] Is label done?',
    '',
    'This record holds no word of the draft.',
    '',
  ])
})

test('says that nothing was found, and holds no word of the draft', () => {
  const record = recordOf({ ...draft, outcomes: [] }, { ...report, checklist: [] }, made)
  expect(record).toContain('- Nothing found.')
  expect(record).not.toContain('Questions')
  expect(record).not.toContain(draft.text)
})
