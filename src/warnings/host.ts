import { ancestors } from '../compose/dom.ts'
import checklist from './checklist.css?inline'
import finding from './finding.css?inline'
import gate from './gate.css?inline'
import highlights from './highlights.css?inline'
import look from './look.css?inline'
import surface from './surface.css?inline'

/** A plain name: pages can see it, and it is no business of theirs who reads along. */
const TAG = 'margin-notes'

/** Events that must not reach the page from our element: it would close its dialogs or publish its forms. */
const contained = [
  'beforeinput',
  'click',
  'contextmenu',
  'copy',
  'dblclick',
  'focusin',
  'focusout',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseout',
  'mouseover',
  'mouseup',
  'paste',
  'pointerdown',
  'pointerout',
  'pointerover',
  'pointerup',
  'submit',
  'touchend',
  'touchstart',
  'wheel',
] as const

/** Nothing of the page's style reaches us, and we take no room in its layout. */
const bare =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; ' +
  'width: 0 !important; height: 0 !important; overflow: visible !important; pointer-events: none !important;'

/** The one element that Chaperone adds to a page. */
export interface Host {
  readonly element: HTMLElement
  /** In the closed shadow root; everything shown hangs here. */
  readonly container: HTMLElement
  /** Whether what it was last shown for stands on a dark ground. */
  readonly isDark: boolean
  /** Puts the host where it is above the page and not inert for this element, and matches light or dark. */
  showFor(element: HTMLElement): void
  remove(): void
}

/** Makes the host; nothing is in the page until `showFor`. */
export function createHost(doc: Document = document): Host {
  const element = doc.createElement(TAG)
  element.popover = 'manual'
  element.style.cssText = bare
  for (const type of contained) element.addEventListener(type, event => event.stopPropagation())
  const root = element.attachShadow({ mode: 'closed' })
  const style = doc.createElement('style')
  style.textContent = [look, finding, checklist, surface, gate, highlights].join('\n')
  const container = doc.createElement('div')
  container.className = 'chaperone'
  // A press on a card or on the pill leaves the focus and the selection in the editor.
  container.addEventListener('mousedown', keepFocus)
  root.append(style, container)
  let dark = false
  return {
    element,
    container,
    get isDark() {
      return dark
    },
    showFor(target) {
      const parent = parentFor(target)
      if (element.parentNode !== parent) {
        element.remove()
        parent.append(element)
      }
      if (!element.matches(':popover-open')) element.showPopover()
      dark = isOnDark(target)
      container.style.colorScheme = dark ? 'dark' : 'light'
    },
    remove: () => element.remove(),
  }
}

/** Text in a notice may be selected by hand; anything else must not take the selection from the editor. */
function keepFocus(event: Event): void {
  if (event.target instanceof Element && event.target.closest('textarea')) return
  event.preventDefault()
}

/** Everything outside an open modal dialog is inert, so there the host hangs in the dialog. */
function parentFor(target: Element): Element {
  for (const at of ancestors(target)) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at
  }
  return target.ownerDocument.documentElement
}

/** Light text stands on a dark ground, whatever the system prefers: sites have dark themes of their own. */
function isOnDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? []
  return (red * 0.299 + green * 0.587 + blue * 0.114) / 255 > 0.5
}
