import type { Question, Report } from '../engine/report.ts'

/** The answers to one draft's checklist, in memory alone. */
export interface Ticks {
  /** A report came on this text: answers to what was rewritten since do not hold any more. */
  asked(text: string, report: Report): void
  tick(id: string, on: boolean): void
  /** The ids of the questions that are answered for the draft as it stands. */
  answered(): readonly string[]
  /** The draft is gone, and its answers with it. */
  forget(): void
}

export function createTicks(): Ticks {
  /** Per question of the last report, the words it is about. */
  let about: ReadonlyMap<string, string> = new Map()
  /** Per question answered, the words it was about then. */
  const answers = new Map<string, string>()
  return {
    asked(text, { checklist }) {
      about = new Map(checklist.map(question => [question.id, wordsOf(text, question)]))
      // About no words but a picture, say: once that is gone, the answer is not for the next one.
      for (const [id, words] of answers) if (words === '' && !about.has(id)) answers.delete(id)
    },
    tick(id, on) {
      const words = about.get(id)
      if (on && words !== undefined) answers.set(id, words)
      else answers.delete(id)
    },
    answered: () => [...about].filter(([id, words]) => answers.get(id) === words).map(([id]) => id),
    forget() {
      about = new Map()
      answers.clear()
    },
  }
}

/** Spaces are no change: one is typed after every full stop. */
const wordsOf = (text: string, { about }: Question): string =>
  about.map(({ start, end }) => text.slice(start, end).trim()).join('\n')
