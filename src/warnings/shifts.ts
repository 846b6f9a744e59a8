import { type Box, boxOf, viewOf } from './placement.ts'

/**
 * Calls `moved` when an element stands elsewhere although nothing was scrolled or resized: a picture above it has
 * loaded, a banner was closed. An observer is aimed at the very place where the element is, so that the browser
 * tells when it leaves it; nothing runs before.
 */
export function watchShifts(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined
  const aim = (threshold = 1): void => {
    observer?.disconnect()
    const box = boxOf(element.getBoundingClientRect())
    if (box.width === 0 || box.height === 0) return
    let isFirst = true
    const look = ([entry]: readonly IntersectionObserverEntry[]): void => {
      if (!entry || signal.aborted) return
      const { intersectionRatio: ratio } = entry
      if (!isFirst || !isSame(box, boxOf(entry.boundingClientRect))) {
        moved()
        aim()
        return
      }
      isFirst = false
      // A part of it is hidden: from now on more or less of it in view is a move.
      if (threshold === 1 && ratio > 0 && ratio < 1) aim(ratio)
    }
    const { ownerDocument: root } = element
    observer = new IntersectionObserver(look, { root, rootMargin: marginsOf(box, root), threshold })
    observer.observe(element)
  }
  aim()
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true })
}

/** How far the window's edges must come in to stand around the box alone. */
function marginsOf({ x, y, width, height }: Box, doc: Document): string {
  const view = viewOf(doc)
  const edges = [y, view.width - x - width, view.height - y - height, x]
  return edges.map(edge => `${-Math.floor(edge)}px`).join(' ')
}

const isSame = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < 1 &&
  Math.abs(a.y - b.y) < 1 &&
  Math.abs(a.width - b.width) < 1 &&
  Math.abs(a.height - b.height) < 1
