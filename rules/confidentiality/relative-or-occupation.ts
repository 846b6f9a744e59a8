import type { Cue, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { withoutApposition } from './generalise/edits.ts'
import { isSurelyInCare, isUniqueOffice } from './identifying.ts'
import { isNoTale } from './tales.ts'

/** "our striker's knee": the body of somebody in one's care needs no further cue. */
const BODY =
  /^ (?:(?:left|right|bad|torn|broken|dodgy|sprained|injured|mental) )?(?:knee|finger|nose|toe|jaw|ribs?|ankle|hip|shoulder|back|hamstring|acl|groin|wrist|hand|foot|leg|arm|neck|head|heart|liver|kidneys?|lungs?|brain|eye|teeth|tooth|blood|bloods|scan|mri|x-?ray|biopsy|concussion|surgery|operation|diagnosis|health|depression|pregnancy|cancer|injury|fracture|results?|meds|medication)\b/i

function isPatients(reading: Reading, cue: Cue): boolean {
  if (isSurelyInCare(reading, cue)) return true
  const ours = /^(?:our|my)\b/i.test(cue.text) || reading.near(cue, 'at work')
  return ours && /'s$/.test(cue.text) && BODY.test(reading.text.slice(cue.end, cue.end + 30))
}

export default defineRule({
  title: 'Work or family that identifies',
  find: (reading, { draft }) =>
    reading
      .cues('occupation')
      .filter(cue => isPatients(reading, cue) && !isNoTale(reading, draft, cue))
      .map(cue => asHit(cue, isUniqueOffice(cue.text) ? 'one of a kind' : 'one of several')),
  message: {
    'one of a kind': 'Few people or only one hold this role, so it may identify the patient.',
    else: 'What somebody does, or whose relative they are, may identify the patient.',
  },
  why: 'People know each other by their work and their family, and a small town knows everyone.',
  fix: (hit, { reading }) => {
    const edit = withoutApposition(reading, hit)
    return edit ? [{ label: 'Take it out', edits: [edit] }] : []
  },
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  examples: {
    flags: [
      { text: 'My patient is the mayor and hates needles', phrase: 'the mayor' },
      'Fitted a crown for my patient, our local MP’s wife',
      'My patient today was an air traffic controller with a panic disorder',
      'Our patient on the psych ward is my old chemistry teacher',
      'This patient, the son of our headteacher, will not stop vaping',
      'Saw my neighbour in clinic this week and had no idea she was diabetic',
      'My old boss turned up on my list for a hernia repair',
    ],
    passes: [
      'My patient thanked the porter and the nurse',
      'Teachers deserve better pay, and so do our patients',
      'The mayor opened our new scanner',
      'I was a teacher before I was a doctor',
      'My neighbour left soup on the step after my night shift',
      'My patient arrested and the registrar who used to teach me ran it beautifully',
      'My patient told me a good joke',
    ],
  },
})
