import { cuesFrom } from './cue.ts'

/** One specific patient, as against patients in general. */
export const patientCues = cuesFrom([
  ['patient', /\b(?:my|our|this|that|a|the) (?:\S+ ){0,3}patient\b(?!')/gi],
])
