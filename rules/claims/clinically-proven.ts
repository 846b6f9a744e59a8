import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAboutHealth, isAsserted, isSelling, namesRemedy } from './claim.ts'
import { replaceWith } from './soften.ts'

/** "clinically proven", "proven by science"; "proven to" where a remedy is named or something is sold. */
const proven =
  /\b(?:(?:clinically|scientifically|medically|doctor)[- ]proven|proven (?:by|through|in) (?:\w{3,12} )?(?:science|stud(?:y|ies)|trials?|research|doctors)|(?:science|medicine|research|studies) (?:has|have) proven|has (?:been )?proven (?:it'?s |its )?(?:effic\w{1,5}|effective|by)|proven (?:this )?to be effective)\b/gi
/** What no study shows of anything in a post. */
const provenWonder =
  /\bproven to (?:add|erase|lift|reverse|cure|heal|boost|burn|detox|calm|fix|melt|shrink|regrow|eliminate|whiten|tighten)\b/gi
const provenTo = /\bproven to\b/gi

export default defineRule({
  title: 'Clinically proven',
  find: reading =>
    [
      ...reading.matches(proven).filter(match => isAboutHealth(reading, match)),
      ...reading.matches(provenWonder),
      ...reading.matches(provenTo).filter(match => isSelling(reading) || namesRemedy(reading, match)),
    ]
      .filter(match => isAsserted(reading, match))
      .map(match => asClaim(match)),
  message: 'This may say that something is proven without showing the proof.',
  why: 'Readers trust the word of a health professional, so the study has to be there for them to check.',
  fix: replaceWith('Name the study instead', 'studied in [name the trial and its limits]'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      { text: 'Our serum is clinically proven', phrase: 'clinically proven' },
      'Scientifically proven to lift your mood.',
      'The patch is proven by science, so try it.',
      'Turmeric is proven to calm the joints.',
      'The gel is medically proven.',
    ],
    passes: [
      "The gel isn't clinically proven, whatever its box says.",
      '“Clinically proven” on a label is nonsense without a study.',
      'Nothing here is clinically proven, and that is the point.',
      'Ask your doctor what they recommend.',
      'The approach remains unproven.',
      'She has proven to be a wonderful colleague.',
    ],
  },
})
