import type { Annotator, LocalFact } from './annotate.ts'
import type { CueName } from './reading.ts'

/** Turns of phrase, one line each. A pattern that grows its own exceptions belongs in a file of its own. */
const patterns: readonly (readonly [CueName, RegExp])[] = [
  ['patient', /\b(?:my|our|this|that|a|the) (?:\S+ ){0,3}patient\b(?!')/gi],
  [
    'negation',
    /\b(?:not|never|no|none|nor|cannot|can't|don't|doesn't|didn't|isn't|aren't|won't|wouldn't)\b/gi,
  ],
]

/** Finds the cues that a phrase alone gives away. */
export const cues: Annotator = () => sentence =>
  patterns.flatMap(([cue, pattern]) =>
    Array.from(sentence.matchAll(pattern), (match): LocalFact => {
      return { kind: 'cue', cue, start: match.index, end: match.index + match[0].length, text: match[0] }
    }),
  )
