import { around } from '../../src/engine/draft.ts'
import type { Hit } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { bodyOf } from '../sentence.ts'
import { contemptuous, doubtsIn, plainest, type Slight, slightsIn, somebody } from './contempt.ts'

/** Whom the contempt is of, as far as the words show it. */
function target({ has }: Slight): string {
  if (has('slur') || has('group')) return 'group'
  if (has('named colleague') || has('staff')) return 'colleague'
  return has('patient') ? 'patients' : 'somebody'
}

/** Each sentence of the passage that despises, from its first sign to its last; the plainest where no word does. */
function phrases(passage: Slight, variant = target(passage)): readonly Hit[] {
  const told = passage.passage.filter(({ found }) => found.some(({ sign }) => contemptuous.includes(sign)))
  // Of desire another rule speaks.
  if (told.length === 0) return passage.has('desire') ? [] : [asHit(bodyOf(plainest(passage)), variant)]
  return told.map(({ found }) => {
    const telling = found.filter(({ sign }) => contemptuous.includes(sign) || somebody.includes(sign))
    return asHit(around(telling), variant)
  })
}

export default defineRule({
  title: 'Belittling people',
  find: (reading, { draft }) => [
    ...slightsIn(reading, draft).flatMap(passage => phrases(passage)),
    ...doubtsIn(reading, draft).flatMap(passage => phrases(passage, 'in doubt')),
  ],
  message: {
    group: 'This may read as contempt for a group of people.',
    colleague: 'This may read as contempt for colleagues.',
    patients: 'This may read as contempt for patients or their families.',
    'in doubt': 'This may sound unkind to whoever it is about.',
    else: 'This may read as contempt for somebody.',
  },
  why: 'Whoever belongs to them reads it too and may not trust you, or anyone like you, with their care.',
  general: true,
  guards: ['critique', 'fiction or history', 'own story'],
  examples: {
    flags: [
      'Relatives couldn’t find the ward with a map and a torch 🙄 thick as bricks, the lot of them',
      'Locums are parasites with a lanyard',
      { text: '@gil_h endometriosis is posh for lazy, they want a slap', kind: 'reply' },
      'These people want a slap and a bus ticket home',
      'Make the moaners wait longer, that’s my triage system 😂',
      'Smokers deserve what they get and I let them wait',
    ],
    passes: [
      'Relatives couldn’t find the ward because the signs were taken down',
      'Locums kept this place open all winter, thank you',
      'Please stop saying endometriosis is posh for anything',
      'These people deserve better than a corridor',
      'I make my own coffee wait longer than my patients 😂',
      'The printer is a parasite and I hate it',
    ],
  },
})
