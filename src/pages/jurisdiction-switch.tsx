import type { JurisdictionId } from '../engine/policy.ts'
import { jurisdictionIds } from '../engine/policy.ts'
import { t } from '../i18n.ts'
import { isLocked } from '../settings/managed.ts'
import { saveSettings } from '../settings/store.ts'
import { lockedWords, useOrganisation } from './organisation.ts'
import { jurisdictionWords } from './words.ts'

/** Two buttons side by side for where there is little room. Neither is on until the person has chosen. */
export function JurisdictionSwitch({ chosen }: { readonly chosen: JurisdictionId | null }) {
  const organisation = useOrganisation()
  const locked = isLocked(organisation?.policy, 'jurisdiction')
  return (
    <div class="switch-place">
      <fieldset class="switch" disabled={locked}>
        <legend class="spoken">{t('jurisdiction.switch')}</legend>
        {jurisdictionIds.map(id => (
          <label key={id} title={jurisdictionWords[id].name}>
            <input
              type="radio"
              name="jurisdiction"
              value={id}
              checked={chosen === id}
              onChange={() => void saveSettings({ jurisdiction: id })}
            />
            <span aria-hidden="true">{jurisdictionWords[id].short}</span>
            <span class="spoken">{jurisdictionWords[id].name}</span>
          </label>
        ))}
      </fieldset>
      {locked && <span class="soft">{lockedWords(organisation)}</span>}
    </div>
  )
}
