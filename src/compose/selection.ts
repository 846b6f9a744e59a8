import type { Ends } from './composer.ts'
import { focusedElement } from './dom.ts'

/** A selection by its ends in tree order; it may lie inside a shadow root. */
export type SelectionEnds = Ends & Pick<StaticRange, 'collapsed'>

/** Chromium's shadow roots have a selection of their own, where `getComposedRanges` is still missing. */
interface RootWithSelection extends ShadowRoot {
  getSelection?(): Selection | null
}

/** The selection as `element`'s own tree sees it, shadow root or not; `null` when it has none. */
export function selectionIn(element: Element): SelectionEnds | null {
  const root = element.getRootNode()
  const selection = document.getSelection()
  if (!(root instanceof ShadowRoot)) return selection?.rangeCount ? selection.getRangeAt(0) : null
  const own = (root as RootWithSelection).getSelection?.()
  if (own?.rangeCount) return own.getRangeAt(0)
  return selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ?? null
}

/**
 * Remembers where the caret stands in the box that has the focus: browsers forget it once something outside the box
 * is focused. @returns puts it back, where the box still is as it was and has the focus again.
 */
export function keepCaret(): () => void {
  const element = focusedElement()
  const selection = element instanceof HTMLElement && element.isContentEditable ? selectionIn(element) : null
  if (!selection) return () => {}
  const { startContainer, startOffset, endContainer, endOffset } = selection
  return () => {
    if (focusedElement() !== element || !startContainer.isConnected || !endContainer.isConnected) return
    try {
      document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
    } catch {
      // The page has changed the text in the meantime, which moved the caret anyway.
    }
  }
}

const sameEnds = (a: SelectionEnds, b: SelectionEnds): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset

const point = (node: Node, offset: number): SelectionEnds => ({
  startContainer: node,
  startOffset: offset,
  endContainer: node,
  endOffset: offset,
  collapsed: true,
})

/** Resolves when the page has been told of the new selection, which takes a task or two. */
async function move(element: Element, to: SelectionEnds): Promise<void> {
  const before = selectionIn(element)
  if (before && sameEnds(before, to)) return
  const heard = new Promise<void>(resolve => {
    const timer = setTimeout(done, 50)
    function done(): void {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', done)
      resolve()
    }
    document.addEventListener('selectionchange', done)
  })
  document.getSelection()?.setBaseAndExtent(to.startContainer, to.startOffset, to.endContainer, to.endOffset)
  await heard
}

/**
 * Selects `range` and waits until the editor has heard of it: Draft and Lexical keep a selection of their own,
 * which follows the page's a moment later, and an edit before that goes to the old place. Lexical takes the first
 * change after one it made itself (an undo) for its own and ignores it, so the selection moves twice.
 */
export async function select(element: Element, range: Range): Promise<void> {
  const start = point(range.startContainer, range.startOffset)
  const elsewhere = range.collapsed ? point(element, 0) : start
  await move(element, elsewhere)
  await move(element, range)
}
