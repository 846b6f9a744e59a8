import type { Span } from '../draft.ts'

/** A draft made plain, with the way back: `map(span)` gives the span of the draft it came from. */
export interface Plain {
  readonly text: string
  map(span: Span): Span
}

/** Characters that show nothing: zero width, joiners, variation and direction marks, controls but tab and line feed. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u
const LOOKALIKE: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2033': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u202F': ' ',
  '\u2003': ' ',
  '\u2002': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': '\n',
  '\u2024': '.',
} // prettier-ignore
/** Anything beyond this needs a second look; plain ASCII drafts, the most of them, need none. */
const NEEDS_CARE = /[^\t\n\x20-\x7E]/

/** Full-width forms, letter-like symbols and the mathematical alphabets that people style posts with. */
const isStyled = (code: number): boolean =>
  (code >= 0xff01 && code <= 0xff5e) ||
  (code >= 0x2100 && code <= 0x214f) ||
  (code >= 0x1d400 && code <= 0x1d7ff)

function plainCharacter(character: string): string {
  const lookalike = LOOKALIKE[character]
  if (lookalike !== undefined) return lookalike
  if (character !== '\t' && character !== '\n' && INVISIBLE.test(character)) return ''
  return isStyled(character.codePointAt(0) ?? 0) ? character.normalize('NFKC') : character
}

/**
 * Removes what hides a word from a reader of plain text and folds typographic variants, one code point at a
 * time so that every offset can be carried back. Lone surrogates pass through as they are.
 */
export function makePlain(draft: string): Plain {
  if (!NEEDS_CARE.test(draft)) return { text: draft, map: span => ({ start: span.start, end: span.end }) }
  let text = ''
  /** For each unit of `text`, where the code point it came from starts and ends in the draft. */
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of draft) {
    const next = at + character.length
    // A Windows line end is one line end.
    const plain = character === '\r' && draft[next] === '\n' ? '' : plainCharacter(character)
    for (let unit = 0; unit < plain.length; unit++) {
      // A character that stays itself keeps its units apart; a folded one maps as a whole.
      const same = plain === character
      starts.push(same ? at + unit : at)
      ends.push(same ? at + unit + 1 : next)
    }
    text += plain
    at = next
  }
  return {
    text,
    map({ start, end }) {
      const from = starts[start] ?? draft.length
      return { start: from, end: end > start ? (ends[end - 1] ?? draft.length) : from }
    },
  }
}
