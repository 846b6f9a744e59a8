import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import type { DraftKind, SiteId } from '../../src/engine/draft.ts'

/** A box of a site, and how a person comes to stand in it. */
export interface BoxRow {
  readonly name: string
  readonly url: string
  readonly site: SiteId
  readonly kind: DraftKind
  /** The editable; `>>>` goes into shadow roots. */
  readonly box: string
  /** What is pressed before, in this order. */
  readonly press?: readonly string[]
  /** A picture is put into this file input before. */
  readonly attach?: string
  /** It stands in the only frame of the page. */
  readonly framed?: boolean
  /** What stands in it already. */
  readonly prefilled?: string
}

type More = Omit<BoxRow, 'name' | 'url' | 'site' | 'kind' | 'box'>
type Cells = readonly [name: string, path: string, kind: DraftKind, box: string, more?: More]

/** The boxes of a site, one a line. @param address which a path may leave for another of the site's hosts */
const boxesOf = (site: SiteId, label: string, address: string, rows: readonly Cells[]): BoxRow[] =>
  rows.map(([name, path, kind, box, more]) => ({
    name: `${label}: ${name}`,
    url: new URL(path, address).href,
    site,
    kind,
    box,
    ...more,
  }))

const words = (label: string): string => `::-p-text(${label})`

/** For the file inputs. */
const picture = 'public/icons/16.png'

const xBox = '[data-testid="tweetTextarea_0"][role="textbox"]'
const xDialog = `#layers ${xBox}`
export const startPost = '[aria-label="Start a post"]'
export const igCreate = ['nav [role="button"]', words('Select from computer'), words('Next')]
const lexicalDialog = '[role="dialog"] [data-lexical-editor]'
const tkCaption = '[data-e2e="caption_container"] [contenteditable="true"]'
const tkComment = '[data-e2e="comment-input"] [contenteditable="true"]'
const blueskyCompose = '[data-testid="composeFAB"]'
/** What looks like a box on Facebook and Threads, and opens the dialog with one. */
const opener = 'main > [role="button"]'

const unknownMarkup: Cells = ['markup that nobody knows', '/unknown', 'post', '.unknown [contenteditable]']

export const boxRows: readonly BoxRow[] = [
  ...boxesOf('x', 'X', 'https://x.com', [
    ['home', '/home', 'post', xBox],
    [
      'dialog over the home box',
      '/home',
      'post',
      xDialog,
      { press: ['[data-testid="SideNav_NewTweet_Button"]'] },
    ],
    ['box that comes late', '/compose/post?slow=1', 'post', xDialog],
    ['in another language', '/compose/post?hl=ja', 'post', xDialog],
    [
      'started from a link',
      '/compose/post?text=Good%20morning.%20',
      'post',
      xDialog,
      { prefilled: 'Good morning. ' },
    ],
    ['reply under a post', '/alice/status/1', 'reply', xBox],
    ['reply in the dialog', '/home', 'reply', xDialog, { press: ['[data-testid="reply"]'] }],
    ['reply from a link', '/compose/post?in_reply_to=1', 'reply', xDialog],
    ['quote', '/compose/post?quote=1', 'post', xDialog],
    ['long post', '/compose/post?premium=1', 'post', xDialog],
    ['article', '/compose/articles/edit/1', 'post', xBox],
    ['title of an article', '/compose/articles/edit/1', 'post', 'textarea[placeholder="Add a title"]'],
    [
      'alternative text',
      '/compose/post',
      'alt text',
      '[data-testid="altTextInput"]',
      { press: ['[data-testid="altTextWrapper"]'], attach: '#layers [data-testid="fileInput"]' },
    ],
    ['message', '/messages/1', 'message', 'textarea'],
    ['message in the drawer', '/home?drawer=1', 'message', '[data-testid="dm-composer-textarea"]'],
    ['bio', '/settings/profile', 'bio', 'textarea[name="description"]'],
    ['small screen', 'https://mobile.x.com/compose/post', 'post', 'textarea'],
    unknownMarkup,
  ]),
  ...boxesOf('linkedin', 'LinkedIn', 'https://www.linkedin.com', [
    [
      'post, Quill in a shadow root',
      '/feed/?composer=quill',
      'post',
      '#interop-outlet >>> .ql-editor',
      { press: [startPost] },
    ],
    [
      'post, TipTap in a modal dialog',
      '/feed/?composer=tiptap',
      'post',
      'dialog .tiptap',
      { press: [startPost] },
    ],
    [
      'post, TipTap in a dialog that is not modal, with the last draft',
      '/feed/?composer=tiptap-open&draft=Good%20morning.%20',
      'post',
      'dialog .tiptap',
      { press: [startPost], prefilled: 'Good morning. ' },
    ],
    [
      'post, TipTap in a dialog inside a shadow root',
      '/feed/?composer=tiptap-shadow',
      'post',
      '#interop-outlet >>> .tiptap',
      { press: [startPost] },
    ],
    [
      'post, TipTap in a frame',
      '/feed/?composer=tiptap-frame',
      'post',
      '.tiptap',
      { press: [startPost], framed: true },
    ],
    ['comment', '/feed/update/urn:li:activity:1/', 'comment', '[componentkey="commentBox-urn1"] .tiptap'],
    [
      'comment on the second post, in another language',
      '/feed/update/urn:li:activity:1/?hl=de',
      'comment',
      '[componentkey="commentBox-urn2"] .tiptap',
    ],
    [
      'answer to a comment',
      '/feed/update/urn:li:activity:1/',
      'reply',
      '[componentkey="replyBox-urn1"] .tiptap',
      { press: ['[data-urn="urn1"] > button'] },
    ],
    ['comment, older form', '/feed/update/urn:li:activity:1/', 'comment', '.old .ql-editor'],
    ['message', '/messaging/thread/1/', 'message', '.msg-form__contenteditable'],
    ['article', '/article/new/', 'post', '.article-editor-content .ProseMirror'],
    ['title of an article', '/article/new/', 'post', 'textarea'],
    ['headline', '/in/alice/edit/intro/', 'bio', 'dialog .ProseMirror'],
    ['about', '/in/alice/edit/intro/', 'bio', 'dialog textarea'],
    [
      'alternative text',
      '/feed/?composer=tiptap',
      'alt text',
      'dialog textarea',
      { press: [startPost, '[aria-label="Media"]', '[aria-label="Alternative text"]'] },
    ],
    unknownMarkup,
  ]),
  ...boxesOf('instagram', 'Instagram', 'https://www.instagram.com', [
    ['caption', '/', 'caption', lexicalDialog, { press: igCreate }],
    [
      'caption that comes late, in another language',
      '/?slow=1&hl=es',
      'caption',
      lexicalDialog,
      { press: ['nav [role="button"]', words('Select from computer'), words('Siguiente')] },
    ],
    [
      'alternative text',
      '/',
      'alt text',
      'input[placeholder^="Write alt"]',
      { press: [...igCreate, words('Accessibility')] },
    ],
    ['comment', '/p/abc/', 'comment', 'textarea'],
    [
      'answer to a comment',
      '/p/abc/',
      'comment',
      'textarea',
      { press: [words('Reply')], prefilled: '@mo.runs ' },
    ],
    ['message', '/direct/t/1/', 'message', '[data-lexical-editor]'],
    ['bio', '/accounts/edit/', 'bio', '#pepBio'],
    unknownMarkup,
  ]),
  ...boxesOf('tiktok', 'TikTok', 'https://www.tiktok.com', [
    [
      'caption',
      '/tiktokstudio/upload',
      'caption',
      tkCaption,
      { press: ['[data-e2e="select_video_button"]'] },
    ],
    ['caption in a frame', '/upload?frame=1', 'caption', tkCaption, { framed: true }],
    ['comment', '/@alice/video/1', 'comment', tkComment, { press: ['[data-e2e="comment-icon"]'] }],
    ['answer to a comment', '/@alice/video/1', 'reply', tkComment, { press: ['.reply'] }],
    ['message', '/messages?u=1', 'message', '[data-e2e="message-input-area"] [contenteditable="true"]'],
    ['bio', '/@alice', 'bio', 'textarea'],
    unknownMarkup,
  ]),
]

/** Boxes of sites that are off until somebody switches them on. */
export const optionalBoxRows: readonly BoxRow[] = [
  ...boxesOf('bluesky', 'Bluesky', 'https://bsky.app', [
    ['post', '/', 'post', '.ProseMirror', { press: [blueskyCompose] }],
    ['reply', '/profile/alice.example/post/1', 'reply', '.ProseMirror', { press: [blueskyCompose] }],
    [
      'alternative text',
      '/',
      'alt text',
      'textarea',
      { press: [blueskyCompose, '[data-testid="openMediaBtn"]', '[data-testid="altTextButton"]'] },
    ],
    ['bio', '/', 'bio', 'textarea', { press: ['[data-testid="profileHeaderEditProfileButton"]'] }],
    ['message', '/messages/1', 'message', 'textarea'],
  ]),
  ...boxesOf('facebook', 'Facebook', 'https://www.facebook.com', [
    ['post', '/', 'post', lexicalDialog, { press: [opener] }],
    ['comment', '/', 'comment', '[role="article"] [data-lexical-editor]'],
    ['message', '/messages/t/1', 'message', '[data-lexical-editor]'],
  ]),
  ...boxesOf('threads', 'Threads', 'https://www.threads.com', [
    ['post', '/', 'post', lexicalDialog, { press: [opener] }],
    ['reply', '/@alice/post/1', 'reply', lexicalDialog, { press: [opener] }],
    ['message', '/messages/t/1', 'message', '[data-lexical-editor]'],
  ]),
  ...boxesOf('reddit', 'Reddit', 'https://www.reddit.com', [
    ['message', '/message/compose/', 'message', 'textarea'],
    ['bio', '/settings/profile/', 'bio', 'textarea'],
    ['post', '/r/test/submit', 'post', '[data-lexical-editor]'],
    ['title', '/r/test/submit', 'post', 'faceplate-textarea-input >>> textarea'],
    ['comment', '/r/test/comments/1/', 'comment', '[data-lexical-editor]'],
  ]),
  ...boxesOf('youtube', 'YouTube', 'https://www.youtube.com', [
    ['comment', '/watch?v=1', 'comment', '#contenteditable-root', { press: ['#placeholder-area'] }],
    ['answer to a comment', '/watch?v=1', 'reply', '#contenteditable-root', { press: ['.reply'] }],
    ['description of a film', 'https://studio.youtube.com/video/1/edit', 'caption', '#textbox'],
  ]),
]

/** @throws when there is none of that name. */
export function boxNamed(name: string): BoxRow {
  const found = [...boxRows, ...optionalBoxRows].find(row => row.name === name)
  if (!found) throw new Error(`no box “${name}”`)
  return found
}

/** Presses what leads to the box and clicks into it, behind what it holds. @returns where the box is. */
export async function stand(
  page: Page,
  {
    press = [],
    box,
    attach,
    framed,
    prefilled,
  }: Pick<BoxRow, 'press' | 'box' | 'attach' | 'framed' | 'prefilled'>,
): Promise<Page | Frame> {
  if (attach) await attachPicture(page, attach)
  for (const selector of press) await page.locator(selector).click()
  const where = framed ? await frameOf(page) : page
  const element = (await where.waitForSelector(box, { visible: true })) as ElementHandle<HTMLElement> | null
  await element?.click()
  if (prefilled) await page.keyboard.press('End')
  return where
}

/** Puts a picture into a file input. */
export async function attachPicture(page: Page, input: string): Promise<void> {
  const element = await page.waitForSelector(input)
  await (element as ElementHandle<HTMLInputElement>).uploadFile(picture)
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('there is no frame')
  return frame
}
