import type { Report } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { Outcome, PageAnswers } from '../messages.ts'
import { severityWords } from '../warnings/wording.ts'
import { jurisdictionWords, kindWords, siteWords } from './words.ts'

interface Made {
  readonly at: Date
  /** Of Chaperone, and with it of the rules it ships with. */
  readonly version: string
}

/** A summary for those who must show diligence. There is no word of the draft in it. */
export function recordOf(draft: PageAnswers, report: Report, { at, version }: Made): string {
  const { site, kind, outcomes, answered } = draft
  const { jurisdiction, checklist } = report
  const findings = outcomes.map(outcome => `- ${lineOf(outcome)}`)
  const answers = checklist.map(({ id, question }) => `[${answered.includes(id) ? 'x' : ' '}] ${question}`)
  return [
    t('record.title'),
    '',
    t('record.date', [dateOf(at)]),
    t('record.draft', [site ? t('record.on', [kindWords[kind], siteWords[site]]) : kindWords[kind]]),
    t('record.jurisdiction', [jurisdictionWords[jurisdiction].name]),
    t('record.rules', [version]),
    '',
    t('record.findings'),
    ...(findings.length > 0 ? findings : [`- ${t('verdict.clean')}`]),
    ...(answers.length > 0 ? ['', t('record.questions'), ...answers] : []),
    '',
    t('record.without'),
    '',
  ].join('\n')
}

/** "Patient's name (confidentiality/patient-name, stop and check): 2 repaired" */
function lineOf({ title, rule, severity, how, count }: Outcome): string {
  const what = t('record.finding', [title, rule, severityWords[severity].toLowerCase()])
  return t('record.outcome', [what, count, t(`resolution.${keys[how]}`)])
}

const keys = {
  open: 'open',
  repaired: 'repaired',
  rewritten: 'rewritten',
  'ignored here': 'ignoredHere',
  'ignored always': 'ignoredAlways',
  'rule off': 'ruleOff',
} as const satisfies Record<Outcome['how'], string>

const dateOf = (at: Date): string =>
  new Intl.DateTimeFormat(t('language'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)
