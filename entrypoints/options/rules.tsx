import { useState } from 'preact/hooks'
import { catalogue } from '../../rules/index.ts'
import type { Jurisdiction, JurisdictionId, Row } from '../../src/engine/policy.ts'
import type { Category, Example, Rule } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'
import { t } from '../../src/i18n.ts'
import { categoryWords, jurisdictionWords } from '../../src/pages/words.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { SeverityMark } from '../../src/warnings/finding-view.tsx'
import { citationWords, severityWords } from '../../src/warnings/wording.ts'
import { Section } from './section.tsx'

type Switched = Settings['rules']

interface Props {
  readonly jurisdiction: JurisdictionId
  readonly switched: Switched
}

/** Every rule of the jurisdiction: what it is for, where it comes from, and a switch. */
export function Rules({ jurisdiction: id, switched }: Props) {
  const [wanted, setWanted] = useState('')
  const jurisdiction = catalogue.jurisdictions[id]
  const shown = catalogue.rules.filter(rule => jurisdiction.rules[rule.id] && mentions(rule, wanted))
  return (
    <Section id="rules" title={t('options.rules.title')} saved={switched}>
      <p class="soft">{t('options.rules.about', [jurisdictionWords[id].name])}</p>
      <label class="search">
        <span>{t('options.rules.search')}</span>
        <input type="search" value={wanted} onInput={event => setWanted(event.currentTarget.value)} />
      </label>
      <p class="spoken" role="status">
        {wanted && t('options.rules.found', shown.length)}
      </p>
      {shown.length === 0 && <p>{t('options.rules.none', [wanted])}</p>}
      {categories.map(category => (
        <CategoryRules
          key={category}
          category={category}
          rules={shown.filter(rule => rule.category === category)}
          jurisdiction={jurisdiction}
          switched={switched}
          open={wanted !== ''}
        />
      ))}
    </Section>
  )
}

interface CategoryProps {
  readonly category: Category
  readonly rules: readonly Rule[]
  readonly jurisdiction: Jurisdiction
  readonly switched: Switched
  readonly open: boolean
}

function CategoryRules({ category, rules, jurisdiction, switched, open }: CategoryProps) {
  if (rules.length === 0) return null
  const off = rules.filter(rule => switched[rule.id] === 'off').length
  const { title, about } = categoryWords[category]
  const count = t('options.rules.count', rules.length)
  return (
    <details class="category-rules" open={open}>
      <summary>
        <h3>{title}</h3>
        <span class="soft">{off > 0 ? t('options.rules.countOff', [count, off]) : count}</span>
        <span class="soft about">{about}</span>
      </summary>
      <ul class="plain">
        {rules.map(rule => (
          <RuleRow
            key={rule.id}
            rule={rule}
            row={jurisdiction.rules[rule.id]}
            jurisdiction={jurisdiction.id}
            on={switched[rule.id] !== 'off'}
          />
        ))}
      </ul>
    </details>
  )
}

interface RowProps {
  readonly rule: Rule
  readonly row: Row | undefined
  readonly jurisdiction: JurisdictionId
  readonly on: boolean
}

function RuleRow({ rule, row, jurisdiction, on }: RowProps) {
  if (!row) return null
  return (
    <li data-rule={rule.id} data-severity={row.severity}>
      <label class="rule">
        <input
          type="checkbox"
          checked={on}
          onChange={event => void turn(rule.id, event.currentTarget.checked)}
        />
        <span class="rule-title">{rule.title}</span>
        <span class="rule-severity">
          <SeverityMark severity={row.severity} />
          {severityWords[row.severity]}
        </span>
      </label>
      <details class="more">
        <summary>{t('options.rules.more')}</summary>
        {typeof rule.why === 'string' && <p>{rule.why}</p>}
        <ul class="sources">
          {row.sources.map(source => (
            <li key={source.id}>
              {source.says}{' '}
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {citationWords(source)}
              </a>
            </li>
          ))}
        </ul>
        <Examples
          title={t('options.rules.flags')}
          examples={rule.examples.flags}
          jurisdiction={jurisdiction}
        />
        <Examples
          title={t('options.rules.passes')}
          examples={rule.examples.passes}
          jurisdiction={jurisdiction}
        />
      </details>
    </li>
  )
}

/** How many examples of each sort are shown; the rest are for the tests. */
const SHOWN = 2

interface ExamplesProps {
  readonly title: string
  readonly examples: readonly Example[]
  readonly jurisdiction: JurisdictionId
}

function Examples({ title, examples, jurisdiction }: ExamplesProps) {
  const texts = examples.filter(example => isFor(example, jurisdiction)).map(textOf)
  if (texts.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul class="plain examples">
        {texts.slice(0, SHOWN).map(text => (
          <li key={text}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </>
  )
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)

const isFor = (example: Example, jurisdiction: JurisdictionId): boolean =>
  typeof example === 'string' || example.in === undefined || example.in === jurisdiction

/** Whether a rule's title, category or examples hold what is searched for. */
function mentions(rule: Rule, wanted: string): boolean {
  const words = [rule.title, rule.category, ...rule.examples.flags.map(textOf)].join('\n').toLowerCase()
  return words.includes(wanted.trim().toLowerCase())
}

const turn = (id: string, on: boolean) =>
  saveSettings(({ rules: { [id]: _, ...others } }) => ({ rules: on ? others : { ...others, [id]: 'off' } }))
