import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { t } from '../../src/i18n.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { About } from './about.tsx'
import { Appearance } from './appearance.tsx'
import { Data } from './data.tsx'
import { Gate } from './gate.tsx'
import { Jurisdiction } from './jurisdiction.tsx'
import { Managed, OrganisationNotice } from './locked.tsx'
import { Rules } from './rules.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { Sites } from './sites.tsx'
import { UnreadableNotice } from './unreadable.tsx'
import { useOptions } from './use-options.ts'
import { Words } from './words.tsx'
import { Writer } from './writer.tsx'

const sections = [
  ['jurisdiction', t('options.jurisdiction.title')],
  ['writer', t('options.writer.title')],
  ['rules', t('options.rules.title')],
  ['words', t('options.words.title')],
  ['sites', t('options.sites.title')],
  ['gate', t('options.gate.title')],
  ['appearance', t('options.appearance.title')],
  ['shortcuts', t('options.shortcuts.title')],
  ['data', t('options.data.title')],
  ['about', t('options.privacy.nav')],
] as const

const practice = browser.runtime.getURL('/practice.html')

/** Everything a person can choose. On first run it asks the one question that has no safe default. */
export function Options() {
  const state = useOptions()
  if (!state) return null
  const { settings, own, organisation } = state
  if (settings.jurisdiction === null) return <FirstRun />
  return (
    <Managed.Provider value={organisation}>
      <div class="options">
        <Head />
        <main>
          <OrganisationNotice />
          <UnreadableNotice />
          <Jurisdiction chosen={settings.jurisdiction} settings={settings} />
          <Writer writer={settings.writer} />
          <Rules
            jurisdiction={settings.jurisdiction}
            switched={settings.rules}
            own={own.rules}
            strict={settings.strict}
          />
          <Words own={own} settings={settings} />
          <Sites off={settings.sitesOff} />
          <Gate mode={settings.gate} />
          <Appearance appearance={settings.appearance} />
          <Shortcuts />
          <Data />
          <About />
        </main>
      </div>
    </Managed.Provider>
  )
}

const Head = () => (
  <header>
    <Brand title={t('options.title')} />
    <nav aria-label={t('options.sections')}>
      <ul class="plain">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href={practice}>{t('page.practice')}</a>
        </li>
      </ul>
    </nav>
  </header>
)

/** The one question that has no safe default comes before everything else. */
function FirstRun() {
  useEffect(() => location.replace(browser.runtime.getURL('/welcome.html')), [])
  return null
}
