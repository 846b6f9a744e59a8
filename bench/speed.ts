import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { catalogue } from '../rules/index.ts'
import { createEngine } from '../src/engine/check.ts'
import type { JurisdictionId } from '../src/engine/policy.ts'
import { draftOf, textToType } from './speed/drafts.ts'
import { tableOf } from './table.ts'

/** `npm run bench`: what a check costs. Prints; asserts nothing, since machines differ. */
const LENGTHS = [60, 280, 3_000, 25_000]
const COLD_RUNS = 40
const KEYSTROKES = 200
const STARTS = 7
const ROUNDS = 5

const policy = { jurisdiction: 'uk' as JurisdictionId }
const [cpu] = cpus()
console.log(
  `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes(totalmem())} of memory`,
)
console.log(`Node ${process.version}, ${catalogue.rules.length} rules\n`)

console.log(`The engine, milliseconds a check (the fastest of ${ROUNDS} rounds)`)
console.log(
  tableOf(
    ['characters', 'cold p50', 'cold p95', 'keystroke p50', 'keystroke p95'],
    LENGTHS.map(length => {
      const cold = coldTimes(length)
      const keys = keystrokeTimes(length)
      return [
        String(length),
        quantile(cold, 0.5),
        quantile(cold, 0.95),
        quantile(keys, 0.5),
        quantile(keys, 0.95),
      ]
    }),
  ),
)

const root = fileURLToPath(new URL('..', import.meta.url))
const bundled = bundle()
const starts = Array.from({ length: STARTS }, startTime)
console.log(
  `\nA new process that loads the rules and checks 280 characters: ${quantile(starts, 0.5)} ms (p50)`,
)

/** A text never seen before, by an engine that is warm but remembers none of its sentences. */
function coldTimes(length: number): readonly number[] {
  const drafts = Array.from({ length: COLD_RUNS }, (_, run) => draftOf(length, (run + 1) * 1_000))
  return fastest(drafts)
}

/** One more letter in the middle of a text that was checked a key ago. */
function keystrokeTimes(length: number): readonly number[] {
  const text = draftOf(length, 0)
  const middle = text.indexOf(' ', Math.floor(length / 2))
  const typed = textToType(KEYSTROKES)
  const drafts = Array.from(
    typed,
    (_, key) => `${text.slice(0, middle)} ${typed.slice(0, key + 1)}${text.slice(middle)}`,
  )
  return fastest([text, ...drafts]).slice(1)
}

/** Milliseconds for each draft in turn, the fastest of several rounds: what else the machine does is left out. */
function fastest(drafts: readonly string[]): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const engine = createEngine(catalogue)
    warmUp(engine)
    return drafts.map(text => timed(() => engine.check({ text, kind: 'post' }, policy)))
  })
  return drafts.map((_, at) => Math.min(...rounds.map(times => times[at] ?? Number.POSITIVE_INFINITY)))
}

function warmUp(engine: ReturnType<typeof createEngine>): void {
  for (let run = 0; run < 30; run++) {
    engine.check({ text: draftOf(280, 1_000 + run), kind: 'post' }, policy)
  }
}

/** Milliseconds to load the rules, bundled as the worker's are, and give a first report: it was asleep. */
function startTime(): number {
  return Number(execFileSync(process.execPath, [bundled], { encoding: 'utf8' }))
}

function bundle(): string {
  const outfile = `${root}.cache/first-check.mjs`
  buildSync({
    entryPoints: [`${root}bench/speed/first-check.ts`],
    bundle: true,
    minify: true,
    splitting: false,
    format: 'esm',
    platform: 'node',
    outfile,
  })
  return outfile
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(2)
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(0)} GB`
}
