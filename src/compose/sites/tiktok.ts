import type { Site } from './site.ts'

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  addresses: ['https://www.tiktok.com/*'],
  kinds: [
    { kind: 'comment', within: '[data-e2e="comment-input"], .comment-panel-input' },
    { kind: 'message', path: /^\/messages\b/ },
    { kind: 'caption', path: /\/(tiktokstudio|creator-center)?\/?upload\b/ },
    { kind: 'caption', within: '[data-e2e="caption_container"]' },
    { kind: 'post' },
  ],
  exclude: ['[data-e2e="search-user-input"]'],
  excludedPaths: [],
  publish: ['button[data-e2e="post_video_button"]', '[data-e2e="comment-post"]'],
  publishKeys: [{ keys: 'Enter', kinds: ['comment', 'reply', 'message'] }],
  // A caption on the upload page always goes with its film.
  media: ['[data-e2e="upload_status_container"]', '[data-e2e="cover_container"]'],
  paidPartnership: ['[data-e2e="disclose_content_container"] input[role="switch"]'],
}
