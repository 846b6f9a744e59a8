import type { Composer } from './composer.ts'
import { ancestors, focusedElement, isField } from './dom.ts'
import { composerOf } from './find.ts'
import { read } from './read.ts'

/** Elements of our own interface: when one of them takes the focus, the composer keeps its place. */
export type IsOurs = (element: Element) => boolean

/**
 * Calls `found` with each composer that gets the focus, in the document or in an open shadow root, and with a
 * signal that aborts when the composer has had its day: it left the page, another one took its place, or it lost
 * the focus while empty. A draft that merely lost the focus stays: its writer may be in an emoji picker, on the
 * publish button or in the popup. A page that builds the focused editor anew is followed to the new one.
 */
export function watchComposers(
  found: (composer: Composer, signal: AbortSignal) => void,
  signal: AbortSignal,
  isOurs: IsOurs = () => false,
): void {
  const rootsHeard = new WeakSet<Node>()
  let current: Composer | null = null
  let ended: AbortController | null = null

  const leave = (): void => {
    ended?.abort()
    current = null
    ended = null
  }
  const enter = (composer: Composer): void => {
    if (composer.element === current?.element) return
    leave()
    const life = new AbortController()
    current = composer
    ended = life
    onRemoved(composer.element, life.signal, successor => {
      leave()
      if (successor?.family === composer.family) enter(successor)
    })
    found(composer, life.signal)
  }
  const focused = (element: Element): void => {
    if (isOurs(element)) return
    const composer = composerOf(element)
    if (composer) enter(composer)
    else if (current && read(current).text === '') leave()
  }
  /** Focus that moves within one shadow root is heard in that root alone. */
  const listen = (root: Document | ShadowRoot): void => {
    if (rootsHeard.has(root)) return
    rootsHeard.add(root)
    root.addEventListener(
      'focusin',
      event => {
        // Only a person puts the focus somewhere; a page may say that they did.
        if (!event.isTrusted) return
        const path = event.composedPath()
        for (const node of path) if (node instanceof ShadowRoot) listen(node)
        const [innermost] = path
        if (innermost instanceof Element) focused(innermost)
      },
      { capture: true, signal },
    )
  }

  signal.addEventListener('abort', leave, { once: true })
  listen(document)
  const already = focusedElement()
  if (already) {
    for (const element of ancestors(already)) {
      const root = element.getRootNode()
      if (root instanceof ShadowRoot) listen(root)
    }
    focused(already)
  }
}

/**
 * Tells once that `element` is no longer in the page, with the composer that now stands in its place, if the page
 * has put exactly one there. Its size is watched, which falls to nothing wherever it was: no observer of the whole
 * page is needed.
 */
function onRemoved(
  element: HTMLElement,
  signal: AbortSignal,
  removed: (successor: Composer | null) => void,
): void {
  const around = [...ancestors(element)].slice(1)
  const observer = new ResizeObserver(() => {
    if (element.isConnected) return
    const place = around.find(ancestor => ancestor.isConnected)
    removed(place && place !== document.body && place !== document.documentElement ? onlyIn(place) : null)
  })
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

function onlyIn(place: Element): Composer | null {
  const editables = [...place.querySelectorAll('textarea, input, [contenteditable]')]
  const composers = editables.map(composerOf).filter(composer => composer !== null)
  return composers.length === 1 ? (composers[0] ?? null) : null
}

/**
 * Calls `changed` whenever the text of `composer` may have changed, except between the keys of one composed
 * character (IME). `input` alone is not enough: most editors keep Enter and Backspace to themselves.
 */
export function watchText({ element }: Composer, changed: () => void, signal: AbortSignal): void {
  let composing = false
  const tell = (): void => {
    if (!composing) changed()
  }
  const on = (type: string, listener: (event: Event) => void): void =>
    element.addEventListener(type, listener, { signal, capture: true })
  // A page that only says so must not keep a draft from being checked.
  on('compositionstart', ({ isTrusted }) => {
    composing ||= isTrusted
  })
  // Chromium does not call its own end of a composition trusted.
  on('compositionend', () => {
    composing = false
    // The editor takes the finished characters in after this event.
    setTimeout(tell)
  })
  // A text area's own text is no node, though React writes it to its nodes as well, as when it empties one after a
  // send.
  const types = isField(element) ? ['input', 'change', 'keyup', 'focus', 'blur'] : []
  for (const type of types) on(type, tell)
  const observer = new MutationObserver(tell)
  observer.observe(element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
