import { fileURLToPath } from 'node:url'
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** Gives the tests an extension's browser with the words of `locales/en.yml`, as one in English gives them to a page. */
const file = fileURLToPath(new URL('../locales/en.yml', import.meta.url))
const messages = generateChromeMessages(await parseMessagesFile(file))

const getMessage = (key: string, substitutions: string | readonly string[] = []): string =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => [substitutions].flat()[n - 1] ?? '')

const i18n = { getMessage }
Object.assign(fakeBrowser, { i18n })
Object.assign(globalThis, { browser: fakeBrowser, chrome: { i18n, runtime: {} } })
