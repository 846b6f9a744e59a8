import { useEffect, useState } from 'preact/hooks'
import type { Commands } from 'webextension-polyfill'
import { browser } from 'wxt/browser'
import { Section } from './section.tsx'

/** The keys as they are set now; the browser itself lets the person change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([])
  useEffect(() => void browser.commands.getAll().then(setCommands), [])
  return (
    <Section id="shortcuts" title="Keyboard">
      <p class="soft">
        These work while you write. Each warning can also be reached from the list in the popup.
      </p>
      <dl class="rows">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">no key set</span>}</dd>
            </div>
          ))}
      </dl>
      <div class="row">
        <button type="button" class="button" onClick={() => void changeKeys()}>
          Change the keys
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
