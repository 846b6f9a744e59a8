import { defineRule } from '../../src/engine/rule.ts'
import { cosmeticWord } from '../claims/claim.ts'

const PRIZE =
  /\b(?:win (?:a|an|your|free|\d|one|some)\b|(?:chance|enter|tag a friend|like and share) to win|give ?away|prize draw|raffle|as a prize|competition time)/gi
const HURRY =
  /\b(?:today only|this (?:week|weekend|month) only|(?:24|48)[- ]hours? only|ends (?:tonight|today|tomorrow|sunday|midnight)|last (?:few )?(?:slots?|spaces|chance)|hurry|flash sale|black friday|two[- ]for[- ]one|2[- ]?for[- ]?1|bogof|buy one,? get one|3[- ]?for[- ]?2|refer a friend|bring a friend|don't miss out|limited (?:time|slots|spaces))\b/gi

/** How many sentences away the treatment may stand. */
const REACH = 1

export default defineRule({
  title: 'Pressure to have a procedure',
  find: reading => {
    const treatments = reading.matches(cosmeticWord)
    const beside = (sentence: number) =>
      treatments.some(treatment => Math.abs(treatment.sentence - sentence) <= REACH)
    const prizes = reading
      .matches(PRIZE)
      .map(({ start, end, sentence }) => ({ start, end, sentence, variant: 'prize' }))
    const hurries = reading.matches(HURRY).map(({ start, end, sentence }) => ({ start, end, sentence }))
    return [...prizes, ...hurries].filter(({ sentence }) => beside(sentence)).slice(0, 1)
  },
  message: {
    prize: 'A cosmetic treatment should not be given as a prize.',
    else: 'This may rush people into a cosmetic treatment.',
  },
  why: 'People should have time to think before a procedure that carries risk.',
  guards: ['critique', 'refuted'],
  examples: {
    flags: [
      { text: 'Win a free lip filler! Two-for-one this week only', phrase: 'Win a' },
      { text: 'Lip filler flash sale, message us', phrase: 'flash sale' },
      'Skin peel and microneedling 2-for-1 until Friday',
      'Last few slots for composite bonding at this price',
      'Bring a friend for dermal filler and save',
      'Tag a friend to win veneers worth £4,000',
    ],
    passes: [
      'Last few slots at our flu clinic on Saturday',
      'Lip filler consultation, forty minutes, no rush and no pressure',
      'Our ward raffle for the hospice ends tonight',
      'What to ask before you have veneers',
      'Two-for-one on toothbrushes at the supermarket this week only',
      'Dermal filler carries risks, and we talk through each of them',
    ],
  },
})
