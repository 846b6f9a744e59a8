import type { Span } from '../../../src/engine/draft.ts'
import type { Reading } from '../../../src/engine/reading/reading.ts'
import type { Edit } from '../../../src/engine/report.ts'
import { fitting, reachingBack, replaced } from './edits.ts'

const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^stabbed$/i, 'injured'],
  [/^(?:struck by lightning|drowned)$/i, 'injured'],
  [/stabbing|shooting|gunshot|dog attack|shark attack/i, 'an injury'],
  [/crash|fire|accident|collision|explosion|collapse|pile-?up|derail|avalanche|bomb/i, 'an accident'],
]

/** "the coach crash" → "an accident"; `undefined` where no plainer word fits. */
export function unnewsworthy(reading: Reading, event: Span): Edit | undefined {
  const words = reading.text.slice(event.start, event.end)
  const plain = EVENTS.find(([pattern]) => pattern.test(words))?.[1]
  if (!plain) return undefined
  const whole = reachingBack(
    reading,
    event,
    /\b(?:the|a|an|that|this|last night's|today's|yesterday's|saturday's|sunday's) (?:\w+ ){0,1}$/i,
  )
  return replaced(plain.startsWith('an ') ? whole : event, fitting(reading, whole.start, plain))
}
