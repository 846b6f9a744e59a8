import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const REVIEW = String.raw`(?:reviews?|5[- ]stars?|five[- ]stars?|stars?|testimonials?|google rating)`
const REWARD = String.raw`(?:\d{1,2} ?% off|£\d+|\$\d+|free|discount|gift|voucher|prize|draw|raffle|entered|off your next|treat)`
const REWARDED = new RegExp(
  String.raw`\b(?:leave|write|post|give|drop)(?: us| me)? (?:an? |your )?(?:\w+ ){0,2}${REVIEW}\b[^.!?\n]{0,50}(?:${REWARD})|(?:${REWARD})[^.!?\n]{0,40}\b(?:for|when you|if you)[^.!?\n]{0,20}\b${REVIEW}\b`,
  'gi',
)
const GATED = new RegExp(
  String.raw`\b(?:if you(?:'re| are|'ve| were| have)?(?: been)? (?:happy|pleased|satisfied|loved?|liked?)|happy (?:patients?|clients?|customers?)|only if)[^.!?\n]{0,40}\b(?:leave|write|post|drop)[^.!?\n]{0,20}\b${REVIEW}\b|\b(?:not|un)[- ]?(?:happy|pleased|satisfied)\b[^.!?\n]{0,40}\b(?:message|dm|email|tell|call) (?:me|us)[^.!?\n]{0,20}\b(?:instead|first|before)\b`,
  'gi',
)

export default defineRule({
  title: 'Asking for good reviews',
  find: reading => [
    ...reading.matches(REWARDED).map(match => asHit(match, 'rewarded')),
    ...reading.matches(GATED).map(match => asHit(match, 'only the happy')),
  ],
  message: 'This may ask only for good reviews, or reward them.',
  why: 'Readers take reviews for everybody’s view, and a reward or a sieve makes them one-sided.',
  guards: ['negated', 'critique', 'news'],
  examples: {
    flags: [
      'Leave us a five-star review and get 10% off',
      '£10 off your next clean for a Google review',
      'If you loved your visit, please write a review',
      'If you are not happy, message us first instead of posting',
    ],
    passes: [
      'Reviews welcome, good or bad, from anybody',
      'Thank you for the five stars',
      'The review of the evidence was free to read',
      'If you are happy, tell a nurse, it makes their day',
    ],
  },
})
