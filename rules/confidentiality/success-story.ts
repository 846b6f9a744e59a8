import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const PRAISE =
  /\b(?:(?:so |very |really |incredibly )?proud of (?:this|my|our|one of (?:my|our)) (?:\w+ ){0,2}(?:patient|client|resident|lady|gentleman|warrior|fighter|little one)\b(?!')|look how far (?:she|he|they|this patient)(?:'s|'ve| has| have)? come|(?:patient|client) (?:success story|success|win|transformation|spotlight|of the (?:day|week|month))|(?:meet|celebrating) (?:my|our) (?:\w+ )?(?:patient|client)\b)/gi

export default defineRule({
  title: 'A success story',
  find: reading => reading.matches(PRAISE).map(match => asHit(match)),
  message: {
    us: 'A patient’s success story may need their signed authorization; verbal permission is not enough under HIPAA.',
    else: 'A patient’s success story may need their explicit consent, recorded and free to be withdrawn.',
  },
  why: 'Good news about a patient is still their health information, and a kind purpose does not change whose it is.',
  guards: ['own story', 'fiction or history', 'education', 'consent'],
  strict: 'warn',
  examples: {
    flags: [
      { text: 'So proud of this patient, one year on from her stroke', phrase: 'So proud of this patient' },
      'Client win! She ran her first five kilometres',
      'Look how far she’s come since her accident, my star patient',
      'Patient of the week: the man who learned to swallow again',
      {
        text: 'So proud of this patient, one year on. Shared with her verbal permission.',
        in: 'us',
      },
    ],
    passes: [
      'So proud of my team today',
      'Proud of our patients’ group for raising money for a new garden',
      'Look how far cardiac surgery has come',
      'My own recovery, one year on',
      'Congratulations to our new consultants',
    ],
  },
})
