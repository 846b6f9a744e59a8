import type { Frame, Page } from 'puppeteer-core'
import { vi } from 'vitest'
import { patience } from './writer.ts'

/**
 * Looks into the closed shadow root of our one element, which no script of a page can. Each browser's own protocol
 * can, and so can a person's eyes.
 */

/** What stands in the closed root, as a person would tell it. */
export interface Inside {
  readonly pill: string
  /** The open card's text, or the list's; empty when none is open. */
  readonly card: string
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[]
  readonly said: string
  /** The dialog before a post goes out; empty when none is open. */
  readonly gate: string
  /** The line that says what became of a press; empty when there is none. */
  readonly note: string
  /** The words of what has the focus in there. */
  readonly focused: string
  /** What stands in our own text fields. */
  readonly fields: readonly string[]
}

/** In the page: finds our element, in whatever dialog, shadow root or frame it hangs. */
const findHost = `(() => {
  const search = root => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'margin-notes') return element
      const within = element.shadowRoot ?? (element.localName === 'iframe' && element.contentDocument)
      const found = within && search(within)
      if (found) return found
    }
    return null
  }
  return search(document)
})()`

/** In the page: tells what stands in the root. */
const tell = `root => ({
  pill: root.querySelector('.pill')?.getAttribute('aria-label') ?? '',
  card: root.querySelector('.card')?.innerText ?? '',
  said: root.querySelector('[role=status]')?.textContent ?? '',
  gate: root.querySelector('.gate[open]')?.innerText ?? '',
  note: root.querySelector('.gate-note')?.innerText ?? '',
  focused: root.activeElement?.innerText ?? '',
  fields: [...root.querySelectorAll('textarea')].map(field => field.value),
  buttons: [...root.querySelectorAll('button')].filter(button => button.checkVisibility()).map(button => {
    const { x, y, width, height } = button.getBoundingClientRect()
    return { label: button.innerText || button.getAttribute('aria-label'), x: x + width / 2, y: y + height / 2 }
  }),
})`

/** `undefined` while our element is not in the page. */
export function lookInside(place: Page | Frame): Promise<Inside | undefined> {
  const frame = 'mainFrame' in place ? place.mainFrame() : place
  const page = 'mainFrame' in place ? place : place.page()
  return 'connection' in page.browser() ? overBidi(page, frame) : overCdp(page)
}

async function overCdp(page: Page): Promise<Inside | undefined> {
  const session = await page.createCDPSession()
  try {
    const { result: host } = await session.send('Runtime.evaluate', { expression: findHost })
    if (!host.objectId) return
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, pierce: true })
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId
    if (backendNodeId === undefined) return
    const { object: root } = await session.send('DOM.resolveNode', { backendNodeId })
    if (!root.objectId) return
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: root.objectId,
      functionDeclaration: `function () { return (${tell})(this) }`,
      returnByValue: true,
    })
    return result.value as Inside
  } finally {
    await session.detach()
  }
}

/** The part of WebDriver BiDi that puppeteer keeps to itself. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: { result: Remote } }>
  }
}
interface Remote {
  readonly sharedId?: string
  readonly value?: unknown
}

async function overBidi(page: Page, frame: Frame): Promise<Inside | undefined> {
  const { connection } = page.browser() as unknown as Bidi
  const target = { context: (frame as unknown as { _id: string })._id }
  const { result: host } = await connection.send('script.evaluate', {
    expression: findHost,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })
  const node = host.result.value as { shadowRoot?: { sharedId: string } } | undefined
  if (!node?.shadowRoot) return
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `root => JSON.stringify((${tell})(root))`,
    arguments: [{ sharedId: node.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  })
  return JSON.parse(String(result.result.value)) as Inside
}

/**
 * Presses one of our buttons with the mouse, once it is in view.
 * @param where the page, or the only frame in it
 */
export async function press(page: Page, label: string | RegExp, where: Page | Frame = page): Promise<void> {
  const button = await vi.waitFor(async () => {
    const inside = await lookInside(where)
    const found = inside?.buttons.find(one => one.label.match(label))
    if (found) return found
    throw new Error(`no button “${label}” among ${inside?.buttons.map(one => one.label).join(' | ')}`)
  }, patience)
  const frame = where === page ? null : await (await page.$('iframe'))?.boundingBox()
  await page.mouse.click((frame?.x ?? 0) + button.x, (frame?.y ?? 0) + button.y)
}
