import type { Ends } from '../compose/composer.ts'
import type { Field } from '../compose/dom.ts'
import type { Span } from '../engine/draft.ts'

/** What decides where a letter stands in a textarea. */
const copied = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'textWrap',
  'unicodeBidi',
  'wordBreak',
  'wordSpacing',
] as const satisfies readonly (keyof CSSStyleDeclaration)[]

/** A textarea's text once more, unseen, over the field: a textarea itself cannot hold ranges. */
export interface Mirror {
  endsOf(span: Span): Ends | null
  /** Lies over the field again after it scrolled, moved or changed its size. */
  follow(): void
  /** Scrolls the field as far as it takes to see the range. */
  scrollTo(range: Range): void
  remove(): void
}

/** @param container in our shadow root, where the page's styles do not reach */
export function createMirror(field: Field, container: HTMLElement): Mirror {
  const frame = container.ownerDocument.createElement('div')
  const sheet = container.ownerDocument.createElement('div')
  const text = container.ownerDocument.createTextNode('')
  frame.className = 'mirror'
  frame.ariaHidden = 'true'
  sheet.className = 'mirror-sheet'
  sheet.append(text)
  frame.append(sheet)
  container.prepend(frame)
  copyStyle(field, sheet)
  const follow = () => {
    copyStyle(field, sheet)
    const box = field.getBoundingClientRect()
    const zoom = zoomOf(field)
    frame.style.zoom = String(zoom / zoomOf(container))
    frame.style.translate = `${box.left / zoom + field.clientLeft}px ${box.top / zoom + field.clientTop}px`
    frame.style.width = `${field.clientWidth}px`
    frame.style.height = `${field.clientHeight}px`
    sheet.style.translate = `${-field.scrollLeft}px ${-field.scrollTop}px`
  }
  return {
    endsOf({ start, end }) {
      if (text.data !== field.value) {
        text.data = field.value
        // A letter may have turned its direction; a page makes long texts smaller.
        copyStyle(field, sheet)
      }
      if (start < 0 || end > text.length || start >= end) return null
      return { startContainer: text, startOffset: start, endContainer: text, endOffset: end }
    },
    follow,
    scrollTo(range) {
      const line = range.getBoundingClientRect()
      const box = field.getBoundingClientRect()
      const zoom = zoomOf(field)
      if (line.top < box.top) field.scrollTop -= (box.top - line.top + line.height) / zoom
      else if (line.bottom > box.bottom) field.scrollTop += (line.bottom - box.bottom + line.height) / zoom
      follow()
    },
    remove: () => frame.remove(),
  }
}

/** How much the page itself has enlarged an element: its lengths stay the same, their pixels grow. */
const zoomOf = (element: HTMLElement & { readonly currentCSSZoom?: number }): number =>
  element.currentCSSZoom ?? 1

function copyStyle(field: Field, sheet: HTMLElement): void {
  const style = getComputedStyle(field)
  for (const property of copied) sheet.style[property] = style[property]
  const oneLine = field instanceof HTMLInputElement
  sheet.style.whiteSpace = oneLine || field.wrap === 'off' ? 'pre' : 'pre-wrap'
  // A field of one line centres it.
  if (oneLine)
    sheet.style.lineHeight = `calc(${field.clientHeight}px - ${style.paddingTop} - ${style.paddingBottom})`
}
