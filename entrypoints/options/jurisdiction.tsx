import type { JurisdictionId } from '../../src/engine/policy.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Comparison } from './comparison.tsx'
import { JurisdictionCards } from './jurisdiction-cards.tsx'
import { Section } from './section.tsx'

/** Where the person practises, and what it changes. Posts that are open are checked again at once. */
export const Jurisdiction = ({ chosen }: { readonly chosen: JurisdictionId }) => (
  <Section id="jurisdiction" title="Where you practise" saved={chosen}>
    <p class="soft">This decides which rules and guidance your posts are checked against.</p>
    <JurisdictionCards
      legend="Where you practise"
      chosen={chosen}
      onChoose={id => void saveSettings({ jurisdiction: id })}
    />
    <details class="more">
      <summary>See what the choice changes</summary>
      <Comparison />
    </details>
  </Section>
)
