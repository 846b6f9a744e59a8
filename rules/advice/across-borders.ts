import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const ANYWHERE =
  /\b(?:consult(?:s|ations?|ing)?|appointments?|prescri(?:be|bing|ptions?)|treat(?:ing|ment)?|see(?:ing)? (?:patients|clients|you)|clinics?|advice|coaching|second opinions?)\b[^.!?\n]{0,50}\b(?:world ?wide|internationally|anywhere in the world|any country|all (?:50|fifty) states|every state|any state|abroad|overseas|wherever you (?:are|live))\b|\b(?:world ?wide|international|wherever you (?:are|live),? (?:i|we)(?:'ll| can| will)?)\b[^.!?\n]{0,30}\b(?:consult(?:s|ations?)?|appointments?|prescri(?:be|ptions?)|treat|see you|second opinions?)\b/gi

export default defineRule({
  title: 'Care across borders',
  find: reading => reading.matches(ANYWHERE).map(match => asHit(match)),
  message: 'This may offer care to people outside the place where you are registered.',
  why: 'Your licence and your insurance may end at the border, and theirs is the law that counts.',
  guards: ['negated', 'education'],
  examples: {
    flags: [
      'Online consultations worldwide, message for a slot',
      'Wherever you are, I can prescribe it by video',
      'I see patients in all 50 states from my kitchen table',
      'Second opinions for families anywhere in the world',
    ],
    passes: [
      'Health advice differs around the world, so check your own country’s',
      'I work in Leeds and see patients from Leeds',
      'We do not offer consultations abroad',
      'Delegates from all 50 states came to the meeting',
    ],
  },
})
