import { t } from '../i18n.ts'
import { mend } from './mend.ts'
import { migrate, versionOf } from './migrate.ts'
import { isRecord } from './record.ts'
import type { Settings } from './schema.ts'
import { defaults, latestVersion, settings as schema } from './schema.ts'

export interface Read {
  readonly settings: Settings
  /** The fields that were stored and could be read, whole or in part: what the person has chosen. */
  readonly chosen: Partial<Settings>
  /** One sentence for each place that could not be read, beginning with its name. */
  readonly problems: readonly string[]
}

/** Makes settings of whatever any version stored; see {@link mend} for what becomes of the unreadable. */
export function readSettings(stored: unknown): Read {
  const fields = migrate(stored ?? {})
  const { value: settings, problems } = mend(schema, defaults, fields)
  const names = isRecord(fields) ? Object.keys(fields) : []
  const chosen = Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)))
  return { settings, chosen, problems: [...laterVersion(stored), ...problems] }
}

function laterVersion(stored: unknown): readonly string[] {
  const version = versionOf(stored)
  if (version <= latestVersion) return []
  return [t('problem.later', [latestVersion, version])]
}
