import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { tales } from './tales.ts'

/** Agreeing to an operation or to a study is not agreeing to a post. */
const OTHER_CONSENT =
  /\b(?:procedures?|operations?|surgery|anaesthe\w{1,6}|anesthe\w{1,6}|theatre|participants?|trial|study|ethics|treatment|vaccin\w{1,6}|scan)\b/i

export default defineRule({
  title: 'Consent that was spoken',
  find: (reading, { draft }) => {
    if (reading.cues('written consent').length > 0) return []
    if (reading.stories.length === 0 && tales(reading, draft).length === 0) return []
    return reading
      .cues('explicit consent')
      .filter(cue => !OTHER_CONSENT.test(reading.sentenceAt(cue).text))
      .slice(0, 1)
      .map(cue => asHit(cue))
  },
  message: {
    us: 'Verbal permission is not a HIPAA authorization, which is written and signed.',
    else: 'Consent to tell this needs to be recorded, and to say what is told, where and why.',
  },
  why: 'A patient may agree without knowing how far a post travels, and may change their mind; only a record shows what they agreed to.',
  guards: ['fiction or history', 'education', 'negated'],
  examples: {
    flags: [
      { text: 'Shared with her permission: my patient walked again', phrase: 'with her permission' },
      'My patient was told she would never run. Posting with her consent',
      'Our patient gave me permission to share how his leg was saved',
      'He is happy for me to tell this: my patient finished chemo',
    ],
    passes: [
      'Shared with her signed authorization: my patient walked again',
      'My patient came in with a rash. Consent obtained for the procedure',
      'Posting this picture of the team with their permission',
      'Consent was given by all participants of the trial',
      'My patient finished chemo. The family signed our media release form',
    ],
  },
})
