import type { Lexicon, WordClass } from '../lexicon.ts'
import { phraseFinder, wordsIn } from './phrases.ts'

/** A word or a phrase of a sentence with what the lists know of it. */
export interface Tagged {
  /** In lower case, without accents. */
  readonly key: string
  /** As it stands there. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly classes: ReadonlySet<WordClass>
  /** "ladies", not "lady's" or "lady". */
  readonly plural: boolean
  /** "lady's" */
  readonly possessive: boolean
}

const none: ReadonlySet<WordClass> = new Set()

/** Prepares a tagger: it gives the words of a sentence in order, a known phrase as one. */
export function createTagger({ classes }: Lexicon): (sentence: string) => readonly Tagged[] {
  const known = new Map<string, Set<WordClass>>()
  for (const [name, words] of Object.entries(classes) as [WordClass, readonly string[]][]) {
    for (const word of words) known.set(word, (known.get(word) ?? new Set()).add(name))
  }
  const find = phraseFinder(Array.from(known, ([word, classes]) => ({ word, classes })))
  return sentence => {
    const phrases = find(sentence)
    const tagged: Tagged[] = []
    let next = 0
    for (const { start, end, key, text } of wordsIn(sentence)) {
      while (next < phrases.length && (phrases[next]?.end ?? 0) <= start) next++
      const phrase = phrases[next]
      const inside = phrase !== undefined && phrase.start <= start && end <= phrase.end
      if (inside && phrase.start < start) continue
      const whole = inside ? sentence.slice(phrase.start, phrase.end) : text
      const lower = inside ? whole.toLowerCase() : key
      tagged.push({
        key: lower,
        text: whole,
        start,
        end: inside ? phrase.end : end,
        classes: inside ? phrase.entry.classes : none,
        possessive: /'s$|s'$/.test(lower),
        plural: inside && lower === `${phrase.entry.word}s`,
      })
    }
    return tagged
  }
}
