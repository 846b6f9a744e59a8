import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/e2e/longest-first.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Puppeteer looks once more into a tab of Firefox that has just been closed, and nobody hears its complaint.
    onUnhandledError: ({ message }) => !message?.includes('no such frame'),
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: 'tests/words.ts',
          // A first check compiles every pattern: seconds, on a busy machine.
          testTimeout: 30_000,
          include: [
            'tests/*.test.ts',
            'tests/{access,engine,rules,cli,compose,warnings,worker,settings,scripts,pages}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles: 'tests/words.ts',
          include: ['tests/e2e/**/*.test.ts'],
          // Pictures for the documentation, taken when asked for: every machine draws letters a little differently.
          exclude: process.env.PICTURES ? [] : ['tests/e2e/**/pictures.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Browsers mostly wait: three files side by side keep two cores busy and typing honest.
          maxWorkers: 3,
          // Of a thousand tests with real keys a busy browser loses one now and then; the report names what was repeated.
          retry: 1,
        },
      },
    ],
  },
})
