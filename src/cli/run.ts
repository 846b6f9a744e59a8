import { once } from 'node:events'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../engine/check.ts'
import { atLeast } from '../engine/policy.ts'
import type { Report } from '../engine/report.ts'
import type { Command } from './arguments.ts'
import type { Item, Place } from './drafts.ts'
import { draftsOf } from './drafts.ts'
import { printers } from './printers.ts'

/** A draft that was judged, or why it was not. */
export type Answer =
  | { readonly place: Place; readonly text: string; readonly report: Report }
  | { readonly place: Place; readonly error: string }

/** Checks every draft and prints as it goes. @returns the exit code. */
export async function run(command: Command): Promise<0 | 1 | 2> {
  const engine = createEngine(catalogue)
  const printer = printers[command.format](command)
  const tell = onceEach(text => process.stderr.write(`${text}\n`))
  let found = false
  let unread = false
  for await (const item of draftsOf(command)) {
    const answer = judge(item)
    if ('error' in answer) {
      unread = true
      process.stderr.write(`${where(answer.place)}: ${answer.error}\n`)
    } else {
      found ||= fails(answer.report)
    }
    if ('notes' in item) for (const note of item.notes) tell(note, where(item.place))
    await print(printer.each(answer))
  }
  await print(printer.end())
  if (unread) return 2
  return found ? 1 : 0

  function judge(item: Item): Answer {
    if ('error' in item) return item
    const { place, draft, jurisdiction } = item
    return { place, text: draft.text, report: engine.check(draft, { jurisdiction }) }
  }

  function fails({ findings }: Report): boolean {
    const { failOn } = command
    return failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn))
  }
}

/** Waits while the reader at the other end is slower than we are. */
async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Says the same thing about a thousand lines once. */
function onceEach(say: (text: string) => void): (what: string, where: string) => void {
  const said = new Set<string>()
  return (what, where) => {
    if (said.has(what)) return
    said.add(what)
    say(`${where}: ${what}`)
  }
}

const where = ({ name, line }: Place): string => (line === undefined ? name : `${name}, line ${line}`)
