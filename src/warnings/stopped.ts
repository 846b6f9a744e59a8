import { t } from '../i18n.ts'
import { createHost } from './host.ts'

/** What the note says, looked up beforehand: an extension that is gone has no words. */
export interface StoppedWords {
  readonly text: string
  readonly away: string
}

export const stoppedWords = (): StoppedWords => ({ text: t('stopped.text'), away: t('stopped.away') })

/**
 * Says that Chaperone no longer runs in this page. Nothing of the extension can be called any more, so this is
 * plain DOM; it goes when it is pressed or when the page is reloaded.
 */
export function showStopped(element: HTMLElement, words: StoppedWords): void {
  const host = createHost()
  const note = document.createElement('button')
  note.type = 'button'
  note.className = 'stopped'
  note.role = 'status'
  note.textContent = words.text
  note.title = words.away
  note.addEventListener('click', () => host.remove())
  host.container.append(note)
  host.showFor(element)
}
