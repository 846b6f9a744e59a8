/** Time between two keys, in milliseconds: fast enough to watch, slow enough to read. */
const BEAT = 28

/**
 * Puts a text into an editable in place of what stands there: slowly is key by key as a person would, save for
 * people who asked for less motion. Stops where the person takes over.
 * @returns the function that stops it.
 */
export function typeInto(element: HTMLElement, text: string, slowly: boolean): () => void {
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  for (const sign of ['keydown', 'pointerdown', 'paste', 'drop']) {
    element.addEventListener(sign, stop, { signal: stopped.signal })
  }
  element.focus()
  clear(element)
  if (slowly && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    void typeSlowly(element, text, stopped.signal)
  } else insert(text)
  return stop
}

async function typeSlowly(element: HTMLElement, text: string, stopped: AbortSignal) {
  for (const character of text) {
    await new Promise(resolve => setTimeout(resolve, BEAT))
    if (stopped.aborted) return
    // The focus went elsewhere: what is typed would land in another place.
    if (document.activeElement !== element) element.focus()
    insert(character)
  }
}

function clear(element: HTMLElement) {
  getSelection()?.selectAllChildren(element)
  document.execCommand('delete')
}

/** The editing command keeps the browser's own undo, which setting the text would not. */
const insert = (text: string) => document.execCommand('insertText', false, text)
