import type { ExampleText, RowOverview, RuleOverview } from '../../src/engine/overview.ts'
import type { JurisdictionId, Severity } from '../../src/engine/policy.ts'
import { severities } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { SeverityMark } from '../../src/warnings/finding-view.tsx'
import { citationWords, severityWords } from '../../src/warnings/wording.ts'
import { LockedBy, useLocked } from './locked.tsx'

interface Props {
  readonly rule: RuleOverview
  readonly jurisdiction: JurisdictionId
  /** What the rule was switched to; absent where it is as usual. */
  readonly switched: Severity | 'off' | undefined
}

/** One rule: on or off, how grave, and on request why, with sources and examples. */
export function RuleRow({ rule, jurisdiction, switched }: Props) {
  const locked = useLocked(rule.id as `${string}/${string}`)
  const row = rule.rows[jurisdiction]
  if (!row) return null
  const on = switched !== 'off'
  const severity = switched && on ? switched : row.severity
  return (
    <li data-rule={rule.id} data-severity={severity} data-off={!on}>
      <div class="rule">
        <label class="check">
          <input
            type="checkbox"
            checked={on}
            disabled={locked}
            onChange={event => void turn(rule.id, event.currentTarget.checked ? undefined : 'off')}
          />
          <span class="rule-title">{rule.title}</span>
        </label>
        <span class="rule-severity">
          <SeverityMark severity={severity} />
          <SeverityChoice rule={rule} row={row} switched={switched} disabled={locked || !on} />
        </span>
      </div>
      <LockedBy name={rule.id as `${string}/${string}`} />
      <Reasons rule={rule} row={row} jurisdiction={jurisdiction} />
    </li>
  )
}

interface ChoiceProps {
  readonly rule: RuleOverview
  readonly row: RowOverview
  readonly switched: Severity | 'off' | undefined
  readonly disabled: boolean
}

const SeverityChoice = ({ rule, row, switched, disabled }: ChoiceProps) => (
  <select
    aria-label={t('options.rules.severity', [rule.title])}
    value={switched === 'off' ? '' : (switched ?? '')}
    disabled={disabled}
    onChange={event => {
      const { value } = event.currentTarget
      void turn(
        rule.id,
        severities.find(severity => severity === value),
      )
    }}
  >
    <option value="">{t('options.rules.usual', [severityWords[row.severity]])}</option>
    {severities.toReversed().map(severity => (
      <option key={severity} value={severity}>
        {severityWords[severity]}
      </option>
    ))}
  </select>
)

interface ReasonsProps {
  readonly rule: RuleOverview
  readonly row: RowOverview
  readonly jurisdiction: JurisdictionId
}

const Reasons = ({ rule, row, jurisdiction }: ReasonsProps) => (
  <details class="more">
    <summary>{t('options.rules.more')}</summary>
    <p>{rule.why}</p>
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
    <Examples title={t('options.rules.flags')} examples={rule.flags} jurisdiction={jurisdiction} />
    <Examples title={t('options.rules.passes')} examples={rule.passes} jurisdiction={jurisdiction} />
  </details>
)

/** How many examples of each sort are enough to see what is meant. */
const SHOWN = 2

interface ExamplesProps {
  readonly title: string
  readonly examples: readonly ExampleText[]
  readonly jurisdiction: JurisdictionId
}

function Examples({ title, examples, jurisdiction }: ExamplesProps) {
  const texts = examples.filter(example => example.in === undefined || example.in === jurisdiction)
  if (texts.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul class="plain examples">
        {texts.slice(0, SHOWN).map(({ text }) => (
          <li key={text}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </>
  )
}

/** @param to `undefined`: as usual again */
const turn = (id: string, to: Severity | 'off' | undefined) =>
  saveSettings(({ rules: { [id]: _, ...others } }) => ({ rules: to ? { ...others, [id]: to } : others }))
