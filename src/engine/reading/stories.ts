import type { AnyFact, Cue, Sentence, Story } from './reading.ts'

interface Facts {
  readonly sentences: readonly Sentence[]
  readonly facts: readonly AnyFact[]
}

/** How many sentences after its last cue a story still goes on. */
const REACH = 2

/** Runs of sentences that tell of one specific patient. */
export function findStories({ sentences, facts }: Facts): readonly Story[] {
  const cues = facts.filter((fact): fact is Cue => fact.kind === 'cue' && fact.cue === 'patient')
  const stories: Story[] = []
  for (const cue of cues) {
    const last = Math.min(cue.sentence + REACH, sentences.length - 1)
    const open = stories.at(-1)
    if (open && cue.sentence <= open.last + 1) {
      stories[stories.length - 1] = spanning(sentences, open.first, last, [...open.patients, cue])
    } else {
      stories.push(spanning(sentences, Math.max(0, cue.sentence - 1), last, [cue]))
    }
  }
  return stories
}

function spanning(
  sentences: readonly Sentence[],
  first: number,
  last: number,
  patients: readonly Cue[],
): Story {
  return { first, last, patients, start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
}
