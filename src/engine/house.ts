import { placesOf, placesOfPhrase } from './own-phrases.ts'
import type { HouseRule } from './policy.ts'
import type { Plain } from './reading/plain.ts'
import type { Finding } from './report.ts'
import type { Translate } from './wording.ts'

/** The category of what people, or their organisation, asked to be told about in words of their own. */
export const houseCategory = 'house'

/** A house rule as findings and settings name it: `house/` and its id. */
export const houseRuleName = ({ id }: HouseRule): string => `${houseCategory}/${id}`

/** What the house rules object to; each finding has the rule's own message, severity and link. */
export function findHouse(
  draftText: string,
  plain: Plain,
  rules: readonly HouseRule[],
  translate: Translate,
): readonly Finding[] {
  const title = translate('house.title') ?? 'A phrase on your list'
  return rules.flatMap(rule =>
    placesIn(plain.text, rule).map((place): Finding => {
      const span = plain.map(place)
      return {
        rule: houseRuleName(rule),
        category: houseCategory,
        severity: rule.severity,
        ...span,
        text: draftText.slice(span.start, span.end),
        title,
        message: rule.message,
        why: '',
        sources:
          rule.url === '' ? [] : [{ id: rule.id, title: hostOf(rule.url), reference: '', url: rule.url }],
        fixes: [],
        also: [],
      }
    }),
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

function placesIn(text: string, rule: HouseRule) {
  if (!rule.regex) return placesOfPhrase(rule.pattern, text)
  const pattern = compiled(rule)
  return pattern ? placesOf(pattern, text) : []
}

/** Compiled once: the settings hand over the same rule with every draft. */
const patterns = new WeakMap<HouseRule, RegExp | null>()

function compiled(rule: HouseRule): RegExp | null {
  const known = patterns.get(rule)
  if (known !== undefined) return known
  const made = compile(rule.pattern)
  patterns.set(rule, made)
  return made
}

/** Whether a browser can read it as a regular expression. */
export const isExpression = (pattern: string): boolean => compile(pattern) !== null

/** What is no regular expression finds nothing; the settings say so where it was written. */
function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'gi')
  } catch {
    return null
  }
}
