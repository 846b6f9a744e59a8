import { t } from '../../src/i18n.ts'
import type { Appearance as Chosen } from '../../src/settings/schema.ts'
import { saveSettings } from '../../src/settings/store.ts'
import { Segments } from './choice.tsx'
import { Section } from './section.tsx'

/** How warnings look beside a compose box, and our own pages. */
export const Appearance = ({ appearance }: { readonly appearance: Chosen }) => (
  <Section id="appearance" title={t('options.appearance.title')} saved={appearance}>
    <Segments
      name="underlines"
      legend={t('options.appearance.underlines')}
      options={[
        { value: 'usual', title: t('options.appearance.underlinesUsual') },
        { value: 'strong', title: t('options.appearance.underlinesStrong') },
        { value: 'off', title: t('options.appearance.underlinesOff') },
      ]}
      chosen={appearance.underlines}
      onChoose={underlines => change({ underlines })}
    />
    <Segments
      name="pill"
      legend={t('options.appearance.pill')}
      options={[
        { value: 'always', title: t('options.appearance.pillAlways') },
        { value: 'when needed', title: t('options.appearance.pillWhenNeeded') },
      ]}
      chosen={appearance.pill}
      onChoose={pill => change({ pill })}
    />
    <Segments
      name="theme"
      legend={t('options.appearance.theme')}
      options={[
        { value: 'system', title: t('options.appearance.themeSystem') },
        { value: 'light', title: t('options.appearance.themeLight') },
        { value: 'dark', title: t('options.appearance.themeDark') },
      ]}
      chosen={appearance.theme}
      onChoose={theme => change({ theme })}
    />
  </Section>
)

const change = (part: Partial<Chosen>) =>
  void saveSettings(({ appearance }) => ({ appearance: { ...appearance, ...part } }))
