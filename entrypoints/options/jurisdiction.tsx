import type { JurisdictionId } from '../../src/engine/policy.ts'
import { t } from '../../src/i18n.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Comparison } from './comparison.tsx'
import { JurisdictionCards } from './jurisdiction-cards.tsx'
import { Section } from './section.tsx'

/** Where the person practises, and what it changes. Posts that are open are checked again at once. */
export const Jurisdiction = ({ chosen }: { readonly chosen: JurisdictionId }) => (
  <Section id="jurisdiction" title={t('options.jurisdiction.title')} saved={chosen}>
    <p class="soft">{t('options.jurisdiction.about')}</p>
    <JurisdictionCards
      legend={t('options.jurisdiction.title')}
      chosen={chosen}
      onChoose={id => void saveSettings({ jurisdiction: id })}
    />
    <details class="more">
      <summary>{t('options.jurisdiction.compare')}</summary>
      <Comparison />
    </details>
  </Section>
)
