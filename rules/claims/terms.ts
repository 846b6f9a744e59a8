import type { Span } from '../../src/engine/draft.ts'
import { phraseFinder } from '../../src/engine/reading/phrases.ts'
import type { Sentence } from '../../src/engine/reading/reading.ts'
import type { ClaimPart } from '../lexicon/claim-words.ts'
import { claimWords } from '../lexicon/claim-words.ts'
import { oncePerReading, remembering } from '../remember.ts'

/** A phrase that plays a part in a claim, in offsets of the draft. */
export interface Term extends Span {
  readonly part: ClaimPart
  readonly text: string
}

const parts = Object.keys(claimWords) as readonly ClaimPart[]
const finders = parts.map(part => [part, phraseFinder(claimWords[part])] as const)

/** Terms of sentences lately read, counted from the sentence's start. */
const termsOf = remembering((sentence: string): readonly Term[] =>
  finders
    .flatMap(([part, find]) =>
      find(sentence).map(({ start, end }) => ({ part, start, end, text: sentence.slice(start, end) })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end),
)

/** A sentence with the parts that its words play in a claim. */
export interface Parted {
  readonly sentence: Sentence
  readonly terms: readonly Term[]
  /** The terms of one part. */
  of(part: ClaimPart): readonly Term[]
}

/** Every sentence of the draft with its terms, in offsets of the draft. */
export const partsOf = oncePerReading((reading): readonly Parted[] =>
  reading.sentences.map(sentence => {
    const terms = termsOf(sentence.text).map(term => ({
      ...term,
      start: term.start + sentence.start,
      end: term.end + sentence.start,
    }))
    return { sentence, terms, of: part => terms.filter(term => term.part === part) }
  }),
)

/** Whether `b` follows `a` at most `reach` characters later, with no end of clause between. */
export const follows = (text: string, a: Span, b: Span, reach: number): boolean =>
  b.start >= a.end && b.start - a.end <= reach && !/[.!?;\n]/.test(text.slice(a.end, b.start))
