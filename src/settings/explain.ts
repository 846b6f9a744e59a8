import type * as z from 'zod/mini'
import { t } from '../i18n.ts'
import type { Fault } from './mend.ts'
import { valueAt } from './mend.ts'
import { latestVersion } from './schema.ts'

type Issue = z.core.$ZodIssue

/** How much of a wrong value an error message shows, in characters. */
const SHOWN = 40

/** What could not be read, in words: one sentence for each place, beginning with its name. */
export const problemsOf = (faults: readonly Fault[]): readonly string[] =>
  faults.flatMap(fault => {
    if ('later' in fault) return [t('problem.later', [latestVersion, fault.later])]
    if ('lockedWithout' in fault) return [t('problem.lockedWithout', [fault.lockedWithout])]
    return explain(fault.issue, fault.whole)
  })

/** One sentence for each thing that is wrong: "rules.advice/dosage: expected info, warn, block or off, got 7". */
export function explain(issue: Issue, whole: unknown): readonly string[] {
  const at = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => t('problem.unknown', [[...at, key].join('.')]))
  }
  const place = at.join('.') || t('problem.whole')
  return [wrong(place, expected(issue), valueAt(whole, issue.path))]
}

export const wrong = (place: string, expected: string, got: unknown): string =>
  t('problem.wrong', [place, expected, show(got)])

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return oneOf(issue.errors.flat().map(expected))
    case 'invalid_type':
      return shapes[issue.expected]?.() ?? issue.expected
    case 'too_big':
      return t('problem.atMost', [Number(issue.maximum)])
    case 'too_small':
      return t('problem.filled')
    case 'invalid_format':
      return formats[String(issue.path.at(-1))]?.() ?? t('problem.other')
    default:
      return t('problem.other')
  }
}

/** The shapes of JSON in a reader's words. */
const shapes: Readonly<Record<string, () => string>> = {
  string: () => t('problem.text'),
  array: () => t('problem.list'),
  object: () => t('problem.object'),
  record: () => t('problem.object'),
  boolean: () => t('problem.truth'),
}

/** Fields of which not every text will do. */
const formats: Readonly<Record<string, () => string>> = {
  url: () => t('problem.url'),
  id: () => t('problem.id'),
}

const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : t('problem.or', [names.slice(0, -1).join(', '), names.at(-1) ?? ''])

export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? t('problem.nothing')
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
