import { defineConfig } from 'wxt'
import { fewerExamples } from './scripts/fewer-examples.ts'
import { foldedLists } from './scripts/folded-lists.ts'
import { siteAddresses } from './src/compose/sites/addresses.ts'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Explicit imports: a reader can see where every name comes from.
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({ plugins: [fewerExamples(), foldedLists()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // Firefox takes a policy without one.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: [...siteAddresses],
    // Any other site is the person's to add, one at a time; only then is `scripting` asked for, to start there.
    optional_host_permissions: ['https://*/*'],
    optional_permissions: ['scripting'],
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_name__' },
    // Chrome keeps Alt+Shift with A, C, I, N, P, T, W and X for itself.
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'apply-fix': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_apply__' },
      'ignore-finding': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_ignore__' },
    },
    // Nothing is fetched: the pages may load only what ships in the package, and connect nowhere.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // The first with the Highlight API, popovers and `light-dark()`.
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'chaperone@chaperone.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
