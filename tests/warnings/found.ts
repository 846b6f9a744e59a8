import type { Finding } from '../../src/engine/report.ts'

/** A finding on the first place of a phrase, with no words to show. */
export function found(text: string, phrase: string, rule = 'confidentiality/patient-name'): Finding {
  const start = text.indexOf(phrase)
  return {
    rule,
    category: 'confidentiality',
    severity: 'block',
    start,
    end: start + phrase.length,
    text: phrase,
    title: '',
    message: '',
    why: '',
    sources: [],
    fixes: [],
    also: [],
  }
}
