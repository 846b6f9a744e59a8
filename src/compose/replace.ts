import type { Edit } from '../engine/report.ts'
import type { Composer, EditorFamily, Replaced } from './composer.ts'
import { focusedElement, isField, nextFrame } from './dom.ts'
import { read } from './read.ts'
import { select, selectionIn } from './selection.ts'

/** `text` with the edits made; they are in ascending order, none overlapping. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text)
}

/**
 * Applies a fix the way the editor itself takes an edit, so that what is published is what is on the screen and
 * one undo takes it back. The caret ends behind the change.
 *
 * @param expected the whole text the edits were made for.
 * @param edits in ascending order, none overlapping; offsets into `expected`.
 * @param lastChange when the text last changed, in milliseconds of `performance.now()`.
 */
export async function replaceText(
  composer: Composer,
  expected: string,
  edits: readonly Edit[],
  lastChange = Number.NEGATIVE_INFINITY,
): Promise<Replaced> {
  await restOf(composer, lastChange)
  const failed = { outcome: 'failed', corrected: applied(expected, edits) } as const
  if (read(composer).text !== expected) return { outcome: 'moved' }
  const steps = fewest(composer, expected, edits)
  if (!steps.every(edit => canTake(composer, edit))) return failed
  let text = expected
  // Last first, so that the offsets of those before stay true.
  for (const edit of steps.toReversed()) {
    const next = applied(text, [edit])
    const outcome = await replaceOne(composer, edit, text, next)
    if (outcome === 'moved' && text === expected) return { outcome }
    if (outcome !== 'done') return failed
    text = next
  }
  return { outcome: 'done' }
}

/**
 * For so long, in milliseconds, an editor's history takes a change for part of the one before it (Quill's `delay`,
 * ProseMirror's `newGroupDelay`): undoing a fix would take back what was typed before it as well.
 */
const undoGroups: Partial<Record<EditorFamily, number>> = {
  'quill 1': 1_000,
  'quill 2': 1_000,
  prosemirror: 500,
}

/** Waits until the history counts a change by itself. Nobody can tell it to from outside. */
async function restOf({ family }: Composer, lastChange: number): Promise<void> {
  const left = lastChange + (undoGroups[family] ?? 0) - performance.now()
  // A frame more: the change is seen a moment before the editor's own clock is read.
  if (left > 0) await new Promise(resolve => setTimeout(resolve, left + 20))
}

const isFirefox = (): boolean => navigator.userAgent.includes('Firefox/')

/** Mentions and chips: they look like text and mean more, which is lost when text replaces them. */
const chips =
  '[contenteditable="false"], .mention, .ql-mention, [data-type="mention"], [data-lexical-decorator]'

/**
 * The fewest edits that do the same: neighbours become one, so that one undo takes all of them back, unless what
 * stands between them would not survive being written again.
 */
function fewest(composer: Composer, text: string, edits: readonly Edit[]): Edit[] {
  const { rangeOf } = read(composer)
  const isTextarea = composer.family === 'textarea'
  const merged: Edit[] = []
  for (const edit of edits) {
    const last = merged.at(-1)
    if (last && (isTextarea || survives(composer, rangeOf({ start: last.end, end: edit.start })))) {
      const between = text.slice(last.end, edit.start)
      merged.splice(-1, 1, { start: last.start, end: edit.end, text: last.text + between + edit.text })
    } else {
      merged.push(edit)
    }
  }
  return merged
}

function survives({ element, family }: Composer, range: Range | null): boolean {
  if (!range || [...element.querySelectorAll(chips)].some(chip => range.intersectsNode(chip))) return false
  if (family === 'plain') return range.startContainer === range.endContainer
  // Lexical makes one paragraph of several; Firefox undoes Quill 1 line by line.
  const isOneParagraph = paragraphOf(range.startContainer) === paragraphOf(range.endContainer)
  return isOneParagraph || !(family === 'lexical' || (family === 'quill 1' && isFirefox()))
}

const paragraphOf = (node: Node): Element | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest('p')

type Outcome = Replaced['outcome']

async function replaceOne(composer: Composer, edit: Edit, before: string, after: string): Promise<Outcome> {
  const { element } = composer
  if (focusedElement() !== element) {
    element.focus({ preventScroll: true })
    await nextFrame()
  }
  const now = read(composer)
  if (now.text !== before) return 'moved'
  if (isField(element)) {
    element.setSelectionRange(edit.start, edit.end)
    put('insertText', edit.text)
    return settled(composer, after)
  }
  const range = now.rangeOf(edit)
  if (!range) return 'failed'
  await select(element, range)
  await nextFrame()
  // In the meantime somebody may have typed, or the editor may have moved the selection.
  if (read(composer).text !== before) return 'moved'
  if (!isSelected(composer, edit)) return 'failed'
  const selected = now.rangeOf(edit) ?? range
  takes(composer.family, selected, edit, before)(element, edit.text)
  return settled(composer, after)
}

/**
 * What would harm an editor is refused before anything is touched: an editor nobody knows is trusted with a change
 * inside one text node, no more; Quill 1 breaks in Firefox when a line break that was put in is undone.
 */
function canTake(composer: Composer, edit: Edit): boolean {
  const hasLines = edit.text.includes('\n')
  if (composer.family === 'quill 1') return !(isFirefox() && hasLines)
  if (composer.family !== 'plain') return true
  const range = read(composer).rangeOf(edit)
  return range !== null && range.startContainer === range.endContainer && !hasLines
}

function isSelected(composer: Composer, { start, end }: Edit): boolean {
  const selection = selectionIn(composer.element)
  const { offsetOf } = read(composer)
  return (
    selection !== null &&
    offsetOf(selection.startContainer, selection.startOffset) === start &&
    offsetOf(selection.endContainer, selection.endOffset) === end
  )
}

type Technique = (element: HTMLElement, text: string) => void

/**
 * How a family takes an edit, as measured in Chromium and Firefox. It goes by the family and is never tried out:
 * Draft can show the right text and publish another, and Quill 1 loses what a paste was to replace.
 */
function takes(family: EditorFamily, range: Range, { start, end }: Edit, text: string): Technique {
  switch (family) {
    case 'draft':
    case 'lexical':
      return pasteOrCut
    case 'prosemirror':
      return text.slice(start, end).includes('\n') || isBesideChip(range)
        ? pasteParagraphsOrCut
        : commandOrCut
    default:
      return command
  }
}

/** Chromium joins no paragraphs, and puts text in the wrong place, where a selection starts right after a mention. */
function isBesideChip({ startContainer: node, startOffset: offset }: Range): boolean {
  if (node instanceof Text && offset > 0) return false
  const before = node instanceof Text ? node.previousSibling : node.childNodes[offset - 1]
  return before instanceof Element && before.matches(chips)
}

const pasteOrCut: Technique = (element, text) => {
  element.dispatchEvent(text === '' ? clipboardEvent('cut') : clipboardEvent('paste', 'text/plain', text))
}

/** ProseMirror drops empty lines from pasted text, but not from paragraphs marked as its own. */
const pasteParagraphsOrCut: Technique = (element, text) => {
  if (!text.includes('\n\n')) return pasteOrCut(element, text)
  const paragraphs = text.split('\n').map((line, index) => {
    const paragraph = document.createElement('p')
    if (index === 0) paragraph.setAttribute('data-pm-slice', '1 1 []')
    paragraph.textContent = line
    return paragraph.outerHTML
  })
  element.dispatchEvent(clipboardEvent('paste', 'text/html', paragraphs.join('')))
}

const commandOrCut: Technique = (element, text) => {
  if (text === '' || text.includes('\n')) pasteParagraphsOrCut(element, text)
  else command(element, text)
}

/**
 * As if it had been typed, line by line. Obsolete by name, yet the one way through the browser's own editing, with
 * its events and its undo.
 */
const command: Technique = (_element, text) => {
  if (text === '') put('delete')
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) put('insertParagraph')
    if (line !== '') put('insertText', line)
  }
}

function put(name: 'insertText' | 'insertParagraph' | 'delete', text?: string): void {
  document.execCommand(name === 'insertText' && text === '' ? 'delete' : name, false, text)
}

/**
 * Chromium reads `clipboardData`; Firefox ignores it and reads `dataType` and `data`, without which an editor
 * would delete the selection and insert nothing.
 */
function clipboardEvent(type: 'paste' | 'cut', dataType = 'text/plain', data?: string): ClipboardEvent {
  const clipboardData = new DataTransfer()
  if (data) clipboardData.setData(dataType, data)
  const both = data ? { clipboardData, dataType, data } : { clipboardData }
  return new ClipboardEvent(type, { ...both, bubbles: true, cancelable: true, composed: true })
}

/**
 * Whether the editor shows `text`, given a few frames, and time where it works in the background or the page is
 * busy. What the writer's own hand changes after that, or a page that empties its box, is no fault of the editor's.
 */
async function settled(composer: Composer, text: string): Promise<Outcome> {
  // An editor that undoes an edit does so a moment later.
  const earliest = performance.now() + 100
  const latest = earliest + 1_000
  const hand = listenForHand()
  let shown = false
  let now = read(composer).text
  for (;;) {
    shown ||= now === text
    const isLeft = hand.moved() || (now === '' && text !== '')
    if (shown && isLeft) break
    if (performance.now() >= (now === text ? earliest : latest)) break
    await nextFrame()
    now = read(composer).text
  }
  hand.rest()
  return shown && (now === text || now === '' || hand.moved()) ? 'done' : 'failed'
}

/** Whether the writer has typed or pressed anything since. */
function listenForHand(): { moved(): boolean; rest(): void } {
  const listening = new AbortController()
  let hasMoved = false
  const heard = (event: Event): void => {
    hasMoved ||= event.isTrusted
  }
  for (const type of ['keydown', 'pointerdown']) {
    window.addEventListener(type, heard, { capture: true, signal: listening.signal })
  }
  return { moved: () => hasMoved, rest: () => listening.abort() }
}
