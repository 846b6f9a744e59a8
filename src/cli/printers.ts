import type { Command, Format } from './arguments.ts'
import type { Answer } from './run.ts'
import { printSarif } from './sarif.ts'
import { printText } from './text.ts'

/** Turns answers into what goes to the standard output, one at a time where the format allows. */
export interface Printer {
  each(answer: Answer): string
  end(): string
}

/** One draft is one object; several, or a file of lines, are a list, each with where it came from. */
const printJson = (): Printer => {
  const answers: Answer[] = []
  return {
    each(answer) {
      answers.push(answer)
      return ''
    },
    end() {
      const [first, second] = answers
      const alone = first && !second && first.place.line === undefined
      const value = alone ? bodyOf(first) : answers.map(answer => ({ ...answer.place, ...bodyOf(answer) }))
      return `${JSON.stringify(value, null, 2)}\n`
    },
  }
}

const bodyOf = (answer: Answer): object => ('error' in answer ? { error: answer.error } : answer.report)

const printJsonLines = (): Printer => ({
  each(answer) {
    const { id } = answer.place
    if ('error' in answer) return `${JSON.stringify({ id, error: answer.error })}\n`
    const { jurisdiction, findings } = answer.report
    return `${JSON.stringify({ id, jurisdiction, findings })}\n`
  },
  end: () => '',
})

export const printers: Readonly<Record<Format, (command: Command) => Printer>> = {
  text: printText,
  json: printJson,
  jsonl: printJsonLines,
  sarif: printSarif,
}
