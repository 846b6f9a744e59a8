import type { MedicineEntry } from '../lexicon.ts'
import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'

/** A word, or the syringe that stands for one: "anti wrinkle 💉". */
const WORD = /[a-z0-9+]+|💉/gi
/** A shorter name at the start of a hashtag is more often a coincidence. */
const SHORTEST_IN_HASHTAG = 5

interface Word {
  readonly start: number
  readonly end: number
  /** Lower case. */
  readonly key: string
}

/** Medicines by generic name, brand, class or nickname, hashtags that begin with one included. */
export const medicines: Annotator = ({ medicines: entries }) => {
  const known = new Map<string, MedicineEntry>()
  /** The most words that a name beginning with this word has. */
  const longest = new Map<string, number>()
  /** Names with their spaces gone, as hashtags write them. */
  const joined = new Map<string, MedicineEntry>()
  for (const entry of entries) {
    const words = wordsOf(entry.word).map(({ key }) => key)
    const [first] = words
    if (first === undefined) continue
    keepFirst(known, words.join(' '), entry)
    keepFirst(joined, words.join(''), entry)
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }

  return sentence => {
    const words = wordsOf(sentence)
    const facts: LocalFact[] = []
    for (let at = 0; at < words.length; at++) {
      const found = hashtagAt(sentence, words, at, joined) ?? nameAt(sentence, words, at, known, longest)
      if (!found) continue
      facts.push(found.fact)
      at = found.last
    }
    return facts
  }
}

const wordsOf = (text: string): readonly Word[] =>
  everyMatch(text, WORD).map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0] === '💉' ? 'injections' : match[0].toLowerCase(),
  }))

function keepFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

interface Found {
  readonly fact: LocalFact
  /** Index of the last word it takes up. */
  readonly last: number
}

function nameAt(
  sentence: string,
  words: readonly Word[],
  first: number,
  known: ReadonlyMap<string, MedicineEntry>,
  longest: ReadonlyMap<string, number>,
): Found | undefined {
  const start = words[first]
  if (!start) return undefined
  for (let last = first + (longest.get(start.key) ?? 0) - 1; last >= first; last--) {
    const run = words.slice(first, last + 1)
    const entry = known.get(run.map(({ key }) => key).join(' '))
    const end = words[last]
    if (entry && end && isUnbroken(sentence, run))
      return { fact: fact(sentence, start.start, end.end, entry), last }
  }
  return undefined
}

/** #botox, #botoxlondon, #mymounjarojourney, #skinnyjab */
function hashtagAt(
  sentence: string,
  words: readonly Word[],
  at: number,
  joined: ReadonlyMap<string, MedicineEntry>,
): Found | undefined {
  const word = words[at]
  if (!word || sentence[word.start - 1] !== '#') return undefined
  const key = word.key.replace(/^my(?=.{5})/, '')
  for (let length = key.length; length >= Math.min(SHORTEST_IN_HASHTAG, key.length); length--) {
    const entry = joined.get(key.slice(0, length))
    if (entry && (length === key.length || entry.prescriptionOnly.length > 0)) {
      return { fact: { ...fact(sentence, word.start - 1, word.end, entry), hashtag: true }, last: at }
    }
  }
  return undefined
}

/** One space or hyphen between the words, no more. */
const isUnbroken = (sentence: string, run: readonly Word[]): boolean =>
  run.every((word, index) => {
    const next = run[index + 1]
    return !next || /^[ -]?$/.test(sentence.slice(word.end, next.start))
  })

const fact = (
  sentence: string,
  start: number,
  end: number,
  { generic, form, prescriptionOnly }: MedicineEntry,
) =>
  ({
    kind: 'medicine',
    start,
    end,
    text: sentence.slice(start, end),
    generic,
    form,
    prescriptionOnly,
    hashtag: false,
  }) as const
