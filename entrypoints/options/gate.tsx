import { t } from '../../src/i18n.ts'
import type { GateMode } from '../../src/settings/gate-modes.ts'
import { gateModes } from '../../src/settings/gate-modes.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Choice } from './choice.tsx'
import { LockedBy, useLocked } from './locked.tsx'
import { Section } from './section.tsx'

/** What happens when the site's own publish button is pressed. */
export const Gate = ({ mode }: { readonly mode: GateMode }) => (
  <Section id="gate" title={t('options.gate.title')} about={t('options.gate.about')} saved={mode}>
    <LockedBy name="gate" />
    <Choice
      name="gate"
      legend={t('options.gate.title')}
      options={gateModes.map(value => ({
        value,
        title: t(`options.gate.${value}.title`),
        about: t(`options.gate.${value}.about`),
      }))}
      chosen={mode}
      stacked
      disabled={useLocked('gate')}
      onChoose={gate => void saveSettings({ gate })}
    />
  </Section>
)
