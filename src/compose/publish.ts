import type { Composer } from './composer.ts'
import { ancestors, closest, pageLocation } from './dom.ts'
import { composerOf } from './find.ts'
import { saysPublish } from './publish-words.ts'
import { read } from './read.ts'
import { siteOf } from './sites/index.ts'
import type { PublishKeys, WordButton } from './sites/site.ts'

/** Something a person does that sends their words out. */
export interface Press {
  /** The boxes whose words go out, in the order of the page: never none, and none of them blank. */
  readonly composers: readonly Composer[]
  /** What was pressed: a button, a form, or the box itself. */
  readonly control: HTMLElement
  /** Does the same once more, as a script; a page may ignore it. */
  again(): void
  /** The same on what the page has built anew in the meantime; `null` when that is no press any more. */
  renewed(): Press | null
}

const anyButton = 'button, [role="button"], input[type="submit"]'
const editables = 'textarea, [contenteditable]'
const site = () => siteOf(pageLocation().hostname)

export const isDisabled = (control: Element): boolean =>
  control.matches(':disabled, [aria-disabled="true"], [data-disabled="true"]')

const isVisible = (element: Element): boolean => element.getClientRects().length > 0
const isBlank = (composer: Composer): boolean => read(composer).text.trim() === ''

/** The press on a publish button that `target` is part of; `null` where it is none, or one that does nothing. */
export function pressOn(target: Element): Press | null {
  const button = publishButtonAt(target)
  if (!button || isDisabled(button)) return null
  const composers = composersOf(button).filter(composer => !isBlank(composer))
  if (composers.length === 0) return null
  const heir = heirOf(composers)
  const buttonNow = () => {
    const composer = button.isConnected ? null : heir()
    return composer ? buttonOf(composer) : button
  }
  return {
    composers,
    control: button,
    again: () => pressAgain(button),
    renewed() {
      const now = buttonNow()
      return now?.isConnected ? pressOn(now) : null
    },
  }
}

/** The press that these keys are in this box; `null` where they publish nothing. */
export function pressBy(event: KeyboardEvent, target: Element): Press | null {
  // Every key comes by here: the box is read for those alone that may send.
  const composer = event.key === 'Enter' ? composerOf(target) : null
  if (!composer || !publishes(event, composer) || isBlank(composer)) return null
  const button = buttonOf(composer)
  // The page itself would do nothing.
  if (button && isDisabled(button)) return null
  const composers = (button ? composersOf(button) : [composer]).filter(one => !isBlank(one))
  const heir = heirOf([composer])
  return {
    composers,
    control: composer.element,
    again: () => typeAgain(event, composer.element),
    renewed() {
      const now = heir()
      return now && pressBy(event, now.element)
    },
  }
}

/** The press that sends a form; `null` where the form holds no words of the writer. */
export function pressOf(form: HTMLFormElement, submitter: HTMLElement | null): Press | null {
  const composers = composersIn(form).filter(composer => !isBlank(composer))
  if (composers.length === 0) return null
  return {
    composers,
    control: form,
    again: () => form.requestSubmit(submitter?.isConnected ? submitter : null),
    renewed: () => (form.isConnected ? pressOf(form, submitter) : null),
  }
}

/** On a site without a file of its own. */
const usualKeys: readonly PublishKeys[] = [
  { keys: 'Ctrl+Enter', kinds: ['post', 'reply', 'comment', 'message', 'caption', 'review-reply'] },
]

function publishes(event: KeyboardEvent, { kind, element }: Composer): boolean {
  // The Enter that ends a composed word is the word's.
  if (event.altKey || event.isComposing || event.keyCode === 229) return false
  const withCtrl = event.ctrlKey || event.metaKey
  return (site()?.publishKeys ?? usualKeys).some(({ keys, kinds }) => {
    if (!kinds.includes(kind)) return false
    if (keys === 'Ctrl+Enter') return withCtrl
    return !event.shiftKey && (withCtrl || !isChoosing(element))
  })
}

/** A list of names or tags is open under the caret: Enter takes one of them. */
function isChoosing(element: HTMLElement): boolean {
  const { ariaExpanded } = element
  return ariaExpanded === 'true' || Boolean(element.getAttribute('aria-activedescendant'))
}

/** The publish button that `target` is or stands in. */
function publishButtonAt(target: Element): HTMLElement | null {
  const marked = site()?.publish.length ? closest(target, site()?.publish.join(',') ?? '') : null
  if (marked instanceof HTMLElement) return marked
  const button = closest(target, anyButton)
  if (!(button instanceof HTMLElement)) return null
  return site()?.publishWords?.some(rule => isWordButton(button, rule)) ? button : null
}

function isWordButton(button: HTMLElement, rule: WordButton): boolean {
  const container = closest(button, rule.within)
  if (!container) return false
  return composersIn(container).some(composer => wordButtonOf(composer, rule) === button)
}

/** The button that publishes what stands in this box, as far as it can be told. */
function buttonOf(composer: Composer): HTMLElement | null {
  const selector = site()?.publish.join(',')
  for (const ancestor of selector ? ancestors(composer.element) : []) {
    if (ancestor === document.body) break
    const found = ancestor.querySelector<HTMLElement>(selector ?? '')
    if (found) return found
  }
  for (const rule of site()?.publishWords ?? []) {
    const found = wordButtonOf(composer, rule)
    if (found) return found
  }
  return null
}

/** Told by its place; its words decide only between several. */
function wordButtonOf({ element, kind }: Composer, { within, place, kinds }: WordButton): HTMLElement | null {
  const container = kinds.includes(kind) ? closest(element, within) : null
  if (!container) return null
  const side = place === 'first before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  const there = [...container.querySelectorAll<HTMLElement>(anyButton)].filter(
    button =>
      element.compareDocumentPosition(button) & side && !element.contains(button) && bearsWordsAlone(button),
  )
  const told = there.filter(button => saysPublish(button.textContent))
  const buttons = told.length > 0 ? told : there
  return (place === 'first before' ? buttons[0] : buttons.at(-1)) ?? null
}

const opensSomething = '[aria-haspopup], [aria-expanded], [aria-pressed], [aria-checked], [aria-selected]'

function bearsWordsAlone(button: HTMLElement): boolean {
  if (!/\p{L}/u.test(button.textContent) || button.matches(opensSomething)) return false
  return isVisible(button) && !button.querySelector(`svg, img, ${anyButton}`)
}

/** The boxes that a button publishes: those nearest to it in the page's tree. */
function composersOf(button: Element): readonly Composer[] {
  for (const ancestor of ancestors(button)) {
    const composers = composersIn(ancestor)
    // All over the page, only a lone box can be meant.
    if (ancestor === document.body) return composers.length === 1 ? composers : []
    if (composers.length > 0) return composers
  }
  return []
}

function composersIn(place: Element): readonly Composer[] {
  const composers = new Map<Element, Composer>()
  for (const editable of editablesIn(place)) {
    const composer = isVisible(editable) ? composerOf(editable) : null
    if (composer) composers.set(composer.element, composer)
  }
  return [...composers.values()]
}

function editablesIn(place: ParentNode): readonly Element[] {
  const here = [...place.querySelectorAll(editables)]
  if (here.length > 0) return here
  return [...place.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? editablesIn(shadowRoot) : [],
  )
}

/** @returns finds the first of the boxes again, or the only one that the page has put in its place. */
function heirOf([composer]: readonly Composer[]): () => Composer | null {
  const around = composer ? [...ancestors(composer.element)].slice(1) : []
  return () => {
    if (!composer || composer.element.isConnected) return composer ?? null
    const place = around.find(ancestor => ancestor.isConnected && ancestor !== document.documentElement)
    const heirs = place ? composersIn(place).filter(({ kind }) => kind === composer.kind) : []
    return heirs.length === 1 ? (heirs[0] ?? null) : null
  }
}

/** All that a finger does, since some pages act before the click. */
function pressAgain(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect()
  const at = { clientX: left + width / 2, clientY: top + height / 2 }
  const init = { ...at, bubbles: true, cancelable: true, composed: true, detail: 1 }
  const pointer = { ...init, isPrimary: true, pointerId: 1, pointerType: 'mouse' }
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
  button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }))
  button.dispatchEvent(new PointerEvent('pointerup', pointer))
  button.dispatchEvent(new MouseEvent('mouseup', init))
  button.click()
}

function typeAgain({ key, code, ctrlKey, metaKey }: KeyboardEvent, element: HTMLElement): void {
  const init = { key, code, ctrlKey, metaKey, keyCode: 13, which: 13 }
  const all = { ...init, bubbles: true, cancelable: true, composed: true }
  element.dispatchEvent(new KeyboardEvent('keydown', all))
  element.dispatchEvent(new KeyboardEvent('keyup', all))
}
