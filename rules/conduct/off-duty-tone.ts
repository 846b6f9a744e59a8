import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const OFF_DUTY =
  /\b(?:hung ?over|hanging out of (?:me|myself)|wasted|hammered|smashed|shitfaced|pissed (?:up|as|last|again)|off (?:my|our) (?:face|head|tits)|blackout drunk|drunk (?:again|tonight|texting|at|on)|still drunk|shots shots|doing (?:lines|coke|ket)|party animal|vote (?:out|them out)|(?:tory|labour|trump|biden|maga|woke) (?:scum|filth|idiots?|morons?|lot))\b/gi

/** The writer shows their profession in the same post. */
const AT_WORK =
  /\b(?:dr|doctor|nurs(?:e|ing)|midwi(?:fe|ves)|paramedic|medic|med (?:school|student)|consultant|registrar|surgeon|gp|dentist|pharmacist|physio|ward|shift|clinic|hospital|scrubs|nhs|on[- ]call|patients?|theatre|surgery)\b|#\w*(?:nurse|medic|doctor|nhs)\w*/i

export default defineRule({
  title: 'Off duty, in uniform',
  find: reading =>
    reading
      .matches(OFF_DUTY)
      .filter(() => AT_WORK.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may change how people see you at work.',
  why: 'Readers do not part the person at the party from the person at the bedside.',
  guards: ['critique', 'fiction or history', 'education'],
  examples: {
    flags: [
      'Hungover on the ward round again, pray for my patients',
      'Got absolutely hammered with the whole theatre team',
      'Nurse by day, blackout drunk by ten',
      'Tory scum, says every doctor I know',
    ],
    passes: [
      'Day off, and I slept for eleven hours',
      'Nobody should drive hungover',
      'A patient who drinks is a patient first',
      'I signed the petition on nurse staffing and say why below',
    ],
  },
})
