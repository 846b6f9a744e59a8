import type { Sign } from './signs.ts'

/*
 * What each sign adds to the belief that a passage claims more than anyone can show, and what takes from it. Above
 * zero it does so more likely than not. Fitted to labelled posts (logistic regression, eight-fold checked) and rounded.
 */

/** Where belief starts: most posts claim nothing. */
export const BASE = -5.9

/** For a sign that stands in the passage at all. */
export const once: Partial<Record<Sign, number>> = {
  remedy: 1.6,
  plot: 1.3,
  soon: 1.1,
  redefined: 1.0,
  illness: 0.9,
  insistence: 0.9,
  testimony: 0.9,
  undone: 0.9,
  young: 0.9,
  selling: 0.8,
  causes: 0.7,
  instead: 0.6,
  body: 0.5,
  absolute: 0.4,
  improved: 0.4,
  means: 0.4,
  medicine: 0.4,
  negated: 0.4,
  question: 0.4,
  counted: 0.3,
  price: 0.3,
  culprit: 0.2,
  equation: 0.2,
  mine: 0.2,
  cited: -0.3,
  doubted: -0.4,
  laughing: -0.5,
  story: -0.5,
  kindly: -0.6,
  life: -0.7,
  quoted: -0.9,
  evidence: -1.1,
  refuted: -1.2,
  sent: -1.2,
}

/** More for one that stands there twice. */
export const again: Partial<Record<Sign, number>> = {
  absolute: 1.0,
  illness: 0.6,
  remedy: 0.6,
  body: 0.5,
  selling: 0.5,
  undone: 0.4,
  young: 0.2,
  doubted: -0.2,
  negated: -0.2,
  question: -0.2,
  mine: -0.5,
  life: -0.6,
  refuted: -0.6,
  hedge: -1.1,
}

/** For two signs together, any of the first with any of the second. */
export const together: readonly (readonly [readonly Sign[], readonly Sign[], number])[] = [
  [['culprit'], ['causes', 'harms'], 1.1],
  [['illness', 'body'], ['undone'], 0.9],
  [['soon'], ['undone', 'improved', 'remedy'], 0.9],
  [['counted'], ['remedy', 'means', 'undone', 'medicine'], 0.7],
  [['testimony'], ['remedy', 'means', 'undone', 'medicine'], 0.7],
  [['absolute'], ['medicine'], 0.7],
  [['medicine'], ['instead'], 0.6],
  [['insistence'], ['illness', 'remedy', 'means'], 0.6],
  [['young'], ['culprit', 'causes'], 0.5],
  [['redefined'], ['illness', 'body', 'young'], 0.5],
  [['causes'], ['illness'], 0.4],
  [['improved'], ['illness'], 0.3],
  [['improved'], ['body'], 0.3],
  [['absolute'], ['reader'], 0.3],
  [['remedy', 'means'], ['undone'], 0.2],
  [['remedy', 'means'], ['absolute'], 0.2],
  [['illness'], ['redefined'], 0.2],
  [['selling'], ['remedy', 'illness', 'improved'], 0.2],
  [['absolute'], ['body'], 0.2],
  [['instead'], ['illness', 'remedy', 'means'], 0.2],
  [['mine'], ['undone'], -0.2],
]

/** A short post has room for few signs, a long one for many: characters of the passage. */
export const byLength = (length: number): number =>
  (length < 90 ? 1.2 : 0) + (length < 160 ? 1.2 : 0) + (length > 350 ? -0.4 : 0)
