import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const STUDENT =
  /\b(?:med(?:ical)? (?:school|student)|(?:student|future|soon[- ]to[- ]be|baby|trainee) (?:doctor|nurse|dentist|midwife|pharmacist|physio|vet|paramedic)|(?:first|second|third|fourth|final)[- ]year (?:med|medic|nursing|dental|pharmacy|student)|ms[1-4]|m[1-4] student|pre-?med|nursing (?:school|student)|dental (?:school|student)|weeks? into (?:med|nursing|dental)|not (?:yet )?qualified|placement)\b/i
const POSING =
  /\b(?:trust me,? i'?m (?:a|basically a|nearly a|almost a|practically a) (?:doctor|dr|nurse|medic|dentist|pharmacist)|dr\.? [A-Z]\w+ (?:is )?(?:officially |now |here )?(?:accepting|taking|answering|open for|will answer|at your service)|certified in everything|(?:basically|practically|pretty much|technically|nearly|almost) (?:a|an|your) (?:\w+ )?(?:doctor|dr|nurse|dentist|pharmacist|surgeon|physician|medic|gp|np|midwife|physio|practitioner)|(?:ask|call) me (?:dr|doctor)\b|the doctor is in|doctor'?s orders)/gi

export default defineRule({
  title: 'A student as a professional',
  find: reading =>
    reading
      .matches(POSING)
      .filter(() => STUDENT.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may make a student look like a qualified professional.',
  why: 'People act on what a doctor or a nurse tells them, so the title has to be true.',
  guards: ['negated', 'critique'],
  examples: {
    flags: [
      'Med student here but trust me I’m a doctor, skip the scan',
      'Three months into nursing school and I am basically a nurse, ask away',
      'Second-year medic. Dr Ollie is now taking questions in the comments',
      'First-year nursing placement done, I’m practically a nurse, send me your rashes',
      'Future doctor and already certified in everything, ask me your symptoms',
    ],
    passes: [
      'Med student here, not a doctor, so please ask your GP',
      'I am not basically a doctor, I am a second-year med student',
      'Dr Hart is now accepting new patients in Leeds',
      'Medical school taught me to ask for help',
      'Student nurse on placement and loving it',
    ],
  },
})
