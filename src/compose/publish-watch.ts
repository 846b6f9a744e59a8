import type { Composer } from './composer.ts'
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
  /** A press is being done again; the browser vouches for the form that it sends. */
  let isOurPress = false

  const hear = <Type extends keyof WindowEventMap>(
    type: Type,
    heard: (event: WindowEventMap[Type]) => void,
  ): void =>
    window.addEventListener(
      type,
      event => {
        if (event.isTrusted && !isOurPress) heard(event)
      },
      { capture: true, signal },
    )
  const pageElement = (event: Event): Element | null => {
    const target = innermost(event)
    return target instanceof Element && !isOurs(target) ? target : null
  }
  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    heard: (event: WindowEventMap[Type], target: Element) => void,
  ): void =>
    hear(type, event => {
      const target = pageElement(event)
      if (target) heard(event, target)
    })
  /** @returns whether the page has it. */
  const settle = (event: Event, press: Press, isHeld = false): boolean => {
    if (!isHeld && keeper.lets(press)) {
      keeper.passed(press)
      return true
    }
    keep(event)
    keeper.held(unheard(press))
    return false
  }
  const unheard = (press: Press): Press => ({
    ...press,
    again() {
      isOurPress = true
      try {
        press.again()
      } finally {
        isOurPress = false
      }
    },
    renewed() {
      const renewed = press.renewed()
      return renewed && unheard(renewed)
    },
  })

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
  // Every key comes by here: where it was pressed is asked only when it matters.
  hear('keydown', event => {
    const mayPress = event.key === 'Enter' || event.key === ' '
    const target = mayPress ? pageElement(event) : null
    if (mayPress && !target) return
    if (holdsKey && event.repeat) return keep(event)
    holdsKey = false
    const press = target && (newLines.heed(event, pressBy(event, target)) ?? pressOnKey(target))
    if (press) holdsKey = !settle(event, press)
    else gestureAt = performance.now()
  })
  for (const type of ['keypress', 'keyup'] as const) {
    hear(type, event => {
      if (!holdsKey || !pageElement(event)) return
      keep(event)
      if (type === 'keyup') holdsKey = false
    })
  }
  on('submit', (event, target) => {
    if (performance.now() - gestureAt > AT_ONCE || !(target instanceof HTMLFormElement)) return
    const press = pressOf(target, event.submitter)
    if (press) settle(event, press)
  })
}

/** What an event is about, inside open shadow roots too. To be told its whole path costs a key dear. */
function innermost(event: Event): EventTarget | null {
  const { target } = event
  return target instanceof Element && target.shadowRoot ? (event.composedPath()[0] ?? null) : target
}

function keep(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** A button that the page made of something else is pressed by the page itself; a true one sends a click after. */
function pressOnKey(target: Element): Press | null {
  return target.matches('button, input, textarea, [contenteditable]') ? null : pressOn(target)
}

/**
 * Whether Enter sends or starts a new line is the writer's own choice on some sites. Where it was seen to start a
 * line, it is no press any more.
 */
function createNewLines() {
  const seen = new Set<string>()
  const watch = async (composer: Composer, place: string) => {
    const { text, caret } = read(composer)
    const head = `${text.slice(0, caret ?? text.length)}\n`
    for (let frame = 0; frame < 3; frame++) {
      await nextFrame()
      const after = read(composer).text
      // The writer may be typing on already.
      if (after.length > text.length && after.startsWith(head)) seen.add(place)
    }
  }
  return {
    heed({ ctrlKey, metaKey }: KeyboardEvent, press: Press | null): Press | null {
      const composer = press?.composers.find(({ element }) => element === press.control)
      if (!press || !composer || ctrlKey || metaKey) return press
      const place = `${composer.site} ${composer.kind}`
      if (seen.has(place)) return null
      void watch(composer, place)
      const again = () => {
        void watch(composer, place)
        press.again()
      }
      return { ...press, again }
    },
  }
}
