import { defineRule } from '../../src/engine/rule.ts'
import { cosmeticWord, isSelling } from '../claims/claim.ts'

/** "tweakment", "lunchtime lips", "no downtime": a procedure made to sound like a haircut. */
const light =
  /\b(?:tweakments?|lunch ?(?:time|hour|break)|quick fix|no ?(?:big deal|biggie)|(?:zero|no) (?:downtime|recovery|faff|fuss|needles to worry)|(?:back|straight) (?:to|at) (?:work|your desk) (?:by|the same|in)|(?:in|takes) (?:just )?(?:ten|fifteen|10|15) min(?:ute)?s|pain[- ]?free|painless|as easy as|like (?:getting|having) (?:your|a) (?:nails|haircut|hair|facial|brows))\b/gi
const RISK =
  /\b(?:risks?|side effects?|swelling|bruis\w+|infection|complications?|suitab\w+|consultation first|what (?:can|could|goes) (?:go )?wrong)\b/i

export default defineRule({
  title: 'Makes light of a procedure',
  find: reading => {
    if (!isSelling(reading)) return []
    const treatments = [...reading.matches(cosmeticWord), ...reading.medicines]
    return reading
      .matches(light)
      .filter(({ sentence }) => treatments.some(other => Math.abs(other.sentence - sentence) <= 1))
      .slice(0, 1)
      .filter(() => !RISK.test(reading.text))
      .map(({ start, end }) => ({ start, end }))
  },
  message: 'This may make a procedure sound lighter than it is.',
  why: 'Every procedure can go wrong, and people should hear that before they choose.',
  fix: (_, { reading }) => {
    const end = reading.text.trimEnd().length
    return [
      {
        label: 'Say what can go wrong',
        edits: [{ start: end, end, text: ' Swelling, bruising and other risks are talked through first.' }],
      },
    ]
  },
  guards: ['critique', 'refuted', 'negated'],
  examples: {
    flags: [
      { text: 'Lunchtime lip filler, slots left on Friday.', phrase: 'Lunchtime' },
      'Tweakments done right. Dermal filler from £150, message us to book.',
      'Chemical peels with zero downtime, book online today.',
      'Microneedling in just 15 minutes, DM to book.',
    ],
    passes: [
      'Lip filler slots on Friday. Swelling and bruising are common, and we talk through every risk.',
      'Lunchtime teaching on dermal filler complications, all welcome.',
      'The word tweakment makes light of lip filler, and I wish papers would stop.',
      'Zero downtime on the rota this week, slots left for flu jabs.',
    ],
  },
})
