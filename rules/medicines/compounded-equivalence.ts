import { defineRule } from '../../src/engine/rule.ts'

const COMPOUNDED = /\bcompound(?:ed|ing)\b/gi
const BRAND = '(?:ozempic|wegovy|mounjaro|zepbound|saxenda|victoza|rybelsus|semaglutide|tirzepatide)'
const SAME = new RegExp(
  [
    String.raw`\b(?:exactly |basically |literally )?(?:the )?(?:same|identical)(?: \w+){0,4} (?:as|to|in) (?:\w+ ){0,3}?${BRAND}\b`,
    String.raw`\bjust (?:as (?:good|safe|effective|strong)|like) (?:as )?(?:\w+ ){0,3}?${BRAND}\b`,
    String.raw`\b(?:as (?:good|safe|effective) as|equivalent to|no different (?:from|to|than)|a match for) ${BRAND}\b`,
    String.raw`\bgeneric ${BRAND}\b`,
    String.raw`\bsame (?:active )?(?:ingredient|drug|medicine|medication|molecule|thing)\b`,
    String.raw`\b(?:fda[- ]approved|clinically (?:proven|tested)|works? just as well|does the same (?:job|thing)|just as (?:safe|effective|good))\b`,
  ].join('|'),
  'gi',
)
/** Says by itself that an unapproved copy equals the brand. */
const GENERIC_BRAND = /\bgeneric (?:ozempic|wegovy|mounjaro|zepbound|saxenda)\b/i

export default defineRule({
  title: 'Compounded drug called the same',
  find: reading =>
    reading.matches(SAME).filter(match => {
      if (GENERIC_BRAND.test(match.text))
        return reading.near(match, 'offer', 1) || mentionsCompounding(match.sentence)
      return mentionsCompounding(match.sentence)
      function mentionsCompounding(sentence: number): boolean {
        return reading.matches(COMPOUNDED).some(word => Math.abs(word.sentence - sentence) <= 1)
      }
    }),
  message: 'A compounded drug is not FDA-approved, and saying that it equals a brand may mislead.',
  why: 'Nobody at the FDA has checked a compounded drug for safety, strength or effect.',
  fix: ({ start, end }) => [
    { label: 'Say “not FDA-approved”', edits: [{ start, end, text: 'not FDA-approved' }] },
  ],
  guards: ['negated', 'refuted', 'critique'],
  examples: {
    flags: [
      { text: 'Our compounded semaglutide is the same as Ozempic', phrase: 'the same as Ozempic' },
      'Compounded tirzepatide, same active ingredient, a third of the price',
      'Generic Wegovy is here, book your call today',
      'Our pharmacy compounds it. Compounded semaglutide, FDA-approved and shipped to you',
      'Compounded semaglutide is clinically proven to work',
      'Try our compounded pens, just as effective as Wegovy',
    ],
    passes: [
      'Compounded semaglutide is not the same as Ozempic',
      'There is no generic Wegovy in this country',
      'Compounded drugs are not FDA-approved; ask what is in the vial',
      'Ozempic and Wegovy hold the same drug at different doses',
      'Myth: compounded semaglutide is the same as Ozempic. False, and here is why',
      'Semaglutide is FDA-approved for type 2 diabetes',
    ],
  },
})
