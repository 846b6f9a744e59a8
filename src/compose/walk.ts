import type { EditorFamily } from './composer.ts'

/** A stretch of the text and the node it stands in. Stretches are in order and do not overlap. */
export interface Piece {
  /** Offset in the text, in UTF-16 code units. */
  readonly start: number
  readonly length: number
  /** A text node; a picture that stands for its `alt`; or a `<br>` (length 1, or 0 where it only holds a line open). */
  readonly node: Text | Element
  /** Offset in a text node at which the stretch begins. */
  readonly from: number
}

export interface Walked {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)

/** What stands in an editor and is no part of its text: controls, and marks the editor library puts there itself. */
const notText =
  'button, input, select, textarea, svg, style, script, .ql-ui, .ProseMirror-widget, .ProseMirror-separator'

/** Quill keeps places for the caret open with a character of no width, which is not part of its text. */
const guard = '\uFEFF'

/** The line being read, and what may yet have to go in front of its next character. */
class Reader {
  text = ''
  readonly pieces: Piece[] = []
  /** Something stands on the present line. */
  private lineOpen = false
  /** A block has ended: the next character starts a new line. */
  private blockEnded = false
  /** The last `<br>`: a line break if anything follows on its block, else it only holds the line open. */
  private heldBreak: Element | null = null
  private readonly blockBreak: string
  private readonly family: EditorFamily

  constructor(family: EditorFamily) {
    this.family = family
    // Lexical counts an empty line between paragraphs; a line break inside one is a <br>.
    this.blockBreak = family === 'lexical' ? '\n\n' : '\n'
  }

  /** To be called before anything goes on the present line. */
  private openLine(): void {
    if (this.blockEnded) this.text += this.blockBreak
    this.blockEnded = false
    if (this.heldBreak) this.put(this.heldBreak, '\n')
    this.heldBreak = null
    this.lineOpen = true
  }

  private put(node: Text | Element, text: string, from = 0): void {
    this.pieces.push({ start: this.text.length, length: text.length, node, from })
    this.text += text
  }

  private endBlock(): void {
    if (this.heldBreak) {
      // Opened by the break itself, so that an empty line counts.
      this.put(this.heldBreak, '')
      this.heldBreak = null
    }
    if (this.lineOpen) this.blockEnded = true
    this.lineOpen = false
  }

  private readText(node: Text, end: number): void {
    const data = this.family === 'plain' ? node.data.replaceAll('\u00A0', ' ') : node.data
    let from = 0
    while (from < end) {
      const stop = data.indexOf(guard, from)
      const to = stop < 0 ? end : Math.min(stop, end)
      if (to > from) {
        this.openLine()
        this.put(node, data.slice(from, to), from)
      }
      from = to + 1
    }
  }

  /** @returns whether what stands in the element is to be read. */
  private enter(element: Element): boolean {
    if (element.matches(notText)) return false
    if (element.tagName === 'BR') {
      this.openLine()
      this.heldBreak = element
      return false
    }
    if (element instanceof HTMLImageElement) {
      if (element.alt && !this.isDrawnOverText(element)) {
        this.openLine()
        this.put(element, element.alt)
      }
      return false
    }
    if (blocks.has(element.tagName)) this.endBlock()
    return true
  }

  private leave(element: Element): void {
    if (blocks.has(element.tagName)) this.endBlock()
  }

  /** Draft may show an emoji as a picture and keep the character, unseen, in the same leaf. */
  private isDrawnOverText(image: HTMLImageElement): boolean {
    if (this.family !== 'draft') return false
    const leaf = image.closest('[data-offset-key]')
    return leaf !== null && (leaf.textContent ?? '').includes(image.alt)
  }

  /** Steps from node to node: a page may nest them deeper than calls can go. */
  read(editor: Element): void {
    let node: Node | null = editor.firstChild
    while (node) {
      if (node instanceof Text) this.readText(node, this.endOf(node))
      else if (node instanceof Element && this.enter(node)) {
        if (node.firstChild) {
          node = node.firstChild
          continue
        }
        this.leave(node)
      }
      node = this.after(node, editor)
    }
  }

  /** The next node beside this one or beside what it stands in, which ends on the way. */
  private after(node: Node, editor: Element): Node | null {
    for (let at: Node = node; at !== editor; ) {
      if (at.nextSibling) return at.nextSibling
      const { parentNode }: Node = at
      if (!(parentNode instanceof Element) || parentNode === editor) return null
      this.leave(parentNode)
      at = parentNode
    }
    return null
  }

  /** Draft shows a line break at a block's very end by doubling it. */
  private endOf(node: Text): number {
    if (this.family !== 'draft' || !node.data.endsWith('\n')) return node.length
    const leaves = node.parentElement?.closest('[data-block]')?.querySelectorAll('[data-text]')
    return leaves?.[leaves.length - 1] === node.parentElement ? node.length - 1 : node.length
  }

  finish(): Walked {
    this.endBlock()
    return { text: this.text, pieces: this.pieces }
  }
}

/**
 * An editor's text and where each part of it stands, from one walk of its DOM, so that the two cannot disagree.
 * Equals what the editor's own model holds: a line per block, `\n` for a `<br>` that something follows.
 */
export function walk(editor: Element, family: EditorFamily): Walked {
  const reader = new Reader(family)
  reader.read(editor)
  return reader.finish()
}
