import type { Site } from './site.ts'

/** Class names change with each release, as on Instagram; some English labels are kept in every language. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com'],
  addresses: ['https://www.facebook.com/*'],
  optional: true,
  kinds: [
    { kind: 'message', path: /^\/messages\b/ },
    // A comment stands in the post it is about, also where that post is shown in a dialog.
    { kind: 'comment', within: '[role="article"]' },
    { kind: 'comment', within: 'form[role="presentation"]' },
    { kind: 'post' },
  ],
  exclude: [],
  excludedPaths: [],
  publish: [
    '[role="dialog"] [role="button"][aria-label="Post"]',
    '[role="dialog"] [role="button"][aria-label="Publish"]',
  ],
  // In a language in which the mark says something else.
  publishWords: [{ within: '[role="dialog"]', place: 'last after', kinds: ['post'] }],
  publishKeys: [{ keys: 'Enter', kinds: ['comment', 'message'] }],
  media: ['[role="dialog"] :is(img, video)[src^="blob:"]'],
  altText: ['[role="dialog"] img[src^="blob:"][alt]'],
  paidPartnership: ['[role="dialog"] [role="switch"][aria-label*="paid partnership" i]'],
}
