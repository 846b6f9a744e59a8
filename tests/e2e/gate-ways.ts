import type { Page } from 'puppeteer-core'
import { type BoxRow, boxNamed } from './boxes.ts'
import { type Keys, pressKeys } from './writer.ts'

/** A box and one way in which a person publishes from it. */
export interface Way {
  readonly name: string
  readonly row: BoxRow
  readonly publish: (page: Page) => Promise<unknown>
}

/** Presses what a person sees as a button, in shadow roots and in the frame too. */
export const click = (selector: string) => async (page: Page) => {
  const [frame] = page.frames().slice(1)
  const where = (await page.$(selector)) ? page : (frame ?? page)
  const button = await where.waitForSelector(selector, { visible: true })
  await button?.click()
}
export const keys =
  (...pressed: Keys) =>
  (page: Page) =>
    pressKeys(page, ...pressed)

const way = (name: string, box: string, publish: Way['publish'], query = ''): Way => {
  const row = boxNamed(box)
  return { name, row: { ...row, url: row.url + query }, publish }
}

const shareBox = 'button._9e77'
export const ways: readonly Way[] = [
  way('X: button', 'X: dialog over the home box', click('#layers [data-testid="tweetButton"]')),
  way('X: button in the page', 'X: home', click('[data-testid="tweetButtonInline"]')),
  way('X: Ctrl+Enter', 'X: quote', keys('Control', 'Enter')),
  way(
    'X: button in another language',
    'X: in another language',
    click('#layers [data-testid="tweetButton"]'),
  ),
  way('X: message, Enter', 'X: message', keys('Enter')),
  way('X: message, button', 'X: message', click('[data-testid="dm-composer-send-button"]')),
  way('X: bio', 'X: bio', click('[data-testid="Profile_Save_Button"]')),
  way(
    'LinkedIn: in a shadow root',
    'LinkedIn: post, Quill in a shadow root',
    click('#interop-outlet >>> button.share-actions__primary-action'),
  ),
  way('LinkedIn: words alone', 'LinkedIn: post, TipTap in a modal dialog', click(`dialog ${shareBox}`)),
  way(
    'LinkedIn: words in another language',
    'LinkedIn: post, TipTap in a modal dialog',
    click(`dialog ${shareBox}`),
    '&hl=zh',
  ),
  way(
    'LinkedIn: in a dialog in a shadow root',
    'LinkedIn: post, TipTap in a dialog inside a shadow root',
    click(`#interop-outlet >>> ${shareBox}`),
  ),
  way('LinkedIn: in a frame', 'LinkedIn: post, TipTap in a frame', click(shareBox)),
  way(
    'LinkedIn: comment',
    'LinkedIn: comment',
    click('[componentkey="commentButtonSection-commentBox-urn1"]'),
  ),
  way('LinkedIn: comment, Enter', 'LinkedIn: comment', keys('Enter'), '?enter=sends'),
  way('LinkedIn: message, Enter', 'LinkedIn: message', keys('Enter'), '?enter=sends'),
  way('LinkedIn: message, button', 'LinkedIn: message', click('button.msg-form__send-button')),
  way('Instagram: caption', 'Instagram: caption', click('[role="dialog"] header [role="button"]')),
  way(
    'Instagram: caption in another language',
    'Instagram: caption that comes late, in another language',
    click('[role="dialog"] header [role="button"]'),
  ),
  way('Instagram: comment, Enter', 'Instagram: comment', keys('Enter')),
  way('Instagram: comment, words', 'Instagram: comment', click('form [role="button"]')),
  way('Instagram: message, Enter', 'Instagram: message', keys('Enter')),
  way('TikTok: comment, Enter', 'TikTok: comment', keys('Enter')),
  way('TikTok: comment, button', 'TikTok: comment', click('[data-e2e="comment-post"]')),
  way('TikTok: message, Enter', 'TikTok: message', keys('Enter')),
  way('TikTok: caption in a frame', 'TikTok: caption in a frame', click('[data-e2e="post_video_button"]')),
]

/** On sites that are off until somebody switches them on. */
export const optionalWays: readonly Way[] = [
  way('Bluesky: button', 'Bluesky: post', click('[data-testid="composerPublishBtn"]')),
  way('Bluesky: Ctrl+Enter', 'Bluesky: reply', keys('Control', 'Enter')),
  way('Bluesky: message, Enter', 'Bluesky: message', keys('Enter')),
  way('Facebook: post', 'Facebook: post', click('[role="dialog"] [aria-label="Post"]')),
  way('Facebook: comment, Enter', 'Facebook: comment', keys('Enter')),
  way('Threads: words alone', 'Threads: post', click('[role="dialog"] > [role="button"]:last-child')),
  way('Reddit: comment', 'Reddit: comment', click('shreddit-composer > button')),
  way('YouTube: comment', 'YouTube: comment', click('#submit-button button')),
]
