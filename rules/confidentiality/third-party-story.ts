import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const TELLER =
  '(?:friend|colleague|mate|flatmate|housemate|cousin|coworker|co-worker|classmate|registrar|consultant|another (?:nurse|doctor|midwife|medic|paramedic))'
const SOMEBODY = '(?:patient|resident|lady|gent|gentleman|woman|man|girl|boy|baby|teenager|case)'
const SECOND_HAND = new RegExp(
  [
    String.raw`\b(?:a|my|one of my) ${TELLER}'s ${SOMEBODY}\b(?!-)`,
    String.raw`\b(?:a|one) ${SOMEBODY} of (?:a|my) ${TELLER}(?:'s)?\b`,
    String.raw`\b(?:a|my|an old|one) ${TELLER} (?:just |once )?(?:told|was telling|texted|messaged) (?:me|us) (?:about|of) (?:a|an|this|her|his|their|one) (?:\w{2,12} ){0,2}${SOMEBODY}\b`,
    String.raw`\bheard from (?:a|my) ${TELLER} (?:about|of) (?:a|an|this|her|his|their) (?:\w{2,12} ){0,2}${SOMEBODY}\b`,
    String.raw`\b(?:reposting|resharing|passing on|screenshotted|copied) (?:this |a |her |his |their |my )?(?:friend's |stranger's |somebody's |someone's |follower's )(?:\w{2,12} ){0,2}(?:story|diagnosis|post about (?:her|his|their))\b`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Somebody else’s story',
  find: reading => reading.matches(SECOND_HAND).map(match => asHit(match)),
  message: 'This passes on a story that was told to you.',
  why: 'Whoever told it kept a confidence, and you cannot know what the patient agreed to; share what they posted themselves.',
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  examples: {
    flags: [
      { text: 'My friend’s patient sang all through his scan', phrase: 'My friend’s patient' },
      'A colleague told me about a patient who swallowed a battery',
      'Heard from a colleague about a young man with two appendixes',
      'A patient of my flatmate’s turned up in fancy dress',
      'Reposting a stranger’s cancer story because everybody should read it',
    ],
    passes: [
      'My friend’s patience with the printer is saintly',
      'A colleague told me about a course on pain',
      'Heard from a colleague about a new rota',
      'Reposting a charity’s story about research',
      'My cousin is a nurse and patient with it',
      'My friend’s man-flu has lasted a week',
    ],
  },
})
