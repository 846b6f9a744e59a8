import { defineRule } from '../../src/engine/rule.ts'
import { asClaim } from './claim.ts'
import { functionClaims } from './functions.ts'

export default defineRule({
  title: 'Health claim for a food',
  find: (reading, context) => functionClaims(reading, context).map(match => asClaim(match)),
  message: 'An advert may say what a food or a supplement does for the body only in approved words.',
  why: 'The Great Britain register lists each nutrient’s wording, and an American disclaimer changes nothing here.',
  fix: ({ start, end }) => [
    {
      label: 'Use the register’s wording',
      edits: [{ start, end, text: '[nutrient] contributes to normal [the register’s own words]' }],
    },
  ],
  guards: ['refuted', 'negated', 'their words'],
  examples: {
    flags: [
      { text: '#ad Supports immune function', phrase: 'Supports immune function' },
      'These gummies boost your energy. Use code PEP10 for 10% off.',
      '#ad My morning greens, good for your gut',
      '#ad Collagen I love #guthealth',
    ],
    passes: [
      '#ad Vitamin C contributes to the normal function of the immune system',
      'Fibre is good for your gut, so eat the beans',
      '#ad This mattress is good for your sleep',
      'Walking improves sleep and mood, and it is free',
      '#ad These gummies taste of oranges',
    ],
  },
})
