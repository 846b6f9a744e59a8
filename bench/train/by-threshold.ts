export interface Judged {
  readonly odds: number
  readonly truly: boolean
  readonly text: string
}

/** How many lines of the table there are, and how many mistakes it ends with. */
const LINES = 12
const SHOWN = 12

/** What would be found, and how rightly, for thresholds from the strictest on; then the worst mistakes. */
export function byThreshold(judged: readonly Judged[]): string {
  const ranked = judged.toSorted((a, b) => b.odds - a.odds)
  const all = ranked.filter(({ truly }) => truly).length
  const lines: string[] = []
  let right = 0
  ranked.forEach(({ truly, odds }, at) => {
    if (truly) right++
    if (truly && right % Math.ceil(all / LINES) === 0) {
      const precision = right / (at + 1)
      lines.push(
        `${odds.toFixed(2).padStart(6)}  recall ${(right / all).toFixed(2)}  precision ${precision.toFixed(2)}`,
      )
    }
  })
  const short = ({ odds, text }: Judged) =>
    `${odds.toFixed(2).padStart(6)}  ${text.replaceAll('\n', ' ').slice(0, 160)}`
  const alarms = ranked.filter(({ truly }) => !truly).slice(0, SHOWN)
  const misses = ranked.filter(({ truly }) => truly).slice(-SHOWN)
  return [
    `${judged.length} drafts, ${all} to find`,
    ...lines,
    'false alarms',
    ...alarms.map(short),
    'misses',
    ...misses.map(short),
  ].join('\n')
}
