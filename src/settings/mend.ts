import * as z from 'zod/mini'
import { isRecord } from './record.ts'

type Issue = z.core.$ZodIssue

/** Something that cannot be read, and in what; `problemsOf` has the words, which only the options show. */
export type Fault =
  | { readonly issue: Issue; readonly whole: unknown }
  /** A later Chaperone stored it. */
  | { readonly later: number }
  /** Locked by an organisation that did not say to what. */
  | { readonly lockedWithout: string }

/** Rounds of taking out what is wrong; taking an entry out can lay bare that its owner is wrong without it. */
const ROUNDS = 5

/**
 * Reads what can be read of a value, field by field and entry by entry: a field that cannot be read has its
 * default, an entry of a list or a table is left out, and all others stay.
 * @param shape an object of every field
 * @param defaults stands in for what is missing or wrong, fields of objects one by one
 * @returns with one fault for each place.
 */
export function mend<Shape extends z.core.$ZodType>(
  shape: Shape,
  defaults: z.infer<Shape>,
  value: unknown,
): { readonly value: z.infer<Shape>; readonly faults: readonly Fault[] } {
  let whole = withDefaults(defaults, value)
  const first = z.safeParse(shape, whole)
  if (first.success) return { value: first.data, faults: [] }
  const before = whole
  const faults = first.error.issues.map(issue => ({ issue, whole: before }))
  for (let round = 0; round < ROUNDS; round++) {
    const { success, data, error } = z.safeParse(shape, whole)
    if (success) return { value: data, faults }
    whole = withDefaults(defaults, without(whole, error.issues.map(placeOf(whole))))
  }
  return { value: defaults, faults }
}

/** A default for each field that is not there; of objects in it too. What is there stays, right or wrong. */
function withDefaults(defaults: unknown, value: unknown): unknown {
  if (value === undefined) return defaults
  if (!isRecord(defaults) || !isRecord(value)) return value
  const missing = Object.entries(defaults).map(([key, fallback]) => [key, withDefaults(fallback, value[key])])
  return { ...value, ...Object.fromEntries(missing) }
}

type Path = readonly PropertyKey[]

export const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], whole)

/** Where to cut: at the wrong value, or at its owner when the value is missing. */
const placeOf =
  (whole: unknown) =>
  ({ path }: Issue): Path =>
    path.length > 0 && valueAt(whole, path) === undefined ? path.slice(0, -1) : path

/** The value without what stands at the paths; `undefined` when one of them is the value itself. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some(path => path.length === 0)) return undefined
  const inside = (key: PropertyKey) => paths.filter(path => path[0] === key).map(path => path.slice(1))
  const left = (entry: unknown, key: PropertyKey) => {
    const own = inside(key)
    return own.length === 0 ? entry : without(entry, own)
  }
  if (Array.isArray(value)) {
    return value.map(left).filter((entry, index) => entry !== undefined || value[index] === undefined)
  }
  if (!isRecord(value)) return undefined
  const entries = Object.entries(value).map(([key, entry]) => [key, left(entry, key)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined))
}
