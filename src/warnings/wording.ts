import type { Severity } from '../engine/policy.ts'
import { severities } from '../engine/policy.ts'
import type { Citation } from '../engine/report.ts'
import { t } from '../i18n.ts'

/** What a severity asks of the writer; looked up when it is shown, so that a page without a draft asks for no word. */
export const severityWords: Readonly<Record<Severity, string>> = {
  get block() {
    return t('severity.block')
  },
  get warn() {
    return t('severity.warn')
  },
  get info() {
    return t('severity.info')
  },
}

/** "2 to stop and check, 1 worth a second look"; the empty string when there is nothing. */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  return severities
    .toReversed()
    .filter(severity => counts[severity] > 0)
    .map(severity => t(`count.${severity}`, [counts[severity]]))
    .join(', ')
}

/** "Good medical practice, paragraph 19"; the title alone where no number was verified. */
export const citationWords = ({ title, reference }: Citation): string =>
  reference === '' ? title : t('finding.citation', [title, reference])
