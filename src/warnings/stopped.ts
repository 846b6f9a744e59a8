import { createHost } from './host.ts'

/**
 * Says that Chaperone no longer runs in this page. Nothing of the extension can be called any more, so this is
 * plain DOM; it goes when it is pressed or when the page is reloaded.
 */
export function showStopped(element: HTMLElement): void {
  const host = createHost()
  const note = document.createElement('button')
  note.type = 'button'
  note.className = 'stopped'
  note.role = 'status'
  note.textContent = 'Chaperone has stopped in this tab. Reload it to go on checking.'
  note.title = 'Put this note away'
  note.addEventListener('click', () => host.remove())
  host.container.append(note)
  host.showFor(element)
}
