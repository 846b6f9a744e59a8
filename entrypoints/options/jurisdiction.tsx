import type { JurisdictionId } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Comparison } from './comparison.tsx'
import { JurisdictionCards } from './jurisdiction-cards.tsx'
import { LockedBy, useLocked } from './locked.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly chosen: JurisdictionId
  readonly settings: Settings
}

/** Where the person practises, and what it changes. Posts that are open are checked again at once. */
export const Jurisdiction = ({ chosen, settings }: Props) => (
  <Section
    id="jurisdiction"
    title={t('options.jurisdiction.title')}
    about={t('options.jurisdiction.about')}
    saved={chosen}
  >
    <LockedBy name="jurisdiction" />
    <JurisdictionCards
      legend={t('options.jurisdiction.title')}
      chosen={chosen}
      disabled={useLocked('jurisdiction')}
      onChoose={id => void saveSettings({ jurisdiction: id })}
    />
    <div class="part">
      <h3>{t('options.jurisdiction.compare')}</h3>
      <Comparison settings={settings} />
    </div>
  </Section>
)
