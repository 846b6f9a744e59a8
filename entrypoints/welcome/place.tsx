import { useState } from 'preact/hooks'
import { t } from '../../src/i18n.ts'
import { guessJurisdiction } from '../../src/settings/guess.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { JurisdictionCards } from '../options/jurisdiction-cards.tsx'

interface Props {
  readonly settings: Settings
  readonly onDone: () => void
}

/** The one question that has no safe default. The guess is marked; nothing is saved until the button is pressed. */
export function Place({ settings, onDone }: Props) {
  const [guessed] = useState(guessJurisdiction)
  const [chosen, setChosen] = useState(settings.jurisdiction ?? guessed)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void saveSettings({ jurisdiction: chosen }).then(onDone)
      }}
    >
      <p class="soft">{t('welcome.place.about')}</p>
      <JurisdictionCards
        legend={t('welcome.place.title')}
        chosen={chosen}
        guessed={guessed}
        onChoose={setChosen}
      />
      <div class="row">
        <button type="submit" class="button primary large">
          {t('welcome.next')}
        </button>
        <span class="soft">{t('welcome.place.later')}</span>
      </div>
      <p class="soft promise">{t('promise.local')}</p>
    </form>
  )
}
