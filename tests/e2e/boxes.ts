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

const words = (label: string): string => `::-p-text(${label})`
const x = 'https://x.com'
const linkedin = 'https://www.linkedin.com'
const instagram = 'https://www.instagram.com'
const tiktok = 'https://www.tiktok.com'

/** For the file inputs. */
const picture = 'public/icons/16.png'

const xBox = '[data-testid="tweetTextarea_0"][role="textbox"]'
const xDialog = `#layers ${xBox}`
export const startPost = '[aria-label="Start a post"]'
export const igCreate = ['nav [role="button"]', words('Select from computer'), words('Next')]

export const boxRows: readonly BoxRow[] = [
  { name: 'X: home', url: `${x}/home`, site: 'x', kind: 'post', box: xBox },
  {
    name: 'X: dialog over the home box',
    url: `${x}/home`,
    site: 'x',
    kind: 'post',
    press: ['[data-testid="SideNav_NewTweet_Button"]'],
    box: xDialog,
  },
  { name: 'X: box that comes late', url: `${x}/compose/post?slow=1`, site: 'x', kind: 'post', box: xDialog },
  { name: 'X: in another language', url: `${x}/compose/post?hl=ja`, site: 'x', kind: 'post', box: xDialog },
  {
    name: 'X: started from a link',
    url: `${x}/compose/post?text=Good%20morning.%20`,
    site: 'x',
    kind: 'post',
    box: xDialog,
    prefilled: 'Good morning. ',
  },
  { name: 'X: reply under a post', url: `${x}/alice/status/1`, site: 'x', kind: 'reply', box: xBox },
  {
    name: 'X: reply in the dialog',
    url: `${x}/home`,
    site: 'x',
    kind: 'reply',
    press: ['[data-testid="reply"]'],
    box: xDialog,
  },
  {
    name: 'X: reply from a link',
    url: `${x}/compose/post?in_reply_to=1`,
    site: 'x',
    kind: 'reply',
    box: xDialog,
  },
  { name: 'X: quote', url: `${x}/compose/post?quote=1`, site: 'x', kind: 'post', box: xDialog },
  { name: 'X: long post', url: `${x}/compose/post?premium=1`, site: 'x', kind: 'post', box: xDialog },
  {
    name: 'X: article',
    url: `${x}/compose/articles/edit/1`,
    site: 'x',
    kind: 'post',
    box: xBox,
  },
  {
    name: 'X: title of an article',
    url: `${x}/compose/articles/edit/1`,
    site: 'x',
    kind: 'post',
    box: 'textarea[placeholder="Add a title"]',
  },
  {
    name: 'X: alternative text',
    url: `${x}/compose/post`,
    site: 'x',
    kind: 'alt text',
    attach: '#layers [data-testid="fileInput"]',
    press: ['[data-testid="altTextWrapper"]'],
    box: '[data-testid="altTextInput"]',
  },
  { name: 'X: message', url: `${x}/messages/1`, site: 'x', kind: 'message', box: 'textarea' },
  {
    name: 'X: message in the drawer',
    url: `${x}/home?drawer=1`,
    site: 'x',
    kind: 'message',
    box: '[data-testid="dm-composer-textarea"]',
  },
  {
    name: 'X: bio',
    url: `${x}/settings/profile`,
    site: 'x',
    kind: 'bio',
    box: 'textarea[name="description"]',
  },
  {
    name: 'X: small screen',
    url: 'https://mobile.x.com/compose/post',
    site: 'x',
    kind: 'post',
    box: 'textarea',
  },

  {
    name: 'LinkedIn: post, Quill in a shadow root',
    url: `${linkedin}/feed/?composer=quill`,
    site: 'linkedin',
    kind: 'post',
    press: [startPost],
    box: '#interop-outlet >>> .ql-editor',
  },
  {
    name: 'LinkedIn: post, TipTap in a modal dialog',
    url: `${linkedin}/feed/?composer=tiptap`,
    site: 'linkedin',
    kind: 'post',
    press: [startPost],
    box: 'dialog .tiptap',
  },
  {
    name: 'LinkedIn: post, TipTap in a dialog that is not modal, with the last draft',
    url: `${linkedin}/feed/?composer=tiptap-open&draft=Good%20morning.%20`,
    site: 'linkedin',
    kind: 'post',
    press: [startPost],
    box: 'dialog .tiptap',
    prefilled: 'Good morning. ',
  },
  {
    name: 'LinkedIn: post, TipTap in a dialog inside a shadow root',
    url: `${linkedin}/feed/?composer=tiptap-shadow`,
    site: 'linkedin',
    kind: 'post',
    press: [startPost],
    box: '#interop-outlet >>> .tiptap',
  },
  {
    name: 'LinkedIn: post, TipTap in a frame',
    url: `${linkedin}/feed/?composer=tiptap-frame`,
    site: 'linkedin',
    kind: 'post',
    press: [startPost],
    box: '.tiptap',
    framed: true,
  },
  {
    name: 'LinkedIn: comment',
    url: `${linkedin}/feed/update/urn:li:activity:1/`,
    site: 'linkedin',
    kind: 'comment',
    box: '[componentkey="commentBox-urn1"] .tiptap',
  },
  {
    name: 'LinkedIn: comment on the second post, in another language',
    url: `${linkedin}/feed/update/urn:li:activity:1/?hl=de`,
    site: 'linkedin',
    kind: 'comment',
    box: '[componentkey="commentBox-urn2"] .tiptap',
  },
  {
    name: 'LinkedIn: answer to a comment',
    url: `${linkedin}/feed/update/urn:li:activity:1/`,
    site: 'linkedin',
    kind: 'reply',
    press: ['[data-urn="urn1"] > button'],
    box: '[componentkey="replyBox-urn1"] .tiptap',
  },
  {
    name: 'LinkedIn: comment, older form',
    url: `${linkedin}/feed/update/urn:li:activity:1/`,
    site: 'linkedin',
    kind: 'comment',
    box: '.old .ql-editor',
  },
  {
    name: 'LinkedIn: message',
    url: `${linkedin}/messaging/thread/1/`,
    site: 'linkedin',
    kind: 'message',
    box: '.msg-form__contenteditable',
  },
  {
    name: 'LinkedIn: article',
    url: `${linkedin}/article/new/`,
    site: 'linkedin',
    kind: 'post',
    box: '.article-editor-content .ProseMirror',
  },
  {
    name: 'LinkedIn: title of an article',
    url: `${linkedin}/article/new/`,
    site: 'linkedin',
    kind: 'post',
    box: 'textarea',
  },
  {
    name: 'LinkedIn: headline',
    url: `${linkedin}/in/alice/edit/intro/`,
    site: 'linkedin',
    kind: 'bio',
    box: 'dialog .ProseMirror',
  },
  {
    name: 'LinkedIn: about',
    url: `${linkedin}/in/alice/edit/intro/`,
    site: 'linkedin',
    kind: 'bio',
    box: 'dialog textarea',
  },
  {
    name: 'LinkedIn: alternative text',
    url: `${linkedin}/feed/?composer=tiptap`,
    site: 'linkedin',
    kind: 'alt text',
    press: [startPost, '[aria-label="Media"]', '[aria-label="Alternative text"]'],
    box: 'dialog textarea',
  },

  {
    name: 'Instagram: caption',
    url: `${instagram}/`,
    site: 'instagram',
    kind: 'caption',
    press: igCreate,
    box: '[role="dialog"] [data-lexical-editor]',
  },
  {
    name: 'Instagram: caption that comes late, in another language',
    url: `${instagram}/?slow=1&hl=es`,
    site: 'instagram',
    kind: 'caption',
    press: ['nav [role="button"]', words('Select from computer'), words('Siguiente')],
    box: '[role="dialog"] [data-lexical-editor]',
  },
  {
    name: 'Instagram: alternative text',
    url: `${instagram}/`,
    site: 'instagram',
    kind: 'alt text',
    press: [...igCreate, words('Accessibility')],
    box: 'input[placeholder^="Write alt"]',
  },
  {
    name: 'Instagram: comment',
    url: `${instagram}/p/abc/`,
    site: 'instagram',
    kind: 'comment',
    box: 'textarea',
  },
  {
    name: 'Instagram: answer to a comment',
    url: `${instagram}/p/abc/`,
    site: 'instagram',
    kind: 'comment',
    press: [words('Reply')],
    box: 'textarea',
    prefilled: '@mo.runs ',
  },
  {
    name: 'Instagram: message',
    url: `${instagram}/direct/t/1/`,
    site: 'instagram',
    kind: 'message',
    box: '[data-lexical-editor]',
  },
  {
    name: 'Instagram: bio',
    url: `${instagram}/accounts/edit/`,
    site: 'instagram',
    kind: 'bio',
    box: '#pepBio',
  },

  {
    name: 'TikTok: caption',
    url: `${tiktok}/tiktokstudio/upload`,
    site: 'tiktok',
    kind: 'caption',
    press: ['[data-e2e="select_video_button"]'],
    box: '[data-e2e="caption_container"] [contenteditable="true"]',
  },
  {
    name: 'TikTok: caption in a frame',
    url: `${tiktok}/upload?frame=1`,
    site: 'tiktok',
    kind: 'caption',
    box: '[data-e2e="caption_container"] [contenteditable="true"]',
    framed: true,
  },
  {
    name: 'TikTok: comment',
    url: `${tiktok}/@alice/video/1`,
    site: 'tiktok',
    kind: 'comment',
    press: ['[data-e2e="comment-icon"]'],
    box: '[data-e2e="comment-input"] [contenteditable="true"]',
  },
  {
    name: 'TikTok: answer to a comment',
    url: `${tiktok}/@alice/video/1`,
    site: 'tiktok',
    kind: 'reply',
    press: ['.reply'],
    box: '[data-e2e="comment-input"] [contenteditable="true"]',
  },
  {
    name: 'TikTok: message',
    url: `${tiktok}/messages?u=1`,
    site: 'tiktok',
    kind: 'message',
    box: '[data-e2e="message-input-area"] [contenteditable="true"]',
  },
  { name: 'TikTok: bio', url: `${tiktok}/@alice`, site: 'tiktok', kind: 'bio', box: 'textarea' },

  ...(
    [
      ['x', x],
      ['linkedin', linkedin],
      ['instagram', instagram],
      ['tiktok', tiktok],
    ] as const
  ).map(
    ([site, address]): BoxRow => ({
      name: `${site}: markup that nobody knows`,
      url: `${address}/unknown`,
      site,
      kind: 'post',
      box: '.unknown [contenteditable]',
    }),
  ),
]

const bluesky = 'https://bsky.app'
const facebook = 'https://www.facebook.com'
const reddit = 'https://www.reddit.com'
const youtube = 'https://www.youtube.com'

/** Boxes of sites that are off until somebody switches them on. */
export const optionalBoxRows: readonly BoxRow[] = [
  {
    name: 'Bluesky: post',
    url: `${bluesky}/`,
    site: 'bluesky',
    kind: 'post',
    press: ['[data-testid="composeFAB"]'],
    box: '.ProseMirror',
  },
  {
    name: 'Bluesky: reply',
    url: `${bluesky}/profile/alice.example/post/1`,
    site: 'bluesky',
    kind: 'reply',
    press: ['[data-testid="composeFAB"]'],
    box: '.ProseMirror',
  },
  {
    name: 'Bluesky: alternative text',
    url: `${bluesky}/`,
    site: 'bluesky',
    kind: 'alt text',
    press: ['[data-testid="composeFAB"]', '[data-testid="openMediaBtn"]', '[data-testid="altTextButton"]'],
    box: 'textarea',
  },
  {
    name: 'Bluesky: bio',
    url: `${bluesky}/`,
    site: 'bluesky',
    kind: 'bio',
    press: ['[data-testid="profileHeaderEditProfileButton"]'],
    box: 'textarea',
  },
  {
    name: 'Bluesky: message',
    url: `${bluesky}/messages/1`,
    site: 'bluesky',
    kind: 'message',
    box: 'textarea',
  },
  {
    name: 'Facebook: post',
    url: `${facebook}/`,
    site: 'facebook',
    kind: 'post',
    press: ['main > [role="button"]'],
    box: '[role="dialog"] [data-lexical-editor]',
  },
  {
    name: 'Facebook: comment',
    url: `${facebook}/`,
    site: 'facebook',
    kind: 'comment',
    box: '[role="article"] [data-lexical-editor]',
  },
  {
    name: 'Facebook: message',
    url: `${facebook}/messages/t/1`,
    site: 'facebook',
    kind: 'message',
    box: '[data-lexical-editor]',
  },
  {
    name: 'Threads: post',
    url: 'https://www.threads.com/',
    site: 'threads',
    kind: 'post',
    press: ['main > [role="button"]'],
    box: '[role="dialog"] [data-lexical-editor]',
  },
  {
    name: 'Threads: reply',
    url: 'https://www.threads.com/@alice/post/1',
    site: 'threads',
    kind: 'reply',
    press: ['main > [role="button"]'],
    box: '[role="dialog"] [data-lexical-editor]',
  },
  {
    name: 'Threads: message',
    url: 'https://www.threads.com/messages/t/1',
    site: 'threads',
    kind: 'message',
    box: '[data-lexical-editor]',
  },
  {
    name: 'Reddit: message',
    url: `${reddit}/message/compose/`,
    site: 'reddit',
    kind: 'message',
    box: 'textarea',
  },
  { name: 'Reddit: bio', url: `${reddit}/settings/profile/`, site: 'reddit', kind: 'bio', box: 'textarea' },
  {
    name: 'Reddit: post',
    url: `${reddit}/r/test/submit`,
    site: 'reddit',
    kind: 'post',
    box: '[data-lexical-editor]',
  },
  {
    name: 'Reddit: title',
    url: `${reddit}/r/test/submit`,
    site: 'reddit',
    kind: 'post',
    box: 'faceplate-textarea-input >>> textarea',
  },
  {
    name: 'Reddit: comment',
    url: `${reddit}/r/test/comments/1/`,
    site: 'reddit',
    kind: 'comment',
    box: '[data-lexical-editor]',
  },
  {
    name: 'YouTube: comment',
    url: `${youtube}/watch?v=1`,
    site: 'youtube',
    kind: 'comment',
    press: ['#placeholder-area'],
    box: '#contenteditable-root',
  },
  {
    name: 'YouTube: answer to a comment',
    url: `${youtube}/watch?v=1`,
    site: 'youtube',
    kind: 'reply',
    press: ['.reply'],
    box: '#contenteditable-root',
  },
  {
    name: 'YouTube: description of a film',
    url: 'https://studio.youtube.com/video/1/edit',
    site: 'youtube',
    kind: 'caption',
    box: '#textbox',
  },
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
