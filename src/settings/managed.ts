import { browser } from 'wxt/browser'
import { houseCategory } from '../engine/house.ts'
import type { Fault } from './mend.ts'
import { mend } from './mend.ts'
import { isRecord } from './record.ts'
import type { Lockable, Managed, Settings } from './schema.ts'
import { defaults, managed as schema } from './schema.ts'

/** What an organisation set for its people through the browser, and what of it could not be read. */
export interface Organisation {
  readonly policy: Managed
  readonly faults: readonly Fault[]
}

/** @returns `null` where the browser is not managed, or its policy says nothing to us. */
export const loadOrganisation = async (): Promise<Organisation | null> =>
  readOrganisation(await storedPolicy())

/** As the browser hands it over. Firefox refuses to answer where there is none. */
export const storedPolicy = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => ({}))

export function readOrganisation(stored: unknown): Organisation | null {
  if (!isRecord(stored) || Object.keys(stored).length === 0) return null
  const { value: policy, faults } = mend(schema, { organisation: '', locked: [] }, stored)
  if (policy.jurisdiction || !policy.locked.includes('jurisdiction')) return { policy, faults }
  // There is no usual place of practice to hold anybody to: they could never say where they practise.
  const locked = policy.locked.filter(name => name !== 'jurisdiction')
  return { policy: { ...policy, locked }, faults: [...faults, { lockedWithout: 'jurisdiction' }] }
}

export function watchOrganisation(listener: () => void): () => void {
  const hear = (_: unknown, area: string) => area === 'managed' && listener()
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}

/**
 * Whether the organisation keeps something from being changed.
 * @param name a field of the settings, or a rule by its id
 */
export function isLocked(
  policy: Managed | null | undefined,
  name: Lockable | `${string}/${string}`,
): boolean {
  if (!policy) return false
  if (policy.locked.includes(name)) return true
  if (!name.includes('/')) return false
  return policy.locked.includes('rules') || ownsHouseRule(policy, name)
}

/** All that an organisation keeps from being changed, by name: settings, rules and its own house rules. */
export const lockedNames = ({ locked, houseRules = [] }: Managed): readonly string[] => [
  ...locked,
  ...houseRules.map(({ id }) => `${houseCategory}/${id}`),
]

/** Whether a person may have a rule keep quiet about a phrase for good; that they can ignore it in a draft is theirs. */
export function mayIgnorePhrases(policy: Managed | null | undefined, rule: string): boolean {
  const locked = policy ? lockedNames(policy) : []
  return !locked.includes(rule) && !locked.includes('ignoredWords')
}

const ownsHouseRule = ({ houseRules = [] }: Managed, name: string): boolean =>
  houseRules.some(({ id }) => name === `${houseCategory}/${id}`)

/**
 * The settings as they hold: what the organisation set is where a person starts from, and where it is locked,
 * where they stay. House rules of the organisation stand beside a person's own.
 */
export function underPolicy(chosen: Partial<Settings>, policy: Managed | null): Settings {
  const own = { ...defaults, ...chosen }
  if (!policy) return own
  const locked = (name: Lockable) => policy.locked.includes(name)
  /** The person's choice where it is theirs, else the organisation's, else the usual one. */
  const pick = <Value>(name: Lockable, theirs: Value | undefined, set: Value | undefined, usual: Value) =>
    (locked(name) ? undefined : theirs) ?? set ?? usual
  const rules = { ...policy.rules, ...(locked('rules') ? {} : without(own.rules, policy)) }
  const words = locked('ignoredWords') ? [] : own.ignoredWords
  const house = policy.houseRules ?? []
  const others = own.houseRules.filter(({ id }) => house.every(rule => rule.id !== id))
  return {
    ...own,
    jurisdiction: pick('jurisdiction', chosen.jurisdiction, policy.jurisdiction, defaults.jurisdiction),
    gate: pick('gate', chosen.gate, policy.gate, defaults.gate),
    strict: pick('strict', chosen.strict, policy.strict, defaults.strict),
    rules,
    ignored: locked('ignoredWords') ? {} : without(own.ignored, policy),
    ignoredWords: [...new Set([...(policy.ignoredWords ?? []), ...words])],
    houseRules: [...house, ...(locked('houseRules') ? [] : others)],
  }
}

/** A table by rule without the rules that were locked one by one, and without the organisation's own. */
const without = <Value>(byRule: Readonly<Record<string, Value>>, policy: Managed): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(byRule).filter(([rule]) => !policy.locked.includes(rule) && !ownsHouseRule(policy, rule)),
  )
