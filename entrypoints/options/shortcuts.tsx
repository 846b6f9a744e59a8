import { useEffect, useState } from 'preact/hooks'
import type { Commands } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { t } from '../../src/i18n.ts'
import { Section } from './section.tsx'

/** The keys as they are set now; the browser itself lets the person change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([])
  useEffect(() => {
    const look = () => void browser.commands.getAll().then(setCommands)
    look()
    // Back from the browser's own page, where they may have been changed.
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return (
    <Section id="shortcuts" title={t('options.shortcuts.title')}>
      <p class="soft">{t('options.shortcuts.about')}</p>
      <dl class="rows">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>
                {shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('options.shortcuts.none')}</span>}
              </dd>
            </div>
          ))}
      </dl>
      <div class="row">
        <button type="button" class="button" onClick={() => void changeKeys()}>
          {t('options.shortcuts.change')}
        </button>
      </div>
    </Section>
  )
}

/** Firefox opens its own page for it; Chromium has an address. */
async function changeKeys() {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> }
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands)
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
