import { catalogue } from '../../rules/index.ts'
import type { Span } from '../engine/draft.ts'
import type { Severity } from '../engine/policy.ts'
import type { Finding, Fix } from '../engine/report.ts'
import type { Answer } from './run.ts'
import { cite, position } from './words.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  block: 'error',
  warn: 'warning',
  info: 'note',
}
const numbers = new Map(catalogue.rules.map(({ id }, index) => [id, index]))

/** SARIF 2.1.0, which editors and code hosts read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function printSarif() {
  const results: object[] = []
  const notifications: object[] = []
  return {
    each(answer: Answer): string {
      if ('error' in answer) notifications.push(asNotification(answer))
      else results.push(...answer.report.findings.map(finding => asResult(finding, answer)))
      return ''
    },
    end: () => `${JSON.stringify(asLog(results, notifications), null, 2)}\n`,
  }
}

const asLog = (results: readonly object[], notifications: readonly object[]) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Chaperone',
          rules: catalogue.rules.map(({ id, title, category }) => ({
            id,
            shortDescription: { text: title },
            properties: { category },
          })),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [
        { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
      ],
      results,
    },
  ],
})

type Read = Extract<Answer, { text: string }>
type Unread = Extract<Answer, { error: string }>

const asResult = (finding: Finding, { place, text, report }: Read) => ({
  ruleId: finding.rule,
  ruleIndex: numbers.get(finding.rule) ?? -1,
  level: levels[finding.severity],
  message: { text: [`${finding.message} ${finding.why}`, ...finding.sources.map(cite)].join('\n') },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(place.name) },
        region: regionOf(finding, place.line, text),
      },
    },
  ],
  // A line of JSONL is an encoding of the draft, which an edit by offset would break.
  ...(place.line === undefined &&
    finding.fixes.length > 0 && { fixes: finding.fixes.map(fix => asFix(fix, text, place.name)) }),
  properties: {
    id: place.id,
    jurisdiction: report.jurisdiction,
    severity: finding.severity,
    start: finding.start,
    end: finding.end,
    text: finding.text,
  },
})

/** The whole line of a JSONL file, since offsets of its decoded text are no columns of the line. */
function regionOf(finding: Finding, line: number | undefined, text: string) {
  return line === undefined ? regionIn(text, finding) : { startLine: line }
}

function regionIn(text: string, { start, end }: Span) {
  const from = position(text, start)
  const to = position(text, end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

const asFix = ({ label, edits }: Fix, text: string, name: string) => ({
  description: { text: label },
  artifactChanges: [
    {
      artifactLocation: { uri: encodeURI(name) },
      replacements: edits.map(edit => ({
        deletedRegion: regionIn(text, edit),
        insertedContent: { text: edit.text },
      })),
    },
  ],
})

const asNotification = ({ place, error }: Unread) => ({
  level: 'error',
  message: { text: error },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(place.name) },
        ...(place.line !== undefined && { region: { startLine: place.line } }),
      },
    },
  ],
})
