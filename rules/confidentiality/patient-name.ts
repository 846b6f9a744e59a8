import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { sayInstead } from './generalise/edits.ts'
import { unnamed } from './generalise/names.ts'
import { subjects } from './subjects.ts'
import { isNoTale } from './tales.ts'

export default defineRule({
  title: 'A patient’s name',
  find: (reading, { draft }) =>
    subjects(reading)
      .filter(person => person.form !== 'initials' && !isNoTale(reading, draft, person))
      .map(person => asHit(person, person.role)),
  message: {
    relative: 'The name of a patient’s relative may identify the patient.',
    else: 'This name may identify a patient.',
  },
  why: 'A name beside anything about care tells the world that this person was treated, which is itself confidential.',
  fix: (hit, { reading }) => {
    const person = reading.people.find(({ start }) => start === hit.start)
    if (!person) return []
    const edit = unnamed(reading, person)
    return [edit.text === '' ? { label: 'Take the name out', edits: [edit] } : sayInstead(edit)]
  },
  guards: ['own story', 'fiction or history', 'education', 'consent'],
  examples: {
    flags: [
      { text: 'My patient Sarah Jones came in last night with a rash', phrase: 'Sarah Jones' },
      { text: 'A #rash: @maxdoe and my patient Sarah Jones #skin, 34, ', phrase: 'Sarah Jones' },
      { text: 'Mrs Okonjo in bed 4 finally ate a proper dinner', phrase: 'Mrs Okonjo' },
      'Our lovely patient called Derek Plumb went home after six weeks on the unit',
      'Rounds went fine until our patient Maria Lopez asked about her biopsy',
      'I discharged Tom Barlow after his hip replacement and he cried',
      'So proud of my patient Aisha, walking again after her stroke',
      'Well done @pia_swims, my patient since her knee replacement',
      'Handover: bed 6 Gwen R 81 COPD on nebs',
      { text: 'Ms Thibodeaux, rm 318, pulled her IV out again', phrase: 'Ms Thibodeaux' },
    ],
    passes: [
      'What would you offer a patient with a high Kestlewood risk score and no symptoms?',
      'Dr Patel taught me how to break bad news and I still use it with every patient',
      'Patients with Crohn’s disease wait too long for a scope',
      'Henrietta Lacks never knew what her cells did for medicine',
      'My patient told me I should write a book',
      'Congratulations to Priya Nair on passing her finals',
      'Our ST3 Malachy put in his first chest drain in resus',
      'My endlessly patient wife Orla proofread the whole thesis in the clinic car park',
      'Lovely cat in this morning, Mr Biscuit, 12, with kidney disease',
      'Our mannequin patient, Mrs Bloggs, died again in sim today',
      'Ms Thibodeaux, room 12 is booked for your teaching at noon',
    ],
  },
})
