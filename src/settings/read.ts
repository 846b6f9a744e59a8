import type * as z from 'zod/mini'
import type { Settings } from './schema.ts'
import { defaults, settings as schema } from './schema.ts'

/** How much of a wrong value an error message shows, in characters. */
const SHOWN = 40

/**
 * Makes settings of whatever was stored: a field, rule or list of phrases that cannot be read falls back to its
 * default by itself, and all others stay.
 * @returns with one problem for each of them: "rules.advice/dosage: expected info, warn, block or off, got 7".
 */
export function readSettings(stored: unknown): { settings: Settings; problems: readonly string[] } {
  // A field that is not there yet is no error: it has its default until the person chooses.
  const whole = isRecord(stored) ? { ...defaults, ...stored } : stored
  const first = schema.safeParse(whole)
  if (first.success) return { settings: first.data, problems: [] }
  const { issues } = first.error
  const mended = schema.safeParse({ ...defaults, ...(isRecord(whole) ? issues.reduce(without, whole) : {}) })
  return {
    settings: mended.success ? mended.data : defaults,
    problems: issues.map(issue => explain(issue, whole)),
  }
}

type Issue = z.core.$ZodIssue

/** The value without the field, or the entry of the field, that the issue is about. */
function without(stored: Record<string, unknown>, { path }: Issue): Record<string, unknown> {
  const [field, entry] = path.map(String)
  if (field === undefined) return {}
  const value = stored[field]
  if (entry === undefined || !isRecord(value)) return omit(stored, field)
  return { ...stored, [field]: omit(value, entry) }
}

const omit = (record: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function explain(issue: Issue, stored: unknown): string {
  const at = issue.path.map(String)
  const got = at.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], stored)
  return `${at.join('.') || 'settings'}: expected ${expected(issue)}, got ${show(got)}`
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  if (issue.code === 'invalid_union') return oneOf(issue.errors.flat().map(expected))
  if (issue.code === 'invalid_type') return shapes[issue.expected] ?? issue.expected
  return 'another value'
}

/** The shapes of JSON in a reader's words. */
const shapes: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
