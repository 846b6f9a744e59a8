import type { CDPSession, Page } from 'puppeteer-core'
import { type EditorRow, editors, enter } from '../../tests/e2e/editors.ts'
import type { Session } from '../../tests/e2e/harness.ts'

/** Time for the page, the worker and the painting to come to rest after a key, in milliseconds. */
const REST = 70

const wait = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time))

/** What each key cost the page's main thread, in milliseconds: all of it, and the part that ran scripts. */
export interface KeyCost {
  readonly task: readonly number[]
  readonly script: readonly number[]
}

const rowOf = (name: string): EditorRow => {
  const row = editors.find(other => other.name.startsWith(name))
  if (!row) throw new Error(`no editor ${name}`)
  return row
}

async function openOn(session: Session, site: string): Promise<{ page: Page; cdp: CDPSession }> {
  const row = rowOf(site)
  const page = await session.visit(row.url)
  await page.bringToFront()
  await enter(page, row)
  const cdp = await page.createCDPSession()
  await cdp.send('Performance.enable')
  return { page, cdp }
}

/** Text that raises findings here and there, as a draft does that needs checking. */
export const draft =
  'Long day on the ward. My patient Sarah Jones, 34, from Hackney came in last night with a rash. ' +
  'We sat down for a minute and she laughed, and then the printer broke again, as printers do.'

export async function keyCosts(session: Session, site: string, keys: number): Promise<KeyCost> {
  const { page, cdp } = await openOn(session, site)
  const used = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1_000
    return { task: of('TaskDuration'), script: of('ScriptDuration') }
  }
  // The first words warm up the site's own scripts.
  await page.keyboard.type('Good morning everyone. ')
  await wait(1_000)
  const task: number[] = []
  const script: number[] = []
  for (let key = 0; key < keys; key++) {
    const before = await used()
    await page.keyboard.sendCharacter(draft.charAt(key % draft.length))
    await wait(REST)
    const after = await used()
    task.push(after.task - before.task)
    script.push(after.script - before.script)
  }
  await page.close()
  return { task, script }
}

interface Clock {
  keyAt: number
  shownAt: number | null
}

/** Milliseconds from the key that finishes a name to the first frame in which it is underlined. */
export async function underlineTimes(session: Session, site: string, times: number): Promise<number[]> {
  const { page } = await openOn(session, site)
  await page.evaluate(() => {
    const clock = globalThis as unknown as Clock
    addEventListener('keydown', event => (clock.keyAt = event.timeStamp), { capture: true })
  })
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('My patient Sarah Jones')
    await page.evaluate(() => {
      const clock = globalThis as unknown as Clock
      clock.shownAt = null
      const look = () => {
        const shown = [...(CSS.highlights.get('margin-firm') ?? [])].some(
          range => range.toString() === 'Sarah Jones',
        )
        if (shown) clock.shownAt = performance.now()
        else requestAnimationFrame(look)
      }
      look()
    })
    await page.keyboard.type(' ')
    const shown = await page.waitForFunction(() => (globalThis as unknown as Clock).shownAt, {
      timeout: 60_000,
    })
    await shown.dispose()
    took.push(
      await page.evaluate(() => {
        const { keyAt, shownAt } = globalThis as unknown as Clock
        return (shownAt ?? Number.NaN) - keyAt
      }),
    )
  }
  await page.close()
  return took
}

/** The longest task, in milliseconds, from the focus to the end of a draft typed as fast as keys can be sent. */
export async function longTasks(session: Session, site: string): Promise<number> {
  const { page } = await openOn(session, site)
  await page.evaluate(() => {
    const page = globalThis as unknown as { longest: number }
    page.longest = 0
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) page.longest = Math.max(page.longest, duration)
    }).observe({ type: 'longtask' })
  })
  await page.keyboard.type(draft, { delay: 15 })
  await wait(1_000)
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
  await page.close()
  return longest
}

interface TraceEvent {
  readonly name: string
  readonly dur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

/** Milliseconds that our script takes to compile and to run when a page is loaded, load by load. */
export async function startCost(session: Session, loads = 9): Promise<number[]> {
  const page = await session.browser.newPage()
  const times: number[] = []
  for (let load = 0; load < loads; load++) {
    await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
    await page.goto('https://x.com/explore', { waitUntil: 'load' })
    await wait(500)
    const trace = new TextDecoder().decode(await page.tracing.stop())
    const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }
    const isOurs = ({ name, args }: TraceEvent) =>
      ['EvaluateScript', 'v8.compile'].includes(name) && args?.data?.url?.startsWith('chrome-extension://')
    const ours = traceEvents.filter(isOurs)
    // Compiling happens inside evaluating where both are told.
    const whole = ours.some(({ name }) => name === 'EvaluateScript') ? 'EvaluateScript' : 'v8.compile'
    const sum = ours.filter(({ name }) => name === whole).reduce((all, { dur = 0 }) => all + dur, 0)
    times.push(sum / 1_000)
  }
  await page.close()
  return times
}
