import type { CueName } from '../../src/engine/reading/reading.ts'
import type { AdviceSign } from './signs.ts'

/*
 * What each sign adds to the belief that a passage counsels one person on their health, and what takes from it. Above
 * zero it does so more likely than not. The weights started from judgement, were moved by logistic regression as far
 * as labelled posts bear it (checked on parts left out), and rounded.
 */

/** The signs of the passage and what the reading knows of it besides. */
export type Sign = AdviceSign | 'medicine' | 'condition' | 'dose'

/** Where belief starts: most posts counsel nobody. */
export const BASE = -7.6

/** For a sign that stands in the passage at all. */
export const once: Partial<Record<Sign, number>> = {
  seen: 1.2,
  treatment: 1.2,
  'you can': 1.2,
  'one who asked': 1.0,
  'keep from care': 1.0,
  symptom: 0.8,
  care: 0.7,
  order: 0.7,
  send: 0.7,
  'you have': 0.6,
  medicine: 0.6,
  "i'd": 0.5,
  dose: 0.5,
  body: 0.4,
  verdict: 0.4,
  fine: 0.3,
  amount: 0.3,
  often: 0.3,
  reader: 0.2,
  'no more': 0.2,
  condition: 0.2,
  handle: -0.3,
  endearment: -0.3,
  'a third': -0.3,
  question: -0.4,
  'number of it': -0.5,
  crowd: -0.7,
  'own story': -0.8,
  signpost: -0.9,
  evidence: -0.9,
  'other matter': -1.1,
  learning: -1.2,
  trade: -1.3,
  decline: -1.6,
}

/** Signs that stand for one another. */
export const groups = {
  matter: ['body', 'symptom', 'care', 'treatment', 'medicine', 'condition', 'dose', 'theirs'],
  'to one': ['handle', 'named', 'endearment', 'one who asked', 'seen', 'theirs', 'you have'],
  drug: ['treatment', 'medicine'],
  ill: ['condition', 'symptom', 'body', 'care'],
  much: ['amount', 'often', 'number of it', 'dose'],
} as const satisfies Record<string, readonly Sign[]>
type Name = Sign | keyof typeof groups

/** For two signs in one sentence. */
export const together: readonly (readonly [Name, Name, number])[] = [
  ["i'd", 'drug', 1.2],
  ['order', 'drug', 1.1],
  ['keep from care', 'care', 1.0],
  ['send', 'matter', 0.9],
  ['verdict', 'ill', 0.7],
  ['you can', 'drug', 0.7],
  ['much', 'drug', 0.7],
  ['seen', 'verdict', 0.6],
  ['fine', 'ill', 0.5],
  ['you can', 'ill', 0.5],
  ['no more', 'drug', 0.5],
  ['a third', 'verdict', 0.5],
  ['fine', 'drug', 0.4],
  ['order', 'ill', 0.4],
  ['reader', 'matter', 0.4],
  ["i'd", 'ill', 0.3],
  ['keep from care', 'drug', 0.3],
  ['you have', 'ill', 0.3],
  ['order', 'seen', 0.3],
]

/** For two signs in one passage. */
export const beside: readonly (readonly [Name, Name, number])[] = [
  ['verdict', 'order', 0.3],
  ['signpost', 'fine', 0.2],
  ['to one', 'matter', -0.2],
]

/** For turns of phrase that other rules lean on too. */
export const turns: Partial<Record<CueName, number>> = {
  refutation: -0.2,
  'at work': -0.2,
  addressed: -0.4,
  hypothetical: -0.5,
  citation: -0.5,
  'own story': -0.7,
  'fiction or history': -1.1,
  patient: -1.1,
  declining: -1.3,
}

/** The signs of counsel itself, apart from whom it is for and what it is about. */
export const counselling: readonly AdviceSign[] = [
  'verdict',
  'fine',
  'order',
  "i'd",
  'you can',
  'no more',
  'keep from care',
  'amount',
  'often',
  'number of it',
  'send',
]

/** For the box it stands in, the length of it and how it addresses its reader. */
export const circumstances = {
  answer: -0.1,
  'answer with a clinical matter': -0.0,
  'review reply': -2.4,
  long: -0.8,
  'each step of address': 1.5,
  'two kinds of counsel': 0.6,
  'three kinds of counsel': -0.0,
} as const
