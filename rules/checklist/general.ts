import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { fsmb } from '../sources/fsmb.ts'
import { gmc } from '../sources/gmc.ts'
import { nmc } from '../sources/nmc.ts'
import type { RaisedBy } from './raised.ts'
import { anyOf } from './raised.ts'

/** Asked only of a draft that already raised something: an ordinary post is left in peace. */
const raisedAnything: RaisedBy = (_, raised) => anyOf(raised())

/** Worth asking of any post on health; three at most. */
export const general: readonly ChecklistItem[] = [
  {
    id: 'employer-policy',
    question: 'Do your employer’s rules on social media, and your indemnity, cover this?',
    why: 'They may ask for more than your regulator does, and cover less than you think.',
    sources: { uk: [nmc.responsibleUse, gmc.trust], us: [fsmb.socialMedia] },
    raisedBy: raisedAnything,
  },
  {
    id: 'permanent',
    question: 'Would you stand by it if it were clipped, shared and still there in ten years?',
    why: 'Posts outlive their deletion, and one sentence travels without the next.',
    sources: { uk: [gmc.anonymity], us: [ama.socialMedia] },
    raisedBy: raisedAnything,
  },
]
