import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { asClaim, isAsserted } from './claim.ts'

/** "natural, so it's safe", "chemical-free". */
const natural =
  /\b(?:natural,? (?:so|and|which means) you (?:can (?:take|have|use|eat)|can'?t (?:overdose|take too much|go wrong))|natural(?:ly)?(?:,| -|:)? (?:so|and|which means|meaning|therefore|hence)(?: it'?s| they'?re| is| are| completely| totally| perfectly){0,4} (?:safe|harmless|gentle|can'?t (?:hurt|harm)|no (?:risk|side effects?))|naturally safe|safe because (?:it'?s|they'?re) natural|(?:chemical|toxin)s?[- ]free|no (?:nasty |harsh )?chemicals)\b/gi

export default defineRule({
  title: 'Natural, so safe',
  find: reading =>
    reading
      .matches(natural)
      .filter(match => isAsserted(reading, match))
      .map(match => asClaim(match)),
  message: 'This may say that something is safe because it is natural.',
  why: 'Natural things can do harm too, by themselves or with other medicines.',
  fix: replaceSentence(
    'Ask people to check first',
    ({ jurisdiction }) => `Natural does not always mean gentle, so ask ${jurisdiction.clinician} first.`,
  ),
  guards: ['refuted', 'negated', 'their words', 'critique'],
  examples: {
    flags: [
      "It's all natural, so it's safe.",
      'Natural and completely harmless, so take as much as you like.',
      'Chemical-free care for your baby.',
      "Safe because it's natural.",
      'Herbs are natural so no side effects.',
      'No nasty chemicals in our balm.',
    ],
    passes: [
      'Natural does not mean safe.',
      'The natural history of asthma in children.',
      'Natural killer cells explained in a minute.',
      '“Chemical-free” is nonsense: water is a chemical.',
      'A natural birth is not a competition.',
      'Yew is natural, and it can stop your heart.',
    ],
  },
})
