/** What each sign adds to a belief and what takes from it, as log odds; fitted to labelled posts and rounded. */
export interface Weights<Sign extends string> {
  /** Where belief starts. */
  readonly base: number
  /** For a sign that stands there at all. */
  readonly once: Readonly<Partial<Record<Sign, number>>>
  /** More for one that stands there twice. */
  readonly again: Readonly<Partial<Record<Sign, number>>>
  /** For two signs together, any of the first with any of the second. */
  readonly together: readonly (readonly [readonly Sign[], readonly Sign[], number])[]
  /** A short text has room for few signs, a long one for many: below 90 and 160 characters, above 350. */
  readonly lengths: readonly [short: number, shortish: number, long: number]
}

/** How likely a text with these signs is what the weights were fitted to find: above zero more likely than not. */
export function belief<Sign extends string>(
  count: ReadonlyMap<Sign, number>,
  length: number,
  { base, once, again, together, lengths: [short, shortish, long] }: Weights<Sign>,
): number {
  const any = (signs: readonly Sign[]): boolean => signs.some(sign => count.has(sign))
  let sum = base + (length < 90 ? short : 0) + (length < 160 ? shortish : 0) + (length > 350 ? long : 0)
  for (const [sign, times] of count) sum += (once[sign] ?? 0) + (times > 1 ? (again[sign] ?? 0) : 0)
  for (const [some, others, weight] of together) if (any(some) && any(others)) sum += weight
  return sum
}

/** The signs of several texts together. */
export function added<Sign extends string>(
  counts: readonly ReadonlyMap<Sign, number>[],
): ReadonlyMap<Sign, number> {
  const sum = new Map<Sign, number>()
  for (const count of counts) for (const [sign, times] of count) sum.set(sign, (sum.get(sign) ?? 0) + times)
  return sum
}
