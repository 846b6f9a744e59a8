import type { CDPSession, Page } from 'puppeteer-core'

/** What our script starts in its own world of a page: names of timers and messages, in the order they were started. */
export interface World {
  readonly cdp: CDPSession
  /** Everything started since the last call. */
  started(): Promise<readonly string[]>
}

/** Listens in our script's own world (Chromium). Ports opened before this are not heard. */
export async function watchWorld(page: Page): Promise<World> {
  const cdp = await page.createCDPSession()
  const worlds: { id: number; origin: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await cdp.send('Runtime.enable')
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))
  if (!ours) throw new Error('our script is not in the page')
  const run = async (expression: string) =>
    (await cdp.send('Runtime.evaluate', { expression, contextId: ours.id, returnByValue: true })).result.value
  await run(`globalThis.started = []
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
      const native = globalThis[name]
      globalThis[name] = (...args) => (globalThis.started.push(name), native(...args))
    }
    const connect = chrome.runtime.connect
    chrome.runtime.connect = (...args) => {
      globalThis.started.push('connect')
      const port = connect(...args)
      const post = port.postMessage.bind(port)
      port.postMessage = message => (globalThis.started.push('message: ' + message.type), post(message))
      return port
    }`)
  return { cdp, started: () => run('globalThis.started.splice(0)') as Promise<readonly string[]> }
}
