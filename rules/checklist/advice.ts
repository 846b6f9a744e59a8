import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { isAnswer } from '../answer.ts'
import { ama } from '../sources/ama.ts'
import { fsmb } from '../sources/fsmb.ts'
import { gmc } from '../sources/gmc.ts'
import { anyOf } from './raised.ts'

/** People act on what a professional says. */
export const advice: readonly ChecklistItem[] = [
  {
    id: 'signposted',
    question: 'Does it send the reader to someone who can examine them and knows their history?',
    why: 'You cannot see who is reading, what they take or what else they have.',
    sources: { uk: [gmc.adequateKnowledge, gmc.privateContact], us: [ama.media] },
    raisedBy: ({ draft, reading }, raised) => {
      return anyOf(raised('advice'), isAnswer(draft) ? reading.cues('directive') : [])
    },
  },
  {
    id: 'evidence',
    question: 'Could you show the evidence today, and does the post say how strong it is?',
    why: 'A claim needs its proof before it is made, and readers deserve the limits with the result.',
    sources: { uk: [gmc.accuracy], us: [ama.media, fsmb.misinformation] },
    raisedBy: (_, raised) => anyOf(raised('claims'), raised('medicines')),
  },
  {
    id: 'harm',
    question: 'Could anyone be harmed by doing what it says, and would you defend it to your regulator?',
    why: 'What you would not sign in a letter should not stand in a post.',
    sources: { uk: [gmc.promotion, gmc.accuracy], us: [ama.media, fsmb.misinformation] },
    raisedBy: (_, raised) => anyOf(raised('claims'), raised('advice')),
  },
]
