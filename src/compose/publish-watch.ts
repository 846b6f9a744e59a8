import { nextFrame } from './dom.ts'
import { type Press, pressBy, pressOf, pressOn } from './publish.ts'
import { read } from './read.ts'
import type { IsOurs } from './watch.ts'

/** Who decides what becomes of a press. */
export interface Gatekeeper {
  /** Whether the page may have it. Asked at each event that a page may act on, so it changes nothing. */
  lets(press: Press): boolean
  /** The page has it. */
  passed(press: Press): void
  /** It was kept from the page. */
  held(press: Press): void
}

/** A form that is sent so soon after a key or a click was sent by it, in milliseconds. */
const AT_ONCE = 50

/** What a page may act on before the click itself. */
const underway = ['mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const

/**
 * Hears of every press that publishes before the page does, and keeps from the page what its gatekeeper holds. Only
 * what a person does is heard: a page's own script publishes as it likes, and a press done again for a person can
 * never come round.
 */
export function watchPublishing(keeper: Gatekeeper, signal: AbortSignal, isOurs: IsOurs): void {
  const newLines = createNewLines()
  /** A press is being kept from the page: of the pointer until its click, of a key until it is let go. */
  let holdsPointer = false
  let holdsKey = false
  let gestureAt = Number.NEGATIVE_INFINITY

  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    heard: (event: WindowEventMap[Type], target: Element) => void,
  ): void =>
    window.addEventListener(
      type,
      event => {
        const [target] = event.composedPath()
        if (event.isTrusted && target instanceof Element && !isOurs(target)) heard(event, target)
      },
      { capture: true, signal },
    )
  /** @returns whether the page has it. */
  const settle = (event: Event, press: Press, isHeld = false): boolean => {
    if (!isHeld && keeper.lets(press)) {
      keeper.passed(press)
      return true
    }
    keep(event)
    keeper.held(press)
    return false
  }

  on('pointerdown', (event, target) => {
    const press = event.button === 0 ? pressOn(target) : null
    holdsPointer = press !== null && !keeper.lets(press)
    if (holdsPointer) event.stopImmediatePropagation()
  })
  for (const type of underway) {
    on(type, event => {
      if (!holdsPointer) return
      event.stopImmediatePropagation()
      // The focus stays in the box, where the writer will want it.
      if (type === 'mousedown') event.preventDefault()
    })
  }
  on('click', (event, target) => {
    const press = pressOn(target)
    const isHeld = holdsPointer
    holdsPointer = false
    if (press) settle(event, press, isHeld)
    else gestureAt = performance.now()
  })
  on('keydown', (event, target) => {
    if (holdsKey && event.repeat) return keep(event)
    holdsKey = false
    const press = pressBy(event, target) ?? pressOnKey(event, target)
    if (!press || newLines.areMadeBy(press)) {
      gestureAt = performance.now()
      return
    }
    newLines.watch(press, event)
    holdsKey = !settle(event, press)
  })
  for (const type of ['keypress', 'keyup'] as const) {
    on(type, event => {
      if (holdsKey) keep(event)
      if (type === 'keyup') holdsKey = false
    })
  }
  on('submit', (event, target) => {
    if (performance.now() - gestureAt > AT_ONCE || !(target instanceof HTMLFormElement)) return
    const press = pressOf(target, event.submitter)
    if (press) settle(event, press)
  })
}

function keep(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** A button that the page made of something else is pressed by the page itself; a true one sends a click after. */
function pressOnKey({ key }: KeyboardEvent, target: Element): Press | null {
  return (key === 'Enter' || key === ' ') && !target.matches('button, input, textarea, [contenteditable]')
    ? pressOn(target)
    : null
}

/**
 * Whether Enter sends or starts a new line is the reader's own choice on some sites. Where it was seen to start a
 * line, it is no press any more.
 */
function createNewLines() {
  const seen = new Set<string>()
  const place = ({ composers: [composer] }: Press) => `${composer?.site} ${composer?.kind}`
  return {
    areMadeBy: ({ composers, control }: Press): boolean =>
      composers[0]?.element === control && seen.has(place({ composers } as Press)),
    watch(press: Press, { ctrlKey, metaKey }: KeyboardEvent): void {
      const [composer] = press.composers
      if (!composer || composer.element !== press.control || ctrlKey || metaKey) return
      const before = read(composer).text
      void (async () => {
        for (let frame = 0; frame < 3; frame++) await nextFrame()
        if (composer.element.isConnected && isOneLineMore(before, read(composer).text)) seen.add(place(press))
      })()
    },
  }
}

function isOneLineMore(before: string, after: string): boolean {
  if (after.length !== before.length + 1) return false
  const at = [...after].findIndex((letter, index) => letter !== before[index])
  return after[at] === '\n' && before.slice(at) === after.slice(at + 1)
}
