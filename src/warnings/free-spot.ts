import type { Box, Size } from './placement.ts'

const GAP = 4
/** As far apart as points may be and still hit any button: the smallest are about this size. */
const STEP = 10

/**
 * Where the pill may stand beside a composer, the best place first: under its end, above its end, to its sides,
 * and inside it where no letter is.
 */
export function spotsBeside(composer: Box, pill: Size): Box[] {
  const right = composer.x + composer.width
  const bottom = composer.y + composer.height
  const at = (x: number, y: number): Box => ({ x, y, ...pill })
  return [
    at(right - pill.width, bottom + GAP),
    at(right - pill.width, composer.y - pill.height - GAP),
    at(right + GAP, bottom - pill.height),
    at(right + GAP, composer.y),
    at(right - pill.width - GAP, bottom - pill.height - GAP),
    at(composer.x - pill.width - GAP, bottom - pill.height),
    at(composer.x, bottom + GAP),
    at(composer.x, composer.y - pill.height - GAP),
  ]
}

/** The first spot that is in view and covers nothing; `null` when there is none. */
export function firstFree(
  spots: readonly Box[],
  view: Size,
  covers: (x: number, y: number) => boolean,
): Box | null {
  const inView = ({ x, y, width, height }: Box) =>
    x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height
  return spots.find(spot => inView(spot) && !pointsOf(spot).some(([x, y]) => covers(x, y))) ?? null
}

function pointsOf({ x, y, width, height }: Box): (readonly [x: number, y: number])[] {
  const along = (from: number, length: number) => {
    const steps = Math.max(1, Math.ceil(length / STEP))
    return Array.from({ length: steps + 1 }, (_, step) => from + (length * step) / steps)
  }
  return along(x, width).flatMap(px => along(y, height).map(py => [px, py] as const))
}

/** What people press or read; a bare box is free. */
const taken =
  'a[href], button, input, select, textarea, summary, video, canvas, img, svg, [role="button"], ' +
  '[role="link"], [role="tab"], [role="switch"], [role="checkbox"], [role="menuitem"], [role="option"]'

/**
 * Tells whether something stands at a point of the page that the pill must not cover: a control, a picture, words.
 * @param own our host, which does not count
 */
export function isTaken(x: number, y: number, doc: Document, own: Element): boolean {
  const hit = deepest(x, y, doc, own)
  if (!hit) return false
  return hit.closest(taken) !== null || hasWordsAt(hit, x, y)
}

function deepest(x: number, y: number, doc: Document, own: Element): Element | null {
  const top = doc.elementFromPoint(x, y)
  // What lies under our own costs far more to ask for.
  let hit = top === own ? (doc.elementsFromPoint(x, y).find(element => element !== own) ?? null) : top
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === hit) break
    hit = inner
  }
  return hit
}

function hasWordsAt(element: Element, x: number, y: number): boolean {
  const range = element.ownerDocument.createRange()
  return [...element.childNodes].some(node => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return false
    range.selectNode(node)
    return [...range.getClientRects()].some(
      rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    )
  })
}
