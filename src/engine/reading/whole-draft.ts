import { placeLabels } from './labels.ts'
import type { AnyFact, Sentence, Story } from './reading.ts'
import { findStories } from './stories.ts'

interface Unresolved {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly facts: readonly AnyFact[]
}

/**
 * What only the whole draft can tell: where patient stories begin and end, whose a name is when the cue
 * stands a sentence away, whether an ad label comes first. Runs on every keystroke, over facts alone.
 */
export function resolveWholeDraft(draft: Unresolved): {
  facts: readonly AnyFact[]
  stories: readonly Story[]
} {
  const stories = findStories(draft)
  return { facts: placeLabels(draft.text, draft.facts), stories }
}
