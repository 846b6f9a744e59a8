import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { professionalWord } from '../medicines/professional-endorsement.ts'
import { functionClaims } from './functions.ts'

export default defineRule({
  title: 'Professional vouches for a food',
  find: (reading, context) => {
    const claimed = functionClaims(reading, context).length > 0
    return claimed ? professionalWord(reading, context.draft).map(match => asHit(match)) : []
  },
  message: {
    uk: 'In an advert, a health claim for a food or a supplement may not rest on one professional’s word.',
    else: 'A professional’s word for a supplement in an advert needs real expertise and proof of what is claimed.',
  },
  why: 'Readers trust a professional more than a label, and an advert borrows that trust.',
  guards: ['refuted', 'negated', 'their words'],
  examples: {
    flags: [
      { text: '#ad As a GP I swear by these greens, they boost your energy', phrase: 'As a GP' },
      '#ad As a midwife I love this powder. Supports immune function',
      'These gummies boost your energy, I recommend them to my patients. Use code PEP10 for 10% off',
      '#ad Pharmacist-approved gummies that support your gut health',
    ],
    passes: [
      'As a GP I would rather you ate your greens',
      '#ad These greens boost your energy',
      '#ad As a GP I like how these gummies taste',
      '#ad As a midwife I live in these clogs',
      'As a nurse I tell everybody that walking is good for your gut',
    ],
  },
})
