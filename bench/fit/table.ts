import { tableOf } from '../table.ts'
import type { Seen } from './evidence.ts'

/** How far from the line that the rule draws the table looks. */
const AROUND = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]

/**
 * How many drafts are found rightly from a belief on, file by file and around the line `sure`: by models fitted
 * without them (`leftOut`, in the order of `all`) and by the weights in place.
 */
export function scoresAsText(
  files: readonly { readonly name: string; readonly seen: readonly Seen[] }[],
  all: readonly Seen[],
  leftOut: readonly number[],
  inPlace: readonly number[],
  sure: number,
): string {
  const at = new Map(all.map((one, index) => [one, index]))
  const row = (name: string, seen: readonly Seen[], line: number): readonly string[] => [
    name,
    line.toFixed(1),
    ...scoreOf(seen, one => (leftOut[at.get(one) ?? -1] ?? Number.NEGATIVE_INFINITY) > line),
    ...scoreOf(seen, one => (inPlace[at.get(one) ?? -1] ?? Number.NEGATIVE_INFINITY) > line),
  ]
  return tableOf(
    [
      'drafts',
      'above',
      'precision',
      'recall',
      'false alarms',
      'in place: precision',
      'recall',
      'false alarms',
    ],
    [
      ...files.filter(({ seen }) => seen.length > 0).map(({ name, seen }) => row(name, seen, sure)),
      ...AROUND.map(off => row(off === 0 ? 'all' : '', all, sure + off)),
    ],
  )
}

function scoreOf(seen: readonly Seen[], isFound: (one: Seen) => boolean): readonly string[] {
  const found = seen.filter(isFound)
  const right = found.filter(({ label }) => label).length
  const positive = seen.filter(({ label }) => label).length
  return [share(right, found.length), share(right, positive), String(found.length - right)]
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2))
