import type { Composer } from '../compose/composer.ts'
import { read } from '../compose/read.ts'
import { applied, replaceText } from '../compose/replace.ts'
import type { Fix } from '../engine/report.ts'
import { t } from '../i18n.ts'
import type { Notice } from './card.tsx'

/** Makes the fixes of one composer. */
export interface Repairs {
  /**
   * @param text the whole draft that the fix was made for
   * @param lastChange when that draft last changed, in milliseconds of `performance.now()`
   * @returns what the writer must be told; `null` when the fix is in.
   */
  make(fix: Fix, text: string, lastChange?: number): Promise<Notice | null>
}

export function createRepairs(composer: Composer): Repairs {
  /** The editor has mangled a fix before: from then on the corrected text is offered, and nothing is replaced. */
  let refuses = false
  return {
    async make({ edits }, text, lastChange) {
      if (refuses) return toCopy(applied(text, edits))
      const replaced = await replaceText(composer, text, edits, lastChange)
      if (replaced.outcome === 'done') return null
      if (replaced.outcome === 'moved') {
        return { text: t('card.moved') }
      }
      // One that changed nothing may be tried again; on top of a partial edit nothing is tried ever.
      refuses = read(composer).text !== text
      return toCopy(replaced.corrected)
    },
  }
}

const toCopy = (corrected: string): Notice => ({
  text: t('card.refused'),
  corrected,
})

/** Puts the corrected text on the clipboard. @returns what to tell, where the page forbids it too. */
export async function copy(corrected: string): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(corrected)
    return { text: t('card.copied') }
  } catch {
    return { text: t('card.copyByHand'), corrected }
  }
}
