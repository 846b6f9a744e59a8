import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

/** Worth more than thanks: a card, cake or chocolate is nobody's worry. */
const DEAR =
  '(?:watch|rolex|necklace|bracelet|ear ?rings|ring|handbag|champagne|whisk(?:y|ey)|hamper|gift ?cards?|vouchers?|cash|money|(?:concert |match |theatre |flight )?tickets|holiday|weekend away|spa day|cruise|i ?pad|i ?phone|painting|jewell?ery|perfume|cheque|check for|[£$€] ?\\d{2,6})'
const PATIENT =
  "(?:a|my|our|one of my|this|an old|a former|a grateful|my favourite) (?:\\w{3,10} )?(?:patient|client|resident)(?:'s (?:family|wife|husband|daughter|son|mum|dad|mother|father))?"
const GIVEN = new RegExp(
  [
    String.raw`\b${PATIENT} (?:just |has |once )?(?:gave|given|bought|brought|got|sent|left) (?:me|us) (?:[\w'-]{1,12} ){0,4}?${DEAR}`,
    String.raw`\b${DEAR}(?: \w{2,10}){0,2} (?:that )?(?:from|${PATIENT} (?:gave|bought|sent|left)) (?:me\b|us\b|${PATIENT})`,
    String.raw`\b(?:the|our|a) (?:drug|device|pharma|sales|company|industry) (?:rep|reps|company|firm)(?: \w{2,12})? (?:took|flew|treated|invited|bought|put) (?:me|us)\b`,
    String.raw`\b(?:lunch|dinner|drinks|the trip|flights|hotel) (?:was |were |is )?(?:on|courtesy of|paid (?:for )?by) (?:the|our|a) (?:drug |device |pharma |sales )?(?:rep|reps|company|pharma|manufacturer)\b`,
  ].join('|'),
  'gi',
)
const REFUSED =
  /\b(?:declined?|refused?|returned|gave it back|gave them back|sent (?:it|them) back|can'?t accept|couldn'?t accept|cannot accept|politely|register|declared|donated|raffle)\b/i

export default defineRule({
  title: 'A gift on show',
  find: reading =>
    reading
      .matches(GIVEN)
      .filter(() => !REFUSED.test(reading.text))
      .map(match => asHit(match)),
  message: 'A gift or hospitality shown here may need to be declared where you work.',
  why: 'Readers may wonder whether gifts buy better care, and other patients may feel that they should give too.',
  guards: ['negated', 'critique', 'fiction or history'],
  examples: {
    flags: [
      { text: 'A patient gave me a gold watch', phrase: 'A patient gave me a gold watch' },
      'My patient’s daughter left us £200 in an envelope',
      'Look at this hamper from a grateful patient',
      'The drug rep took us to the nicest place in town',
      'Three courses and the dinner was on the pharma rep',
    ],
    passes: [
      'A patient gave me a card that made me cry',
      'A patient gave me a gold watch and I couldn’t accept it',
      'My sister gave me a gold watch',
      'Look at this hamper from my mum',
      'The drug company took a look at the data',
      'Dinner was on the table at nine',
    ],
  },
})
