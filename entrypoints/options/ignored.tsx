import { catalogue } from '../../rules/index.ts'
import { t } from '../../src/i18n.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Section } from './section.tsx'

/** Phrases the person chose never to be told about again. */
export function Ignored({ phrases }: { readonly phrases: Settings['ignored'] }) {
  const all = Object.entries(phrases).flatMap(([rule, texts]) => texts.map(text => ({ rule, text })))
  return (
    <Section id="ignored" title={t('options.ignored.title')} saved={phrases}>
      {all.length === 0 ? (
        <p class="soft">{t('options.ignored.none')}</p>
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
                aria-label={t('options.ignored.removePhrase', [text])}
                onClick={() => void forget(rule, text)}
              >
                {t('options.ignored.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** A rule that a later version no longer has keeps its id. */
const titleOf = (id: string): string => catalogue.rules.find(rule => rule.id === id)?.title ?? id

const forget = (rule: string, text: string) =>
  saveSettings(({ ignored: { [rule]: texts = [], ...others } }) => {
    const left = texts.filter(other => other !== text)
    return { ignored: left.length > 0 ? { ...others, [rule]: left } : others }
  })
