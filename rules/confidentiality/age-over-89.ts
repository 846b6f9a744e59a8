import { defineRule } from '../../src/engine/rule.ts'

export default defineRule({
  title: 'Age over 89',
  find: reading =>
    reading.ages.filter(age => age.form === 'exact' && age.years > 89 && reading.storyAt(age) !== undefined),
  message: 'An exact age over 89 may identify this patient.',
  why: 'So few people reach this age that the number alone narrows it down to one or two in a town.',
  fix: hit => [
    {
      label: 'Say “aged 90 or older”',
      edits: [{ start: hit.start, end: hit.end, text: 'aged 90 or older' }],
    },
  ],
  guards: ['own story', 'fiction or history', 'education', 'published case'],
  examples: {
    flags: [{ text: 'My 93-year-old patient made my week', in: 'us', phrase: '93-year-old' }],
    passes: ['My patient, aged 90 or older, made my week', 'SpO2 93% on air and my patient was fine'],
  },
})
