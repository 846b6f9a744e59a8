import type { DraftKind, SiteId, Span } from '../engine/draft.ts'

/** How an editor keeps its text, which decides how it takes an edit. Sniffed, never assumed from the site. */
export const editorFamilies = [
  'draft',
  'lexical',
  'quill 1',
  'quill 2',
  'prosemirror',
  'plain',
  'textarea',
] as const
export type EditorFamily = (typeof editorFamilies)[number]

/** A whole post, comment, reply, message or caption box; never one paragraph of it. */
export interface Composer {
  /** The editable element itself. */
  readonly element: HTMLElement
  readonly family: EditorFamily
  readonly kind: DraftKind
  /** Absent where no site file knows the page. */
  readonly site: SiteId | undefined
}

/** The two places between which something stands, in tree order. */
export type Ends = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>

/** A composer's text at one moment, with the way from offsets back to the page. */
export interface Snapshot {
  readonly text: string
  /** The caret's offset in `text`; `null` when the selection is elsewhere or not collapsed. */
  readonly caret: number | null
  /** Where the span stands in the page; `null` when it cannot be told or is in a textarea. */
  endsOf(span: Span): Ends | null
  /** A fresh Range over it. A page pays for every Range at each of its changes until it is collected. */
  rangeOf(span: Span): Range | null
  /** The offset in `text` of a place in the editor's DOM; `null` outside the editor and in a textarea. */
  offsetOf(node: Node, offset: number): number | null
}

/** Why a fix went in, or did not. */
export type Replaced =
  | { readonly outcome: 'done' }
  /** The text is not what the fix was made for; nothing was touched. */
  | { readonly outcome: 'moved' }
  /** The editor did not take it as expected; `corrected` is the whole text as it should read, to copy. */
  | { readonly outcome: 'failed'; readonly corrected: string }
