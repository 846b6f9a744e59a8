import { t } from '../i18n.ts'
import { isRecord } from './record.ts'
import { houseRule, lockable, managed } from './schema.ts'

/**
 * Names in an organisation's policy that nothing goes by: a part, a part of a house rule, a rule, a lock. Each is a
 * slip of the pen, which would otherwise look like a policy that is not obeyed.
 * @param rules the ids of all rules
 * @returns one sentence for each: "rules.conduct/ventng: there is no such setting"
 */
export function slipsIn(policy: unknown, rules: readonly string[]): readonly string[] {
  if (!isRecord(policy)) return []
  const parts = Object.keys(managed.shape)
  const house = listOf(policy.houseRules)
  const ids = [...rules, ...house.flatMap(one => (isRecord(one) ? [`house/${one.id}`] : []))]
  const names: readonly string[] = [...lockable, ...ids]
  return [
    ...strangers(policy, parts, ''),
    ...strangers(policy.rules, ids, 'rules.'),
    ...house.flatMap((one, at) => strangers(one, Object.keys(houseRule.shape), `houseRules.${at}.`)),
    ...listOf(policy.locked).flatMap(name =>
      typeof name === 'string' && !names.includes(name) ? [`locked.${name}`] : [],
    ),
  ].map(place => t('problem.unknown', [place]))
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const strangers = (value: unknown, known: readonly string[], at: string): readonly string[] =>
  isRecord(value) ? Object.keys(value).flatMap(name => (known.includes(name) ? [] : [at + name])) : []
