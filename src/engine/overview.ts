import type { Catalogue } from './catalogue.ts'
import type { JurisdictionId, Severity, Source } from './policy.ts'
import type { Category, Example, Wording } from './rule.ts'
import type { Translate } from './wording.ts'

/** What is checked, as plain data for a person to look through. */
export interface Overview {
  /** "GMC, ASA/CAP, MHRA" */
  readonly regulators: Readonly<Record<JurisdictionId, string>>
  /** In reading order. */
  readonly rules: readonly RuleOverview[]
}

export interface RuleOverview {
  readonly id: string
  readonly category: Category
  readonly title: string
  readonly why: string
  /** What each jurisdiction makes of the rule; it is off where it has no row. */
  readonly rows: { readonly [Id in JurisdictionId]?: RowOverview | undefined }
  readonly flags: readonly ExampleText[]
  readonly passes: readonly ExampleText[]
}

export interface RowOverview {
  readonly severity: Severity
  readonly sources: readonly Source[]
}

export interface ExampleText {
  readonly text: string
  /** Only under this jurisdiction; under every one when absent. */
  readonly in?: JurisdictionId | undefined
}

/** How many examples of each sort are for people; the rest are for the tests. */
const SHOWN = 4

export function overviewOf(
  { rules, jurisdictions }: Catalogue,
  translate: Translate = () => undefined,
): Overview {
  const { uk, us } = jurisdictions
  return {
    regulators: { uk: uk.regulators, us: us.regulators },
    rules: rules.map(({ id, category, title, why, examples }) => ({
      id,
      category,
      title: translate(`${id}.title`) ?? title,
      why: translate(`${id}.why`) ?? mainly(why),
      rows: { ...row('uk', id), ...row('us', id) },
      flags: examples.flags.slice(0, SHOWN).map(textOf),
      passes: examples.passes.slice(0, SHOWN).map(textOf),
    })),
  }

  function row(jurisdiction: JurisdictionId, id: string): RuleOverview['rows'] {
    const found = jurisdictions[jurisdiction].rules[id]
    return found ? { [jurisdiction]: { severity: found.severity, sources: found.sources } } : {}
  }
}

const mainly = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.else)

const textOf = (example: Example): ExampleText =>
  typeof example === 'string' ? { text: example } : { text: example.text, in: example.in }
