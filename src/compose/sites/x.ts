import type { Site } from './site.ts'

/** Everything here goes by the test ids that the site gives its own parts. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  kinds: [
    { kind: 'message', path: /^\/(messages|i\/chat)\b/ },
    { kind: 'reply', path: /\/status\/\d+/ },
    { kind: 'reply', path: /^\/compose\/post$/, query: /[?&]in_reply_to=/ },
    { kind: 'post' },
  ],
  exclude: ['[data-testid^="SearchBox"]', '[data-testid="altTextInput"]'],
  excludedPaths: [/^\/(search|explore)\b/, /^\/i\/grok\b/],
  publish: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
  publishKeys: 'Ctrl+Enter',
  media: ['[data-testid="attachments"] :is(img, video)'],
  // No source gives a test id for the sheet's switch: a guess that does no harm when it finds nothing.
  paidPartnership: ['[role="dialog"] [role="switch"][aria-label*="Paid" i]'],
}
