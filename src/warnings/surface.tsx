import type { VirtualElement } from '@floating-ui/dom'
import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom'
import { render } from 'preact'
import type { Span } from '../engine/draft.ts'
import type { Finding } from '../engine/report.ts'
import type { Actions, Notice } from './card.tsx'
import { Card, FindingList } from './card.tsx'
import type { Box } from './free-spot.ts'
import { firstFree, isTaken, spotsBeside } from './free-spot.ts'
import type { Host } from './host.ts'
import { parentAcrossRoots } from './host.ts'
import type { Status } from './pill.tsx'
import { Pill, pillWords } from './pill.tsx'

/** How long a place must stand still before the pill looks for a better one, in milliseconds. */
const SETTLE = 200
const EDGE = 8

/** Everything in view at one moment. */
export interface View {
  readonly status: Status
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
}

export interface Surface {
  show(view: View): void
  remove(): void
}

/** Renders pill, card and list into the host and keeps them beside what they belong to. */
export function createSurface({ host, element, rangeOf, actions, onPill, onCardPointer }: Wiring): Surface {
  const layer = host.container.ownerDocument.createElement('div')
  host.container.append(layer)
  let unfollowPill: (() => void) | null = null
  let unfollowCard: (() => void) | null = null
  let spot = -1
  let settling: ReturnType<typeof setTimeout> | undefined
  let shown: View | null = null

  const find = (selector: string) => layer.querySelector<HTMLElement>(selector)
  const placePill = (search: boolean) => {
    const pill = find('.pill')
    if (!pill) return
    const { width, height } = pill.getBoundingClientRect()
    const spots = spotsBeside(visibleBox(element), { width, height })
    if (search) spot = chooseSpot(spots, spot, host)
    const place = spots[spot] ?? corner(width, height)
    pill.style.translate = `${Math.round(place.x)}px ${Math.round(place.y)}px`
  }
  const followPill = () => {
    placePill(spot < 0)
    clearTimeout(settling)
    settling = setTimeout(() => placePill(true), SETTLE)
  }
  const placeCard = () => {
    const card = find('.card')
    const anchor = shown?.list ? find('.pill') : phraseOf(shown?.card?.at)
    if (card && anchor) void placeBeside(anchor, card, shown?.list ?? false)
  }
  const phraseOf = (at: Span | undefined): VirtualElement | null => {
    if (!at) return null
    const rects = () => rangeOf(at)?.getClientRects() ?? []
    return {
      contextElement: element,
      getBoundingClientRect: () => rangeOf(at)?.getBoundingClientRect() ?? new DOMRect(),
      getClientRects: () => [...rects()],
    }
  }
  const follow = () => {
    const pill = find('.pill')
    const card = find('.card')
    if (pill && !unfollowPill) unfollowPill = autoUpdate(element, pill, followPill)
    else if (pill) followPill()
    unfollowCard?.()
    unfollowCard = card ? autoUpdate(element, card, placeCard) : null
  }
  return {
    show(view) {
      const moved = !shown || hasMoved(shown, view)
      shown = view
      host.showFor(element)
      render(
        <Everything view={view} actions={actions} onPill={onPill} onCardPointer={onCardPointer} />,
        layer,
      )
      if (moved) follow()
    },
    remove() {
      clearTimeout(settling)
      unfollowPill?.()
      unfollowCard?.()
      render(null, layer)
      layer.remove()
    },
  }
}

interface EverythingProps {
  readonly view: View
  readonly actions: Actions
  readonly onPill: () => void
  readonly onCardPointer: (inside: boolean) => void
}

function Everything({ view, actions, onPill, onCardPointer }: EverythingProps) {
  const { status, busy, findings, card, list, notice, say } = view
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
    before.card !== after.card ||
    before.list !== after.list ||
    before.notice !== after.notice ||
    before.status !== after.status
  )
}

async function placeBeside(
  anchor: Element | VirtualElement,
  card: HTMLElement,
  isList: boolean,
): Promise<void> {
  const { x, y, middlewareData } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: isList ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(6),
      // Above or below, never over the line itself.
      flip({ padding: EDGE, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(80, availableHeight)}px`
        },
      }),
      hide(),
    ],
  })
  card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
  card.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible'
}

/** Stays where it is as long as that is free. */
function chooseSpot(spots: readonly Box[], current: number, host: Host): number {
  const doc = host.element.ownerDocument
  const view = doc.documentElement
  const here = spots[current]
  const free = firstFree(
    here ? [here, ...spots] : spots,
    { width: view.clientWidth, height: view.clientHeight },
    (x, y) => isTaken(x, y, doc, host.element),
  )
  return free ? spots.indexOf(free) : -1
}

/** The part of an editable that its scrolling ancestors let through. */
function visibleBox(element: Element): Box {
  let { left, top, right, bottom } = element.getBoundingClientRect()
  for (let at = parentAcrossRoots(element); at; at = parentAcrossRoots(at)) {
    if (getComputedStyle(at).overflow === 'visible' || at === at.ownerDocument.documentElement) continue
    const clip = at.getBoundingClientRect()
    left = Math.max(left, clip.left)
    top = Math.max(top, clip.top)
    right = Math.min(right, clip.right)
    bottom = Math.min(bottom, clip.bottom)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Where nothing beside the composer is free: the corner of the window. */
function corner(width: number, height: number): Box {
  const view = document.documentElement
  return { x: view.clientWidth - width - 12, y: view.clientHeight - height - 12, width, height }
}
