import type { Catalogue } from '../engine/catalogue.ts'
import type { Jurisdiction, Row, Source } from '../engine/policy.ts'
import { jurisdictionIds } from '../engine/policy.ts'
import type { Example, Rule, Wording } from '../engine/rule.ts'
import { WrongUsage } from './arguments.ts'

/** How many names a mistyped rule is answered with. */
const SUGGESTED = 5

/**
 * Everything about one rule, as Markdown that reads well in a terminal too: what it is for, what each
 * jurisdiction makes of it, the paragraphs behind it and its examples.
 * @throws WrongUsage naming rules of a similar name when there is none of this one.
 */
export function explain(id: string, catalogue: Catalogue): string {
  const rule = catalogue.rules.find(each => each.id === id) ?? only(catalogue.rules, id)
  return explainRule(rule, catalogue)
}

/** The same for a rule at hand. */
export function explainRule(rule: Rule, { jurisdictions }: Catalogue): string {
  const rows = jurisdictionIds.map(each => explainRow(jurisdictions[each], rule))
  return `### \`${rule.id}\`: ${rule.title}

${sentences(rule.message)}

Why: ${sentences(rule.why)}

${rows.join('\n')}
${guards(rule)}
Flags:

${rule.examples.flags.map(asItem).join('\n')}

Passes:

${rule.examples.passes.map(asItem).join('\n')}
`
}

/** A rule may be asked for by the last part of its name. */
function only(rules: readonly Rule[], asked: string): Rule {
  const near = rules.filter(({ id }) => id.includes(asked.toLowerCase()))
  const [first, second] = near
  if (first && !second) return first
  const names = (near.length > 0 ? near : rules).slice(0, SUGGESTED).map(({ id }) => id)
  throw new WrongUsage(`--explain takes the name of a rule, such as ${names.join(', ')}; got "${asked}"`)
}

function explainRow({ name, rules }: Jurisdiction, rule: Rule): string {
  const row = rules[rule.id]
  if (!row) return `- ${name}: off`
  return [`- ${name}: ${severities(row)}`, ...row.sources.map(source => `  - ${cited(source)}`)].join('\n')
}

const severities = ({ severity, variants }: Row): string =>
  [severity, ...Object.entries(variants).map(([variant, own]) => `${own} for “${variant}”`)].join(', ')

const cited = ({ title, reference, year, url, says }: Source): string =>
  `[${title} (${year})${reference === '' ? '' : `, ${reference}`}](${url}): ${says}`

const guards = ({ guards: names = [] }: Rule): string =>
  names.length === 0 ? '' : `\nSilenced or softened by: ${names.join(', ')}.\n`

function sentences(wording: Wording): string {
  if (typeof wording === 'string') return wording
  const { else: otherwise, ...cases } = wording
  return [otherwise, ...Object.entries(cases).map(([key, sentence]) => `(${key}) ${sentence}`)].join(' ')
}

function asItem(example: Example): string {
  const { text, ...told } = typeof example === 'string' ? { text: example } : example
  const details = [
    'in' in told && told.in ? told.in : undefined,
    'kind' in told && told.kind ? told.kind : undefined,
    'paidPartnership' in told && told.paidPartnership ? 'paid partnership switched on' : undefined,
  ].filter(detail => detail !== undefined)
  const note = details.length > 0 ? ` (${details.join(', ')})` : ''
  return `- ${text.replaceAll('\n', ' ⏎ ')}${note}`
}
