import type { Site } from './site.ts'

/** Plain contenteditables without a library. */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  addresses: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  optional: true,
  kinds: [
    // Title and description of a film, in the studio.
    { kind: 'caption', within: '#title-textarea, #description-textarea' },
    { kind: 'reply', within: '#reply-dialog, ytd-comment-reply-dialog-renderer, ytcp-comment-thread' },
    { kind: 'comment', within: 'ytd-commentbox, yt-live-chat-text-input-field-renderer' },
    { kind: 'post' },
  ],
  exclude: ['ytd-searchbox', '#search-form'],
  excludedPaths: [],
  publish: ['ytd-commentbox #submit-button button', '#done-button'],
  publishKeys: [{ keys: 'Ctrl+Enter', kinds: ['comment', 'reply'] }],
  media: ['ytcp-video-metadata-editor', 'ytcp-uploads-dialog'],
  paidPartnership: ['#has-ppp [role="checkbox"]', 'ytcp-checkbox-lit[id*="ppp"]'],
}
