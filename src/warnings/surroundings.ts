import type { Composer } from '../compose/composer.ts'
import { draftOf } from '../compose/draft.ts'
import type { Draft } from '../engine/draft.ts'

/** For how long what was seen holds while one types, in milliseconds: to look takes longer than a key may cost. */
const HOLDS = 3_000

/** What the page shows around a composer's text: a picture, a switch, the other boxes of a thread. */
export interface Surroundings {
  /** The draft to be checked. */
  with(text: string): Draft
  /** Looks anew. @returns whether something has changed since the last draft; the same words may mean another thing. */
  haveChanged(): boolean
}

export function watchSurroundings(composer: Composer): Surroundings {
  let seen: Draft | null = null
  let seenAt = Number.NEGATIVE_INFINITY
  const look = (): Draft => {
    seen = draftOf(composer, '')
    seenAt = performance.now()
    return seen
  }
  return {
    with(text) {
      if (!seen || performance.now() - seenAt >= HOLDS) {
        const thread = seen?.thread
        const now = look()
        // A page may hide the other boxes for as long as it offers names and topics for this one.
        if (thread && !now.thread) seen = { ...now, thread }
      }
      return { ...(seen ?? look()), text }
    },
    haveChanged() {
      const before = JSON.stringify(seen)
      return JSON.stringify(look()) !== before
    },
  }
}
