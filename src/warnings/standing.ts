import type { Span } from '../engine/draft.ts'
import { firstFree, isTaken, spotsBeside } from './free-spot.ts'
import type { Host } from './host.ts'
import type { Box, Move, Size } from './placement.ts'
import { around, boxOf, meet, placeCard, roomBeside, viewOf, visibleBox } from './placement.ts'

/** From the corner of the window, where nothing beside the composer is free. */
const INSET = 12
/** Of the card, upper and lower. */
const BORDERS = 2
/** More than this scrolls, so that the page behind stays in view. */
const LONGEST_LIST = 480
/** Less than this above or below is no room for a list. */
const LIST_ROOM = 260

interface Wiring {
  readonly host: Host
  /** Where pill and card are rendered. */
  readonly layer: HTMLElement
  /** The composer's editable. */
  readonly element: HTMLElement
  readonly rangeOf: (span: Span) => Range | null
}

/** What is open beside the pill. */
export interface Open {
  readonly list: boolean
  /** The phrase whose card is open. */
  readonly phrase: Span | null
}

/** @returns puts the pill beside its composer and the card beside its phrase, where they cover nothing. */
export function createStanding({ host, layer, element, rangeOf }: Wiring): (open: Open, move: Move) => void {
  const doc = layer.ownerDocument
  const find = (selector: string) => layer.querySelector<HTMLElement>(selector)
  let spot = -1

  const placePill = (pill: HTMLElement, search: boolean): Box => {
    const { width, height } = pill.getBoundingClientRect()
    const composer = visibleBox(element)
    const spots = spotsBeside(composer, { width, height })
    if (search) spot = chooseSpot(spots, spot, host)
    const place = spots[spot] ?? corner({ width, height }, viewOf(doc))
    moveTo(pill, place)
    pill.style.visibility = composer.width > 0 && composer.height > 0 ? 'visible' : 'hidden'
    return { ...place, width, height }
  }
  /** Beside the whole composer where there is room for it, so that the draft stays in view. */
  const besideDraft = (pill: Box): Box => {
    const both = around(pill, visibleBox(element))
    return roomBeside(both, viewOf(doc)) >= LIST_ROOM ? both : pill
  }
  const placeCardAt = (card: HTMLElement, pill: Box, { list, phrase }: Open) => {
    const rect = !list && phrase ? rangeOf(phrase)?.getBoundingClientRect() : undefined
    const anchor = rect ? boxOf(rect) : besideDraft(pill)
    const longest = list ? LONGEST_LIST : Number.POSITIVE_INFINITY
    const size = { width: card.offsetWidth, height: Math.min(card.scrollHeight + BORDERS, longest) }
    const { maxHeight, ...place } = placeCard(anchor, size, viewOf(doc), rect ? 'start' : 'end')
    moveTo(card, place)
    card.style.maxHeight = `${Math.min(maxHeight, longest)}px`
    // A phrase that was scrolled out of its box takes its card along.
    card.style.visibility = !rect || meet(anchor, visibleBox(element)) ? 'visible' : 'hidden'
  }
  return (open, move) => {
    const pill = find('.pill')
    if (!pill) return
    const at = placePill(pill, move === 'at rest' || spot < 0)
    const card = find('.card')
    if (card) placeCardAt(card, at, open)
  }
}

const moveTo = (element: HTMLElement, { x, y }: Pick<Box, 'x' | 'y'>): void => {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`
}

/** Stays where it is as long as that is free. */
function chooseSpot(spots: readonly Box[], current: number, host: Host): number {
  const doc = host.element.ownerDocument
  const here = spots[current]
  const free = firstFree(here ? [here, ...spots] : spots, viewOf(doc), (x, y) =>
    isTaken(x, y, doc, host.element),
  )
  return free ? spots.indexOf(free) : -1
}

const corner = ({ width, height }: Size, view: Size): Pick<Box, 'x' | 'y'> => ({
  x: view.width - width - INSET,
  y: view.height - height - INSET,
})
