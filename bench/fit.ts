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
 * `npm run fit -- FILE.jsonl[=weight]… [--category advice]… [--keep] [--write]`: the weights of signs, fitted to
 * labelled drafts (`bench/accuracy.ts` says how they look; `dev.jsonl=0.3` counts each of that file's less).
 *
 * Each category's own code says what a passage shows, ridge logistic regression what that is worth; a draft is as
 * believed as its most believed passage. Prints how many drafts are found rightly by models that were fitted without
 * them (ten folds) and, beside it, by the weights in place, then the new weights; `--write` puts them into
 * `rules/<category>/weights.ts`. What weighs too little for its line is left out.
 *
 * `--keep` draws weights to those in place rather than to nothing: for few drafts of a kind. It flatters itself on
 * drafts that those were fitted to. Every sign is tried, a pair only when it stands in the table: a new one is
 * written in with 0.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    category: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

/** The one that does best on drafts left out is taken. */
const RIDGES = [1, 4, 16, 64]

if (positionals.length === 0) {
  console.error('Usage: npm run fit -- FILE.jsonl[=weight]… [--category NAME]… [--keep] [--write]')
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
  const tried = RIDGES.map(ridge => {
    const manner = { ridge, keep: values.keep }
    const beliefs = beliefsLeftOut(all, manner, inPlace)
    return { manner, beliefs, loss: lossOf(all, beliefs) }
  })
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a))
  const now = all.map(one => beliefOf(inPlace, one))
  console.log(
    `${category}: ${all.length} drafts, ${all.filter(({ label }) => label).length} of them positive`,
  )
  console.log(
    `Loss by ridge: ${tried.map(({ manner, loss }) => `${manner.ridge}: ${loss.toFixed(4)}`).join(', ')}; in place: ${lossOf(all, now).toFixed(4)}`,
  )
  console.log(scoresAsText(seen, all, best.beliefs, now, sure))
  const model = fitModel(all, best.manner, inPlace)
  if (values.write) write(weighing, model)
  else console.log(`\n${weightsAsSource(model)}\n`)
}

function write({ category }: Weighing, model: Model): void {
  const path = fileURLToPath(new URL(`../rules/${category}/weights.ts`, import.meta.url))
  writeFileSync(path, withWeights(readFileSync(path, 'utf8'), model))
  console.log(`Written to rules/${category}/weights.ts\n`)
}
