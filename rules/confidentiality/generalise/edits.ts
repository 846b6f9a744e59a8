import type { Span } from '../../../src/engine/draft.ts'
import type { Reading } from '../../../src/engine/reading/reading.ts'
import type { Edit } from '../../../src/engine/report.ts'
import type { Repair } from '../../../src/engine/rule.ts'

/*
 * What the repairs share that turn somebody's story into anybody's. Each gives one edit that leaves a sentence which
 * still reads naturally: the preposition, article, comma or bracket that a detail hangs on goes with it.
 */

export const before = ({ text }: Reading, at: number, reach = 40): string =>
  text.slice(Math.max(0, at - reach), at)
export const after = ({ text }: Reading, at: number, reach = 24): string => text.slice(at, at + reach)

export const opensSentence = (reading: Reading, at: number): boolean =>
  /(?:^|[.!?:\n]["'(]?\s{0,20})$/.test(before(reading, at))
export const isCapital = (reading: Reading, at: number): boolean => /\p{Lu}/u.test(reading.text.charAt(at))
/** A post in small letters stays so. */
export const fitting = (reading: Reading, at: number, words: string): string =>
  isCapital(reading, at) && opensSentence(reading, at)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words

/** Takes in what stands before the span and matches, as one with it. */
export function reachingBack(reading: Reading, span: Span, lead: RegExp): Span {
  const found = lead.exec(before(reading, span.start))
  return found ? { start: span.start - found[0].length, end: span.end } : span
}

export const replaced = (span: Span, text: string): Edit => ({ start: span.start, end: span.end, text })

/** What stands behind a detail and is no noun that the detail belongs to: "a 7-year-old with", "from Tulsa who". */
const NO_NOUN = new Set(
  `who whose whom which that this these those with without from of off for to into onto in on at by over under up down out
  about after before since until till near next and or but nor so as than then when while where because if though
  i he she it we they you him her them us me my his their our your its the a an
  is was are were be been being am has had have does did do can could will would should may might must
  came comes come went goes got gets told tells says said asked found fell sat ran lost left saw took made kept keeps
  knows knew needs wants likes lives died dies rang brought sent broke woke
  just still now today tonight yesterday last here there again also too not never always already only both all`.split(
    /\s+/,
  ),
)

/** "the Hollis trial", "a 7-year-old boy": what stands here only says which, and the noun is still to come. */
export function nounFollows(reading: Reading, at: number): boolean {
  const next = /^[ -]([a-z][a-z'-]*)/i.exec(after(reading, at))?.[1]?.toLowerCase()
  return next !== undefined && !NO_NOUN.has(next) && !next.endsWith('ed')
}

/** Deletes a span with the space before it and with a pair of brackets or a comma that would be left over. */
export function dropped(reading: Reading, span: Span): Edit {
  let { start, end } = span
  start += /^\s*/.exec(reading.text.slice(start, end))?.[0].length ?? 0
  const opening = /\(\s{0,20}$/.exec(before(reading, start))
  const closing = /^\s*\)/.exec(after(reading, end))
  if (opening && closing) {
    start -= opening[0].length
    end += closing[0].length
  }
  const comma = /,\s{0,20}$/.exec(before(reading, start))
  if (comma && /^\s*(?:[,.!?;)\n]|$)/.test(after(reading, end))) start -= comma[0].length
  if (opensSentence(reading, start) && /^\s*,/.test(after(reading, end))) {
    return withoutOpening(reading, { start, end })
  }
  const space = /[^\S\n]{1,20}$/.exec(before(reading, start))
  if (space && /^(?:[\s.,!?;:)']|$)/.test(after(reading, end)))
    return { start: start - space[0].length, end, text: '' }
  if (opensSentence(reading, start)) return withoutOpening(reading, { start, end })
  return { start, end, text: '' }
}

/** A number goes with the preposition that would be left dangling, or with its whole sentence. */
export function withoutNumber(reading: Reading, phrase: Span): Edit {
  const ends = /^\s*(?:[.,!?;)\n]|$)/.test(after(reading, phrase.end))
  const hanging = ends ? /\b(?:for|of|with|under|to|re|on|by) (?:the |her |his |their |an? )?$/i : /(?!)/
  const whole = reachingBack(reading, phrase, hanging)
  const alone = opensSentence(reading, whole.start) && /^[.!]/.test(after(reading, whole.end))
  return dropped(reading, alone ? { start: whole.start, end: whole.end + 1 } : whole)
}

/** What opened the sentence is gone, so the next word takes its capital. */
export function withoutOpening(reading: Reading, { start, end }: Span): Edit {
  const next = /^[\s,:;-]*([a-z]?)/.exec(after(reading, end))
  const [taken = '', letter = ''] = next ?? []
  return { start, end: end + taken.length, text: isCapital(reading, start) ? letter.toUpperCase() : letter }
}

/** Takes out what only explains the word before: "my patient, a councillor, was" → "my patient was". */
export function withoutApposition(reading: Reading, span: Span): Edit | undefined {
  const opening = /,\s{0,20}$/.exec(before(reading, span.start))
  const closing = /^\s*(?:,|[.!?]|$)/.exec(after(reading, span.end))
  if (!opening || !closing) return undefined
  const pair = closing[0].includes(',')
  return {
    start: span.start - opening[0].length,
    end: span.end + (pair ? closing[0].length : 0),
    text: '',
  }
}

/** A button that names the looser words. */
export const sayInstead = (edit: Edit): Repair => ({
  label: 'Say “{words}”',
  data: { words: edit.text },
  edits: [edit],
})
