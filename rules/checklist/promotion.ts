import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { cap } from '../sources/cap.ts'
import { cma } from '../sources/cma.ts'
import { ftc } from '../sources/ftc.ts'
import { gmc } from '../sources/gmc.ts'
import type { RaisedBy } from './raised.ts'
import { anyOf } from './raised.ts'

/** Something is praised or offered by somebody who gains from it. */
const promotes: RaisedBy = ({ reading }, raised) =>
  anyOf(reading.ties, reading.labels, raised('disclosure'), raised('medicines'))

/** Somebody gains from the post. */
export const promotion: readonly ChecklistItem[] = [
  {
    id: 'label-at-start',
    question: 'Is the ad label the first thing people read?',
    why: 'A label below “more”, at the end or in your profile is missed by most readers.',
    sources: { uk: [cap.recognisable, cma.endorsements], us: [ftc.hardToMiss] },
    raisedBy: promotes,
  },
  {
    id: 'label-in-first-frame',
    question: 'Does the picture or the first frame of the film carry the label too?',
    why: 'Many people watch without reading the caption.',
    sources: { uk: [cap.influencers], us: [ftc.disclosures101] },
    raisedBy: (context, raised) => context.draft.media === true && promotes(context, raised),
  },
  {
    id: 'interest-declared',
    question: 'Have you said in this post what you own, earn or were given?',
    why: 'People weigh a recommendation by what you gain from it, and they trust you more when you say so.',
    sources: {
      uk: [gmc.openness, gmc.promotion, gmc.conflicts],
      us: [ftc.materialConnection, ama.socialMedia],
    },
    raisedBy: promotes,
  },
  {
    id: 'motive',
    question: 'What is this post for, and would a colleague with nothing to gain say the same?',
    why: 'Readers judge by what it looks like, so ask somebody who is not part of it.',
    sources: { uk: [gmc.conflicts, gmc.promotion], us: [ama.socialMedia] },
    raisedBy: promotes,
  },
]
