import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const GROUP =
  /\b(?:(?:private|closed|secret|members[- ]only|doctors'?|nurses'?|medics'?)(?: only)? (?:group|chat|forum|server)|just us (?:medics|doctors|nurses|docs)|what'?s ?app group|won't leave this group|stays in (?:this|the) group)\b/gi

export default defineRule({
  title: 'A closed group',
  find: reading => (reading.stories.length === 0 ? [] : reading.matches(GROUP).map(match => asHit(match))),
  message: 'A case told in a private group can become public.',
  why: 'Anyone in the group can take a screenshot, and the duty of confidentiality is the same there.',
  guards: ['own story', 'fiction or history', 'education'],
  examples: {
    flags: [
      'Posting my patient here because it’s a private group',
      'Just us medics here, so: my patient has a strange rash',
      'My patient’s scan is in the WhatsApp group if anyone wants to look',
      'It stays in this group: our patient walked out against advice',
      'Closed group, so I can say my patient was furious',
    ],
    passes: [
      'Our WhatsApp group is mostly about parking',
      'Join the private group for students',
      'A closed forum for patients with lupus, run by the charity',
      'My patient told me a good joke',
      'The nurses’ chat has the rota',
    ],
  },
})
