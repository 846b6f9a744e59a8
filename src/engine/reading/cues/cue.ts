import type { Annotator, LocalFact } from '../annotate.ts'
import { everyMatch } from '../every-match.ts'
import type { CueName } from '../reading.ts'

/**
 * Finds the turns of phrase that a pattern alone gives away, one line each. Patterns are global and
 * case-insensitive; with a group named `cue` the cue is that part of the match alone.
 */
export function cuesFrom(patterns: readonly (readonly [CueName, RegExp])[]): Annotator {
  const exact = patterns.map(([cue, pattern]) => [cue, withIndices(pattern)] as const)
  return () => sentence =>
    exact.flatMap(([cue, pattern]) =>
      everyMatch(sentence, pattern).map((match): LocalFact => {
        const [start, end] = match.indices?.groups?.cue ?? [match.index, match.index + match[0].length]
        return { kind: 'cue', cue, start, end, text: sentence.slice(start, end) }
      }),
    )
}

/** Indices cost time, so only patterns with a `cue` group keep them. */
const withIndices = (pattern: RegExp): RegExp =>
  pattern.source.includes('(?<cue>') ? new RegExp(pattern.source, `${pattern.flags}d`) : pattern
