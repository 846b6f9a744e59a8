import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DraftKind } from '../engine/draft.ts'
import { draftKinds } from '../engine/draft.ts'
import type { JurisdictionId, Severity } from '../engine/policy.ts'
import { jurisdictionIds, severities } from '../engine/policy.ts'

export const formats = ['text', 'json', 'jsonl', 'sarif'] as const
export type Format = (typeof formats)[number]

/** Where drafts come from: the command line itself, a file, or the standard input. */
export type Origin =
  | { readonly from: 'argument'; readonly text: string }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'stdin' }

/** What one run was asked to do. */
export interface Command {
  readonly jurisdiction: JurisdictionId
  readonly kind: DraftKind
  readonly format: Format
  readonly failOn: Severity | 'never'
  readonly origins: readonly Origin[]
}

/** What the person typed makes no sense; the message says what to do instead. */
export class WrongUsage extends Error {}

export const usage = `Checks drafts of social posts as the extension does. Nothing leaves this machine.

npm run --silent check -- [options] [TEXT | FILE… | -]

  TEXT                    the draft itself, in quotes
  FILE…                   files, each one draft; a .jsonl file, and any file under --format jsonl, holds one
                          draft a line: {"id","text","jurisdiction"?,"kind"?,"site"?}
  -                       the standard input (also when nothing is given)

  --jurisdiction uk|us    whose rules to judge by (default uk); a line of JSONL may name its own
  --kind KIND             ${draftKinds.join(', ')} (default post)
  --format FORMAT         ${formats.join(', ')} (default text)
  --fail-on SEVERITY      the mildest finding that makes the exit code 1: ${severities.toReversed().join(', ')},
                          never (default block)
  --explain RULE          what a rule is for, its sources, severities and examples, instead of a check
  --help                  this

Exit code 0: nothing at or above --fail-on. 1: findings. 2: wrong usage, or input that could not be read.
`

/**
 * Reads the arguments after the program's name.
 * @throws WrongUsage
 */
export function parseArguments(
  args: readonly string[],
  terminal: boolean,
): Command | { readonly explain: string } | 'help' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.explain !== undefined) return { explain: values.explain }
  const format = oneOf('format', formats, values.format)
  return {
    format,
    jurisdiction: oneOf('jurisdiction', jurisdictionIds, values.jurisdiction),
    kind: oneOf('kind', draftKinds, values.kind),
    failOn: oneOf('fail-on', [...severities, 'never'] as const, values['fail-on']),
    origins: originsOf(positionals, terminal),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jurisdiction: { type: 'string', default: 'uk' },
        kind: { type: 'string', default: 'post' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'block' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function oneOf<const Choice extends string>(
  option: string,
  choices: readonly Choice[],
  given: string,
): Choice {
  const chosen = choices.find(choice => choice === given.toLowerCase())
  if (chosen === undefined) {
    throw new WrongUsage(`--${option} takes ${choices.join(', ')}; got "${given}"`)
  }
  return chosen
}

function originsOf(positionals: readonly string[], terminal: boolean): readonly Origin[] {
  const [only] = positionals
  if (only === undefined) {
    if (terminal) throw new WrongUsage('Give a text, a file, or - for the standard input.')
    return [{ from: 'stdin' }]
  }
  if (positionals.length === 1 && only !== '-' && !existsSync(only)) {
    if (looksLikePath(only)) throw new WrongUsage(`Cannot read ${only}: no such file.`)
    return [{ from: 'argument', text: only }]
  }
  return positionals.map((path): Origin => {
    if (path === '-') return { from: 'stdin' }
    if (existsSync(path)) return { from: 'file', path }
    throw new WrongUsage(`Cannot read ${path}: no such file. (A text of several words goes in quotes.)`)
  })
}

/** A mistyped file name must not pass for a post of one word in which nothing was found. */
const looksLikePath = (argument: string): boolean =>
  !/\s/.test(argument) &&
  (/\.(?:jsonl|ndjson|json|txt|md|csv)$/i.test(argument) || /^\.{0,2}\//.test(argument))
