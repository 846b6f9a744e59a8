import { useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'
import { linesOf } from '../../src/settings/lines.ts'
import { professions } from '../../src/settings/professions.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'

interface Props {
  readonly settings: Settings
  readonly onDone: () => void
  readonly onBack: () => void
}

/** Who one is and what one has an interest in; all of it may be skipped. */
export function About({ settings: { writer }, onDone, onBack }: Props) {
  const [profession, setProfession] = useState(writer.profession)
  const [interests, setInterests] = useState(writer.interests.join('\n'))
  const save = () =>
    saveSettings(({ writer: now }) => ({
      writer: { ...now, profession, interests: [...linesOf(interests)] },
    }))
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void save().then(onDone)
      }}
    >
      <p class="soft">{t('options.writer.about')}</p>
      <div class="field">
        <label for="profession">{t('options.writer.profession')}</label>
        <select
          id="profession"
          value={profession}
          onChange={event => setProfession(event.currentTarget.value)}
        >
          <option value="">{t('options.writer.none')}</option>
          {professions.map(name => (
            <option key={name} value={name}>
              {t(`profession.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="interests">{t('options.writer.interests')}</label>
        <p class="hint" id="interests-hint">
          {t('options.writer.interestsHint')}
        </p>
        <textarea
          id="interests"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="interests-hint"
          value={interests}
          onInput={event => setInterests(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="submit" class="button primary large">
          {t('welcome.next')}
        </button>
        <button type="button" class="button large" onClick={onDone}>
          {t('welcome.skip')}
        </button>
        <button type="button" class="button quiet back" onClick={onBack}>
          {t('welcome.back')}
        </button>
      </div>
    </form>
  )
}
