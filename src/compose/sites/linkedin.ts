import type { Site } from './site.ts'

/** Three composers are live at once: Quill in an open shadow root, TipTap in a native dialog, and in a frame. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  addresses: ['https://www.linkedin.com/*'],
  kinds: [
    {
      kind: 'reply',
      within: '.comments-comment-box--reply, .comments-replies-list, [componentkey^="replyBox-"]',
    },
    { kind: 'comment', within: '[componentkey^="commentBox-"], .comments-comment-box__form' },
    // A message opens over any page, and a note goes with an invitation.
    { kind: 'message', within: '.msg-form__contenteditable, .msg-form, #custom-message' },
    { kind: 'message', path: /^\/messaging\b/ },
    // The picture's own dialog; the text of a post is never in a text area.
    {
      kind: 'alt text',
      within: ':is(dialog, [role="dialog"]):has(img[src^="blob:"], img[src^="data:"]) textarea',
    },
    // Headline and about.
    { kind: 'bio', path: /^\/in\/[^/]+\/(edit|overlay)\b/ },
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
  altText: ['dialog img[src^="blob:"][alt]', '[componentkey="ShareBoxpreviewCard"] img[alt]'],
  paidPartnership: ['[role="switch"][aria-label*="Brand partnership" i]'],
}
