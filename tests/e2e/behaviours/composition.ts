import type { Page } from 'puppeteer-core'
import type { Desk } from './desk.ts'

/**
 * Composes `text` as an input method does, through the browser itself.
 * @returns commits it.
 */
export function compose(desk: Desk, text: string): Promise<() => Promise<void>> {
  return desk.engine === 'firefox' ? inFirefox(desk, text) : inChromium(desk, text)
}

async function inChromium({ page }: Desk, text: string): Promise<() => Promise<void>> {
  const keys = await page.createCDPSession()
  for (let end = 1; end <= text.length; end += 3) {
    await keys.send('Input.imeSetComposition', {
      text: text.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    })
  }
  return async () => {
    await keys.send('Input.insertText', { text })
    await keys.detach()
  }
}

/** The part of WebDriver BiDi that puppeteer keeps to itself. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>
  }
}

/** Firefox's own window has what a test of an input method needs. */
async function inWindow(page: Page, script: string): Promise<void> {
  const { connection } = page.browser() as unknown as Bidi
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = result.contexts
  await connection.send('script.evaluate', {
    expression: script,
    target: { context: window?.context },
    awaitPromise: true,
  })
}

async function inFirefox({ page }: Desk, text: string): Promise<() => Promise<void>> {
  await inWindow(
    page,
    `
    globalThis.composer = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    composer.beginInputTransactionForTests(window)
    composer.setPendingCompositionString(${JSON.stringify(text)})
    composer.appendClauseToPendingComposition(${text.length}, composer.ATTR_RAW_CLAUSE)
    composer.setCaretInPendingComposition(${text.length})
    composer.flushPendingComposition()
  `,
  )
  return () => inWindow(page, 'composer.commitComposition()')
}
