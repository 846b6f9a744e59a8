import type { Site } from './site.ts'

/** Everything here goes by the test ids that the site gives its own parts. */
export const x: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  addresses: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  kinds: [
    { kind: 'alt text', within: '[data-testid="altTextInput"]' },
    { kind: 'bio', path: /^\/settings\/profile\b/ },
    { kind: 'message', path: /^\/(messages|i\/chat)\b/ },
    // Messages also open in a drawer over any page.
    { kind: 'message', within: '[data-testid="dm-composer-textarea"], [data-testid^="dmComposerTextInput"]' },
    { kind: 'reply', path: /\/status\/\d+/ },
    { kind: 'reply', path: /^\/compose\/post$/, query: /[?&]in_reply_to=/ },
    // The dialog shows the post that is answered; a quoted one is a card, not an article.
    { kind: 'reply', within: '[role="dialog"]:has(article[data-testid="tweet"])' },
    { kind: 'post' },
  ],
  exclude: ['[data-testid^="SearchBox"]', '[data-testid="GrokDrawer"]'],
  excludedPaths: [/^\/(search|explore)\b/, /^\/i\/grok\b/],
  publish: [
    '[data-testid="tweetButton"]',
    '[data-testid="tweetButtonInline"]',
    '[data-testid="dm-composer-send-button"]',
    '[data-testid="dmComposerSendButton"]',
    '[data-testid="Profile_Save_Button"]',
  ],
  publishKeys: [
    { keys: 'Ctrl+Enter', kinds: ['post', 'reply'] },
    { keys: 'Enter', kinds: ['message'] },
  ],
  media: ['[data-testid="attachments"] :is(img, video)'],
  altText: ['[data-testid="altTextLabel"]'],
  thread: { within: '[role="dialog"]', box: '[data-testid^="tweetTextarea_"][role="textbox"]' },
  // No source gives a test id for the sheet's switch: a guess that does no harm when it finds nothing.
  paidPartnership: ['[role="dialog"] [role="switch"][aria-label*="Paid" i]'],
}
