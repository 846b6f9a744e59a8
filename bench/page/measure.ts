import type { Page } from 'puppeteer-core'
import { type EditorRow, editors, enter } from '../../tests/e2e/editors.ts'
import type { Session } from '../../tests/e2e/harness.ts'

/** Time for the page, the worker and the painting to come to rest after a key, in milliseconds. */
const REST = 100

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

async function openOn(session: Session, site: string): Promise<Page> {
  const row = rowOf(site)
  const page = await session.visit(row.url)
  await page.bringToFront()
  await enter(page, row)
  return page
}

/** Text that raises findings here and there, as a draft does that needs checking. */
export const draft =
  'Long day on the ward. My patient Sarah Jones, 34, from Hackney came in last night with a rash. ' +
  'We sat down for a minute and she laughed, and then the printer broke again, as printers do.'

/**
 * The same keys go to a page of each session in turn, so that whatever else the machine does meets all of them
 * alike. Time is counted in which the thread ran, not what the clock shows.
 */
export async function keyCosts(
  sessions: readonly Session[],
  site: string,
  keys: number,
): Promise<readonly KeyCost[]> {
  const costs = []
  for (const session of sessions) {
    const page = await openOn(session, site)
    // The first words warm up the site's own scripts and the worker.
    await page.keyboard.type('Good morning everyone. ')
    costs.push({ page, used: await meterOf(page), task: [] as number[], script: [] as number[] })
  }
  await wait(1_500)
  for (let key = 0; key < keys; key++) {
    for (const { page, used, task, script } of costs) {
      const before = await used()
      await page.keyboard.type(draft.charAt(key % draft.length))
      await wait(REST)
      const after = await used()
      task.push(after.task - before.task)
      script.push(after.script - before.script)
    }
  }
  for (const { page } of costs) await page.close()
  return costs
}

/** @returns tells how long, in milliseconds, the page's main thread has worked so far. */
async function meterOf(page: Page) {
  const cdp = await page.createCDPSession()
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1_000
    return { task: of('TaskDuration'), script: of('ScriptDuration') }
  }
}

interface Clock {
  keyAt: number
  shownAt: number | null
}

/** Milliseconds from the key that finishes a name to the first frame in which it is underlined. */
export async function underlineTimes(session: Session, site: string, times: number): Promise<number[]> {
  const page = await openOn(session, site)
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

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** In microseconds: by the clock, and of them those in which the thread ran. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: {
    readonly name?: string
    readonly data?: {
      readonly url?: string
      readonly frames?: readonly { readonly url: string; readonly processId?: number }[]
    }
  }
}

/** What happens in the browser while `work` goes on. */
async function trace(
  page: Page,
  categories: string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories })
  await work()
  const json = new TextDecoder().decode(await page.tracing.stop())
  return (JSON.parse(json) as { traceEvents: readonly TraceEvent[] }).traceEvents
}

/** The longest task, in milliseconds, from the focus to the end of a draft typed as fast as keys can be sent. */
export async function longTasks(session: Session, site: string): Promise<number> {
  const row = rowOf(site)
  const page = await session.visit(row.url)
  await page.bringToFront()
  const events = await trace(page, ['toplevel', 'disabled-by-default-devtools.timeline'], async () => {
    await enter(page, row)
    await page.keyboard.type(draft, { delay: 15 })
    await wait(1_000)
  })
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? [])
  const pid = frames.find(({ url }) => url === page.url())?.processId
  await page.close()
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain'
  const thread = events.find(event => event.pid === pid && isMain(event))
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === thread?.pid && tid === thread.tid,
  )
  return Math.max(...tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1_000
}

/** Milliseconds that our script takes to compile and to run when a page is loaded, load by load. */
export async function startCost(session: Session, loads = 9): Promise<number[]> {
  const page = await session.browser.newPage()
  const times: number[] = []
  for (let load = 0; load < loads; load++) {
    const events = await trace(
      page,
      ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
      async () => {
        await page.goto('https://x.com/explore', { waitUntil: 'load' })
        await wait(500)
      },
    )
    const isOurs = ({ name, args }: TraceEvent) =>
      ['EvaluateScript', 'v8.compile'].includes(name) && args?.data?.url?.startsWith('chrome-extension://')
    const ours = events.filter(isOurs)
    // Compiling happens inside evaluating where both are told.
    const whole = ours.some(({ name }) => name === 'EvaluateScript') ? 'EvaluateScript' : 'v8.compile'
    const sum = ours
      .filter(({ name }) => name === whole)
      .reduce((all, { dur = 0, tdur = dur }) => all + tdur, 0)
    times.push(sum / 1_000)
  }
  await page.close()
  return times
}
