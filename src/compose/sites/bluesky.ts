import type { Site } from './site.ts'

/** Its source is public: github.com/bluesky-social/social-app, src/view/com/composer. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  addresses: ['https://bsky.app/*'],
  optional: true,
  kinds: [
    { kind: 'message', path: /^\/messages\b/ },
    { kind: 'bio', within: '[data-testid="editProfileModal"], [data-testid="editProfileDescriptionInput"]' },
    // The composer is TipTap; the text area of a dialog with a picture describes the picture.
    { kind: 'alt text', within: '[role="dialog"]:has(img) textarea' },
    // The dialog opens over the post that is answered.
    { kind: 'reply', path: /^\/profile\/[^/]+\/post\// },
    { kind: 'post' },
  ],
  exclude: [],
  excludedPaths: [/^\/search\b/],
  publish: ['[data-testid="composerPublishBtn"]'],
  publishKeys: [
    { keys: 'Ctrl+Enter', kinds: ['post', 'reply'] },
    { keys: 'Enter', kinds: ['message'] },
  ],
  media: ['[data-testid="composePostView"] :is(img, video)[src^="blob:"]'],
  altText: ['[data-testid="composePostView"] img[src^="blob:"][alt]'],
  thread: { within: '[data-testid="composePostView"]', box: '.ProseMirror' },
  // The site has no such switch.
  paidPartnership: [],
}
