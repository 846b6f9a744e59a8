/** The moment when the writer stops: what is too dear for a key, or comes too soon with it, waits for that. */
export interface Pause {
  /** The writer has just done something. */
  putOff(): void
  /** No timer is left. */
  stop(): void
}

/**
 * Calls `paused` once, `rest` milliseconds after it was last put off. One timer serves many keys: each one set or
 * cleared would cost a key as much as reading a line.
 */
export function createPause(rest: number, paused: () => void): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0
  const look = () => {
    const left = last + rest - performance.now()
    timer = left > 0 ? setTimeout(look, left) : undefined
    if (!timer) paused()
  }
  return {
    putOff() {
      last = performance.now()
      timer ??= setTimeout(look, rest)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
