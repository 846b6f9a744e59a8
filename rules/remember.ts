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
