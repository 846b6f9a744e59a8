import { useState } from 'preact/hooks'
import type { JurisdictionId } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { lockedWords, useOrganisation } from '../../src/pages/organisation.ts'
import { guessJurisdiction } from '../../src/settings/guess.ts'
import { isLocked } from '../../src/settings/managed.ts'
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
  const [picked, setPicked] = useState<JurisdictionId | null>(null)
  const organisation = useOrganisation()
  const locked = isLocked(organisation?.policy, 'jurisdiction')
  const known = settings.jurisdiction
  // What an organisation has set can arrive seconds after the page: nothing but a person's own pick goes before it.
  const chosen = (locked ? null : picked) ?? known ?? guessed
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (locked) onDone()
        else void saveSettings({ jurisdiction: chosen }).then(onDone)
      }}
    >
      <p class="soft">{t('welcome.place.about')}</p>
      <JurisdictionCards
        legend={t('welcome.place.title')}
        chosen={chosen}
        {...(known === null && { guessed })}
        disabled={locked}
        onChoose={setPicked}
      />
      {locked && <p class="soft">{lockedWords(organisation)}</p>}
      <div class="row">
        <button type="submit" class="button primary large">
          {t('welcome.next')}
        </button>
        {!locked && <span class="soft">{t('welcome.place.later')}</span>}
      </div>
      <p class="soft promise">{t('promise.local')}</p>
    </form>
  )
}
