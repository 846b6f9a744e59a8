import type { Composer } from '../compose/composer.ts'
import { draftOf } from '../compose/draft.ts'
import type { Draft } from '../engine/draft.ts'

/**
 * What the page shows around a composer's text: a picture, a switch, the other boxes of a thread. To look takes
 * longer than a key may cost.
 */
export interface Surroundings {
  /** The draft to be checked, with what was seen last. */
  with(text: string): Draft
  /**
   * Looks anew.
   * @param when a writer who only pauses may be choosing a name or a topic, for which a page hides the other boxes
   * @returns whether something has changed since the last look; the same words may mean another thing
   */
  haveChanged(when?: 'in a pause'): boolean
}

export function watchSurroundings(composer: Composer): Surroundings {
  let seen: Draft | null = null
  return {
    with(text) {
      seen ??= draftOf(composer, '')
      return { ...seen, text }
    },
    haveChanged(when) {
      const before = seen
      const now = draftOf(composer, '')
      seen = when && before?.thread && !now.thread ? { ...now, thread: before.thread } : now
      return JSON.stringify(seen) !== JSON.stringify(before)
    },
  }
}
