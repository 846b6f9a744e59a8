import type { Span } from '../../src/engine/draft.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { added, belief } from '../weighing.ts'
import { isAsserted } from './claim.ts'
import type { Sign, Signs } from './signs.ts'
import { signsIn } from './signs.ts'
import { weights } from './weights.ts'

/** How many sentences are weighed together. */
const PASSAGE = 3
/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
const SURE = 2.1
/** In a patient's story bold words mostly belong to it, and in an answer to one person they are advice. */
const SURE_ELSEWHERE = 2.5
const ANSWERS: ReadonlySet<string> = new Set(['reply', 'comment', 'message'])
/** What the claim is about, and what is claimed of it: without both nothing is. */
const TOPICS: readonly Sign[] = ['remedy', 'means', 'culprit', 'medicine', 'illness', 'body']
const ASSERTIONS: readonly Sign[] = [
  'undone',
  'improved',
  'causes',
  'harms',
  'instead',
  'redefined',
  'counted',
  'testimony',
  'insistence',
  'plot',
  'absolute',
]

/** The statement that American supplements carry. */
const STATEMENT = /\bevaluated by the (?:fda|food and drug)|\bnot intended to diagnose\b/i

interface Weighed {
  readonly sentence: Sentence
  readonly signs: Signs
}

/** The boldest passage of the draft, when it is bold enough. */
function boldest(reading: Reading, needed: number): Span | undefined {
  const told = signsIn(reading).filter(
    ({ sentence: { text } }) => text.trim() !== '' && !STATEMENT.test(text),
  )
  const starts = Array.from({ length: Math.max(1, told.length - PASSAGE + 1) }, (_, at) => at)
  const passages = starts.map(start => told.slice(start, start + PASSAGE))
  const best = passages
    .map(passage => ({ passage, belief: boldness(passage) }))
    .reduce((a, b) => (b.belief > a.belief ? b : a), { passage: [] as readonly Weighed[], belief: -Infinity })
  if (best.belief < needed || !hasAny(best.passage, TOPICS) || !hasAny(best.passage, ASSERTIONS))
    return undefined
  const lead = best.passage.reduce((a, b) => (boldness([b]) > boldness([a]) ? b : a))
  const { start, text } = lead.sentence
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
}

const hasAny = (passage: readonly Weighed[], names: readonly Sign[]): boolean =>
  passage.some(({ signs }) => names.some(name => signs.has(name)))

/** How likely a passage claims more than can be shown, as log odds. */
const boldness = (passage: readonly Weighed[]): number =>
  belief(
    added(passage.map(({ signs }) => signs)),
    passage.reduce((sum, { sentence }) => sum + sentence.text.length, 0),
    weights,
  )

export default defineRule({
  title: 'More than can be shown',
  find: (reading, { draft }) => {
    if (draft.kind === 'review-reply') return []
    const elsewhere = reading.stories.length > 0 || ANSWERS.has(draft.kind)
    const claim = boldest(reading, elsewhere ? SURE_ELSEWHERE : SURE)
    return claim && isAsserted(reading, claim) ? [claim] : []
  },
  message: 'This may claim more than the evidence can show.',
  why: 'Readers act on what a health professional is sure of, so say how sure anyone can be and where to read it.',
  fix: replaceSentence(
    'Say what the studies show',
    '[Say what the studies show, in whom, and where to read them.]',
  ),
  guards: ['refuted', 'their words', 'cited', 'signposted'],
  examples: {
    flags: [
      'Anxiety is a magnesium deficiency, simple as. Two capsules and you will never panic again.',
      'Three sessions of cupping and his back is sorted, every time, and no surgeon will tell you that.',
      'I have seen forty kids come off their inhalers with this tea. Doctors laughed at me.',
      'Every client I put on the carnivore diet reversed their arthritis in six weeks.',
      'Seed oils cause endometriosis in our girls, and nobody funds the study because there is no money in it.',
    ],
    passes: [
      'Physio is not magic hands. It is mostly you doing dull things three times a week.',
      'Nobody tells you that the cure for a bad night shift is a bacon roll.',
      'Asthma is not just a wheeze. It kills people. Know your plan and ask your pharmacist about your inhaler.',
      'A small trial hints that beetroot juice lowers blood pressure by a few points.',
      'We went a year without a line infection. It was soap, a checklist and a very patient sister.',
    ],
  },
})
