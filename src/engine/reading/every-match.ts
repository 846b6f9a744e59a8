/** From this length on a browser compiles a pattern for good at the first look. */
const LONG_TEXT = ' '.repeat(1_000)
const nothing: readonly RegExpExecArray[] = []
const met = new WeakSet<RegExp>()

/**
 * All matches of a global pattern, in order. Does what `matchAll` does without its copy of the pattern at every
 * call, which costs more than most patterns take to match nothing.
 *
 * The first look is at a long text. V8 first translates a pattern into byte code for its interpreter, which for a
 * long list of words takes many times longer than machine code, and turns to that only at the second look, unless
 * the first text has 1,000 characters or more (`kTierUpForSubjectLengthValue` in its `js-regexp.h`).
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!met.has(pattern)) meet(pattern)
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return nothing
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

function meet(pattern: RegExp): void {
  if (!pattern.global) throw new TypeError(`pattern: expected a global one, got ${pattern}`)
  met.add(pattern)
  pattern.test(LONG_TEXT)
}
