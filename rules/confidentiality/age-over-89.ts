import { defineRule } from '../../src/engine/rule.ts'
import { looselyAged } from './generalise/ages.ts'
import { sayInstead } from './generalise/edits.ts'

export default defineRule({
  title: 'Age over 89',
  find: reading =>
    reading.ages.filter(age => age.form === 'exact' && age.years > 89 && reading.storyAt(age) !== undefined),
  message: 'An exact age over 89 may identify this patient.',
  why: 'So few people reach this age that the number alone narrows it down to one or two in a town.',
  fix: (hit, { reading }) => {
    const age = reading.ages.find(({ start }) => start === hit.start)
    if (!age) return []
    const edit = looselyAged(reading, age)
    return [sayInstead(edit)]
  },
  guards: ['own story', 'fiction or history', 'education', 'published case'],
  examples: {
    flags: [
      { text: 'My 93-year-old patient made my week', in: 'us', phrase: '93-year-old' },
      { text: 'Our patient, 101, told me to stand up straight', in: 'us' },
      { text: 'This patient, aged 94, still mows her own lawn', in: 'us' },
      { text: 'My patient turned 99 years old on the unit', in: 'us' },
      { text: 'Sat with my patient, a 97 yo retired miner', in: 'us' },
    ],
    passes: [
      'My patient, aged 90 or older, made my week',
      'SpO2 93% on air and my patient was fine',
      'My 89-year-old patient beat me at chess',
      'My patient’s blood pressure was 130/90',
      'My gran is 96 and does not need a doctor',
    ],
  },
})
