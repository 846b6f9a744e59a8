import type * as z from 'zod/mini'

export type Issue = z.core.$ZodIssue

/** How much of a wrong value an error message shows, in characters. */
const SHOWN = 40

/** One sentence on what is wrong: "rules.advice/dosage: expected info, warn, block or off, got 7". */
export function explain(issue: Issue, whole: unknown): string {
  const at = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => `${[...at, key].join('.')}: there is no such setting`).join('\n')
  }
  return `${at.join('.') || 'settings'}: expected ${expected(issue)}, got ${show(valueAt(whole, issue.path))}`
}

export const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], whole)

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return oneOf(issue.errors.flat().map(expected))
    case 'invalid_type':
      return shapes[issue.expected] ?? issue.expected
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim()
    case 'too_small':
      return issue.minimum === 1 ? 'something, not nothing' : `at least ${issue.minimum}`
    case 'invalid_format':
      return formats[String(issue.path.at(-1))] ?? 'another form'
    default:
      return 'another value'
  }
}

/** The shapes of JSON in a reader's words. */
const shapes: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

const formats: Readonly<Record<string, string>> = {
  url: 'a web address that begins with https://, or an empty text',
  id: 'up to 64 letters, digits and hyphens',
}

const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
