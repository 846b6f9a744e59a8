import { draftOf } from './drafts.ts'

/** Prints the milliseconds from here to the first report, loading the rules included. */
const start = performance.now()
const { catalogue } = await import('../../rules/index.ts')
const { createEngine } = await import('../../src/engine/check.ts')
createEngine(catalogue).check({ text: draftOf(280, 0), kind: 'post' }, { jurisdiction: 'uk' })
console.log(performance.now() - start)
