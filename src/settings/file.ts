import * as z from 'zod/mini'
import { t } from '../i18n.ts'
import { explain, show, wrong } from './explain.ts'
import { migrate, versionOf } from './migrate.ts'
import { isRecord } from './record.ts'
import type { Settings } from './schema.ts'
import { houseRule, latestVersion, settings as schema } from './schema.ts'

/** The settings as a file: what {@link readFile} reads. */
export const fileOf = (settings: Settings): string =>
  `${JSON.stringify({ version: latestVersion, ...settings }, null, 2)}\n`

export type Import =
  /** The fields that the file sets; others are not its business. */
  | { readonly is: 'good'; readonly settings: Partial<Settings> }
  /** One sentence for each place, beginning with its name. */
  | { readonly is: 'bad'; readonly problems: readonly string[] }

const { writer, appearance } = schema.shape

/** Every field may be left out, and none that there is not may stand in it: a slip of the pen is no choice. */
const file = z.partial(
  z.strictObject({
    ...schema.shape,
    houseRules: z.array(z.strictObject(houseRule.shape)),
    writer: z.strictObject(writer.shape),
    appearance: z.strictObject(appearance.shape),
  }),
)
const version = z.int().check(z.gte(1))

/**
 * Reads settings from a file of this or any earlier version. It is all or nothing.
 * @param isSafe whether the pattern of a house rule can be run on any draft without hanging
 */
export async function readFile(text: string, isSafe: (pattern: string) => Promise<boolean>): Promise<Import> {
  const stored = parse(text)
  if (stored === undefined) return bad(t('problem.notJson'))
  if (!isRecord(stored)) return bad(wrong(t('problem.whole'), t('problem.object'), stored))
  if (!version.safeParse(stored.version).success) {
    return bad(wrong('version', t('problem.version'), stored.version))
  }
  const found = versionOf(stored)
  if (found > latestVersion) return bad(t('problem.later', [latestVersion, found]))
  const fields = migrate(stored)
  const { success, data, error } = file.safeParse(fields)
  if (!success) return bad(...error.issues.flatMap(issue => explain(issue, fields)))
  const settings = withoutMissing(data)
  const faults = [...namesakes(settings), ...(await unsafePatterns(settings, isSafe))]
  return faults.length > 0 ? bad(...faults) : { is: 'good', settings }
}

const bad = (...problems: readonly string[]): Import => ({ is: 'bad', problems })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A field that is not in the file is not there, rather than being there without a value. */
const withoutMissing = (fields: z.infer<typeof file>): Partial<Settings> =>
  isRecord(fields)
    ? (Object.fromEntries(
        Object.entries(fields).filter(([, value]) => value !== undefined),
      ) as Partial<Settings>)
    : {}

/** Two house rules of one name would be changed and removed as one. */
const namesakes = ({ houseRules = [] }: Partial<Settings>): readonly string[] =>
  houseRules.flatMap(({ id }, at) =>
    houseRules.findIndex(other => other.id === id) < at
      ? [wrong(`houseRules.${at}.id`, t('problem.namesake'), id)]
      : [],
  )

async function unsafePatterns(
  { houseRules = [] }: Partial<Settings>,
  isSafe: (pattern: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const judged = await Promise.all(
    houseRules.map(async ({ regex, pattern }, at) =>
      regex && !(await isSafe(pattern))
        ? [t('problem.pattern', [`houseRules.${at}.pattern`, show(pattern)])]
        : [],
    ),
  )
  return judged.flat()
}

/** What an import replaced, to put it back: other fields may have been changed since. */
export const replacedBy = (settings: Partial<Settings>, before: Settings): Partial<Settings> =>
  Object.fromEntries(Object.entries(before).filter(([name]) => name in settings))

/**
 * The settings after an import: each field of the file takes the place of the person's own, but house rules are
 * added to theirs, one with the same id taking its place.
 */
export function imported(current: Settings, settings: Partial<Settings>): Partial<Settings> {
  const { houseRules } = settings
  if (!houseRules) return settings
  const others = current.houseRules.filter(({ id }) => houseRules.every(rule => rule.id !== id))
  return { ...settings, houseRules: [...others, ...houseRules] }
}
