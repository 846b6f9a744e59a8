import type { Span } from '../engine/draft.ts'
import type { Composer, Ends, Snapshot } from './composer.ts'
import { type Field, isField } from './dom.ts'
import { selectionIn } from './selection.ts'
import { type Piece, type Walked, walk } from './walk.ts'

interface Place {
  readonly node: Node
  readonly offset: number
}

const indexOf = (node: Node): number => Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node)

/** The place `into` code units into a piece. */
function placeIn(piece: Piece, into: number): Place | null {
  if (piece.node instanceof Text) return { node: piece.node, offset: piece.from + into }
  const parent = piece.node.parentNode
  return parent && { node: parent, offset: indexOf(piece.node) + (into > 0 ? 1 : 0) }
}

const end = (piece: Piece): number => piece.start + piece.length
const isBreak = (piece: Piece): boolean => piece.node instanceof Element && piece.node.tagName === 'BR'

/**
 * Where a span starts: before the character there, so on the next line rather than at the end of the last.
 * Where only a line break is there, after the character before it.
 */
function startPlace(pieces: readonly Piece[], offset: number): Place | null {
  const here = pieces.find(piece => piece.start <= offset && offset < end(piece) && !isBreak(piece))
  if (here) return placeIn(here, offset - here.start)
  return insertionPlace(pieces, offset)
}

/** Where a span ends: after the character before it. */
function endPlace(pieces: readonly Piece[], offset: number): Place | null {
  const here = pieces.findLast(piece => piece.start < offset && offset <= end(piece) && !isBreak(piece))
  if (here) return placeIn(here, offset - here.start)
  return insertionPlace(pieces, offset)
}

/** Where a caret stands: after the character before it on its line, else at the head of the line. */
function insertionPlace(pieces: readonly Piece[], offset: number): Place | null {
  const before = pieces.findLast(piece => end(piece) === offset && piece.length > 0 && !isBreak(piece))
  if (before) return placeIn(before, before.length)
  const at = pieces.find(piece => piece.start === offset)
  return at ? placeIn(at, 0) : null
}

function endsOf(element: Element, { text, pieces }: Walked, { start, end }: Span): Ends | null {
  if (start < 0 || end < start || end > text.length) return null
  const empty = pieces.length === 0 ? { node: element, offset: 0 } : null
  const from = empty ?? (start === end ? insertionPlace(pieces, start) : startPlace(pieces, start))
  const to = start === end ? from : endPlace(pieces, end)
  if (!from?.node.isConnected || !to?.node.isConnected) return null
  return {
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  }
}

/** A Range between two places; `null` where they are no longer there. */
export function rangeBetween({ startContainer, startOffset, endContainer, endOffset }: Ends): Range | null {
  try {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  } catch {
    // The node has become shorter since it was read.
    return null
  }
}

/** The offset in the text of a place in the editor's DOM; `null` outside it. */
function offsetOf(element: Element, { pieces }: Walked, { node, offset }: Place): number | null {
  if (!element.contains(node)) return null
  const own = pieces.filter(piece => piece.node === node)
  if (node instanceof Text && own.length > 0) {
    const piece = own.findLast(({ from }) => from <= offset) ?? own[0]
    return piece ? piece.start + Math.min(Math.max(0, offset - piece.from), piece.length) : null
  }
  const range = new Range()
  range.setStart(node, offset)
  const isBefore = (piece: Piece): boolean => {
    const parent = piece.node.parentNode
    return parent !== null && range.comparePoint(parent, indexOf(piece.node)) < 0
  }
  const before = pieces.findLast(isBefore)
  const after = pieces.find(piece => !isBefore(piece))
  // At a block's end the next piece is on the next line already.
  if (before && (!after || (node.contains(before.node) && !node.contains(after.node)))) return end(before)
  return after?.start ?? 0
}

function readEditable(element: HTMLElement, walked: Walked): Snapshot {
  const selection = selectionIn(element)
  const ends = (span: Span) => endsOf(element, walked, span)
  return {
    text: walked.text,
    caret: selection?.collapsed
      ? offsetOf(element, walked, { node: selection.startContainer, offset: selection.startOffset })
      : null,
    endsOf: ends,
    rangeOf(span) {
      const found = ends(span)
      return found && rangeBetween(found)
    },
    offsetOf: (node, offset) => offsetOf(element, walked, { node, offset }),
  }
}

function readField(element: Field): Snapshot {
  const { value, selectionStart, selectionEnd } = element
  return {
    text: value,
    caret: selectionStart === selectionEnd ? selectionStart : null,
    endsOf: () => null,
    rangeOf: () => null,
    offsetOf: () => null,
  }
}

/** The composer's text now. Touches nothing of the page. */
export function read({ element, family }: Composer): Snapshot {
  return isField(element) ? readField(element) : readEditable(element, walk(element, family))
}
