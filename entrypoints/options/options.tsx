import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { t } from '../../src/i18n.ts'
import { Brand } from '../../src/pages/brand.tsx'
import { useSettings } from '../../src/pages/use-settings.ts'
import { About } from './about.tsx'
import { Ignored } from './ignored.tsx'
import { Jurisdiction } from './jurisdiction.tsx'
import { Rules } from './rules.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { UnreadableNotice } from './unreadable.tsx'
import { Welcome } from './welcome.tsx'

const sections = [
  ['jurisdiction', t('options.jurisdiction.title')],
  ['rules', t('options.rules.title')],
  ['ignored', t('options.ignored.title')],
  ['shortcuts', t('options.shortcuts.title')],
  ['about', t('options.privacy.nav')],
] as const

const practice = browser.runtime.getURL('/practice.html')

/** Everything a person can choose. On first run it asks the one question that has no safe default. */
export function Options() {
  const settings = useSettings()
  const [welcomed, setWelcomed] = useState(false)
  if (!settings) return null
  if (settings.jurisdiction === null) return <Welcome onChosen={() => setWelcomed(true)} />
  return (
    <div class="options">
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
      <main>
        <UnreadableNotice />
        {welcomed && <AllSet />}
        <Jurisdiction chosen={settings.jurisdiction} />
        <Rules jurisdiction={settings.jurisdiction} switched={settings.rules} />
        <Ignored phrases={settings.ignored} />
        <Shortcuts />
        <About />
      </main>
    </div>
  )
}

/** Follows the first choice. It takes the focus, since the button that was pressed is gone. */
function AllSet() {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  return (
    <div class="notice" role="status" tabIndex={-1} ref={notice}>
      <p>
        <strong>All set.</strong> Write a post as you always do, or{' '}
        <a href={practice}>try it on the practice page</a> first.
      </p>
    </div>
  )
}
