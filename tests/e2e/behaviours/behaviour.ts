import { fullStory } from '../writer.ts'
import type { Desk } from './desk.ts'

/** Something Chaperone does in every editor. */
export interface Behaviour {
  /** For the head of a column; the row of a table says which editor. */
  readonly title: string
  /** One sentence, which is the test's name. */
  readonly sentence: string
  /** Held to in every place an editor may stand, and not in the document alone. */
  readonly everywhere?: true
  /** Throws where it does not hold. */
  holds(desk: Desk): Promise<void>
}

/** Its last word is finished. */
export const story = `${fullStory} `
