import { browser } from 'wxt/browser'
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
  ['jurisdiction', 'Where you practise'],
  ['rules', 'Rules'],
  ['ignored', 'Ignored phrases'],
  ['shortcuts', 'Keyboard'],
  ['about', 'Privacy'],
] as const

/** Everything a person can choose. On first run it asks the one question that has no safe default. */
export function Options() {
  const settings = useSettings()
  if (!settings) return null
  if (settings.jurisdiction === null) return <Welcome />
  return (
    <div class="options">
      <header>
        <Brand title="Chaperone settings" />
        <nav aria-label="Sections">
          <ul class="plain">
            {sections.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href={browser.runtime.getURL('/practice.html')}>Practice page</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <UnreadableNotice />
        <Jurisdiction chosen={settings.jurisdiction} />
        <Rules jurisdiction={settings.jurisdiction} switched={settings.rules} />
        <Ignored phrases={settings.ignored} />
        <Shortcuts />
        <About />
      </main>
    </div>
  )
}
