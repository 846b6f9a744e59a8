import type { Lexicon } from '../lexicon.ts'
import type { AnyFact } from './reading.ts'

type Without<Fact, Key extends PropertyKey> = Fact extends unknown ? Omit<Fact, Key> : never
/** A fact found in one sentence: offsets count from the sentence's start. */
export type LocalFact = Without<AnyFact, 'sentence'>

/**
 * Finds facts in one sentence. Runs once per distinct sentence; what it returns is kept with the sentence.
 * `known` holds what the annotators before it found in the same sentence.
 */
export type Annotate = (sentence: string, known: readonly LocalFact[]) => readonly LocalFact[]

/** Prepared once from the lexicon, when the engine is made. */
export type Annotator = (lexicon: Lexicon) => Annotate
