import type { Site } from './site.ts'

/** Class names change with each release and labels with the language: hardly anything here can be relied on. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  addresses: ['https://www.instagram.com/*'],
  kinds: [
    { kind: 'bio', path: /^\/accounts\/edit\b/ },
    // An answer to a story is a message to whoever told it.
    { kind: 'message', path: /^\/(direct|stories)\// },
    { kind: 'alt text', within: 'input' },
    { kind: 'comment', within: 'form' },
    { kind: 'caption', within: '[role="dialog"]' },
    { kind: 'post' },
  ],
  // One for each picture, under “Accessibility”; other fields there are for places and people.
  fields: ['[role="dialog"] input:is([placeholder*="alt" i], [aria-label*="alt" i], [name*="alt" i])'],
  exclude: ['[aria-label="Search input"]'],
  excludedPaths: [],
  publish: [],
  publishWords: [
    // In the head of the dialog, beside a picture of an arrow back.
    { within: '[role="dialog"]', place: 'first before', kinds: ['caption'] },
    {
      within: 'form, main, [role="main"]',
      place: 'last after',
      kinds: ['comment', 'reply', 'message', 'bio'],
    },
  ],
  publishKeys: [{ keys: 'Enter', kinds: ['comment', 'reply', 'message'] }],
  media: ['[role="dialog"] :is(img, video)[src^="blob:"]', '[role="dialog"] canvas'],
  altText: ['[role="dialog"] input:is([placeholder*="alt" i], [aria-label*="alt" i], [name*="alt" i])'],
  paidPartnership: ['[role="dialog"] [role="switch"][aria-label*="paid partnership" i]'],
}
