import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import { draft } from './measure.ts'

/** Milliseconds for each key of the same draft, by our engine and by the one of Harper, a checker of grammar. */
export async function enginesPerKey(
  keys: number,
): Promise<readonly { readonly engine: string; readonly times: readonly number[] }[]> {
  const texts = Array.from({ length: keys }, (_, key) => draft.slice(0, (key % draft.length) + 1))
  const engine = createEngine(catalogue)
  const check = (text: string) => engine.check({ text, kind: 'post', site: 'x' }, { jurisdiction: 'uk' })
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  const lint = (text: string) => harper.lint(text)
  // Both are warm, and neither has seen the text.
  for (const text of ['We met at noon.', 'She was well again by then.']) {
    check(text)
    await lint(text)
  }
  return [
    { engine: 'Chaperone', times: await timesOf(texts, check) },
    { engine: 'Harper', times: await timesOf(texts, lint) },
  ]
}

async function timesOf(
  texts: readonly string[],
  work: (text: string) => unknown,
): Promise<readonly number[]> {
  const times: number[] = []
  for (const text of texts) {
    const start = performance.now()
    await work(text)
    times.push(performance.now() - start)
  }
  return times
}
