import type { Context, Hit, Repair } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'

/** A claim that begins with its verb, "cures cancer", can be softened in place. */
const VERB = /^[a-z]{3,12}s(?: rid of| up| out| away)? /i
const sayEvidence = replaceSentence(
  'Say what the studies show',
  '[Say what the studies show and link to them.]',
)

/** A claim softened to what can be said, with a place for the reference. */
export function soften(hit: Hit, context: Context): readonly Repair[] {
  const illness = hit.data?.illness
  if (!illness || !VERB.test(context.reading.text.slice(hit.start, hit.end))) return sayEvidence(hit, context)
  const text = `may help some people with ${illness} [add your source]`
  return [
    {
      label: 'Say “{words}”',
      data: { words: `may help some people with ${illness}` },
      edits: [{ start: hit.start, end: hit.end, text }],
    },
  ]
}

/** Another wording for the phrase itself. */
export const replaceWith =
  (label: string, text: string) =>
  (hit: Hit): readonly Repair[] => [{ label, edits: [{ start: hit.start, end: hit.end, text }] }]
