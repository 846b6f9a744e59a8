import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { datesOfCare } from './date.ts'
import { namedPlacesOfCare } from './place.ts'
import { subjects } from './subjects.ts'

const DEATH =
  /\b(?:(?:my|our|this|the|a) (?:\w+ ){0,2}(?:patient|resident|client) (?:has |just |sadly )?(?:died|passed|passed away|didn't make it)|lost (?:a|my|our|another) (?:\w+ )?(?:patient|resident)|(?:RIP|rest in peace|rest easy)(?: to)?(?: my| our| sweet| dear)*)\b/gi

export default defineRule({
  title: 'A patient who died',
  find: reading => {
    const detailed =
      subjects(reading).length > 0 || namedPlacesOfCare(reading).length > 0 || datesOfCare(reading).length > 0
    return reading
      .matches(DEATH)
      .filter(match => reading.storyAt(match) !== undefined || reading.near(match, 'at work', 2))
      .map(match => asHit(match, detailed ? 'with details' : 'alone'))
  },
  message: 'The duty of confidentiality goes on after a patient’s death.',
  why: {
    us: 'HIPAA protects health information for 50 years after death, and a family may read this.',
    else: 'A family may recognise the last days of someone they loved.',
  },
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  strict: 'warn',
  examples: {
    flags: [
      'We lost a patient today and the whole ward went quiet',
      'RIP to my sweet Mr Ollerton, our patient with the terrible jokes',
      'My patient passed away on Sunday in her own bed',
      'Our patient sadly died before the transplant came',
      'Lost another patient to sepsis last night',
    ],
    passes: [
      'My dad died in this hospital and I work here now',
      'How to talk about dying with patients and families',
      'RIP my favourite coffee machine',
      'We lost patience with the new rota',
      'In 1920 most patients with diabetes died young',
    ],
  },
})
