import { styleText } from 'node:util'
import type { Severity } from '../engine/policy.ts'
import { severities } from '../engine/policy.ts'
import type { Finding, Question, Report } from '../engine/report.ts'
import type { Answer } from './run.ts'
import { cite, position } from './words.ts'

type Style = Parameters<typeof styleText>[0]
const styles: Readonly<Record<Severity, Style>> = { block: ['bold', 'red'], warn: 'yellow', info: 'blue' }
/** Colours only where a person looks. */
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout })

/** For people: findings with the line and column they stand at, the checklist, and a sum at the end. */
export function printText() {
  const counts: Record<Severity, number> = { block: 0, warn: 0, info: 0 }
  let drafts = 0
  return {
    each(answer: Answer): string {
      if ('error' in answer) return ''
      drafts++
      for (const { severity } of answer.report.findings) counts[severity]++
      return draftAsText(answer)
    },
    end(): string {
      const total = severities.toReversed().map(severity => `${counts[severity]} ${severity}`)
      return `${drafts} ${drafts === 1 ? 'draft' : 'drafts'} checked: ${total.join(', ')}\n`
    },
  }
}

function draftAsText(answer: { place: Answer['place']; text: string; report: Report }): string {
  const { findings, checklist } = answer.report
  const { name, line, id } = answer.place
  const label = [name, line === undefined ? '' : `:${line}`, id === null ? '' : ` (${id})`].join('')
  const parts = findings.map(finding => findingAsText(finding, `${label} ${at(answer.text, finding.start)}`))
  if (findings.length > 0 && checklist.length > 0) parts.push(checklistAsText(checklist))
  return parts.length > 0 ? `${parts.join('\n')}\n` : ''
}

function findingAsText(finding: Finding, where: string): string {
  const { severity, rule, text, message, why, sources, fixes, also } = finding
  return [
    `${paint('dim', where)} ${paint(styles[severity], severity)} ${rule} “${text.replace(/\s+/g, ' ').trim()}”`,
    `  ${message} ${why}`,
    ...also.map(({ rule: other, message: more }) => `  Also ${other}: ${more}`),
    ...sources.map(source => paint('dim', `  ${cite(source)}`)),
    ...fixes.map(({ label }) => `  Repair: ${label}`),
    '',
  ].join('\n')
}

const checklistAsText = (checklist: readonly Question[]): string =>
  ['Ask yourself:', ...checklist.map(({ question }) => `  - ${question}`), ''].join('\n')

function at(text: string, offset: number): string {
  const { line, column } = position(text, offset)
  return `${line}:${column}`
}
