import { t } from '../i18n.ts'
import type { Host } from './host.ts'

/** How long a note stays when nobody puts it away, in milliseconds. */
const STAYS = 20_000

/** Says in a line over the page what became of a press; the box it was about may be gone by now. */
export function showNote(host: Host, text: string, beside: HTMLElement | undefined): void {
  host.showFor(beside?.isConnected ? beside : document.body)
  const { container } = host
  for (const old of container.querySelectorAll('.gate-note')) old.remove()
  const note = document.createElement('div')
  note.className = 'gate-note'
  note.role = 'alert'
  const away = document.createElement('button')
  away.type = 'button'
  away.className = 'button quiet'
  away.textContent = t('card.close')
  away.addEventListener('click', () => note.remove())
  const words = document.createElement('span')
  words.textContent = text
  note.append(words, away)
  container.append(note)
  setTimeout(() => note.remove(), STAYS)
}
