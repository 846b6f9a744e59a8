/** The DOM across open shadow roots, which the platform's own methods stop at. */

/** The parent, or the host at the edge of a shadow root. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** `element` and everything it stands in, innermost first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at
}

/** `Element.closest` that looks beyond shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (const ancestor of ancestors(element)) if (ancestor.matches(selector)) return ancestor
  return null
}

/** The element with the focus, inside however many open shadow roots. */
export function focusedElement(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

/** A box that holds its text as a value, not as nodes. */
export type Field = HTMLTextAreaElement | HTMLInputElement

export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')

/** Where the page is; a frame without an address of its own belongs to the page around it. */
export function pageLocation(): Location {
  let view: Window = window
  while (view.location.hostname === '' && view.parent !== view) view = view.parent
  return view.location
}

export const nextFrame = (longest = 100): Promise<void> =>
  new Promise(resolve => {
    // A tab in the background gets no frames.
    const timer = setTimeout(resolve, longest)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
