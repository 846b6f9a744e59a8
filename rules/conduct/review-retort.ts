import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { replySafely } from '../safe-reply.ts'

const THREAT =
  /\b(?:(?:we|i)(?:'ll| will|'re going to| shall) (?:sue|see you in court|take (?:legal )?action|report you|tell everyone|publish|post your|share your)|(?:my|our) (?:lawyers?|solicitors?|attorneys?|legal team)\b|(?:remove|delete|take) (?:this|it|your review|that)(?: down)? or\b|(?:legal action|defamation|libel|slander|cease and desist)|block me again|post this again|one more (?:one[- ]star|review|word|post)|(?:we|i)(?:'ll| will) (?:post|release|upload) (?:the|your|this|that))/gi
const INSULT =
  /\b(?:you(?:'re| are| were| really are) (?:\w+ ){0,3}(?:liar|cheapskate|idiot|moron|joke|fool|troll|rude|disgusting|pathetic|ridiculous|bitter|crazy|insane|mental|unhinged|no oil painting|nobody|a waste)|you no oil painting|liar|grow up|get a life|good riddance|what a joke|you should be ashamed|shame on you|cheapskate|people who can't (?:read|count|follow)|learn to (?:read|brush|wash|spell|listen|behave|tell the time)|try (?:brushing|washing|turning up|reading)|you people|get help\b|you (?:clearly|obviously) (?:have|need|are)|entitled|drama queen|attention[- ]seek(?:er|ing))\b/gi

export default defineRule({
  title: 'A retort to a reviewer',
  find: (reading, { draft }) => {
    if (draft.kind !== 'review-reply' && !/\b(?:your|this) (?:\w+ )?review/i.test(reading.text)) return []
    return [
      ...reading.matches(THREAT).map(match => asHit(match, 'threat')),
      ...reading.matches(INSULT).map(match => asHit(match, 'insult')),
    ]
  },
  message: {
    threat: 'This may read as a threat to a reviewer.',
    else: 'This may read as an insult to a reviewer.',
  },
  why: 'Everybody who considers coming to you reads the reply, and it outlives the review.',
  fix: (_, { reading }) => [replySafely(reading, 'Use a calm reply')],
  guards: [],
  examples: {
    flags: [
      { text: 'Remove this or we will sue', kind: 'review-reply', phrase: 'Remove this or' },
      { text: 'You are a liar and everyone here knows it', kind: 'review-reply' },
      { text: 'My solicitor will be in touch about this', kind: 'review-reply' },
      { text: 'Grow up. Nobody promised you a miracle.', kind: 'review-reply' },
      { text: 'Your review is defamation and our lawyers have it', kind: 'post' },
    ],
    passes: [
      {
        text: 'We are sorry to hear this and would like to put it right. Please call us.',
        kind: 'review-reply',
      },
      { text: 'Thank you for the five stars', kind: 'review-reply' },
      'My solicitor says the house sale is going through',
      'You are a star, thank you for covering my shift',
      { text: 'Our complaints procedure is on the website', kind: 'review-reply' },
    ],
  },
})
