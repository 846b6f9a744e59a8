import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const ON_SHIFT =
  /\b(?:live from (?:the )?(?:a&e|ed|er|ward|theatre|clinic|resus|icu|itu|nights|labour ward)|(?:bored|posting|tweeting|filming|scrolling|tiktok\w*|going live) (?:\w+ ){0,2}(?:on|during|between|from|in) (?:\w+ ){0,2}(?:shift|nights?|nightshift|duty|patients|ward round|theatre|handover|clinic|cases)|(?:on shift|on nights|mid[- ]shift|in handover|in theatre|on call) (?:right )?(?:now|rn)\b|(?:quick|sneaky) (?:post|tweet|tiktok|reel|selfie) (?:\w+ ){0,2}(?:between|during|before the next))\b/gi
const OFF = /\b(?:on (?:my )?break|lunch ?break|scheduled|day off|after (?:work|my shift)|off shift)\b/i

export default defineRule({
  title: 'Posted on shift',
  find: reading =>
    reading
      .matches(ON_SHIFT)
      .filter(() => !OFF.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may show that you post while you work.',
  why: 'If something goes wrong that day, the time of the post will be asked about.',
  guards: ['negated', 'fiction or history', 'critique'],
  examples: {
    flags: [
      'Live from A&E, it is carnage',
      'Bored on nights, ask me things',
      'Sneaky selfie between patients',
      'Filming this during handover because why not',
    ],
    passes: [
      'On my break with a samosa, ask me things',
      'Never be filming during handover',
      'Finished nights, sleeping now',
      'The news was live from Downing Street',
    ],
  },
})
