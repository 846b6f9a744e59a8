import type { Composer } from '../compose/composer.ts'
import { draftOf } from '../compose/draft.ts'
import { read } from '../compose/read.ts'
import type { Finding, Fix, Report } from '../engine/report.ts'
import type { GateMode } from '../messages.ts'
import type { Notice } from './card.tsx'
import { createChecks } from './checks.ts'
import { createLedger } from './ledger.ts'
import { createLink } from './link.ts'
import { createRepairs } from './repairs.ts'
import type { Ticks } from './ticks.ts'
import { createTicks } from './ticks.ts'

/** A box that a press would publish, with what is known of its draft. */
export interface Box {
  readonly composer: Composer
  readonly ticks: Ticks
  /** The report on the draft exactly as it stands, without what is ignored; `null` while there is none. */
  known(): Report | null
  /** Has the draft checked as it stands. `null`: it could not be. */
  judge(): Promise<Report | null>
  /** Makes a fix of a finding. @returns what the writer must be told; `null` when it is in. */
  mend(finding: Finding, fix: Fix): Promise<Notice | null>
  /** Lets a finding stand in this draft. */
  ignoreHere(finding: Finding): void
}

/** A box that is checked at the gate alone, since its writer was last in another one. */
export interface PassingBox extends Box {
  close(): void
}

export function createBox(composer: Composer, onMode: (mode: GateMode) => void): PassingBox {
  const ledger = createLedger()
  const ticks = createTicks()
  const repairs = createRepairs(composer)
  let checked: string | null = null
  let answer: (report: Report | null) => void = () => {}

  const textNow = () => {
    const { text } = read(composer)
    if (text !== ledger.text) ledger.typed(text)
    return text
  }
  const known = () => (textNow() === checked ? ledger.report : null)
  const link = createLink({
    onMessage(message) {
      if (message.type !== 'report' && message.type !== 'failed') return
      const draft = checks.answered(message.seq)
      if (!draft) return
      if (message.type === 'failed') return answer(null)
      onMode(message.gate)
      const text = textNow()
      ledger.reported(draft.text, message.report)
      ticks.asked(draft.text, message.report)
      checked = draft.text
      if (text === checked) answer(ledger.report)
      else checks.want(draftOf(composer, text))
    },
    onBroken: () => checks.broken(),
    onStopped: () => answer(null),
  })
  const checks = createChecks({
    send: (seq, draft) => link.send({ type: 'check', seq, draft }),
    onSilence: () => answer(null),
  })
  return {
    composer,
    ticks,
    known,
    judge() {
      const text = textNow()
      if (text === checked) return Promise.resolve(ledger.report)
      return new Promise(resolve => {
        answer = resolve
        checks.want(draftOf(composer, text))
      })
    },
    mend: (_, fix) => repairs.make(fix, textNow()),
    ignoreHere: finding => ledger.ignore(finding),
    close() {
      checks.stop()
      link.close()
    },
  }
}
