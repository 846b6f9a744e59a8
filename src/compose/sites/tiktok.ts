import type { Site } from './site.ts'

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  addresses: ['https://www.tiktok.com/*'],
  kinds: [
    { kind: 'caption', within: '[data-e2e="caption_container"], .caption-editor' },
    // Under a comment, or under one's own film in the studio, where every box answers somebody.
    { kind: 'reply', within: '[data-e2e^="comment-level"] *, .comment-panel-input' },
    { kind: 'comment', within: '[data-e2e="comment-input"]' },
    { kind: 'message', within: '[data-e2e^="message-input"]' },
    { kind: 'message', path: /^\/messages\b/ },
    { kind: 'bio', within: '[data-e2e="edit-profile-bio-input"]' },
    { kind: 'caption', path: /\/(tiktokstudio|creator-center)?\/?(upload|post)\b/ },
    { kind: 'comment', path: /\/(video|photo)\/\d+/ },
    { kind: 'post' },
  ],
  exclude: ['[data-e2e="search-user-input"]'],
  excludedPaths: [],
  publish: [
    'button[data-e2e="post_video_button"]',
    '[data-e2e="comment-post"]',
    '[data-e2e="message-send"]',
    '[data-e2e="edit-profile-save"]',
  ],
  publishKeys: [{ keys: 'Enter', kinds: ['comment', 'reply', 'message'] }],
  // A caption on the upload page always goes with its film.
  media: ['[data-e2e="upload_status_container"]', '[data-e2e="cover_container"]'],
  paidPartnership: ['[data-e2e="disclose_content_container"] input[role="switch"]'],
}
