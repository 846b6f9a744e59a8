import { t } from '../../src/i18n.ts'
import { Section } from './section.tsx'

/** In the person's words; `PRIVACY.md` says how each is kept. */
export const promises = [
  t('promise.local'),
  t('promise.forgotten'),
  t('promise.untouched'),
  t('promise.yours'),
]

export const About = () => (
  <Section id="about" title={t('options.privacy.title')}>
    <ul>
      {promises.map(promise => (
        <li key={promise}>{promise}</li>
      ))}
    </ul>
    <p>{t('options.privacy.kept')}</p>
    <p class="soft">{t('options.privacy.limits')}</p>
  </Section>
)
