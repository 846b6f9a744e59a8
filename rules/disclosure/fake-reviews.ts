import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const CUSTOMER =
  '(?:(?:an? |our |real |happy |satisfied |ordinary |former |paying ){0,3}(?:patient|client|customer|buyer|user)s?(?! (?:reader|person|teacher|listener|man|woman)))'
const POSING = new RegExp(
  [
    String.raw`\b(?:post|write|leave|comment|review|reply|answer)\b[^.!?\n]{0,40}\b(?:as if|as though|like|pretending|as) (?:to be |you(?:'re| are| were)|we(?:'re| are| were)|i(?:'m| was| were)) ${CUSTOMER}\b`,
    String.raw`(?:\bplease|\blet's|\bcan you(?: all)?|\bcould you|\bi(?:'ll|'ve)?|\bwe(?:'ll|'ve)?|\bstaff (?:can|should|to)) (?:just )?(?:pose|posed|pretend|pretended) (?:as|to be) ${CUSTOMER}\b`,
  ].join('|'),
  'gi',
)
const INSIDER =
  /\b(?:team|staff|colleagues|receptionists|nurses|family|mum)(?:,|:| can you| could you| all)? (?:please |all |do )?(?:leave|write|post|drop) (?:us |the (?:practice|clinic|surgery|salon|pharmacy) |our (?:practice|clinic|surgery|salon|pharmacy) )(?:an? )?(?:\w{2,9}[- ]){0,2}(?:review|rating|testimonial)s?\b/gi
const BOUGHT =
  /\b(?:i|we)(?:'ve| have)? (?:just )?(?:bought|paid for|ordered) (?:\S{1,12} ){0,3}(?:followers|likes|(?:google |five[- ]star |5[- ]star |positive |glowing |fake )reviews)\b|\b(?:selling|sell|buy) (?:\d{1,3}(?:,?\d{3}|k)? |real |cheap ){1,3}(?:followers|likes|reviews) (?:for|from|here|now)\b/gi
/** Whoever writes says who they are. */
const OWNS_UP = /\b(?:say(?:ing)? (?:that )?you work (?:here|for us)|as (?:our )?staff|disclos\w{1,6})\b/i

export default defineRule({
  title: 'A made-up customer',
  find: reading => {
    const posed = [...reading.matches(POSING), ...reading.matches(INSIDER)]
    return [
      ...posed.filter(() => !OWNS_UP.test(reading.text)).map(match => asHit(match, 'posing')),
      ...reading.matches(BOUGHT).map(match => asHit(match, 'bought')),
    ]
  },
  message: {
    bought: 'Bought followers or reviews may mislead everybody who counts on them.',
    else: 'Praise from insiders who pose as patients or customers may mislead readers.',
  },
  why: 'Readers take a review for the word of somebody with nothing to gain, and the rules on reviews say that it must be.',
  guards: ['negated', 'critique', 'news', 'refuted', 'their words', 'fiction or history'],
  examples: {
    flags: [
      {
        text: 'Write a review as if you were a patient, team!',
        phrase: 'Write a review as if you were a patient',
      },
      'Staff, please leave our clinic a five-star review',
      'We bought 2,000 followers and the page looks alive at last',
      'I’ve paid for ten glowing reviews so the new salon has a start',
      'Can you all pose as happy clients in the comments tonight?',
    ],
    passes: [
      'Write a review as if you were a patient reader of evidence',
      'Staff, please leave our clinic a tidy kitchen',
      'We never bought followers and the page grew slowly',
      'I bought ten reviews of medicine for the library',
      'Clinics that pose as happy clients in the comments mislead people',
      'Can you all pose as a team for the picture tonight?',
    ],
  },
})
