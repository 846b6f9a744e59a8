import type { Finding } from '../engine/report.ts'

/** How long the pointer or the caret rests in a phrase before its card opens, in milliseconds. */
const HOVER_REST = 150
const CARET_REST = 350
/** Time to move the pointer from the phrase to its card. */
const GRACE = 300
/** So soon after the text a caret moves with it, in milliseconds: some editors set it in a task of its own. */
const ALONG = 50
/** How far beside a letter still counts as on it, in CSS pixels. */
const SLOP = 2

/** What opened a card, which decides what closes it. */
export type OpenedBy = 'pointer' | 'caret' | 'command'

interface Wiring {
  readonly element: HTMLElement
  /** The findings that may open a card now. */
  readonly phrases: () => readonly Finding[]
  readonly rangeOf: (finding: Finding) => Range | null
  /** The caret's offset, or `null`. Reads the editor, so it is asked only when the caret has come to rest. */
  readonly caret: () => number | null
  /** Whether the composer has the focus: elsewhere the caret is no sign of interest. */
  readonly isFocused: () => boolean
  readonly openedBy: () => OpenedBy | null
  readonly open: (finding: Finding, by: OpenedBy) => void
  readonly close: () => void
}

export interface Attention {
  /** The text changed: the caret moved by typing, which opens nothing. */
  typed(): void
  cardPointer(inside: boolean): void
  /** No timer is left. */
  stop(): void
}

/** Notices which phrase the writer looks at, from the pointer and the caret. */
export function watchAttention(wiring: Wiring, signal: AbortSignal): Attention {
  const { element, phrases, rangeOf, caret, openedBy, open, close } = wiring
  let hovered: Finding | null = null
  let frame = 0
  /** Where the pointer was last: a fast hand moves several times in one frame, and rests at the last place. */
  let pointer = { x: 0, y: 0 }
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  let typedAt = Number.NEGATIVE_INFINITY

  const leave = () => {
    clearTimeout(opening)
    hovered = null
    if (openedBy() !== 'pointer') return
    clearTimeout(closing)
    closing = setTimeout(close, GRACE)
  }
  const hover = () => {
    frame = 0
    const finding = phrases().find(phrase => isOver(rangeOf(phrase), pointer.x, pointer.y)) ?? null
    if (!finding) return leave()
    if (finding === hovered) return
    hovered = finding
    clearTimeout(closing)
    clearTimeout(opening)
    opening = setTimeout(() => open(finding, 'pointer'), HOVER_REST)
  }
  const rest = () => {
    const at = caret()
    const finding = at === null ? undefined : phrases().find(({ start, end }) => start <= at && at <= end)
    if (finding) open(finding, 'caret')
    else if (openedBy() === 'caret') close()
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const timer of [opening, closing, resting]) clearTimeout(timer)
    frame = 0
    hovered = null
  }
  element.addEventListener(
    'pointermove',
    ({ isTrusted, clientX, clientY, buttons }) => {
      if (!isTrusted) return
      pointer = { x: clientX, y: clientY }
      if (frame || buttons !== 0 || phrases().length === 0) return
      frame = requestAnimationFrame(hover)
    },
    { passive: true, signal },
  )
  element.addEventListener('pointerleave', leave, { passive: true, signal })
  // The browser's own menu belongs to the word under it.
  element.addEventListener('contextmenu', close, { passive: true, signal })
  element.ownerDocument.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(resting)
      if (performance.now() - typedAt < ALONG) return
      if (wiring.isFocused() && phrases().length > 0) resting = setTimeout(rest, CARET_REST)
    },
    { passive: true, signal },
  )
  signal.addEventListener('abort', stop)
  return {
    typed() {
      typedAt = performance.now()
      clearTimeout(resting)
      clearTimeout(opening)
      hovered = null
    },
    cardPointer(inside) {
      if (inside) clearTimeout(closing)
      else leave()
    },
    stop,
  }
}

function isOver(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLOP && x <= right + SLOP && y >= top - SLOP && y <= bottom + SLOP,
  )
}
