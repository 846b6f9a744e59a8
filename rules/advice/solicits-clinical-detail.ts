import { defineRule } from '../../src/engine/rule.ts'
import { pointToClinician } from './signpost.ts'

const details =
  '(?:symptoms?|results?|bloods?|blood (?:tests?|work|results?)|labs?|scans?|mri|x-?rays?|reports?|rash|mole|wound|ecg|ekg|medical history|history|diagnos[ie]s|dosages?|dose|medications?|meds|photos? of (?:the|your)|pics? of (?:the|your))'

/** "DM me your symptoms", "show me the mole by message", "drop your results below". */
const soliciting = new RegExp(
  [
    String.raw`\b(?:dm|message|send|text|email|inbox|whatsapp|show|tell|give|let) (?:me|us) (?:know )?(?:\w{1,12} ){0,6}${details}\b`,
    String.raw`\b(?:dm|message|send|drop|post|comment|share|pop|put|upload|write|tell)(?: me| us)? (?:a |an |the |your |ur |down |with ){0,4}(?:\w{3,12} ){0,2}(?:pics? |photos? |pictures? |screenshots? )?(?:of )?(?:the |your |ur )?${details}\b[^.!?]{0,20}\b(?:below|in (?:my|the|our) (?:dms?|inbox|comments?|messages)|and i(?:'ll| will| can)|to me)\b`,
    String.raw`\b(?:dm|message|send|text|email|inbox|whatsapp|pop|drop)(?: me| us)?(?: over| in)? (?:a |an |your |some )(?:clear |quick )?(?:photos?|pics?|pictures?|video) (?:and|so) (?:i|we)(?:'ll| will| can)\b`,
    String.raw`\b(?:please )?tell me the results\b|\brevert (?:back )?with\b`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Asking for clinical details',
  find: reading => reading.matches(soliciting).map(({ start, end }) => ({ start, end })),
  message: 'This may invite someone to send you details of their health here.',
  why: 'Messages on a social site are neither private nor part of a record, and an answer to them is advice unseen.',
  fix: pointToClinician,
  guards: ['forbidden', 'declined', 'education'],
  examples: {
    flags: [
      'DM me your symptoms for a diagnosis',
      "Drop your blood results below and I'll go through them",
      'Send me a photo of your rash',
      { text: 'message me your scan report, happy to look', kind: 'reply' },
      'Tell me your age and symptoms in my DMs',
      "Pop a pic of the mole in my inbox and I'll say if it's fine",
    ],
    passes: [
      'Ask me anything about asthma on Thursday at seven.',
      "Please don't send me photos of your rash, I can't look at them here.",
      'Tell your doctor about your symptoms before the test.',
      'We are looking for volunteers for a study of eczema: details on the university page.',
      'DM me for the slides.',
      { text: 'Photos of a rash do not help me help you here, please see a pharmacist', kind: 'reply' },
    ],
  },
})
