import type { Draft } from '../engine/draft.ts'

/** How long the worker may take before the writer is told that the draft is not checked, in milliseconds. */
export const PATIENCE = 1500

interface Wiring {
  /** Sends a draft to be checked; `seq` comes back with the answer. */
  readonly send: (seq: number, draft: Draft) => void
  /** The worker kept silent. The draft may be asked for again. */
  readonly onSilence: () => void
}

export interface Checks {
  /** Checks this draft: at once when nothing is under way, else as the next, in place of any that waits. */
  want(draft: Draft): void
  /** @returns the draft that the answer is to, or `null` when it is late; then the waiting one, if any, goes out. */
  answered(seq: number): Draft | null
  /** An answer is awaited. */
  isUnderWay(): boolean
  /** The way to the worker broke: what was under way goes out again once, then counts as silence. */
  broken(): void
  /** Forgets everything; no timer is left. */
  stop(): void
}

/** One check in flight, the newest draft next, late answers dropped. */
export function createChecks({ send, onSilence }: Wiring): Checks {
  let seq = 0
  let flying: { readonly draft: Draft; readonly again: boolean } | null = null
  let next: Draft | null = null
  /** Given up on; its answer is as welcome late as never. */
  let overdue: Draft | null = null
  let patience: ReturnType<typeof setTimeout> | undefined

  const fly = (draft: Draft, again: boolean) => {
    flying = { draft, again }
    overdue = null
    seq += 1
    clearTimeout(patience)
    patience = setTimeout(giveUp, PATIENCE)
    send(seq, draft)
  }
  const land = () => {
    clearTimeout(patience)
    flying = null
    const waiting = next
    next = null
    if (waiting) fly(waiting, false)
  }
  const giveUp = () => {
    const draft = flying?.draft ?? null
    land()
    if (!flying) overdue = draft
    onSilence()
  }
  return {
    want(draft) {
      if (flying) next = draft
      else fly(draft, false)
    },
    answered(answer) {
      const draft = answer === seq ? (flying?.draft ?? overdue) : null
      overdue = null
      if (draft && flying) land()
      return draft
    },
    isUnderWay: () => flying !== null,
    broken() {
      if (!flying) return
      if (flying.again) return giveUp()
      const newest = next ?? flying.draft
      next = null
      fly(newest, true)
    },
    stop() {
      clearTimeout(patience)
      flying = null
      next = null
      overdue = null
    },
  }
}
