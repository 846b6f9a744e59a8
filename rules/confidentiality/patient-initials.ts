import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { unnamed } from './generalise/names.ts'
import { subjects } from './subjects.ts'

export default defineRule({
  title: 'A patient’s initials',
  find: reading =>
    subjects(reading)
      .filter(({ form }) => form === 'initials')
      .map(person => asHit(person)),
  message: 'Initials may identify a patient to those who know them.',
  why: 'Initials come from the name, so with a ward or a date they lead a colleague or a neighbour straight to the person.',
  fix: (hit, { reading }) => {
    const person = reading.people.find(({ start }) => start === hit.start)
    return person ? [{ label: 'Take the initials out', edits: [unnamed(reading, person)] }] : []
  },
  guards: ['own story', 'fiction or history', 'education', 'consent'],
  examples: {
    flags: [
      'My patient J.S. is still asking for his discharge letter',
      'Mr K in bed 9 pulled his cannula out again',
      'Sat with my patient Mrs T. while she rang her son',
      'Our patient A.B. was seen on the unit with a new fever',
      'My patient Mr. B. refused his antibiotics',
    ],
    passes: [
      'My patient with AF was seen in the ED by the PA',
      'The GP and the SpR both saw our patient',
      'Mr J. R. Hale operates on Mondays and teaches on Fridays',
      'I am an FY2 doctor on nights',
      'MI, PE or AAA? How to think about chest pain',
    ],
  },
})
