import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { fsmb } from '../sources/fsmb.ts'
import { gmc } from '../sources/gmc.ts'
import { nmc } from '../sources/nmc.ts'

/** Asked only of a draft that already raised something: an ordinary post is left in peace. */
const raisedAnything: ChecklistItem['when'] = (_, raised) => raised.size > 0

/** Worth asking of any post on health; three at most. */
export const general: readonly ChecklistItem[] = [
  {
    id: 'employer-policy',
    question: 'Does your employer’s social media policy allow this?',
    why: 'Your contract may ask for more than your regulator does.',
    sources: { uk: [nmc.responsibleUse, gmc.trust], us: [fsmb.socialMedia] },
    when: raisedAnything,
  },
  {
    id: 'permanent',
    question: 'Would you stand by it if it were clipped, shared and still there in ten years?',
    why: 'Posts outlive their deletion, and one sentence travels without the next.',
    sources: { uk: [gmc.anonymity], us: [ama.socialMedia] },
    when: raisedAnything,
  },
]
