import { fileURLToPath } from 'node:url'
import { buildFor } from '../scripts/build.ts'
import { entrySizes, kilobytes } from '../scripts/sizes.ts'
import { tableOf } from './table.ts'

/** What each entry point of the production build weighs, with everything it loads at its start. */
for (const engine of ['chromium', 'firefox'] as const) {
  const folder = buildFor(engine)
  console.log(`\nBuilt for ${engine} (${folder.slice(fileURLToPath(new URL('..', import.meta.url)).length)})`)
  const rows = entrySizes(folder).map(({ entry, raw, gzipped }) => [
    entry,
    kilobytes(raw),
    kilobytes(gzipped),
  ])
  console.log(tableOf(['entry point', 'raw', 'gzipped'], rows))
}
