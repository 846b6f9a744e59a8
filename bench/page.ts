import { builtExtension, openBrowser } from '../tests/e2e/harness.ts'
import { enginesPerKey } from './page/engines.ts'
import { type KeyCost, keyCosts, longTasks, startCost, underlineTimes } from './page/measure.ts'
import { tableOf } from './table.ts'

/**
 * `npm run bench`: what Chaperone costs a page, in real Chromium on the fixtures of X and LinkedIn, each with and
 * without it. Prints; asserts nothing, since machines differ. The aims are in the heads of the columns.
 */
const KEYS = 150
const UNDERLINES = 25

const bare = await openBrowser('chromium')
const ours = await openBrowser('chromium', await builtExtension('chromium'))
// The options page opens after the installation and takes the foreground.
await new Promise(resolve => setTimeout(resolve, 1_500))

const milliseconds = (time: number): string => time.toFixed(2)
const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN

const sites = ['X post', 'LinkedIn post (TipTap in a modal']
const costs = []
for (const site of sites) {
  await underlineTimes(ours, site, 2)
  costs.push({
    site: site.split(' ')[0] ?? site,
    without: await keyCosts(bare, site, KEYS),
    with: await keyCosts(ours, site, KEYS),
    underlines: await underlineTimes(ours, site, UNDERLINES),
    longest: [await longTasks(bare, site), await longTasks(ours, site)],
  })
}

const row = (site: string, who: string, { task, script }: KeyCost): string[] => [
  `${site}, ${who}`,
  milliseconds(quantile(task, 0.5)),
  milliseconds(quantile(task, 0.95)),
  milliseconds(quantile(script, 0.5)),
  milliseconds(quantile(script, 0.95)),
]
console.log(`\nThe page’s main thread for one key, milliseconds (${KEYS} keys; aim: 1 ms more at p95)`)
console.log(
  tableOf(
    ['', 'all p50', 'all p95', 'script p50', 'script p95'],
    costs.flatMap(({ site, without, with: ourCost }) => [
      row(site, 'without', without),
      row(site, 'with Chaperone', ourCost),
    ]),
  ),
)

console.log('\nFrom the last key to the underline, milliseconds (aim: 150 at p95)')
console.log(
  tableOf(
    ['', 'p50', 'p95'],
    costs.map(({ site, underlines }) => [
      site,
      milliseconds(quantile(underlines, 0.5)),
      milliseconds(quantile(underlines, 0.95)),
    ]),
  ),
)

console.log('\nThe longest task while a draft is typed and repaired, milliseconds (aim: none over 50)')
console.log(
  tableOf(
    ['', 'without', 'with Chaperone'],
    costs.map(({ site, longest }) => [site, ...longest.map(milliseconds)]),
  ),
)

const starts = await startCost(ours)
console.log(
  `\nOur script on a page where nobody writes: ${milliseconds(quantile(starts, 0.5))} ms (p50), ` +
    `${milliseconds(quantile(starts, 0.95))} ms (p95) to start (aim: 5)`,
)
await bare.close()
await ours.close()

console.log('\nThe engine alone for one key of the same text in one process, milliseconds')
console.log(
  tableOf(
    ['', 'p50', 'p95'],
    (await enginesPerKey(KEYS)).map(({ engine, times }) => [
      engine,
      milliseconds(quantile(times, 0.5)),
      milliseconds(quantile(times, 0.95)),
    ]),
  ),
)
