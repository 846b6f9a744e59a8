import { ages } from './ages.ts'
import type { Annotator } from './annotate.ts'
import { adviceCues } from './cues/advice.ts'
import { argumentCues } from './cues/argument.ts'
import { patientCues } from './cues/patient.ts'
import { doses } from './doses.ts'

/** In the order they run: a later one may build on what an earlier one found. */
export const annotators: readonly Annotator[] = [
  // cues
  patientCues,
  argumentCues,
  adviceCues,
  // facts
  ages,
  doses,
]
