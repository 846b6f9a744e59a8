import { parseArgs } from 'node:util'
import { catalogue } from '../rules/index.ts'
import { createEngine } from '../src/engine/check.ts'
import { readLabelled } from './accuracy/labelled.ts'
import { scoreAll } from './accuracy/score.ts'
import { missesAsText, scoresAsText } from './accuracy/table.ts'

/**
 * `npm run accuracy -- FILE.jsonl… [--misses]`: how well findings of `warn` and above agree with labelled
 * drafts `{"id","text","labels":{category: true|false|null},"jurisdiction"?,"kind"?,"cue"?,"spans"?}`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})

if (positionals.length === 0) {
  console.error('Usage: npm run accuracy -- FILE.jsonl… [--misses]')
  process.exitCode = 2
} else {
  const engine = createEngine(catalogue)
  const files = positionals.map(path => ({ path, drafts: readLabelled(path) }))
  const together = { path: 'all files', drafts: files.flatMap(({ drafts }) => drafts) }
  for (const { path, drafts } of files.length > 1 ? [...files, together] : files) {
    console.log(scoresAsText(path, scoreAll(drafts, engine)))
  }
  if (values.misses) console.log(missesAsText(scoreAll(together.drafts, engine)))
}
