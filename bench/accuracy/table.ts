import { tableOf } from '../table.ts'
import type { Miss, Score, Scores } from './score.ts'

/** Everything about one file: the table by category and jurisdiction, then what it leaves out. */
export function scoresAsText(name: string, scores: Scores): string {
  return [
    `${name}: ${scores.drafts} drafts, findings of warn and above`,
    tableOf(
      ['category', 'jur.', 'positive', 'precision', 'recall', 'F1', 'false alarms', 'phrases underlined'],
      scores.rows.filter(judged).map(asRow),
    ),
    ...scores.cues.map(
      ({ jurisdiction, cue, found, of }) =>
        `unlabelled adverts, cue ${cue}, ${jurisdiction}: ${ratio(found, of)} found`,
    ),
    ...scores.innocent.map(
      ({ jurisdiction, raised, of }) =>
        `drafts with every label false, ${jurisdiction}: ${ratio(raised, of)} raise anything`,
    ),
    '',
  ].join('\n')
}

const judged = ({ found, missed, falseAlarms, quiet }: Score): boolean =>
  found + missed + falseAlarms + quiet > 0

function asRow(score: Score): readonly string[] {
  const { found, missed, falseAlarms, quiet } = score
  return [
    score.category,
    score.jurisdiction,
    String(found + missed),
    share(found, found + falseAlarms),
    share(found, found + missed),
    share(2 * found, 2 * found + falseAlarms + missed),
    ratio(falseAlarms, falseAlarms + quiet),
    score.phrases === 0 ? '' : ratio(score.underlined, score.phrases),
  ]
}

/** A share of nothing is no number. */
const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2))

const ratio = (part: number, whole: number): string =>
  `${part}/${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`}`

/** What the engine got wrong, false alarms with the rule and the phrase that raised them. */
export const missesAsText = ({ misses }: Scores): string =>
  misses
    .toSorted((a, b) => order(a).localeCompare(order(b)))
    .map(missAsText)
    .join('\n')

const order = ({ category, what }: Miss): string => `${category} ${what}`

function missAsText({ category, what, judged: { draft, jurisdiction, findings } }: Miss): string {
  const raised = findings
    .filter(finding => finding.category === category)
    .map(({ rule, severity, text }) => `\n    ${severity} ${rule} “${oneLine(text)}”`)
  return `${category} ${what}: ${draft.id} (${jurisdiction}, ${draft.kind})${raised.join('')}\n    ${oneLine(draft.text)}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
