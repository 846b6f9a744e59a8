import { cuesFrom } from './cue.ts'

/** How the writer argues: denies, refutes, cites. */
export const argumentCues = cuesFrom([
  [
    'negation',
    /\b(?:not|never|no|none|nor|cannot|can't|don't|doesn't|didn't|isn't|aren't|won't|wouldn't)\b/gi,
  ],
])
