import ageOver89 from './age-over-89.ts'
import closedGroup from './closed-group.ts'
import date from './date.ts'
import deceasedPatient from './deceased-patient.ts'
import fascinatingCase from './fascinating-case.ts'
import imageOrRecording from './image-or-recording.ts'
import jigsaw from './jigsaw.ts'
import namingColleagues from './naming-colleagues.ts'
import otherIdentifiers from './other-identifiers.ts'
import patientAnecdote from './patient-anecdote.ts'
import patientContact from './patient-contact.ts'
import patientInitials from './patient-initials.ts'
import patientName from './patient-name.ts'
import place from './place.ts'
import publicFigure from './public-figure.ts'
import rareOrNewsworthy from './rare-or-newsworthy.ts'
import recordNumber from './record-number.ts'
import relativeOrOccupation from './relative-or-occupation.ts'
import reviewReply from './review-reply.ts'
import spokenConsent from './spoken-consent.ts'
import successStory from './success-story.ts'
import thirdPartyStory from './third-party-story.ts'

/** In reading order; the key is the file's name. */
export const confidentiality = {
  'patient-name': patientName,
  'patient-initials': patientInitials,
  'record-number': recordNumber,
  'patient-contact': patientContact,
  'other-identifiers': otherIdentifiers,
  'image-or-recording': imageOrRecording,
  'review-reply': reviewReply,
  'age-over-89': ageOver89,
  date,
  place,
  'relative-or-occupation': relativeOrOccupation,
  'rare-or-newsworthy': rareOrNewsworthy,
  jigsaw,
  'success-story': successStory,
  'deceased-patient': deceasedPatient,
  'closed-group': closedGroup,
  'fascinating-case': fascinatingCase,
  'public-figure': publicFigure,
  'spoken-consent': spokenConsent,
  'third-party-story': thirdPartyStory,
  'naming-colleagues': namingColleagues,
  'patient-anecdote': patientAnecdote,
}
