import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { isAdvert } from './professional-endorsement.ts'

/** Medicines and the uses they are best sold for without approval. */
const USES: readonly (readonly [medicine: string, use: string])[] = [
  [
    'ozempic|rybelsus|mounjaro|metformin|topiramate|trulicity',
    'weight[- ]loss|los(?:e|ing) weight|slimming|skinny',
  ],
  [
    'metformin|rapamycin|sirolimus|acarbose',
    'anti[- ]?ag(?:e)?ing|longevity|live longer|slow(?:s|ing)? ageing',
  ],
  ['propranolol|inderal', 'nerves|stage fright|public speaking|interviews?|exams?'],
  ['quetiapine|seroquel|trazodone|gabapentin|mirtazapine', 'sleep|insomnia'],
  ['ivermectin|hydroxychloroquine', 'covid|cancer|long covid|lyme'],
  ['low[- ]dose naltrexone|ldn', 'pain|fatigue|fibromyalgia|autoimmun\\w{1,3}|brain fog'],
  ['modafinil|provigil|adderall', 'focus|productivity|studying|exams?'],
  ['oxytocin|clomid|clomiphene', 'bonding|gains|testosterone'],
]
const OFF_LABEL = new RegExp(
  USES.map(
    ([medicine, use]) =>
      String.raw`\b(?:${medicine})\b(?=[^.!?\n]{0,60}\b(?:for|with|helps?|aids?|better|best) (?:[\w-]{1,12} ){0,3}?(?:${use})\b)`,
  ).join('|'),
  'gi',
)

export default defineRule({
  title: 'Paid for another use',
  find: (reading, { draft }) =>
    isAdvert(reading, draft)
      ? reading.matches(OFF_LABEL).map(match => asHit(match, undefined, { name: match.text }))
      : [],
  message: 'This may advertise {name} for a use that its approval does not cover.',
  why: 'Whoever is paid to speak for a prescription drug should stay within what its label says; an independent view is free.',
  guards: ['negated', 'refuted', 'news', 'critique', 'their words'],
  examples: {
    flags: [
      { text: '#ad Ozempic for weight loss, and here is my week', phrase: 'Ozempic' },
      '#ad Metformin for longevity is my morning ritual',
      'Propranolol for stage fright, use code CALM10 for 10% off your first order',
      'Paid partnership with Fernwell Rx: low-dose naltrexone for fatigue',
      'Sponsored: rapamycin is the best for anti-aging',
    ],
    passes: [
      'Ozempic for weight loss is off-label, Wegovy is not',
      '#ad Fernwell Rx fills your metformin for diabetes at home',
      '#ad Lose weight with friends: a walking club',
      'Metformin for longevity? The trial has not read out yet',
      '#ad Propranolol and the heart, a course for nurses',
    ],
  },
})
