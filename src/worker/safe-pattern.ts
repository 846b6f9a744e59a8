import { isSafePattern, version } from 'redos-detector'
import { isExpression } from '../engine/house.ts'
import type { PatternVerdict } from '../messages.ts'

/** Who judges; its verdicts can be kept as long as it is the same. */
export const judgeName = `redos-detector ${version}`

/**
 * How often a pattern may go back and try again on the worst text there is, and how many steps we look for that
 * text: a pattern that could not be judged in so many is not run either. The same on every machine, however busy.
 */
const LIMITS = { maxScore: 200, maxSteps: 10_000, timeout: Number.POSITIVE_INFINITY }

/** Patterns that were tried and changed again would pile up. */
const MOST_KNOWN = 500

/**
 * Whether a regular expression can be run on any text without hanging, proven by redos-detector.
 * @param known verdicts of before, which are added to
 * @param onLearned after each new one
 */
export function createPatternJudge(
  known: Map<string, PatternVerdict> = new Map(),
  onLearned: () => void = () => undefined,
): (pattern: string) => PatternVerdict {
  return pattern => {
    const before = known.get(pattern)
    if (before) return before
    const verdict = judge(pattern)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(pattern, verdict)
    onLearned()
    return verdict
  }
}

function judge(pattern: string): PatternVerdict {
  if (!isExpression(pattern)) return 'no pattern'
  try {
    return isSafePattern(pattern, { ...LIMITS, caseInsensitive: true }).safe ? 'safe' : 'too slow'
  } catch {
    // It parses less than browsers do; what it cannot read it cannot vouch for.
    return 'too slow'
  }
}
