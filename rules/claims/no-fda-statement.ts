import { defineRule } from '../../src/engine/rule.ts'
import { asClaim } from './claim.ts'
import { functionClaims } from './functions.ts'

const STATEMENT = /\bnot (?:been )?evaluated by the (?:fda|food and drug administration)\b/i
const disclaimer =
  'This statement has not been evaluated by the FDA. This product is not intended to diagnose, treat, cure, or prevent any disease.'

export default defineRule({
  title: 'No FDA statement',
  find: (reading, context) =>
    STATEMENT.test(reading.text)
      ? []
      : functionClaims(reading, context)
          .slice(0, 1)
          .map(match => asClaim(match)),
  message: 'A supplement’s claim about the body needs the FDA’s statement beside it.',
  why: 'The law lets supplements speak of the body’s functions only together with that statement.',
  fix: (_, { reading }) => {
    const end = reading.text.trimEnd().length
    const stop = /[.!?*]$/.test(reading.text.trimEnd()) ? ' ' : '. '
    return [{ label: 'Add the statement', edits: [{ start: end, end, text: `${stop}${disclaimer}` }] }]
  },
  guards: ['refuted', 'negated', 'their words'],
  examples: {
    flags: [
      { text: '#ad Supports immune function', phrase: 'Supports immune function' },
      'These gummies boost your energy. Use code PEP10 for 10% off.',
      '#ad My morning greens, good for your gut',
      '#ad Magnesium that supports restful sleep, my nightly habit',
    ],
    passes: [
      '#ad Supports immune function*. *This statement has not been evaluated by the FDA. This product is not intended to diagnose, treat, cure, or prevent any disease.',
      'Fiber is good for your gut, so eat the beans',
      '#ad This mattress is good for your sleep',
      '#ad These gummies taste of oranges',
    ],
  },
})
