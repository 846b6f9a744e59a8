import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { anyOf } from '../lexicon/pattern.ts'

const PILL =
  '(?:magnesium|zinc|iron|selenium|iodine|potassium|creatine|ashwagandha|berberine|turmeric|melatonin|collagen|probiotics?|omega[- ]?3|fish oil|b12|vitamin [a-k]\\d{0,2}|supplements?|multivitamins?|aspirin|statins?|metformin|antihistamines?|ivermectin|semaglutide|hrt|testosterone|thyroxine|nootropics?|electrolytes)'
const ALL = anyOf([
  'everyone',
  'everybody',
  'all of you',
  'all women',
  'all men',
  'every woman',
  'every man',
  'every adult',
  'we all',
  'you all',
  'every one of us',
])
const BLANKET = new RegExp(
  String.raw`\b(?:${ALL})(?: over \d{2})? (?:should|needs? to|must|ought to|has to|have to) (?:be )?(?:take|taking|on|start|get on|supplement(?:ing)? with|swallow|using|use) (?:[\w-]{1,12} ){0,3}${PILL}\b|\b(?:there is|there's) no reason not to (?:take|be on) (?:[\w-]{1,12} ){0,2}${PILL}\b|\bput (?:${ALL}) on (?:[\w-]{1,12} ){0,2}${PILL}\b`,
  'gi',
)
const CAVEAT =
  /\b(?:unless|except|if you(?:'re| are)? (?:not )?(?:pregnant|take|taking|on)|check with|ask your|talk to your|not everyone|nhs|who recommends?|cdc|government|national|guideline|winter|folic acid)\b/i

export default defineRule({
  title: 'A pill for everybody',
  find: reading =>
    reading
      .matches(BLANKET)
      .filter(() => !CAVEAT.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may tell everybody to take something that does not suit everybody.',
  why: 'Some readers are pregnant, have weak kidneys or take a medicine that does not mix with it.',
  guards: ['refuted', 'negated', 'their words', 'education'],
  examples: {
    flags: [
      'Everyone should be taking magnesium at night',
      'Every woman over 40 needs to be on creatine',
      'We all should take a statin and be done with it',
      'There’s no reason not to take melatonin',
    ],
    passes: [
      'Everyone should be able to see a dentist',
      'Everyone should take vitamin D in winter, the NHS says',
      'Not everyone should be taking magnesium',
      'Every woman over 40 should know her blood pressure',
    ],
  },
})
