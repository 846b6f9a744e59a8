import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Places {
  /** What can go away once it is dealt with, the focus in it. */
  readonly items: string
  /** What of an item takes the focus. */
  readonly stop: string
  /** Where the focus goes when no item is left. */
  readonly rest: string
}

/**
 * Whoever works through a list by the keyboard goes on where they were: when the item that held the focus is gone,
 * the one in its place has it. Without this it would be lost to the top of the page.
 * @returns the list’s ref
 */
export function useKeptFocus<List extends HTMLElement>({
  items,
  stop,
  rest,
}: Places): RefObject<List | null> {
  const list = useRef<List>(null)
  const held = useRef<{ readonly by: Element; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    const { current } = list
    const remember = ({ target }: FocusEvent) => {
      const by = target as Element
      const at = [...(current?.querySelectorAll(items) ?? [])].findIndex(item => item.contains(by))
      held.current = at < 0 ? null : { by, at }
    }
    current?.addEventListener('focusin', remember)
    return () => current?.removeEventListener('focusin', remember)
  }, [items])
  useLayoutEffect(() => {
    const { current } = list
    const { by, at } = held.current ?? {}
    if (!current || by === undefined || at === undefined || by.isConnected) return
    held.current = null
    if (document.activeElement !== document.body) return
    const left = [...current.querySelectorAll(items)]
    const next = left[at] ?? left.at(-1)
    const place = next ? next.querySelector<HTMLElement>(stop) : current.querySelector<HTMLElement>(rest)
    place?.focus()
  })
  return list
}
