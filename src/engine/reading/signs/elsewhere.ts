import type { WordClass } from '../../lexicon.ts'
import type { SignName } from '../reading.ts'
import type { Note, TaggedSentence } from './sentence.ts'

const CLASSES: readonly (WordClass & SignName)[] = ['commerce', 'training', 'home life', 'fiction', 'press']

/** What a post may be about instead: a sale, a course, the writer's own days, a film, the news. */
export function elsewhere({ words }: TaggedSentence, note: Note): void {
  for (const word of words) {
    for (const name of CLASSES) if (word.classes.has(name)) note(name, word)
  }
}
