import { isSafePattern } from 'redos-detector'
import { isExpression } from '../engine/house.ts'
import type { PatternVerdict } from '../messages.ts'

/**
 * How far a pattern may go back and try again on the worst text there is, and how long we look for that text, in
 * steps and in milliseconds: a pattern that could not be judged in time is not run either.
 */
const LIMITS = { maxScore: 200, maxSteps: 20_000, timeout: 1_000 }

const known = new Map<string, PatternVerdict>()
/** Judging costs more than remembering; patterns typed letter by letter would pile up. */
const MOST_KNOWN = 500

/** Whether a regular expression can be run on any text without hanging, proven by redos-detector. */
export function judgePattern(pattern: string): PatternVerdict {
  const before = known.get(pattern)
  if (before) return before
  const verdict = judge(pattern)
  if (known.size === MOST_KNOWN) known.clear()
  known.set(pattern, verdict)
  return verdict
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
