import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { cap } from '../sources/cap.ts'
import { cma } from '../sources/cma.ts'
import { ftc } from '../sources/ftc.ts'
import { gmc } from '../sources/gmc.ts'

const promotes: ChecklistItem['when'] = ({ reading }, raised) =>
  raised.has('disclosure') || raised.has('medicines') || reading.ties.length > 0 || reading.labels.length > 0

/** Somebody gains from the post. */
export const promotion: readonly ChecklistItem[] = [
  {
    id: 'label-at-start',
    question: 'Is the ad label the first thing people see, in the text and in the first frame?',
    why: 'A label below “more”, at the end or in your profile is missed by most readers.',
    sources: { uk: [cap.recognisable, cma.endorsements], us: [ftc.hardToMiss] },
    when: promotes,
  },
  {
    id: 'interest-declared',
    question: 'Have you said in this post what you own, earn or were given?',
    why: 'People weigh a recommendation by what you gain from it, and they trust you more when you say so.',
    sources: {
      uk: [gmc.openness, gmc.promotion, gmc.conflicts],
      us: [ftc.materialConnection, ama.socialMedia],
    },
    when: promotes,
  },
]
