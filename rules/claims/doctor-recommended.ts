import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAsserted } from './claim.ts'
import { replaceWith } from './soften.ts'

const WHO =
  '(?:doctor|dermatologist|dentist|gp|pharmacist|physician|midwi(?:fe|ve)|nurse|paediatrician|pediatrician|physio|surgeon|cardiologist|gyn(?:a|e)?ecologist|orthodontist|optometrist|vet|expert|clinician|dietitian)'

/** "dermatologist-recommended", "#1 doctor recommended", "9 out of 10 dentists". */
const recommended = new RegExp(
  [
    String.raw`\b${WHO}s?-(?:recommended|approved|endorsed|trusted)\b|(?<!\b(?:ask|my|your|our|his|her|their|the|a|an|another) )\b${WHO}s? (?:recommended|approved|endorsed|trusted)\b`,
    String.raw`#1 (?:doctor|dentist|dermatologist|pharmacist)? ?recommended\b`,
    String.raw`\b(?:9|nine|8|eight|four|4) (?:out of|in) (?:10|ten|five|5) ${WHO}s (?:\w{2,12} )?(?:recommend|choose|agree|use|prefer|swear|approve|trust)\w{0,3}\b`,
    String.raw`\b(?:the (?:brand|one|product|toothpaste|cream|formula)|number one|no\.? ?1)[^.!?\n]{0,20} (?:most )?(?:recommended|chosen|trusted|used) by (?:\w+ )?${WHO}s\b`,
    String.raw`\b(?:most|all|top|leading|thousands of|every good) ${WHO}s (?:recommend|swear by|choose|use)\b`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Doctor-recommended',
  find: reading =>
    reading
      .matches(recommended)
      .filter(match => isAsserted(reading, match))
      .map(match => asClaim(match)),
  message: 'This may lean on the word of health professionals instead of proof.',
  why: 'Readers trust a professional’s word, so a survey has to stand behind such a line.',
  fix: replaceWith('Say what it is made for', 'made for [say what and for whom]'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      { text: 'Doctor-recommended and loved by mums.', phrase: 'Doctor-recommended' },
      '9 out of 10 dentists recommend it.',
      'A dermatologist-approved cream for every age.',
      'The #1 pharmacist recommended hay fever spray.',
      'Thousands of midwives swear by our pillow.',
    ],
    passes: [
      'Ask your doctor what they recommend.',
      'My dermatologist recommended that I wear a hat.',
      '“Dermatologist-tested” on a label is nonsense without a number.',
      'Nine out of ten doctors on this rota are tired.',
      'Not doctor-approved, just a recipe from my nan.',
      'The board approved two more dentists for the town.',
    ],
  },
})
