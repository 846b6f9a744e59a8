import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAboutHealth, isSelling } from './claim.ts'

/** A customer's praise quoted or told: "my clients love it", "five stars from another happy patient". */
const praise =
  /\b(?:(?:my|our|another|these|happy|one) (?:\w+ )?(?:clients?|patients?|customers?|followers|mums|moms|ladies) (?:all |just |absolutely |really )?(?:love[sd]?|adore[sd]?|rave[sd]?|swear[s]? by|can'?t (?:get enough|stop)|keep coming back|says?|said|tell(?:s)? (?:me|us)|told (?:me|us)|writes?|wrote|messaged|left (?:me|us))|(?:five|5)[- ]?stars? (?:review|from|rating)|client (?:love|feedback|testimonial|review)s?|happy (?:client|customer|patient)s?(?: of the (?:day|week))?|real (?:results|clients|reviews|women|people)|(?:read|see|check out) (?:our|my) (?:reviews|testimonials))\b/gi

export default defineRule({
  title: 'Testimonial',
  find: reading =>
    isSelling(reading)
      ? reading
          .matches(praise)
          .filter(match => isAboutHealth(reading, match))
          .map(match => asClaim(match))
      : [],
  message: 'This uses a customer’s words to promote a treatment or a product.',
  why: 'Hold proof that the words are real and allowed, and say what most people can expect.',
  guards: ['refuted', 'critique', 'negated'],
  examples: {
    flags: [
      { text: 'My clients love this peel, slots left on Friday.', phrase: 'My clients love' },
      'Another five star review for our skin clinic! Book now.',
      'Happy client of the week, glowing skin. Link in bio to order.',
      'Our patients rave about the whitening kit, code SMILE10 for 10% off.',
    ],
    passes: [
      'My patients love the new chairs in the waiting room.',
      'Thank you to all the staff who made the flu clinic work.',
      'Our patients told us that the letters were too long, so we cut them.',
      'Happy patients, tired feet, and the kettle is on.',
    ],
  },
})
