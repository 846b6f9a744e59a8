import type { Draft, Span } from '../../src/engine/draft.ts'
import { afterGreeting } from '../../src/engine/greeting.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { isAnswer } from '../answer.ts'
import { bodyOf, replaceSentence } from '../sentence.ts'
import type { Claim } from './boldness.ts'
import { isWhole, possibleClaims, weigh } from './boldness.ts'
import { isAsserted } from './claim.ts'

/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
export const SURE = 0.7
/** In a patient's story bold words mostly belong to it, and in an answer to one person they are advice. */
const SURE_ELSEWHERE = 0.95

/** The sentence that leads the boldest passage of the draft, when that is bold enough. */
function boldest(reading: Reading, draft: Draft, needed: number): Span | undefined {
  const [best] = possibleClaims(reading, draft).filter(isWhole).toSorted(bolder)
  if (!best || best.belief < needed) return undefined
  const [lead] = best.passage.toSorted((a, b) => bolder(weigh([a], draft), weigh([b], draft)))
  return lead && { ...bodyOf(lead.sentence), start: afterGreeting(lead.sentence) }
}

const bolder = (a: Claim, b: Claim): number => b.belief - a.belief

export default defineRule({
  title: 'More than can be shown',
  find: (reading, { draft }) => {
    if (draft.kind === 'review-reply') return []
    const elsewhere = reading.stories.length > 0 || isAnswer(draft)
    const claim = boldest(reading, draft, elsewhere ? SURE_ELSEWHERE : SURE)
    return claim && isAsserted(reading, claim) ? [claim] : []
  },
  message: 'This may claim more than the evidence can show.',
  why: 'Readers act on what a health professional is sure of, so say how sure anyone can be and where to read it.',
  fix: replaceSentence(
    'Say what the studies show',
    '[Say what the studies show, in whom, and where to read them.]',
  ),
  general: true,
  guards: ['refuted', 'their words', 'cited', 'signposted'],
  examples: {
    flags: [
      'Anxiety is a magnesium deficiency, simple as. Two capsules and you will never panic again.',
      'Three sessions of cupping and his back is sorted, every time, and no surgeon will tell you that.',
      'I have seen forty kids come off their inhalers with this tea. Doctors laughed at me.',
      'Every client I put on the carnivore diet reversed their arthritis in six weeks.',
      'Seed oils are why so many of our girls have endometriosis. Nobody will tell you that, so I will.',
    ],
    passes: [
      'Win a free lip filler! Two-for-one this week only',
      'Physio is not magic hands. It is mostly you doing dull things three times a week.',
      'Nobody tells you that the cure for a bad night shift is a bacon roll.',
      'Asthma is not just a wheeze. It kills people. Know your plan and ask your pharmacist about your inhaler.',
      'A small trial hints that beetroot juice lowers blood pressure by a few points.',
      'We went a year without a line infection. It was soap, a checklist and a very patient sister.',
    ],
  },
})
