import type { Fault } from './mend.ts'
import { mend } from './mend.ts'
import { migrate, versionOf } from './migrate.ts'
import { isRecord } from './record.ts'
import type { Settings } from './schema.ts'
import { defaults, latestVersion, settings as schema } from './schema.ts'

export interface Read {
  readonly settings: Settings
  /** The fields that were stored and could be read, whole or in part: what the person has chosen. */
  readonly chosen: Partial<Settings>
  /** Each place that could not be read. */
  readonly faults: readonly Fault[]
}

/** Makes settings of whatever any version stored; see {@link mend} for what becomes of the unreadable. */
export function readSettings(stored: unknown): Read {
  const fields = migrate(stored ?? {})
  const { value: settings, faults } = mend(schema, defaults, fields)
  const names = isRecord(fields) ? Object.keys(fields) : []
  const chosen = Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)))
  return { settings, chosen, faults: [...laterVersion(stored), ...faults] }
}

function laterVersion(stored: unknown): readonly Fault[] {
  const version = versionOf(stored)
  return version > latestVersion ? [{ later: version }] : []
}
