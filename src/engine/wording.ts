import type { Catalogue } from './catalogue.ts'
import type { Jurisdiction } from './policy.ts'
import type { Hit, Rule, Wording } from './rule.ts'

/**
 * Words for a message in another language, holes kept; `undefined` leaves the English.
 * @param id as {@link messagesOf} lists them; a button's is `button:` and its English.
 */
export type Translate = (id: string) => string | undefined

type Field = 'title' | 'message' | 'why'

/** A rule's sentence for a hit, its holes filled. */
export function worded(
  rule: Rule,
  field: Field,
  hit: Hit,
  jurisdiction: Jurisdiction,
  translate: Translate,
): string {
  const key = keyOf(rule[field], hit, jurisdiction)
  const template = translate(idOf(rule, field, key)) ?? templateOf(rule[field], key)
  return fill(template, hit.data, jurisdiction)
}

/** What a button says. */
export function button(
  label: string,
  data: Hit['data'],
  jurisdiction: Jurisdiction,
  translate: Translate,
): string {
  return fill(translate(`button:${label}`) ?? label, data, jurisdiction)
}

/** Every sentence the catalogue can say of a finding or ask in the checklist, by its id: what a translator translates. */
export function messagesOf({ rules, checklist }: Catalogue): Readonly<Record<string, string>> {
  const ofRules = rules.flatMap(rule =>
    (['title', 'message', 'why'] as const).flatMap(field =>
      keysOf(rule[field]).map(key => [idOf(rule, field, key), templateOf(rule[field], key)]),
    ),
  )
  const ofChecklist = checklist.flatMap(({ id, question, why }) => [
    [`checklist/${id}.question`, question],
    [`checklist/${id}.why`, why],
  ])
  return Object.fromEntries([...ofRules, ...ofChecklist])
}

const idOf = (rule: Rule, field: Field, key: string): string =>
  `${rule.id}.${field}${key === 'else' ? '' : `.${key}`}`

const keysOf = (wording: Wording): readonly string[] =>
  typeof wording === 'string' ? ['else'] : Object.keys(wording)

function keyOf(wording: Wording, { variant }: Hit, { id }: Jurisdiction): string {
  if (typeof wording === 'string') return 'else'
  return [variant, id].find(key => key !== undefined && Object.hasOwn(wording, key)) ?? 'else'
}

const templateOf = (wording: Wording, key: string): string =>
  typeof wording === 'string' ? wording : (wording[key] ?? wording.else)

const HOLE = /\{(\w{1,40})\}/g

/** Most sentences have no hole, and this runs for every finding at every key. */
function fill(template: string, data: Hit['data'], jurisdiction: Jurisdiction): string {
  if (!template.includes('{')) return template
  const { label, clinician, help } = jurisdiction
  const words: Readonly<Record<string, string>> = { label, clinician, ...help, ...data }
  return template.replace(HOLE, (hole, name: string) => words[name] ?? hole)
}
