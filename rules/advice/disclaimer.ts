import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { counselIn } from './counsel.ts'

export default defineRule({
  title: 'A disclaimer is no shield',
  find: (reading, context) =>
    counselIn(context).length > 0 ? reading.cues('disclaimer').map(cue => asHit(cue)) : [],
  message: 'This disclaimer may not cover the personal advice beside it.',
  why: 'What counts is what the reader is told to do, whatever stands before it.',
  guards: [],
  examples: {
    flags: [
      { text: '@ona_b not medical advice but double your amlodipine tonight', kind: 'reply' },
      {
        text: '@col General information only: stop the statin and take two ibuprofen at bedtime',
        kind: 'reply',
      },
      {
        text: '@fern not personal advice, but that rash of yours is shingles, take 800 mg aciclovir',
        kind: 'reply',
      },
      {
        text: 'Ida, this is not a substitute for a visit. Your ferritin is low, take 200 mg iron a day.',
        kind: 'comment',
      },
    ],
    passes: [
      'Not medical advice. A thread on how vaccines are tested.',
      'General information only: sunscreen works when you put on enough.',
      { text: '@col I can’t advise here, not medical advice', kind: 'reply' },
      'This page is not a substitute for seeing somebody who can examine you.',
    ],
  },
})
