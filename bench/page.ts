import { builtExtension, openBrowser } from '../tests/e2e/harness.ts'
import { enginesPerKey } from './page/engines.ts'
import { type KeyCost, keyCosts, longTasks, startCost, underlineTimes } from './page/measure.ts'
import { tableOf } from './table.ts'

/**
 * `npm run bench`: what Chaperone costs a page, in real Chromium on the fixtures of X and LinkedIn, each with and
 * without it. Prints; asserts nothing, since machines differ. The aims are in the heads of the columns.
 */
const KEYS = 300
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
    keys: await keyCosts([bare, ours], site, KEYS),
    underlines: await underlineTimes(ours, site, UNDERLINES),
    longest: [await longTasks(bare, site), await longTasks(ours, site)],
  })
}

/** The middle and the 95th percentile of all work and of the scripts’ part. */
const quantiles = ({ task, script }: KeyCost): number[] =>
  [task, script].flatMap(times => [quantile(times, 0.5), quantile(times, 0.95)])
console.log(
  `\nWhat one key costs the page’s main thread, milliseconds of its own time (${KEYS} keys to each in turn; ` +
    'aim: 1 more at p95)',
)
console.log(
  tableOf(
    ['', 'all p50', 'all p95', 'script p50', 'script p95'],
    costs.flatMap(({ site, keys }) => {
      const [without = [], ours = []] = keys.map(quantiles)
      const more = ours.map((time, at) => time - (without[at] ?? Number.NaN))
      return [
        [`${site}, without`, ...without.map(milliseconds)],
        [`${site}, with Chaperone`, ...ours.map(milliseconds)],
        [`${site}, more`, ...more.map(milliseconds)],
      ]
    }),
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

console.log(
  '\nThe longest task from the focus to the end of a draft, milliseconds of its own time (aim: none over 50)',
)
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
