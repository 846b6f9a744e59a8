import type { Span } from '../draft.ts'
import { everyMatch } from './every-match.ts'
import { lettered } from './letters.ts'

/** A word of a sentence: letters and digits, with what joins them ("a-fib", "crohn's", "a&e"). */
export interface Word extends Span {
  readonly text: string
  /** In lower case, without accents: how lists are looked up. */
  readonly key: string
  /** The key, then without a possessive or plural ending. */
  readonly forms: readonly string[]
}

const WORD = lettered(String.raw`[\p{L}\d]+(?:['&.-][\p{L}\d]+)*`, 'g')
const ACCENTS = /[\u0300-\u036f]/g
const ASCII = /^[\x20-\x7e]*$/

/** In lower case and without accents. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '').replaceAll('\u0142', 'l')
}

let lastSentence = ''
let lastWords: readonly Word[] = []

/** The words of a sentence. Several annotators ask for the same sentence in turn, so the last is kept. */
export function wordsIn(sentence: string): readonly Word[] {
  if (sentence !== lastSentence) {
    lastWords = everyMatch(sentence, WORD).map(({ 0: text, index }) => {
      const key = keyOf(text)
      return { text, key, forms: formsOf(key), start: index, end: index + text.length }
    })
    lastSentence = sentence
  }
  return lastWords
}

export interface Phrase<Entry> extends Span {
  readonly entry: Entry
}

interface Candidate<Entry> {
  readonly rest: readonly string[]
  readonly entry: Entry
}

/**
 * Prepares a search for the phrases of a list, however long the list: each word of a sentence is looked up
 * once. The longest phrase wins; a plural or possessive of its last word is the same phrase.
 */
export function phraseFinder<Entry extends { readonly word: string }>(
  entries: readonly Entry[],
): (sentence: string) => readonly Phrase<Entry>[] {
  const byFirst = new Map<string, Candidate<Entry>[]>()
  for (const entry of entries) {
    const [first, ...rest] = (keyOf(entry.word).match(WORD) ?? []) as string[]
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known) known.push({ rest, entry })
    else byFirst.set(first, [{ rest, entry }])
  }
  for (const candidates of byFirst.values()) candidates.sort((a, b) => b.rest.length - a.rest.length)

  return sentence => {
    const words = wordsIn(sentence)
    const found: Phrase<Entry>[] = []
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word
      const hit = longest(byFirst, words, at)
      if (!hit) continue
      const last = words[at + hit.rest.length] as Word
      found.push({ entry: hit.entry, start: word.start, end: last.end })
      at += hit.rest.length
    }
    return found
  }
}

function longest<Entry>(
  byFirst: ReadonlyMap<string, readonly Candidate<Entry>[]>,
  words: readonly Word[],
  at: number,
): Candidate<Entry> | undefined {
  for (const key of (words[at] as Word).forms) {
    const hit = byFirst
      .get(key)
      ?.find(({ rest }) => rest.every((part, i) => words[at + 1 + i]?.forms.includes(part)))
    if (hit) return hit
  }
  return undefined
}

function formsOf(key: string): readonly string[] {
  if (key.endsWith("'s")) return [key, key.slice(0, -2)]
  return key.length > 3 && key.endsWith('s') ? [key, key.slice(0, -1)] : [key]
}
