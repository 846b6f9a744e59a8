import type { Span } from '../engine/draft.ts'
import type { OpenedBy } from './attention.ts'
import type { Notice } from './card.tsx'

/** For so long, in milliseconds, only its reader puts a notice away. */
const NOTICE_REST = 1_000

interface OpenCard {
  readonly at: Span
  readonly by: OpenedBy
}

/** What stands open beside a draft: the card on a phrase, or the list of all, or a notice in the card's place. */
export class Opened {
  card: OpenCard | null = null
  list = false
  notice: Notice | null = null
  /** When the notice was put up, in milliseconds of `performance.now()`. */
  private told = Number.NEGATIVE_INFINITY

  isAny(): boolean {
    return this.card !== null || this.list || this.notice !== null
  }

  /** @returns whether the card was not open on that phrase before */
  openCard({ start, end }: Span, by: OpenedBy): boolean {
    if (this.list) return false
    // A corrected text is there to be copied, wherever pointer and caret come to rest meanwhile.
    if (this.notice?.corrected !== undefined && by !== 'command') return false
    if (this.card?.at.start === start && this.card.at.end === end) return false
    this.card = { at: { start, end }, by }
    this.notice = null
    return true
  }

  /** @returns whether there was anything to close */
  closeCard(): boolean {
    if (!this.card && !this.notice) return false
    this.card = null
    // A page that undoes a fix does so a moment after it; what it left undone is still there to copy.
    if (performance.now() - this.told > NOTICE_REST) this.notice = null
    return true
  }

  toggleList(): void {
    const { list } = this
    this.putAway()
    this.list = !list
  }

  tell(notice: Notice): void {
    this.notice = notice
    this.told = performance.now()
  }

  putAway(): void {
    this.card = null
    this.list = false
    this.notice = null
  }
}
