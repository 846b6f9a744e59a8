import { ages } from './ages.ts'
import type { Annotator } from './annotate.ts'
import { conditions } from './conditions.ts'
import { contacts } from './contacts.ts'
import { adviceCues } from './cues/advice.ts'
import { argumentCues } from './cues/argument.ts'
import { circumstanceCues } from './cues/circumstance.ts'
import { conductCues } from './cues/conduct.ts'
import { consentCues } from './cues/consent.ts'
import { identityCues } from './cues/identity.ts'
import { patientCues } from './cues/patient.ts'
import { tradeCues } from './cues/trade.ts'
import { dates } from './dates.ts'
import { doses } from './doses.ts'
import { labels } from './labels.ts'
import { medicines } from './medicines.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { recordNumbers } from './record-numbers.ts'
import { signs } from './signs/index.ts'
import { ties } from './ties.ts'

/** In the order they run: a later one may build on what an earlier one found. */
export const annotators: readonly Annotator[] = [
  // cues
  patientCues,
  argumentCues,
  adviceCues,
  consentCues,
  circumstanceCues,
  identityCues,
  conductCues,
  tradeCues,
  // facts
  medicines,
  conditions,
  ages,
  dates,
  places,
  people,
  doses,
  recordNumbers,
  contacts,
  ties,
  labels,
  signs,
]
