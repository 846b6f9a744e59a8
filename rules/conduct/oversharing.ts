import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const CRISIS =
  /\b(?:my (?:divorce|breakdown|affair|overdose|drinking|debts?|bankruptcy|custody (?:case|battle)|sex life|ex(?:-husband|-wife)? cheated)|i (?:cheated|relapsed|got sectioned|was arrested|slept with|am broke|can'?t pay)|(?:he|she) (?:left me|cheated on me|walked out))\b/gi
const INVITED =
  /\b(?:tell me (?:i'm|what|how)|what (?:would|should) (?:you|i) do|advice (?:please|welcome|needed)|am i the|has anyone|anyone else|dms? (?:are )?open|comment below|ask me anything|be honest)\b|\bthoughts\?/i

/** The writer shows their profession in the same post. */
const AT_WORK =
  /\b(?:dr|doctor|nurs(?:e|ing)|midwi(?:fe|ves)|paramedic|medic|med (?:school|student)|consultant|registrar|surgeon|gp|dentist|pharmacist|physio|ward|shift|clinic|hospital|scrubs|nhs|on[- ]call|patients?|theatre|surgery)\b|#\w*(?:nurse|medic|doctor|nhs)\w*/i

export default defineRule({
  title: 'Telling more than you may wish',
  find: reading =>
    reading
      .matches(CRISIS)
      .filter(() => AT_WORK.test(reading.text) && INVITED.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may tell patients more of your private life than you want them to know.',
  why: 'They may bring it to the consulting room, and a post cannot be unread.',
  guards: [],
  examples: {
    flags: [
      'GP here. He left me last night. What would you do?',
      'My divorce and a night shift, ask me anything',
      'Nurse life: I cheated and everyone on the ward knows. Thoughts?',
      'Surgeon. I am broke. Advice please',
    ],
    passes: [
      'GP here. My divorce taught me to listen.',
      'I had depression as a junior doctor and this is what helped',
      'What would you do about the parking at the hospital?',
      'Nurse life: he left me the last biscuit',
    ],
  },
})
