import { ancestors } from '../compose/dom.ts'
import { watchShifts } from './shifts.ts'

/** In CSS pixels of the viewport. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Size = Pick<Box, 'width' | 'height'>

/** Between a phrase and its card, and between a card and the window's edge. */
const GAP = 6
const EDGE = 8
/** A card keeps room for a line or two, however low the window. */
const LEAST_HEIGHT = 80

/** Where a card stands and how high it may be; what is longer scrolls inside it. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly maxHeight: number
}

/**
 * Under the phrase, or over it where there is more room: never on the line itself.
 * @param align which edges of card and anchor stand in line
 */
export function placeCard(anchor: Box, card: Size, view: Size, align: 'start' | 'end'): Place {
  const below = roomBelow(anchor, view)
  const above = roomAbove(anchor)
  const isBelow = card.height <= below || below >= above
  const maxHeight = Math.max(LEAST_HEIGHT, isBelow ? below : above)
  const wanted = align === 'start' ? anchor.x : anchor.x + anchor.width - card.width
  return {
    x: Math.max(EDGE, Math.min(wanted, view.width - card.width - EDGE)),
    y: isBelow ? anchor.y + anchor.height + GAP : anchor.y - GAP - Math.min(card.height, maxHeight),
    maxHeight,
  }
}

const roomBelow = (anchor: Box, view: Size): number => view.height - (anchor.y + anchor.height) - GAP - EDGE
const roomAbove = (anchor: Box): number => anchor.y - GAP - EDGE

/** How high a card over or under the anchor may be. */
export const roomBeside = (anchor: Box, view: Size): number =>
  Math.max(roomBelow(anchor, view), roomAbove(anchor))

/** The smallest box that holds both. */
export function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

export const viewOf = (doc: Document): Size => ({
  width: doc.documentElement.clientWidth,
  height: doc.documentElement.clientHeight,
})

export const boxOf = ({ left, top, width, height }: DOMRect): Box => ({ x: left, y: top, width, height })

export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The part of an editable that its scrolling ancestors let through. */
export function visibleBox(element: Element): Box {
  let { left, top, right, bottom } = element.getBoundingClientRect()
  for (const at of ancestors(element)) {
    const clips = at !== element && at !== element.ownerDocument.documentElement
    if (!clips || getComputedStyle(at).overflow === 'visible') continue
    const clip = at.getBoundingClientRect()
    left = Math.max(left, clip.left)
    top = Math.max(top, clip.top)
    right = Math.min(right, clip.right)
    bottom = Math.min(bottom, clip.bottom)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Whether the element only scrolls along, or has come to rest at a place or in a size of its own. */
export type Move = 'scrolling' | 'at rest'

/** Calls `moved` when an element may stand elsewhere or have another size. No timer, and no work at rest. */
export function watchPlace(element: Element, moved: (move: Move) => void, signal: AbortSignal): void {
  const roots = new Set<EventTarget>([window])
  // What scrolls inside a shadow root is heard in that root alone.
  for (const ancestor of ancestors(element)) {
    const root = ancestor.getRootNode()
    if (root instanceof ShadowRoot) roots.add(root)
  }
  const options = { capture: true, passive: true, signal }
  for (const root of roots) {
    root.addEventListener('scroll', () => moved('scrolling'), options)
    root.addEventListener('scrollend', () => moved('at rest'), options)
  }
  window.addEventListener('resize', () => moved('at rest'), options)
  const observer = new ResizeObserver(() => moved('at rest'))
  observer.observe(element)
  watchShifts(element, () => moved('scrolling'), signal)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
