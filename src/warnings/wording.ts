import type { Severity } from '../engine/policy.ts'
import type { Citation } from '../engine/report.ts'

/** What a severity asks of the writer. */
export const severityWords: Readonly<Record<Severity, string>> = {
  block: 'Stop and check',
  warn: 'Worth a second look',
  info: 'Good to know',
}

const afterCount: Readonly<Record<Severity, string>> = {
  block: 'to stop and check',
  warn: 'worth a second look',
  info: 'good to know',
}

/** "2 to stop and check, 1 worth a second look"; the empty string when there is nothing. */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  return (['block', 'warn', 'info'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => `${counts[severity]} ${afterCount[severity]}`)
    .join(', ')
}

/** "Good medical practice, paragraph 19"; the title alone where no number was verified. */
export const citationWords = ({ title, reference }: Citation): string =>
  reference === '' ? title : `${title}, ${reference}`
