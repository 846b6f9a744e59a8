import { siteIds } from './engine/draft.ts'
import { jurisdictionIds, severities } from './engine/policy.ts'
import type { PopupAsks, ToPage } from './messages.ts'
import { pillModes, underlineModes } from './settings/appearance-modes.ts'
import { gateModes } from './settings/gate-modes.ts'

/**
 * What a page hears, checked without zod, which would be a fifth of everything that a page has to load for us. What
 * a page says goes the other way, to the worker, and is checked there in full. The schemas of `messages.ts` hold: a
 * test tries both on the same messages.
 */
type Check = (value: unknown) => boolean

const text: Check = value => typeof value === 'string'
const flag: Check = value => typeof value === 'boolean'
const whole: Check = value => Number.isSafeInteger(value)
const offset: Check = value => whole(value) && Number(value) >= 0
const oneOf =
  (...names: readonly string[]): Check =>
  value =>
    names.some(name => name === value)
const list =
  (of: Check): Check =>
  value =>
    Array.isArray(value) && value.every(of)
const perhaps =
  (given: Check): Check =>
  value =>
    value === undefined || given(value)
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  // Once, not at each key.
  const checks = Object.entries(fields)
  return value =>
    typeof value === 'object' &&
    value !== null &&
    checks.every(([name, check]) => check((value as Record<string, unknown>)[name]))
}
/** One of several shapes, by its `type`. */
const tagged =
  (shapes: Readonly<Record<string, Check>>): Check =>
  value => {
    const { type } = (value ?? {}) as { readonly type?: unknown }
    return typeof type === 'string' && Object.hasOwn(shapes, type) && shapes[type]?.(value) === true
  }

const span = { start: offset, end: offset }
const sources = list(shape({ id: text, title: text, reference: text, url: text }))
const edits = list(shape({ ...span, text }))
const finding = shape({
  ...span,
  rule: text,
  category: text,
  severity: oneOf(...severities),
  text,
  title: text,
  message: text,
  why: text,
  sources,
  fixes: list(shape({ label: text, edits, coarse: perhaps(value => value === true) })),
  also: list(shape({ rule: text, title: text, message: text })),
})
const question = shape({ id: text, question: text, why: text, sources, about: list(shape(span)) })
const report = shape({
  jurisdiction: oneOf(...jurisdictionIds),
  findings: list(finding),
  checklist: list(question),
})
const command = shape({ command: oneOf('next', 'previous', 'apply', 'ignore') })
const nothingMore = shape({})

const toPage = tagged({
  report: shape({ seq: whole, report, gate: oneOf(...gateModes) }),
  'as before': shape({ seq: whole, gate: oneOf(...gateModes) }),
  failed: shape({ seq: whole, reason: text }),
  preferences: shape({
    underlines: oneOf(...underlineModes),
    pill: oneOf(...pillModes),
    sitesOff: list(oneOf(...siteIds)),
    locked: list(text),
  }),
  recheck: nothingMore,
  command,
})
const popupAsks = tagged({
  'draft?': nothingMore,
  show: shape(span),
  fix: shape({ ...span, rule: text, fix: whole }),
  'make general': nothingMore,
  ignore: shape({ ...span, rule: text, always: flag }),
  tick: shape({ id: text, on: flag }),
  command,
})

/** Whether the worker said this to a page. */
export const isToPage = (value: unknown): value is ToPage => toPage(value)

/** Whether the popup, or the worker without a port, asked this of a page. */
export const isPopupAsks = (value: unknown): value is PopupAsks => popupAsks(value)
