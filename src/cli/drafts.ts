import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import type { Draft } from '../engine/draft.ts'
import { assertDraftText, draftKinds, siteIds } from '../engine/draft.ts'
import type { JurisdictionId } from '../engine/policy.ts'
import { jurisdictionIds } from '../engine/policy.ts'
import type { Command, Origin } from './arguments.ts'
import { WrongUsage } from './arguments.ts'

/** Where a draft stands: `line` counts from 1 and is absent when the draft is the whole of its origin. */
export interface Place {
  /** A path, or "text" or "stdin". */
  readonly name: string
  readonly line?: number
  readonly id: string | number | null
}

/** A draft to judge, or why one could not be read. */
export type Item =
  | {
      readonly place: Place
      readonly draft: Draft
      readonly jurisdiction: JurisdictionId
      readonly notes: readonly string[]
    }
  | { readonly place: Place; readonly error: string }

/**
 * The drafts of all origins, in order, read no faster than they are asked for.
 * @throws WrongUsage when a file cannot be read at all; a bad line is an item with an `error`.
 */
export async function* draftsOf(command: Command): AsyncGenerator<Item> {
  for (const origin of command.origins) {
    const whole = origin.from === 'argument' ? origin.text : undefined
    if (whole !== undefined) yield wholeDraft('text', whole, command)
    else if (holdsLines(origin, command)) yield* linesOf(origin, command)
    else yield wholeDraft(nameOf(origin), await readWhole(origin), command)
  }
}

const nameOf = (origin: Origin): string => (origin.from === 'file' ? origin.path : 'stdin')

const holdsLines = (origin: Origin, { format }: Command): boolean =>
  format === 'jsonl' || (origin.from === 'file' && /\.(?:jsonl|ndjson)$/i.test(origin.path))

function wholeDraft(name: string, text: string, { kind, jurisdiction }: Command): Item {
  const place = { name, id: null }
  try {
    assertDraftText(text)
    return { place, draft: { text, kind }, jurisdiction, notes: [] }
  } catch (error) {
    return { place, error: messageOf(error) }
  }
}

async function readWhole(origin: Origin): Promise<string> {
  try {
    const text = await (origin.from === 'file' ? readFile(origin.path, 'utf8') : readAll(process.stdin))
    return withoutByteOrderMark(text)
  } catch (error) {
    throw new WrongUsage(`Cannot read ${nameOf(origin)}: ${messageOf(error)}`)
  }
}

async function* linesOf(origin: Origin, command: Command): AsyncGenerator<Item> {
  const name = nameOf(origin)
  const stream = origin.from === 'file' ? createReadStream(origin.path) : process.stdin
  let number = 0
  try {
    for await (const bytes of splitLines(stream)) {
      number++
      const item = readLine(bytes, { name, line: number, id: null }, command)
      if (item) yield item
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new WrongUsage(`Cannot read ${name}: ${error.message}`)
  }
}

/**
 * The lines of a byte stream, without their ends. Split as bytes, since JSON may hold U+2028 inside a string,
 * which line readers for text take for an end.
 */
async function* splitLines(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of stream) {
    let bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield Buffer.concat([...rest, bytes.subarray(0, end)])
      rest = []
      bytes = bytes.subarray(end + 1)
    }
    if (bytes.length > 0) rest.push(bytes)
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function readLine(bytes: Buffer, place: Place, command: Command): Item | undefined {
  let record: unknown
  try {
    const line = withoutByteOrderMark(utf8.decode(bytes)).trim()
    if (line === '') return undefined
    record = JSON.parse(line)
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'not UTF-8'
    return { place, error: `not JSON: ${why}` }
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { place, error: 'expected an object {"id","text",…}' }
  }
  return readRecord(record as Readonly<Record<string, unknown>>, place, command)
}

function readRecord(record: Readonly<Record<string, unknown>>, at: Place, command: Command): Item {
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? record.id : null
  const place = { ...at, id }
  const notes: string[] = []
  const known = <const Name extends string>(key: string, names: readonly Name[]): Name | undefined => {
    const value = record[key] ?? undefined
    const name = names.find(one => one === value)
    if (value !== undefined && name === undefined) {
      notes.push(`${key} ${JSON.stringify(value)} is not one of ${names.join(', ')}; left out`)
    }
    return name
  }
  try {
    assertDraftText(record.text)
    // Judged under the wrong law an answer is wrong; without a kind or a site it is only less exact.
    const jurisdiction = jurisdictionOf(record.jurisdiction) ?? command.jurisdiction
    const draft = { text: record.text, kind: known('kind', draftKinds) ?? command.kind }
    const site = known('site', siteIds)
    return { place, draft: site ? { ...draft, site } : draft, jurisdiction, notes }
  } catch (error) {
    return { place, error: messageOf(error) }
  }
}

function jurisdictionOf(value: unknown): JurisdictionId | undefined {
  if (value === undefined || value === null) return undefined
  const known = jurisdictionIds.find(id => id === value)
  if (known) return known
  throw new TypeError(`jurisdiction: expected ${jurisdictionIds.join(' or ')}, got ${JSON.stringify(value)}`)
}

const withoutByteOrderMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error
