import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { gmc } from '../sources/gmc.ts'
import { hipaa } from '../sources/hipaa.ts'
import { nmc } from '../sources/nmc.ts'
import { ocr } from '../sources/ocr.ts'
import type { RaisedBy } from './raised.ts'
import { anyOf, tellsOfPatient } from './raised.ts'

const IN_WORDS =
  /\b(?:photos?|pics?|pictures?|selfies?|videos?|reels?|screenshots?|swipe|behind me|before (?:and|&) after)\b/gi

/** A picture is attached, or the text speaks of one. */
const hasPicture: RaisedBy = ({ draft, reading }, raised) =>
  anyOf(reading.matches(IN_WORDS), raised('confidentiality/image-or-recording')) ||
  (draft.media === true && [])

/** What only a look at the picture can tell. */
export const picture: readonly ChecklistItem[] = [
  {
    id: 'faces',
    question: 'Has everyone who can be seen or heard agreed, people in the background too?',
    why: 'A face, a voice or a tattoo is enough to know somebody by.',
    sources: { uk: [gmc.publicRecordings, nmc.socialMedia], us: [ocr.filming, hipaa.safeHarbor('Q')] },
    raisedBy: hasPicture,
  },
  {
    id: 'background',
    question: 'Have you looked for charts, screens, name boards, wristbands and labels?',
    why: 'Most pictures that breach confidentiality were taken of something else.',
    sources: { uk: [gmc.recordings], us: [ocr.filming] },
    raisedBy: hasPicture,
  },
  {
    id: 'location',
    question: 'Is the location tag off, and could nobody tell the place from a window or a uniform?',
    why: 'A place turns a harmless picture into a patient’s whereabouts.',
    sources: { uk: [gmc.recognisable], us: [hipaa.safeHarbor('B')] },
    raisedBy: (context, raised) => hasPicture(context, raised) && tellsOfPatient(context, raised),
  },
]
