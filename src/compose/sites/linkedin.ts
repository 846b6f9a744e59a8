import type { Site } from './site.ts'

/** Three composers are live at once: Quill in an open shadow root, TipTap in a native dialog, and in a frame. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  addresses: ['https://www.linkedin.com/*'],
  kinds: [
    { kind: 'comment', within: '[componentkey^="commentBox-"], .comments-comment-box__form' },
    { kind: 'message', within: '.msg-form__contenteditable' },
    { kind: 'message', path: /^\/messaging\b/ },
    { kind: 'post' },
  ],
  exclude: ['.search-global-typeahead', '[data-testid*="typeahead-input"]'],
  excludedPaths: [],
  publish: [
    'button.share-actions__primary-action',
    'button[componentkey*="commentButtonSection" i]',
    'button.comments-comment-box__submit-button--cr',
    'button.msg-form__send-button',
    '.article-editor-nav__publish',
  ],
  publishWords: [
    {
      within: '[data-sdui-screen*="ShareCompose"], dialog, [role="dialog"]',
      place: 'last after',
      kinds: ['post', 'bio'],
    },
  ],
  // In comments the sources disagree on Enter.
  publishKeys: [{ keys: 'Enter', kinds: ['comment', 'reply', 'message'] }],
  media: [
    '[componentkey="ShareBoxpreviewCard"] :is(img, video)',
    '#ShareBoxpreviewCard :is(img, video)',
    'dialog :is(img, video)[src^="blob:"]',
    '.share-creation-state__preview-container :is(img, video)',
  ],
  paidPartnership: ['[role="switch"][aria-label*="Brand partnership" i]'],
}
