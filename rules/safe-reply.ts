import type { Reading } from '../src/engine/reading/reading.ts'
import type { Repair } from '../src/engine/rule.ts'

/** What may be said to any reviewer: it confirms nothing, argues nothing and moves the matter out of public. */
const REPLY =
  'Thank you for your feedback. Privacy rules mean we cannot discuss anyone’s care here. Please contact the practice manager, who would like to help.'

/** The whole reply replaced by one that is safe. */
export const replySafely = (reading: Reading, label: string): Repair => ({
  label,
  edits: [{ start: 0, end: reading.text.length, text: REPLY }],
})
