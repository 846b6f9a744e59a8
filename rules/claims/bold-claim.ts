import type { Span } from '../../src/engine/draft.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { passagesOf } from '../passages.ts'
import { replaceSentence } from '../sentence.ts'
import type { Evidence, Noted } from '../weighing.ts'
import { lengthFeatures, modelOf } from '../weighing.ts'
import { isAsserted } from './claim.ts'
import type { Sign } from './signs.ts'
import { groups, signsIn } from './signs.ts'
import { weights } from './weights.ts'

const CUT = { length: 3, step: 1, least: 3 }
/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
export const SURE = 0.3
/** In a patient's story bold words mostly belong to it, and in an answer to one person they are advice. */
const SURE_ELSEWHERE = 0.8
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
  'unharmed',
  'record',
  'rivalled',
  'discarded',
  'over',
  'foremost',
  'sole cause',
]

/** The statement that American supplements carry. */
const STATEMENT = /\bevaluated by the (?:fda|food and drug)|\bnot intended to diagnose\b/i

interface Told {
  readonly sentence: Sentence
  readonly noted: Noted<Sign>
}

/** Some sentences and how likely they claim more than can be shown. */
interface Claim {
  readonly passage: readonly Told[]
  readonly features: Evidence
  readonly belief: number
}

const model = modelOf(weights, groups)

/** Every passage that claims something of something, weighed. */
export const possibleClaims = (reading: Reading): readonly Claim[] => {
  const told = signsIn(reading)
    .filter(({ sentence: { text } }) => text.trim() !== '' && !STATEMENT.test(text))
    .map(({ sentence, signs }): Told => ({ sentence, noted: model.note(signs) }))
  return passagesOf(told, CUT)
    .filter(passage => hasAny(passage, TOPICS) && hasAny(passage, ASSERTIONS))
    .map(weigh)
}

function weigh(passage: readonly Told[]): Claim {
  const length = passage.reduce((sum, { sentence }) => sum + sentence.text.length, 0)
  const shown = model.show(passage.map(({ noted }) => noted))
  const own = lengthFeatures(length)
  return { passage, features: [shown.features, own], belief: model.belief(own) + shown.adds }
}

const hasAny = (passage: readonly Told[], names: readonly Sign[]): boolean =>
  passage.some(({ noted }) => names.some(name => noted.names.has(name)))

/** The sentence that leads the boldest passage of the draft, when that is bold enough. */
function boldest(reading: Reading, needed: number): Span | undefined {
  const [best] = possibleClaims(reading).toSorted(bolder)
  if (!best || best.belief < needed) return undefined
  const [lead] = best.passage.toSorted((a, b) => bolder(weigh([a]), weigh([b])))
  if (!lead) return undefined
  const { start, text } = lead.sentence
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
}

const bolder = (a: Claim, b: Claim): number => b.belief - a.belief

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
