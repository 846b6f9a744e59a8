import type { Span } from '../draft.ts'

/** Of overlapping facts the first found stays: a list of patterns stands in the order of trust. */
export function firstOf<Fact extends Span>(facts: readonly Fact[]): readonly Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    if (!kept.some(other => fact.start < other.end && other.start < fact.end)) kept.push(fact)
  }
  return kept
}

/** Where a group of a match stands; the pattern needs the `d` flag. */
export function groupAt(match: RegExpExecArray, name: string): Span & { readonly text: string } {
  const text = match.groups?.[name] ?? match[0]
  const [start, end] = match.indices?.groups?.[name] ?? [match.index, match.index + match[0].length]
  return { start, end, text }
}
