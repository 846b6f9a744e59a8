/** One text: the features it shows by index, how much of each, and whether it is what is looked for. */
export interface Row {
  readonly features: readonly (readonly [index: number, amount: number])[]
  readonly label: boolean
  /** How much it counts beside others. */
  readonly weight: number
}

/** A fitted line, as log odds. */
export interface Line {
  readonly base: number
  readonly weights: readonly number[]
}

const STEPS = 30
const ENOUGH = 1e-4

/** What pulls each weight, and how strongly: a weight that few texts speak of stays near it. */
export interface Pull {
  readonly towards: readonly number[]
  readonly ridge: number
}

/**
 * Ridge logistic regression by Newton's method: the weights that make the labels likeliest, less `ridge` / 2 times
 * the squares of how far they are from what pulls them. The base is free.
 */
export function fitLine(rows: readonly Row[], pull: Pull): Line {
  const size = pull.towards.length
  let line: Float64Array = Float64Array.of(...pull.towards, 0)
  let loss = lossOf(line, rows, pull)
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slope(line, rows, pull)
    const move = solve(curvature, gradient)
    const { next, nextLoss } = downhill(line, move, loss, rows, pull)
    const change = Math.max(...next.map((value, at) => Math.abs(value - (line[at] ?? 0))))
    line = next
    loss = nextLoss
    if (change < ENOUGH) break
  }
  return { base: line[size] ?? 0, weights: Array.from(line.subarray(0, size)) }
}

const oddsBy = (line: Float64Array, features: Row['features']): number =>
  features.reduce((sum, [index, amount]) => sum + (line[index] ?? 0) * amount, line.at(-1) ?? 0)

/** The negative log likelihood of a label, without overflow. */
export const surprise = (odds: number, label: boolean): number => {
  const against = label ? -odds : odds
  return against > 30 ? against : Math.log1p(Math.exp(against))
}

function lossOf(line: Float64Array, rows: readonly Row[], { towards, ridge }: Pull): number {
  const squares = towards.reduce((sum, prior, at) => sum + ((line[at] ?? 0) - prior) ** 2, 0)
  return rows.reduce(
    (sum, { features, label, weight }) => sum + weight * surprise(oddsBy(line, features), label),
    (ridge / 2) * squares,
  )
}

/** A whole step of Newton's, halved as long as it leads uphill. */
function downhill(
  line: Float64Array,
  move: Float64Array,
  loss: number,
  rows: readonly Row[],
  pull: Pull,
): { next: Float64Array; nextLoss: number } {
  for (let share = 1; share > 1e-3; share /= 2) {
    const next = line.map((value, at) => value - share * (move[at] ?? 0))
    const nextLoss = lossOf(next, rows, pull)
    if (nextLoss <= loss) return { next, nextLoss }
  }
  return { next: line, nextLoss: loss }
}

/** First and second derivatives of the loss; the curvature row by row, its lower half alone. */
function slope(line: Float64Array, rows: readonly Row[], { towards, ridge }: Pull) {
  const size = line.length
  const last = size - 1
  const gradient = line.map((weight, at) => (at === last ? 0 : ridge * (weight - (towards[at] ?? 0))))
  const curvature = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(at + 1)
    row[at] = at === last ? 1e-6 : ridge
    return row
  })
  for (const { features, label, weight } of rows) {
    const chance = 1 / (1 + Math.exp(-oddsBy(line, features)))
    const all = [...features, [last, 1] as const]
    for (const [i, a] of all) {
      gradient[i] = (gradient[i] ?? 0) + weight * (chance - Number(label)) * a
      const row = curvature[i]
      if (!row) continue
      for (const [j, b] of all) if (j <= i) row[j] = (row[j] ?? 0) + weight * chance * (1 - chance) * a * b
    }
  }
  return { gradient, curvature }
}

/** Solves `matrix · x = right` for a positive definite matrix given by its lower half (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const factor = matrix.map(row => row.slice())
  factor.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      const other = factor[j] ?? row
      let sum = row[j] ?? 0
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0)
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[j] ?? 1)
    }
  })
  const x = right.slice()
  factor.forEach((row, i) => {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - (row[k] ?? 0) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / (row[i] ?? 1)
  })
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = (x[i] ?? 0) - (factor[k]?.[i] ?? 0) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / (factor[i]?.[i] ?? 1)
  }
  return x
}
