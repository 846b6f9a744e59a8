import type { Severity } from '../engine/policy.ts'
import { severities } from '../engine/policy.ts'
import type { Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import { countWords } from '../warnings/wording.ts'

/** The whole report in one line. `severity` is that of the gravest finding, absent when there is none. */
export function verdict({ findings }: Report): { words: string; severity?: Severity } {
  const counts = { block: 0, warn: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  const gravest = severities.findLast(severity => counts[severity] > 0)
  return gravest
    ? { words: t('verdict.found', [countWords(counts)]), severity: gravest }
    : { words: t('verdict.clean') }
}
