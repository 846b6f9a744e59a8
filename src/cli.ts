import { catalogue } from '../rules/index.ts'
import { parseArguments, usage, WrongUsage } from './cli/arguments.ts'
import { explain } from './cli/explain.ts'
import { run } from './cli/run.ts'

/**
 * The same check as in the browser, in a terminal. Exit code 0: nothing at or above `--fail-on`; 1: findings;
 * 2: wrong usage, or input that could not be read.
 */
async function main(): Promise<number> {
  // A reader that has seen enough (`… | head`) closes the pipe: that is no fault of ours.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  try {
    const command = parseArguments(process.argv.slice(2), process.stdin.isTTY === true)
    if (command === 'help') {
      process.stdout.write(usage)
      return 0
    }
    if ('explain' in command) {
      process.stdout.write(explain(command.explain, catalogue))
      return 0
    }
    return await run(command)
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    process.stderr.write(`${error.message}\nTry: npm run --silent check -- --help\n`)
    return 2
  }
}

process.exitCode = await main()
