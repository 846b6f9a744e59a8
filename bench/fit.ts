import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readLabelled } from './accuracy/labelled.ts'
import { seenBy } from './fit/evidence.ts'
import type { Model } from './fit/fit.ts'
import { beliefOf, beliefsLeftOut, fitModel, lossOf, modelFrom } from './fit/fit.ts'
import type { Weighing } from './fit/models.ts'
import { weighings } from './fit/models.ts'
import { weightsAsSource, withWeights } from './fit/source.ts'
import { scoresAsText } from './fit/table.ts'

/**
 * `npm run fit -- FILE.jsonl[=weight]… [--category advice]… [--write]`: the weights of signs, fitted to labelled
 * drafts (see `bench/accuracy.ts` for their shape). Each category's own code says what a passage shows; ridge
 * logistic regression says what that is worth. Prints how well it does on drafts that it was not fitted to (ten
 * folds) and beside it the weights in place, then the new ones; `--write` puts them into
 * `rules/<category>/weights.ts`. A file given as `dev.jsonl=0.3` counts that much less. A pair of signs is tried
 * when it stands in the table: a new one is written in with 0, and goes again when it weighs nothing.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    category: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})

/** The stronger, the less a weight trusts what few drafts show; the one that does best on drafts left out is taken. */
const RIDGES = [0.5, 1, 2, 4, 8]

if (positionals.length === 0) {
  console.error('Usage: npm run fit -- FILE.jsonl[=weight]… [--category NAME]… [--write]')
  process.exitCode = 2
} else {
  const files = positionals.map(fileOf)
  const chosen = weighings.filter(
    ({ category }) => values.category.length === 0 || values.category.includes(category),
  )
  for (const weighing of chosen) fitOne(weighing, files)
}

interface File {
  readonly name: string
  readonly drafts: readonly {
    readonly draft: ReturnType<typeof readLabelled>[number]
    readonly weight: number
  }[]
}

function fileOf(argument: string): File {
  const [, path = argument, weight = '1'] = /^(.*)=(\d+(?:\.\d+)?)$/.exec(argument) ?? []
  return {
    name: basename(path),
    drafts: readLabelled(path).map(draft => ({ draft, weight: Number(weight) })),
  }
}

function fitOne(weighing: Weighing, files: readonly File[]): void {
  const { category, weights, sure } = weighing
  const seen = files.map(({ name, drafts }) => ({ name, seen: seenBy(weighing, drafts) }))
  const all = seen.flatMap(file => file.seen)
  const inPlace = modelFrom(weights)
  const tried = RIDGES.map(ridge => ({ ridge, beliefs: beliefsLeftOut(all, ridge, inPlace) }))
  const { ridge, beliefs } = tried.reduce((a, b) => (lossOf(all, b.beliefs) < lossOf(all, a.beliefs) ? b : a))
  const now = all.map(one => beliefOf(inPlace, one))
  console.log(
    `${category}: ${all.length} drafts, ${all.filter(({ label }) => label).length} of them positive`,
  )
  console.log(
    `loss on drafts left out, by ridge: ${tried.map(each => `${each.ridge} ${lossOf(all, each.beliefs).toFixed(4)}`).join(', ')}`,
  )
  console.log(scoresAsText(seen, all, beliefs, now, sure))
  const model = fitModel(all, ridge, inPlace)
  if (values.write) write(weighing, model)
  else console.log(`\n${weightsAsSource(model)}\n`)
}

function write({ category }: Weighing, model: Model): void {
  const path = fileURLToPath(new URL(`../rules/${category}/weights.ts`, import.meta.url))
  writeFileSync(path, withWeights(readFileSync(path, 'utf8'), model))
  console.log(`Written to rules/${category}/weights.ts\n`)
}
