import type { Span } from '../../src/engine/draft.ts'
import type { Sentence } from '../../src/engine/reading/reading.ts'
import type { Fix } from '../../src/engine/report.ts'
import type { Context } from '../../src/engine/rule.ts'

const SALUTATION =
  /^(?:\s*(?:reply to |hi |hey |hello |dear )?(?:@[\w.]{2,30}[:,]? ?){1,5}|\s*[A-Z][a-z]{2,14}, )/

/** Where a sentence begins once its greeting is past. */
export const afterGreeting = (sentence: Sentence): number =>
  sentence.start + (SALUTATION.exec(sentence.text)?.[0].length ?? 0)

/** The sentence that `hit` stands in, without the greeting before it and the white space after it. */
export function sentenceAround(hit: Span, { reading }: Context): Span {
  const sentence = reading.sentenceAt(hit)
  const body = sentence.text.trimEnd().length
  const start = afterGreeting(sentence)
  return { start: Math.min(start, hit.start), end: Math.max(sentence.start + body, hit.end) }
}

/** Says instead of the advice that it cannot be given here, and who can give it. */
export function pointToClinician(hit: Span, context: Context): readonly Fix[] {
  const { clinician } = context.jurisdiction
  const text = `I can’t advise on this here, but ${clinician} can.`
  return [{ label: `Point to ${clinician}`, edits: [{ ...sentenceAround(hit, context), text }] }]
}
