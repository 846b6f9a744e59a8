import { around, overlaps } from './draft.ts'
import { rank } from './policy.ts'
import type { Edit, Finding } from './report.ts'

/**
 * One repair made of the safest repair of each finding.
 * @returns edits in ascending order, none overlapping. Deletions that overlap become one; of any other two, the one
 * of the graver finding is made, of the wider one among equals. What the other was for, if it still stands, is found
 * again in the repaired text.
 */
export function combineFixes(findings: readonly Finding[]): readonly Edit[] {
  const wanted = findings.toSorted(graverThenWider).flatMap(({ fixes: [first] }) => first?.edits ?? [])
  return wanted.reduce(add, []).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const graverThenWider = (a: Finding, b: Finding): number =>
  rank(b.severity) - rank(a.severity) || b.end - b.start - (a.end - a.start)

function add(made: readonly Edit[], edit: Edit): readonly Edit[] {
  const met = made.filter(other => collide(edit, other))
  if (met.length === 0) return [...made, edit]
  if (![edit, ...met].every(deletes)) return made
  const union = { ...around([edit, ...met]), text: '' }
  return [...made.filter(other => !met.includes(other)), union]
}

/** One place is changed once, by findings that share a repair too. */
const collide = (a: Edit, b: Edit): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end)

const deletes = ({ text }: Edit): boolean => text === ''
