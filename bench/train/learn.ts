import type { Classifier } from '../../src/engine/reading/classifier.ts'

/** One sentence: what is seen of it, and whether it is one to find; `undefined` where nobody says. */
export interface Lesson {
  readonly seen: readonly string[]
  readonly truly: boolean | undefined
}

/** A feature seen less often than this teaches nothing. */
const SELDOM = 5
/** Rounds over all lessons. */
const ROUNDS = 10
/** How fast each weight follows its errors (AdaGrad). */
const PACE = 0.12
/** How strongly weights are drawn to nothing. */
const SHRINK = 1e-3
/** How fast the common term follows. */
const BIAS_PACE = 0.02
/** Weights below this many hundredths are left out. */
const SLIGHT = 3
/** So that a step over hundreds of features at once stays a step. */
const SCALE = 8

/**
 * Logistic regression by stochastic gradient descent, the same every time.
 * Duchi, Hazan, Singer: Adaptive subgradient methods (2011).
 */
export function learn(lessons: readonly Lesson[]): {
  readonly classifier: Classifier
  readonly score: (seen: readonly string[]) => number
} {
  const taught = lessons.filter(({ truly }) => truly !== undefined)
  const often = countsOf(taught)
  const rows = taught.map(({ seen, truly }) => ({
    seen: seen.filter(each => (often.get(each) ?? 0) >= SELDOM),
    truly: truly ? 1 : 0,
  }))
  const weights = new Map<string, number>()
  const steps = new Map<string, number>()
  let bias = 0
  const random = randomFrom(1)
  for (let step = 0; step < ROUNDS * rows.length; step++) {
    const { seen, truly } = rows[Math.floor(random() * rows.length)] as (typeof rows)[number]
    const odds = bias + seen.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0) / SCALE
    const error = truly - 1 / (1 + Math.exp(-odds))
    bias += BIAS_PACE * error
    for (const each of seen) {
      const weight = weights.get(each) ?? 0
      const slope = error / SCALE - SHRINK * weight
      const travelled = (steps.get(each) ?? 0) + slope * slope
      steps.set(each, travelled)
      weights.set(each, weight + (PACE * slope) / Math.sqrt(travelled + 1e-6))
    }
  }
  const classifier = {
    bias: Math.round(bias * 100),
    weights: Object.fromEntries(
      [...weights]
        .map(([feature, weight]) => [feature, Math.round((weight / SCALE) * 100)] as const)
        .filter(([, weight]) => Math.abs(weight) >= SLIGHT)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
  const known = new Map(Object.entries(classifier.weights))
  return {
    classifier,
    score: seen => (classifier.bias + seen.reduce((sum, each) => sum + (known.get(each) ?? 0), 0)) / 100,
  }
}

function countsOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { seen } of lessons) {
    for (const each of new Set(seen)) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return counts
}

/** Numbers in [0, 1) that are the same in every run (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
