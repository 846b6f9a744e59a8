import type { Finding } from '../src/engine/report.ts'

/** A finding with no words to show, but for what is `given`. */
export const finding = (given: Partial<Finding>): Finding => ({
  rule: 'confidentiality/patient-name',
  category: given.rule?.replace(/\/.*/, '') ?? 'confidentiality',
  severity: 'block',
  start: 0,
  end: 1,
  text: 'x',
  title: '',
  message: '',
  why: '',
  sources: [],
  fixes: [],
  also: [],
  ...given,
})

/** A finding on the first place of a phrase. */
export function found(text: string, phrase: string, rule = 'confidentiality/patient-name'): Finding {
  const start = text.indexOf(phrase)
  return finding({ rule, start, end: start + phrase.length, text: phrase })
}
