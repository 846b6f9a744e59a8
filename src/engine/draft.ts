/** Half-open `[start, end)` in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What sort of box the text stands in: a post to the world is judged differently from an answer to one person. */
export const draftKinds = [
  'post',
  'reply',
  'comment',
  'message',
  'caption',
  'review-reply',
  'bio',
  'alt text',
] as const
export type DraftKind = (typeof draftKinds)[number]

export const siteIds = [
  'x',
  'instagram',
  'linkedin',
  'tiktok',
  'facebook',
  'threads',
  'bluesky',
  'reddit',
  'youtube',
] as const
export type SiteId = (typeof siteIds)[number]

/** What the writer is about to publish, as far as the page shows it. */
export interface Draft {
  readonly text: string
  readonly kind: DraftKind
  /** Absent on the practice page, in the terminal and on sites without a file of their own. */
  readonly site?: SiteId | undefined
  /** A picture or a film is attached. */
  readonly media?: boolean | undefined
  /** The site's own paid-partnership or commercial-content toggle; absent when the page does not show it. */
  readonly paidPartnership?: boolean | undefined
  /** The other boxes of the same thread: details add up over all of them, findings are told of `text` alone. */
  readonly thread?: { readonly before: string; readonly after: string } | undefined
}

/** Longer texts are refused with a clear error: no site of ours takes more than 25,000 characters. */
export const longestDraft = 200_000

/** @throws TypeError naming the field when `text` is not a string or is too long to be a post. */
export function assertDraftText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new TypeError(`text: expected a string, got ${text === null ? 'null' : typeof text}`)
  }
  if (text.length > longestDraft) {
    throw new TypeError(`text: expected at most ${longestDraft} characters, got ${text.length}`)
  }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** From where the first begins to where the last ends. */
export const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})
