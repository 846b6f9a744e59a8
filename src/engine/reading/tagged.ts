import type { Lexicon, WordClass } from '../lexicon.ts'
import type { Phrase } from './phrases.ts'
import { keyOf, phraseFinder, wordsIn } from './phrases.ts'

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

interface Classed {
  readonly word: string
  readonly classes: ReadonlySet<WordClass>
}

const none: ReadonlySet<WordClass> = new Set()

/** Prepares a tagger: it gives the words of a sentence in order, a known phrase as one. */
export function createTagger({ classes }: Lexicon): (sentence: string) => readonly Tagged[] {
  const find = phraseFinder(classify(classes))
  return sentence => {
    const phrases = find(sentence)
    const tagged: Tagged[] = []
    let next = 0
    for (const word of wordsIn(sentence)) {
      while (next < phrases.length && (phrases[next]?.end ?? 0) <= word.start) next++
      const phrase = phrases[next]
      if (phrase === undefined || word.start < phrase.start) {
        const { key, text, start, end } = word
        tagged.push({ key, text, start, end, classes: none, plural: false, possessive: isPossessive(key) })
      } else if (word.start === phrase.start) tagged.push(asTagged(sentence, phrase))
    }
    return tagged
  }
}

function classify(lists: Lexicon['classes']): readonly Classed[] {
  const known = new Map<string, Set<WordClass>>()
  for (const [name, words] of Object.entries(lists) as [WordClass, readonly string[]][]) {
    for (const word of words) known.set(word, (known.get(word) ?? new Set()).add(name))
  }
  return Array.from(known, ([word, classes]) => ({ word, classes }))
}

function asTagged(sentence: string, { start, end, entry }: Phrase<Classed>): Tagged {
  const text = sentence.slice(start, end)
  const key = keyOf(text)
  const plural = key === `${entry.word}s`
  return { key, text, start, end, classes: entry.classes, plural, possessive: isPossessive(key) }
}

const isPossessive = (key: string): boolean => key.endsWith("'s") || key.endsWith("s'")
