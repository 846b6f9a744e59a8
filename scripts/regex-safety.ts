import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pattern } from './regex-safety/collect.ts'
import { collectPatterns } from './regex-safety/collect.ts'
import type { Verdict } from './regex-safety/prove.ts'
import { prove } from './regex-safety/prove.ts'

/**
 * Proves that no text, however contrived, makes one of our regexes slow: a post must never freeze the check.
 * What is proven once is kept by the pattern's hash, so only new and changed patterns take time.
 */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const ledger = fileURLToPath(new URL('regex-safety/proven.json', import.meta.url))

const patterns = await collectPatterns(root)
const known = new Map(Object.entries(readLedger()))
const verdicts = new Map<string, Verdict>()
const waiting = patterns.filter(pattern => {
  const verdict = known.get(hash(pattern))
  if (verdict) verdicts.set(hash(pattern), verdict)
  return !verdict
})
const slow: string[] = []
// recheck works in processes of its own: one for each of two cores.
await Promise.all([proveNext(), proveNext()])

writeLedger()
console.log(`${patterns.length} regexes, ${verdicts.size - slow.length} proven; slow: ${slow.length}`)
for (const line of slow) console.error(line)
if (slow.length > 0) process.exitCode = 1

async function proveNext(): Promise<void> {
  for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
    const verdict = await prove(pattern)
    verdicts.set(hash(pattern), verdict)
    if (verdict.verdict === 'slow') {
      const { milliseconds, attack } = verdict
      slow.push(`${pattern.where}: ${milliseconds} ms on ${JSON.stringify(attack)}…\n  /${pattern.source}/`)
    }
  }
}

function hash({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

function readLedger(): Readonly<Record<string, Verdict>> {
  try {
    return JSON.parse(readFileSync(ledger, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Only patterns that still exist and are not slow, in an order that makes for small changes. */
function writeLedger(): void {
  const kept = [...verdicts].filter(([, { verdict }]) => verdict !== 'slow').sort()
  writeFileSync(ledger, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
}
