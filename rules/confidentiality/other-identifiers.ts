import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { withoutNumber } from './generalise/edits.ts'

export default defineRule({
  title: 'Another number of a patient',
  find: reading =>
    reading.recordNumbers
      .filter(
        number =>
          number.scheme === 'other' && /\b(?:her|his|their|patient)\b/i.test(reading.sentenceAt(number).text),
      )
      .map(({ phrase }) => asHit(phrase)),
  message: 'A plate, serial, account or network number may lead to the patient.',
  why: 'Each of these is kept in a register beside a name.',
  fix: (hit, { reading }) => [{ label: 'Take the number out', edits: [withoutNumber(reading, hit)] }],
  guards: ['own story', 'fiction or history'],
  examples: {
    flags: [
      'My patient drove himself in, her plate 7ABC123 is blocking the bay',
      'His pacemaker serial number SN88421 is on recall',
      'The patient is connecting from 203.0.113.44 and the portal drops',
      'Her account number 88120034 is past due and she is my patient',
      'My patient gave his driving licence no A1234567 at the desk',
    ],
    passes: [
      'We upgraded the portal to version 10.2.1.0',
      'Number plate recognition is coming to the car park',
      'My GMC number is on the website',
      'New pacemaker models last twelve years',
      'Follow my other account for baking',
    ],
  },
})
