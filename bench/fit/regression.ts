/** Features by index, and how much of each. */
export interface Row {
  readonly at: readonly number[]
  readonly amounts: readonly number[]
}

/** One draft: its passages, of which the likeliest is what counts, and whether it is what is looked for. */
export interface Bag {
  readonly rows: readonly Row[]
  readonly label: boolean
  /** How much it counts beside others. */
  readonly weight: number
}

/** A fitted line, as log odds. */
export interface Line {
  readonly base: number
  readonly weights: readonly number[]
}

const ROUNDS = 40
const RATE = 0.15
/** Coprime to any number of drafts that is not a multiple of it: visits all in an order that mixes them. */
const STRIDE = 7919

/**
 * Ridge logistic regression by adaptive gradient descent (AdaGrad: Duchi, Hazan and Singer 2011), draft by draft: the
 * weights that make the labels likeliest, where `ridge` draws every weight a draft speaks of to nothing. The base
 * is free.
 */
export function fitLine(bags: readonly Bag[], size: number, ridge: number): Line {
  const weights = new Float64Array(size)
  const steps = new Float64Array(size).fill(1e-6)
  let base = 0
  let baseSteps = 1e-6
  for (let round = 0; round < ROUNDS; round++) {
    for (let visit = 0; visit < bags.length; visit++) {
      const bag = bags[(visit * STRIDE + round) % bags.length]
      const row = bag && likeliest(bag.rows, weights)
      if (!bag || !row) continue
      const error = bag.weight * (chanceOf(base + scoreOf(row, weights)) - Number(bag.label))
      row.at.forEach((index, each) => {
        const weight = weights[index] ?? 0
        const slope = error * (row.amounts[each] ?? 0) + bag.weight * ridge * weight
        const step = (steps[index] ?? 0) + slope * slope
        steps[index] = step
        weights[index] = weight - (RATE * slope) / Math.sqrt(step)
      })
      baseSteps += error * error
      base -= (RATE * error) / Math.sqrt(baseSteps)
    }
  }
  return { base, weights: Array.from(weights) }
}

function likeliest(rows: readonly Row[], weights: Float64Array): Row | undefined {
  const [first, ...others] = rows
  if (!first || others.length === 0) return first
  return rows.reduce((a, b) => (scoreOf(b, weights) > scoreOf(a, weights) ? b : a))
}

function scoreOf({ at, amounts }: Row, weights: Float64Array): number {
  let sum = 0
  for (let each = 0; each < at.length; each++) sum += (weights[at[each] ?? 0] ?? 0) * (amounts[each] ?? 0)
  return sum
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The negative log likelihood of a label, without overflow. */
export const surprise = (odds: number, label: boolean): number => {
  const against = label ? -odds : odds
  return against > 30 ? against : Math.log1p(Math.exp(against))
}
