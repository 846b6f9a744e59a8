import type { Frame, Page } from 'puppeteer-core'
import type { EditorFamily } from '../../src/compose/composer.ts'
import type { DraftKind, SiteId } from '../../src/engine/draft.ts'
import { igCreate, stand, startPost } from './boxes.ts'
import type { Engine } from './harness.ts'
import { pressKeys } from './writer.ts'

/** A compose box of a fixture, and how a person comes to stand in it. */
export interface EditorRow {
  readonly name: string
  readonly url: string
  readonly family: EditorFamily
  readonly kind: DraftKind
  readonly site?: SiteId
  /** The editable; `>>>` goes into shadow roots. */
  readonly box: string
  /** What is pressed before, in this order. */
  readonly press?: readonly string[]
  /** Keys for a new line, where Enter sends. */
  readonly newLine?: readonly ['Shift', 'Enter']
  /** Milliseconds after which the editor's own history no longer counts a change to what was typed before it. */
  readonly rest?: number
  /** Browsers whose one undo takes back changes in several lines. */
  readonly undoesLines: readonly Engine[]
}

const both: readonly Engine[] = ['chromium', 'firefox']

export const editors: readonly EditorRow[] = [
  {
    name: 'X post (Draft.js)',
    url: 'https://x.com/compose/post',
    family: 'draft',
    kind: 'post',
    site: 'x',
    box: '#layers [data-testid="tweetTextarea_0"]',
    undoesLines: both,
  },
  {
    name: 'LinkedIn post (Quill 1 in a shadow root)',
    url: 'https://www.linkedin.com/feed/?composer=quill',
    family: 'quill 1',
    kind: 'post',
    site: 'linkedin',
    box: '#interop-outlet >>> .ql-editor',
    press: [startPost],
    undoesLines: ['chromium'],
  },
  {
    name: 'LinkedIn post (TipTap in a modal dialog)',
    url: 'https://www.linkedin.com/feed/?composer=tiptap',
    family: 'prosemirror',
    kind: 'post',
    site: 'linkedin',
    box: 'dialog .tiptap',
    press: [startPost],
    undoesLines: both,
    rest: 600,
  },
  {
    name: 'LinkedIn post (TipTap in a shadow root)',
    url: 'https://www.linkedin.com/feed/?composer=tiptap-shadow',
    family: 'prosemirror',
    kind: 'post',
    site: 'linkedin',
    box: '#interop-outlet >>> .tiptap',
    press: [startPost],
    undoesLines: both,
    rest: 600,
  },
  {
    name: 'Instagram caption (Lexical)',
    url: 'https://www.instagram.com/',
    family: 'lexical',
    kind: 'caption',
    site: 'instagram',
    box: '[role="dialog"] [data-lexical-editor]',
    press: igCreate,
    undoesLines: both,
  },
  {
    name: 'Instagram comment (text area under React)',
    url: 'https://www.instagram.com/',
    family: 'textarea',
    kind: 'comment',
    site: 'instagram',
    box: 'form textarea',
    newLine: ['Shift', 'Enter'],
    undoesLines: both,
  },
  {
    name: 'TikTok caption (Draft.js)',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    family: 'draft',
    kind: 'caption',
    site: 'tiktok',
    box: '[data-e2e="caption_container"] [contenteditable="true"]',
    press: ['[data-e2e="select_video_button"]'],
    undoesLines: both,
  },
  {
    name: 'text area',
    url: 'https://plain.test/?box=textarea',
    family: 'textarea',
    kind: 'post',
    box: 'textarea',
    undoesLines: both,
  },
  {
    name: 'plain contenteditable',
    url: 'https://plain.test/?box=plain',
    family: 'plain',
    kind: 'post',
    box: '#plain',
    undoesLines: [],
  },
  {
    name: 'Quill 2',
    url: 'https://plain.test/?box=quill',
    family: 'quill 2',
    kind: 'post',
    box: '#quill .ql-editor',
    undoesLines: both,
    rest: 1100,
  },
]

/** @param start how its name begins. @throws when there is none. */
export function editorNamed(start: string): EditorRow {
  const row = editors.find(({ name }) => name.startsWith(start))
  if (!row) throw new Error(`no editor ${start}`)
  return row
}

/** Puts the caret in the box as a person does, with a click. */
export const enter = (page: Page, row: EditorRow): Promise<Page | Frame> => stand(page, row)

/** Types lines with real keys. */
export async function type(page: Page, text: string, { newLine }: EditorRow): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      await pressKeys(page, ...(newLine ?? (['Enter'] as const)))
    }
    if (line) await page.keyboard.type(line)
  }
}
