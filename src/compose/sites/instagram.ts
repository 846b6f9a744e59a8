import type { Site } from './site.ts'

/** Class names change with each release and labels with the language: hardly anything here can be relied on. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  addresses: ['https://www.instagram.com/*'],
  kinds: [
    { kind: 'message', path: /^\/direct\// },
    { kind: 'comment', within: 'form' },
    { kind: 'caption', within: '[role="dialog"]' },
    { kind: 'post' },
  ],
  exclude: ['[aria-label="Search input"]'],
  excludedPaths: [],
  publish: [],
  publishWords: [
    // In the head of the dialog, beside a picture of an arrow back.
    { within: '[role="dialog"]', place: 'first before', kinds: ['caption'] },
    { within: 'form, main, [role="main"]', place: 'last after', kinds: ['comment', 'reply', 'message'] },
  ],
  publishKeys: [{ keys: 'Enter', kinds: ['comment', 'reply', 'message'] }],
  media: ['[role="dialog"] :is(img, video)[src^="blob:"]', '[role="dialog"] canvas'],
  paidPartnership: ['[role="dialog"] [role="switch"][aria-label*="paid partnership" i]'],
}
