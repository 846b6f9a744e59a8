import type { Report } from '../engine/report.ts'
import type { PageAnswers } from '../messages.ts'
import type { History } from './history.ts'
import { createHistory } from './history.ts'
import type { Ledger } from './ledger.ts'
import { createLedger } from './ledger.ts'
import type { Ticks } from './ticks.ts'
import { createTicks } from './ticks.ts'

/** All that is known of one draft, in memory alone: what was found, what was answered, what was resolved. */
export interface Knowledge {
  readonly ledger: Ledger
  readonly ticks: Ticks
  readonly history: History
  /** A report on the text as it was when it was sent. */
  learn(of: string, report: Report): void
  /** There is nothing to know any more. */
  forget(): void
  /** What the popup shows; `null` when nothing is written. */
  answer(about: Pick<PageAnswers, 'site' | 'kind' | 'state'>): PageAnswers | null
}

export function createKnowledge(): Knowledge {
  const ledger = createLedger()
  const ticks = createTicks()
  const history = createHistory()
  return {
    ledger,
    ticks,
    history,
    learn(of, report) {
      ledger.reported(of, report)
      ticks.asked(of, report)
      history.reported(ledger.report?.findings ?? [])
    },
    forget() {
      ledger.forget()
      ticks.forget()
      history.forget()
    },
    answer(about) {
      const { text, report } = ledger
      if (text.trim() === '') return null
      const outcomes = history.outcomes(report?.findings ?? [])
      return { ...about, text, ...(report && { report }), answered: ticks.answered(), outcomes }
    },
  }
}
