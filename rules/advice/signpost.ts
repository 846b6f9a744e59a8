import type { Span } from '../../src/engine/draft.ts'
import type { Context, Repair } from '../../src/engine/rule.ts'
import { sentenceAround } from '../sentence.ts'

/** Says instead of the advice that it cannot be given here, and who can give it. */
export function pointToClinician(hit: Span, context: Context): readonly Repair[] {
  const { clinician } = context.jurisdiction
  const text = `I can’t advise on this here, but ${clinician} can.`
  return [{ label: 'Point to {clinician}', edits: [{ ...sentenceAround(hit, context), text }] }]
}
