import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './browsers.ts'
import { buildFor } from './build.ts'
import { findOrInstall, installLine } from './install-browser.ts'
import { entrySizes, kilobytes, overBudget } from './sizes.ts'

/**
 * `npm test`: everything that is checked, the quickest first, up to the first step that fails. Prints the sum
 * of all tests as the last line.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const totals = { passed: 0, failed: 0 }

const steps: Readonly<Record<string, () => void>> = {
  'types: tsc': () => {
    run('wxt', 'prepare')
    run('tsc', '--noEmit')
  },
  'lint: biome, with the walls between rooms': () => run('biome', 'check', '--error-on-warnings'),
  'lint: every regex is safe': () => run('node', 'scripts/regex-safety.ts'),
  'lint: nothing unused': () => run('knip'),
  'docs/rules.md is what the rules say': () => run('node', 'scripts/rules-doc.ts', '--check'),
  'unit tests and the rules’ own examples': () => vitest('unit'),
  'build for Chromium, within its size budget': () => buildWithinBudget('chromium'),
  'build for Firefox, within its size budget': () => buildWithinBudget('firefox'),
  'a Chromium browser is installed': () => needBrowser('chromium', ['chromium', 'chrome', 'edge', 'brave']),
  'Firefox is installed': () => needBrowser('firefox', ['firefox']),
  'end to end, in real browsers': () => vitest('e2e'),
}

for (const [name, step] of Object.entries(steps)) {
  console.log(`\n▶ ${name}`)
  try {
    step()
  } catch (error) {
    console.error(`✖ ${name}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
    break
  }
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)

function run(command: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(`${root}node_modules/.bin/${command}`, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}`)
}

function vitest(project: 'unit' | 'e2e'): void {
  const results = `${root}.cache/${project}.json`
  rmSync(results, { force: true })
  try {
    run(
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}`,
    )
  } finally {
    addTotals(results, project)
  }
}

/** A run in which no test ran, or one was skipped, proves nothing. */
function addTotals(results: string, project: string): void {
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(results, 'utf8'))
  totals.passed += numPassedTests
  totals.failed += numFailedTests
  if (numTotalTests === 0) throw new Error(`no ${project} test ran`)
  const skipped = numTotalTests - numPassedTests - numFailedTests
  if (skipped > 0) throw new Error(`${skipped} ${project} tests were skipped`)
}

function buildWithinBudget(engine: 'chromium' | 'firefox'): void {
  const sizes = entrySizes(buildFor(engine))
  for (const { entry, raw, gzipped } of sizes) {
    console.log(`  ${entry}: ${kilobytes(raw)}, ${kilobytes(gzipped)} gzipped`)
  }
  const over = overBudget(sizes)
  if (over.length > 0) throw new Error(over.join('; '))
}

function needBrowser(engine: 'chromium' | 'firefox', names: readonly BrowserName[]): void {
  const found = findOrInstall(names, engine)
  if (!found) throw new Error(`the end-to-end tests need it: ${installLine(engine)}`)
  console.log(`  ${found.name} (${found.path})`)
}
