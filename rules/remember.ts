import type { Reading } from '../src/engine/reading/reading.ts'

/** Enough for the longest post several times over; drafts live in memory only, and not for ever. */
const MOST = 2_000

/** Makes a thing once for each text, or other key, and forgets them all when there are too many. */
export function remembering<Input, Made>(
  make: (input: Input) => Made,
  keyOf: (input: Input) => string = String,
): (input: Input) => Made {
  const remembered = new Map<string, Made>()
  return input => {
    const key = keyOf(input)
    const known = remembered.get(key)
    if (known !== undefined) return known
    const fresh = make(input)
    if (remembered.size >= MOST) remembered.clear()
    remembered.set(key, fresh)
    return fresh
  }
}

interface Branch<Step, Made> {
  readonly next: Map<Step, Branch<Step, Made>>
  made?: Made
}

/** Of a tree: a long draft is a row of hundreds. */
const MOST_BRANCHES = 20_000

/**
 * Makes a thing once for each row of the same things. A tree finds it step by step: a text as key would have to be
 * put together, and hashed, for every sentence at every key pressed.
 */
export function rememberingRows<Step, Made>(
  make: (row: readonly Step[]) => Made,
): (row: readonly Step[]) => Made {
  let root: Branch<Step, Made> = { next: new Map() }
  let size = 0
  return row => {
    if (size > MOST_BRANCHES) {
      root = { next: new Map() }
      size = 0
    }
    let branch = root
    for (const step of row) {
      let next = branch.next.get(step)
      if (!next) {
        next = { next: new Map() }
        branch.next.set(step, next)
        size++
      }
      branch = next
    }
    if (branch.made !== undefined) return branch.made
    branch.made = make(row)
    return branch.made
  }
}

/** Makes a thing once for each reading, whichever rules ask for it; a draft is always the one that was read. */
export function oncePerReading<Rest extends readonly unknown[], Made extends object>(
  make: (reading: Reading, ...rest: Rest) => Made,
): (reading: Reading, ...rest: Rest) => Made {
  const remembered = new WeakMap<Reading, Made>()
  return (reading, ...rest) => {
    const known = remembered.get(reading)
    if (known) return known
    const fresh = make(reading, ...rest)
    remembered.set(reading, fresh)
    return fresh
  }
}
