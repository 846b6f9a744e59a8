import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageAnswers } from '../messages.ts'
import type { Warnings } from '../warnings/start.ts'
import type { Tell } from './active-draft.ts'

/** How often the page looks what its own warnings know, in milliseconds. */
const LOOK_AGAIN = 200

/** The draft in the box as the warnings beside it know it, so that page and card never disagree. */
export function useOwnDraft(warnings: Warnings, box: RefObject<HTMLElement | null>) {
  const [draft, setDraft] = useState<PageAnswers | null>(null)
  useEffect(() => {
    const timer = setInterval(() => void warnings.ask({ type: 'draft?' }).then(setDraft), LOOK_AGAIN)
    return () => clearInterval(timer)
  }, [warnings])
  const tell: Tell = async asked => {
    // The card opens beside the phrase, where the caret belongs.
    if (asked.type === 'show') box.current?.focus()
    setDraft(await warnings.ask(asked))
  }
  return { draft, tell }
}
