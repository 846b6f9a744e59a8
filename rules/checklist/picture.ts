import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { gmc } from '../sources/gmc.ts'
import { hipaa } from '../sources/hipaa.ts'
import { nmc } from '../sources/nmc.ts'
import { ocr } from '../sources/ocr.ts'

const IN_WORDS =
  /\b(?:photos?|pics?|pictures?|selfies?|videos?|reels?|screenshots?|swipe|behind me|before (?:and|&) after)\b/i
const hasPicture: ChecklistItem['when'] = ({ draft, reading }, raised) =>
  draft.media === true || raised.has('confidentiality/image-or-recording') || IN_WORDS.test(reading.text)

/** What only a look at the picture can tell. */
export const picture: readonly ChecklistItem[] = [
  {
    id: 'background',
    question: 'Have you looked for faces, name boards, charts, wristbands and screens in the background?',
    why: 'Most pictures that breach confidentiality were taken of something else.',
    sources: { uk: [gmc.recordings, nmc.socialMedia], us: [ocr.filming, hipaa.safeHarbor('Q')] },
    when: hasPicture,
  },
  {
    id: 'location',
    question: 'Is the location tag off, and the place not to be told from the window or the uniform?',
    why: 'A place turns a harmless picture into a patient’s whereabouts.',
    sources: { uk: [gmc.recognisable], us: [hipaa.safeHarbor('B')] },
    when: (context, raised) =>
      hasPicture(context, raised) && (raised.has('confidentiality') || context.reading.stories.length > 0),
  },
]
