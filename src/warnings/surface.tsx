import { render } from 'preact'
import type { Span } from '../engine/draft.ts'
import type { Finding } from '../engine/report.ts'
import type { Actions, Notice } from './card.tsx'
import { Card, FindingList } from './card.tsx'
import { firstFree, isTaken, spotsBeside } from './free-spot.ts'
import type { Host } from './host.ts'
import type { Status } from './pill.tsx'
import { Pill, pillWords } from './pill.tsx'
import type { Box, Move, Size } from './placement.ts'
import { around, boxOf, meet, placeCard, roomBeside, viewOf, visibleBox, watchPlace } from './placement.ts'

/** From the corner of the window, where nothing beside the composer is free. */
const INSET = 12
/** Of the card, upper and lower. */
const BORDERS = 2
/** More than this scrolls, so that the page behind stays in view. */
const LONGEST_LIST = 480
/** Less than this above or below is no room for a list. */
const LIST_ROOM = 260

/** Everything in view at one moment. */
export interface View {
  readonly status: Status
  /** Nothing at all is shown. */
  readonly hidden: boolean
  readonly busy: boolean
  /** In the order of the text, for the list. */
  readonly findings: readonly Finding[]
  /** The findings of the open card and the phrase it stands at. */
  readonly card: { readonly findings: readonly Finding[]; readonly at: Span } | null
  readonly list: boolean
  readonly notice: Notice | null
  /** Read aloud when it changes. */
  readonly say: string
}

interface Wiring {
  readonly host: Host
  /** The composer's editable. */
  readonly element: HTMLElement
  readonly rangeOf: (span: Span) => Range | null
  readonly actions: Actions
  readonly onPill: () => void
  /** The pointer came onto the open card, or left it. */
  readonly onCardPointer: (inside: boolean) => void
  /** The composer scrolled, moved or changed its size. */
  readonly onMoved: () => void
}

export interface Surface {
  show(view: View): void
  remove(): void
}

/** Renders pill, card and list into the host and keeps them beside what they belong to. */
export function createSurface(wiring: Wiring, signal: AbortSignal): Surface {
  const { host, element, rangeOf, actions, onPill, onCardPointer, onMoved } = wiring
  const doc = host.container.ownerDocument
  const layer = doc.createElement('div')
  host.container.append(layer)
  let spot = -1
  let shown: View | null = null

  const find = (selector: string) => layer.querySelector<HTMLElement>(selector)
  const placePill = (search: boolean) => {
    const pill = find('.pill')
    if (!pill) return
    const { width, height } = pill.getBoundingClientRect()
    const spots = spotsBeside(visibleBox(element), { width, height })
    if (search) spot = chooseSpot(spots, spot, host)
    moveTo(pill, spots[spot] ?? corner({ width, height }, viewOf(doc)))
  }
  const anchorBox = (): Box | null => {
    if (shown?.list) {
      const pill = boxOf(find('.pill')?.getBoundingClientRect() ?? new DOMRect())
      const both = around(pill, visibleBox(element))
      // Beside the whole composer where there is room for it, so that the draft stays in view.
      return roomBeside(both, viewOf(doc)) >= LIST_ROOM ? both : pill
    }
    const rect = shown?.card && rangeOf(shown.card.at)?.getBoundingClientRect()
    return rect ? boxOf(rect) : null
  }
  const placeOpen = () => {
    const card = find('.card')
    const anchor = anchorBox()
    if (!card || !anchor) return
    const isList = shown?.list ?? false
    const height = card.scrollHeight + BORDERS
    const natural = { width: card.offsetWidth, height: isList ? Math.min(height, LONGEST_LIST) : height }
    const { maxHeight, ...place } = placeCard(anchor, natural, viewOf(doc), isList ? 'end' : 'start')
    moveTo(card, place)
    card.style.maxHeight = `${isList ? Math.min(maxHeight, LONGEST_LIST) : maxHeight}px`
    card.style.visibility = isList || meet(anchor, visibleBox(element)) ? 'visible' : 'hidden'
  }
  const place = (move: Move) => {
    placePill(move === 'at rest' || spot < 0)
    placeOpen()
  }
  watchPlace(
    element,
    move => {
      onMoved()
      if (shown && !shown.hidden) place(move)
    },
    signal,
  )
  return {
    show(view) {
      const moved = !shown || hasMoved(shown, view)
      shown = view
      host.showFor(element)
      render(
        <Everything view={view} actions={actions} onPill={onPill} onCardPointer={onCardPointer} />,
        layer,
      )
      if (moved && !view.hidden) place('at rest')
    },
    remove() {
      render(null, layer)
      layer.remove()
    },
  }
}

const moveTo = (element: HTMLElement, { x, y }: Pick<Box, 'x' | 'y'>): void => {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}

interface EverythingProps {
  readonly view: View
  readonly actions: Actions
  readonly onPill: () => void
  readonly onCardPointer: (inside: boolean) => void
}

function Everything({ view, actions, onPill, onCardPointer }: EverythingProps) {
  const { status, hidden, busy, findings, card, list, notice, say } = view
  if (hidden) return null
  return (
    <div onPointerEnter={() => onCardPointer(true)} onPointerLeave={() => onCardPointer(false)}>
      <Pill status={status} busy={busy} open={list} onPress={onPill} />
      {list ? (
        <FindingList findings={findings} summary={pillWords(status)} notice={notice} actions={actions} />
      ) : (
        (card || notice) && <Card findings={card?.findings ?? []} notice={notice} actions={actions} />
      )}
      <div class="spoken" role="status" aria-live="polite">
        {say}
      </div>
    </div>
  )
}

/** Whether the new view needs its parts placed again. */
function hasMoved(before: View, after: View): boolean {
  return (
    before.hidden !== after.hidden ||
    before.card !== after.card ||
    before.list !== after.list ||
    before.notice !== after.notice ||
    before.status !== after.status
  )
}

/** Stays where it is as long as that is free. */
function chooseSpot(spots: readonly Box[], current: number, host: Host): number {
  const doc = host.element.ownerDocument
  const here = spots[current]
  const free = firstFree(here ? [here, ...spots] : spots, viewOf(doc), (x, y) =>
    isTaken(x, y, doc, host.element),
  )
  return free ? spots.indexOf(free) : -1
}

const corner = ({ width, height }: Size, view: Size): Pick<Box, 'x' | 'y'> => ({
  x: view.width - width - INSET,
  y: view.height - height - INSET,
})
