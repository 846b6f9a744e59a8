import { isRecord } from './record.ts'
import { latestVersion } from './schema.ts'

/** What leads from each version to the next; a step gets whatever that version stored, readable or not. */
const steps: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>> = {
  // The second version only added fields: what is not stored yet has its default.
  1: stored => stored,
}

/** The version a stored value or a file says it has; the first did not say. */
export function versionOf(stored: unknown): number {
  const version = isRecord(stored) ? stored.version : undefined
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1
}

/** Brings what any earlier version stored to the shape of now. What a later version stored is left as it is. */
export function migrate(stored: unknown): unknown {
  if (!isRecord(stored)) return stored
  let { version: _, ...fields } = stored
  for (let version = versionOf(stored); version < latestVersion; version++) {
    fields = steps[version]?.(fields) ?? fields
  }
  return fields
}
