/** A selection by its ends in tree order; it may lie inside a shadow root. */
export type SelectionEnds = Pick<
  StaticRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'collapsed'
>

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

const sameEnds = (a: SelectionEnds, b: SelectionEnds): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset

/**
 * Selects `range` and waits until the editor has heard of it: Draft and Lexical keep a selection of their own,
 * which follows the page's a moment later, and an edit before that goes to the old place.
 * @returns whether the selection stands.
 */
export async function select(element: Element, range: Range): Promise<boolean> {
  const selection = document.getSelection()
  const before = selectionIn(element)
  if (!selection) return false
  if (!before || !sameEnds(before, range)) {
    const heard = new Promise<void>(resolve => {
      const timer = setTimeout(resolve, 50)
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      document.addEventListener('selectionchange', done, { once: true })
    })
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    await heard
  }
  return true
}
