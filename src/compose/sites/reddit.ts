import type { Site } from './site.ts'

/** Lexical, put into an open shadow root through a slot; the host stops `input` and `keydown` on their way up. */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  addresses: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  optional: true,
  kinds: [
    { kind: 'message', path: /^\/(message|chat)\b/ },
    { kind: 'bio', path: /^\/settings\/profile\b/ },
    { kind: 'post', path: /\/submit\b/ },
    { kind: 'comment', path: /\/comments\// },
    { kind: 'post' },
  ],
  exclude: [],
  excludedPaths: [/^\/search\b/],
  publish: ['#submit-post-button', 'shreddit-composer button[type="submit"]'],
  publishKeys: [{ keys: 'Ctrl+Enter', kinds: ['comment'] }],
  media: ['r-post-media-input :is(img, video)', 'shreddit-composer :is(img, video)[src^="blob:"]'],
  paidPartnership: ['[name="brandAffiliate"]', 'faceplate-switch-input[name*="brand" i]'],
}
