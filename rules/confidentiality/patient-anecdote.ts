import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { likelyTales } from './tales.ts'

export default defineRule({
  title: 'A patient’s story',
  find: (reading, { draft }) => [
    ...reading.stories.flatMap(({ patients }) => patients.slice(0, 1).map(cue => asHit(cue))),
    ...likelyTales(reading, draft)
      .filter(at => reading.storyAt(at) === undefined)
      .map(at => asHit(at)),
  ],
  message: 'This tells of one patient, who may recognise the story.',
  why: 'A story with nothing in it that identifies is still theirs: ask whether they would mind reading it here.',
  guards: ['own story', 'fiction or history', 'education'],
  strict: 'warn',
  examples: {
    flags: [
      'My patient aged 90 or older made my week',
      'A patient of mine from Ohio refused the vaccine',
      'My patient told me I had cold hands',
      'Our patient asked the best question of the year',
      'This patient reminded me why I do the job',
    ],
    passes: [
      'Patients with asthma deserve better inhaler teaching',
      'Be patient with your new colleagues',
      'Inpatient beds are short everywhere',
      'Every patient deserves a chair by the bed',
      'Patient safety is everyone’s job',
    ],
  },
})
