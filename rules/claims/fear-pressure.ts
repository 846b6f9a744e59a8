import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { asClaim, isAboutHealth, isSelling } from './claim.ts'

/** "before it's too late", "your doctor is lying to you", "a ticking time bomb". */
const frightening =
  /\b(?:before it(?:'?s| is) too late|(?:a )?ticking time[- ]?bomb|silent killer|(?:your )?(?:last|only|final) (?:chance|hope|warning)(?! (?:to (?:vote|register|apply|submit)|saloon))|(?:you(?:'re| are|r)|they(?:'re| are)|we(?:'re| are)) (?:slowly |literally |quietly |being )*(?:poisoning|poisoned|killing|dying)\b|your (?:gp|doctor|consultant|dentist|oncologist|midwife)(?:'s| is| has been| have been)? (?:lying|gaslighting|fobbing|poisoning|killing)|every day you wait|while you still can)\b/gi
/** An outbreak or a warning sign has its own hurry, and the free routes to care sell nothing. */
const URGENT =
  /\b(?:call (?:999|911|111)|999|911|a&e|er\b|outbreak|measles|sepsis|free|nhs|screening|smear|vaccin\w+|health department|uspstf|see your (?:gp|doctor))\b/i

export default defineRule({
  title: 'Fear or pressure',
  find: reading =>
    reading
      .matches(frightening)
      .filter(match => {
        const { text } = reading.sentenceAt(match)
        if (URGENT.test(text)) return false
        return /^your /i.test(match.text)
          ? isAboutHealth(reading, match) || isSelling(reading)
          : isSelling(reading) && isAboutHealth(reading, match)
      })
      .map(match => asClaim(match)),
  message: 'This may use fear to sell something or to rush people.',
  why: 'A frightened reader cannot weigh a choice, and regulators name fear as a sign of health fraud.',
  fix: replaceSentence('Give people time', 'Take the time you need to think it over.'),
  guards: ['refuted', 'negated', 'critique', 'their words'],
  examples: {
    flags: [
      { text: 'Book your gut scan before it’s too late, £199.', phrase: 'before it’s too late' },
      'Your liver is a ticking time bomb. My cleanse is £40, link in bio.',
      'Your doctor is lying to you about cholesterol.',
      'Every day you wait your skin ages. Use code GLOW10 for the serum.',
      'Last chance to save your joints: order the collagen now.',
    ],
    passes: [
      'Face, arms, speech: call 999 before it is too late.',
      'High blood pressure is called the silent killer, so a free check at the pharmacy is worth ten minutes.',
      'Last chance to register for the teaching day.',
      'Measles outbreak in town: book the jab while you still can get a Saturday slot.',
      '“Before it’s too late” in a scan advert is how a scam sounds.',
      'We are dying for a cup of tea on this ward.',
    ],
  },
})
