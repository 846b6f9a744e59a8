import type { Span } from '../../draft.ts'
import type { Annotator, LocalFact } from '../annotate.ts'
import { everyMatch } from '../every-match.ts'
import type { SignName } from '../reading.ts'
import { createTagger } from '../tagged.ts'
import { care } from './care.ts'
import { details } from './details.ts'
import { elsewhere } from './elsewhere.ts'
import type { TaggedSentence } from './sentence.ts'
import { someone } from './someone.ts'
import { phrasesOfSigns } from './turns.ts'
import { witness } from './witness.ts'

/**
 * What makes a passage a story of one real person in the writer's care, in signs small enough to be sure of. None
 * of them tells anything alone; whoever wants to know weighs them together.
 */
export const signs: Annotator = lexicon => {
  const tag = createTagger(lexicon)
  return (text, known) => {
    const found: LocalFact[] = []
    const note = (sign: SignName, from: Span, to: Span = from) =>
      found.push({ kind: 'sign', sign, start: from.start, end: to.end, text: text.slice(from.start, to.end) })
    const sentence: TaggedSentence = { text, words: tag(text), known }
    for (const look of [someone, care, witness, details, elsewhere]) look(sentence, note)
    for (const [sign, pattern] of phrasesOfSigns) {
      for (const { 0: words, index } of everyMatch(text, pattern)) {
        note(sign, { start: index, end: index + words.length })
      }
    }
    return found
  }
}
