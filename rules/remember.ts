/** Enough for the longest post several times over; drafts live in memory only, and not for ever. */
const MOST = 2_000

/** Makes a thing once for each key and forgets them all when there are too many. */
export function remembering<Input, Made>(
  keyOf: (input: Input) => string,
  make: (input: Input) => Made,
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
