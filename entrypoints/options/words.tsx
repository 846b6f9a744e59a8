import { houseCategory } from '../../src/engine/house.ts'
import type { HouseRule } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { useKeptFocus } from '../../src/pages/keep-focus.ts'
import { useOverview } from '../../src/pages/overview.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Lines } from './lines.tsx'
import { LockedBy, useLocked } from './locked.tsx'
import { Phrases } from './phrases.tsx'
import { rows } from './rows.ts'
import { Section } from './section.tsx'

interface Props {
  /** What the person chose, without their organisation's. */
  readonly own: Settings
  /** What holds. */
  readonly settings: Settings
}

/** Words never to be told about, and phrases always to be told about. */
export function Words({ own, settings }: Props) {
  const locked = useLocked('ignoredWords')
  return (
    <Section
      id="words"
      title={t('options.words.title')}
      saved={[own.ignoredWords, own.ignored, own.houseRules]}
    >
      <Phrases houseRules={settings.houseRules} />
      <Lines
        label={t('options.words.ignored')}
        hint={t('options.words.ignoredHint')}
        lines={(locked ? settings : own).ignoredWords}
        disabled={locked}
        onChange={merge => void saveSettings(({ ignoredWords }) => ({ ignoredWords: merge(ignoredWords) }))}
      />
      <LockedBy name="ignoredWords" />
      <Ignored phrases={(locked ? settings : own).ignored} houseRules={settings.houseRules} />
    </Section>
  )
}

interface IgnoredProps {
  readonly phrases: Settings['ignored']
  readonly houseRules: readonly HouseRule[]
}

/** What was put away with "Always ignore", to be taken back. */
function Ignored({ phrases, houseRules }: IgnoredProps) {
  const rules = useOverview()?.rules
  const list = useKeptFocus<HTMLDivElement>(rows)
  const titleOf = (id: string): string => {
    const house = houseRules.some(rule => id === `${houseCategory}/${rule.id}`)
    if (house) return t('report.house')
    // A rule that a later version no longer has keeps its id.
    return rules?.find(rule => rule.id === id)?.title ?? id
  }
  const all = Object.entries(phrases).flatMap(([rule, texts]) => texts.map(text => ({ rule, text })))
  return (
    <div id="ignored" class="part" ref={list}>
      <h3 tabIndex={-1}>{t('options.words.phrases')}</h3>
      {all.length === 0 ? (
        <p class="hint">{t('options.words.phrasesNone')}</p>
      ) : (
        <ul class="plain rows">
          {all.map(({ rule, text }) => (
            <li key={`${rule} ${text}`}>
              <span>
                <q>{text}</q> <span class="soft">{titleOf(rule)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('options.words.removePhrase', [text])}
                onClick={() => void forget(rule, text)}
              >
                {t('options.words.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const forget = (rule: string, text: string) =>
  saveSettings(({ ignored: { [rule]: texts = [], ...others } }) => {
    const left = texts.filter(other => other !== text)
    return { ignored: left.length > 0 ? { ...others, [rule]: left } : others }
  })
