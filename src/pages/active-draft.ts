import { useLayoutEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { PageAnswers, PopupAsks } from '../messages.ts'
import { pageAnswers } from '../messages.ts'

/** What the active tab says of its draft. */
export type ActiveDraft =
  /** Nothing heard yet. */
  | { readonly state: 'asking' }
  | { readonly state: 'draft'; readonly draft: PageAnswers; readonly tell: Tell }
  /** Chaperone runs in the page, and no compose box is open there. */
  | { readonly state: 'no composer' }
  /** One of our sites, in a tab that was open before Chaperone was installed or updated. */
  | { readonly state: 'reload'; readonly tab: number }
  /** A page on which Chaperone does not run. */
  | { readonly state: 'elsewhere' }

/** Asks the page for something that changes what it shows, and looks again at once. */
export type Tell = (what: Exclude<PopupAsks, { type: 'draft?' }>) => Promise<void>

/** How often the popup looks again while it is open, in milliseconds. */
const LOOK_AGAIN = 400

/** The draft in the active tab of this window, for as long as the popup is open. */
export function useActiveDraft(): ActiveDraft {
  const [active, setActive] = useState<ActiveDraft>({ state: 'asking' })
  // Before the first painting: the verdict is what the person came for.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      clearTimeout(timer)
      setActive(await askActiveTab(look))
      timer = setTimeout(look, LOOK_AGAIN)
    }
    void look()
    return () => clearTimeout(timer)
  }, [])
  return active
}

async function askActiveTab(lookAgain: () => Promise<void>): Promise<ActiveDraft> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const id = tab?.id
  if (id === undefined) return { state: 'elsewhere' }
  const ask = (what: PopupAsks): Promise<unknown> => browser.tabs.sendMessage(id, what)
  try {
    const answer = await ask({ type: 'draft?' })
    const tell: Tell = async what => {
      await ask(what)
      await lookAgain()
    }
    if (answer === undefined || answer === null) return { state: 'no composer' }
    return { state: 'draft', draft: pageAnswers.parse(answer), tell }
  } catch {
    // Without the `tabs` permission an address is seen on our own sites alone, which is what we need to know.
    return /^https?:/.test(tab?.url ?? '') ? { state: 'reload', tab: id } : { state: 'elsewhere' }
  }
}
