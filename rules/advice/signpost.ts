import type { Span } from '../../src/engine/draft.ts'
import type { Fix } from '../../src/engine/report.ts'
import type { Context } from '../../src/engine/rule.ts'
import { sentenceAround } from '../sentence.ts'

/** Says instead of the advice that it cannot be given here, and who can give it. */
export function pointToClinician(hit: Span, context: Context): readonly Fix[] {
  const { clinician } = context.jurisdiction
  const text = `I can’t advise on this here, but ${clinician} can.`
  return [{ label: `Point to ${clinician}`, edits: [{ ...sentenceAround(hit, context), text }] }]
}
