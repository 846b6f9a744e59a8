import type { Annotator, LocalFact } from './annotate.ts'
import { phraseFinder } from './phrases.ts'

/** Diseases, injuries, procedures and symptoms of the lexicon. */
export const conditions: Annotator = lexicon => {
  const find = phraseFinder(lexicon.conditions)
  return sentence =>
    find(sentence).flatMap(({ entry, start, end }): readonly LocalFact[] => {
      const text = sentence.slice(start, end)
      // An entry in capitals is another word without them: "ALL" is a leukaemia, "all" is not.
      if (isShout(entry.word) && !text.startsWith(entry.word)) return []
      return [{ kind: 'condition', type: entry.kind, rare: entry.rare ?? false, start, end, text }]
    })
}

const isShout = (word: string): boolean => word !== word.toLowerCase()
