import type { Site } from './site.ts'

/** Built like Instagram: one dialog, Lexical, buttons that bear words alone. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  addresses: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  optional: true,
  kinds: [
    { kind: 'message', path: /^\/(direct|messages)\b/ },
    { kind: 'reply', path: /^\/@[^/]+\/post\// },
    { kind: 'post' },
  ],
  exclude: [],
  excludedPaths: [/^\/search\b/],
  publish: [],
  publishWords: [{ within: '[role="dialog"]', place: 'last after', kinds: ['post', 'reply'] }],
  publishKeys: [{ keys: 'Ctrl+Enter', kinds: ['post', 'reply'] }],
  media: ['[role="dialog"] :is(img, video)[src^="blob:"]'],
  altText: ['[role="dialog"] img[src^="blob:"][alt]'],
  thread: { within: '[role="dialog"]', box: '[data-lexical-editor="true"]' },
  paidPartnership: [],
}
