import { useState } from 'preact/hooks'
import type { RuleOverview } from '../../src/engine/overview.ts'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import type { Category } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'
import { t } from '../../src/i18n.ts'
import { useOverview } from '../../src/pages/overview.ts'
import { categoryWords, jurisdictionWords } from '../../src/pages/words.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { LockedBy, useLocked } from './locked.tsx'
import { RuleRow } from './rule-row.tsx'
import { Section } from './section.tsx'

type Switched = Settings['rules']

interface Props {
  readonly jurisdiction: JurisdictionId
  readonly switched: Switched
  /** What of it the person switched themselves. */
  readonly own: Switched
  readonly strict: boolean
}

/** Every rule of the jurisdiction: what it is for, where it comes from, whether it is on and how grave it is. */
export function Rules({ jurisdiction, switched, own, strict }: Props) {
  const [wanted, setWanted] = useState('')
  const all = useOverview()?.rules.filter(rule => rule.rows[jurisdiction])
  const shown = all?.filter(rule => mentions(rule, jurisdiction, wanted))
  return (
    <Section
      id="rules"
      title={t('options.rules.title')}
      about={t('options.rules.about', [jurisdictionWords[jurisdiction].name])}
      saved={[switched, strict]}
    >
      <Strict on={strict} />
      <LockedBy name="rules" />
      <label class="field">
        <span>{t('options.rules.search')}</span>
        <input type="search" value={wanted} onInput={event => setWanted(event.currentTarget.value)} />
      </label>
      <p class="spoken" role="status">
        {wanted && shown && t('options.rules.found', shown.length)}
      </p>
      {shown?.length === 0 && <p>{t('options.rules.none', [wanted])}</p>}
      {categories.map(category => (
        <CategoryRules
          key={category}
          category={category}
          rules={shown?.filter(rule => rule.category === category) ?? []}
          jurisdiction={jurisdiction}
          switched={switched}
          open={wanted !== ''}
        />
      ))}
      <SetBack own={own} />
    </Section>
  )
}

function Strict({ on }: { readonly on: boolean }) {
  const locked = useLocked('strict')
  return (
    <div class="strict">
      <label class="check">
        <input
          type="checkbox"
          name="strict"
          checked={on}
          disabled={locked}
          aria-describedby="strict-hint"
          onChange={event => void saveSettings({ strict: event.currentTarget.checked })}
        />
        <strong>{t('options.rules.strict')}</strong>
      </label>
      <p class="hint" id="strict-hint">
        {t('options.rules.strictHint')} <LockedBy name="strict" />
      </p>
    </div>
  )
}

function SetBack({ own }: { readonly own: Switched }) {
  const locked = useLocked('rules')
  if (locked || Object.keys(own).length === 0) return null
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void saveSettings({ rules: {} })}>
        {t('options.rules.reset')}
      </button>
    </div>
  )
}

interface CategoryProps {
  readonly category: Category
  readonly rules: readonly RuleOverview[]
  readonly jurisdiction: JurisdictionId
  readonly switched: Switched
  readonly open: boolean
}

function CategoryRules({ category, rules, jurisdiction, switched, open }: CategoryProps) {
  if (rules.length === 0) return null
  const { title, about } = categoryWords[category]
  return (
    <details class="category-rules" open={open}>
      <summary>
        <h3>{title}</h3>
        <span class="soft">{countOf(rules, switched)}</span>
        <span class="soft about">{about}</span>
      </summary>
      <ul class="plain">
        {rules.map(rule => (
          <RuleRow key={rule.id} rule={rule} jurisdiction={jurisdiction} switched={switched[rule.id]} />
        ))}
      </ul>
    </details>
  )
}

/** "8 rules, 1 off, 2 changed" */
function countOf(rules: readonly RuleOverview[], switched: Switched): string {
  const switches = rules.map(rule => switched[rule.id])
  const off = switches.filter(one => one === 'off').length
  const changed = switches.filter(one => one !== undefined && one !== 'off').length
  const all = t('options.rules.count', rules.length)
  const withOff = off > 0 ? t('options.rules.countOff', [all, off]) : all
  return changed > 0 ? t('options.rules.countChanged', [withOff, changed]) : withOff
}

/** Whether a rule's words, its category, its sources and its examples hold every word that is searched for. */
function mentions(rule: RuleOverview, jurisdiction: JurisdictionId, wanted: string): boolean {
  const sources = rule.rows[jurisdiction]?.sources ?? []
  const words = [
    rule.title,
    rule.why,
    categoryWords[rule.category].title,
    ...rule.flags.map(({ text }) => text),
    ...sources.flatMap(({ title, reference, says }) => [title, reference, says]),
  ]
  const said = asTyped(words.join('\n'))
  return asTyped(wanted)
    .split(/\s+/)
    .every(word => said.includes(word))
}

/** Keyboards have straight quotation marks, and nobody thinks of capitals. */
const asTyped = (words: string): string => words.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
