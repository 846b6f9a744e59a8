import { longest } from './schema.ts'

/** What somebody typed as a list, one entry on each line: without spaces around, empty lines or repetitions. */
export function linesOf(typed: string): readonly string[] {
  const lines = typed.split('\n').map(line => line.trim().slice(0, longest))
  return [...new Set(lines)].filter(line => line !== '')
}

/**
 * A list after an edit here, when it may have been edited elsewhere meanwhile: what was taken out or added here is
 * taken out or added, and everything else is as it was left elsewhere.
 * @param base the list as it was when the edit began
 */
export function mergeLines(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const removed = new Set(base.filter(line => !mine.includes(line)))
  const kept = theirs.filter(line => !removed.has(line))
  const added = mine.filter(line => !base.includes(line))
  return [...new Set([...kept, ...added])]
}
