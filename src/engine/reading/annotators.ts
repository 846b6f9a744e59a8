import { ages } from './ages.ts'
import type { Annotator } from './annotate.ts'
import { cues } from './cues.ts'

/** In the order they run: a later one may build on what an earlier one found. */
export const annotators: readonly Annotator[] = [cues, ages]
