import type { Site } from './site.ts'

/** Class names change with each release and labels with the language: hardly anything here can be relied on. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  kinds: [
    { kind: 'message', path: /^\/direct\// },
    { kind: 'comment', within: 'form' },
    { kind: 'caption', within: '[role="dialog"]' },
    { kind: 'post' },
  ],
  exclude: ['[aria-label="Search input"]'],
  excludedPaths: [],
  publish: [],
  publishKeys: undefined,
  media: ['[role="dialog"] :is(img, video)[src^="blob:"]', '[role="dialog"] canvas'],
  paidPartnership: ['[role="dialog"] [role="switch"][aria-label*="paid partnership" i]'],
}
