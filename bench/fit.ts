import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readLabelled } from './accuracy/labelled.ts'
import { seenBy } from './fit/evidence.ts'
import { exampleDrafts } from './fit/examples.ts'
import type { Model } from './fit/fit.ts'
import { beliefOf, beliefsLeftOut, fitModel, lossOf, modelFrom } from './fit/fit.ts'
import type { Weighing } from './fit/models.ts'
import { weighings } from './fit/models.ts'
import { weightsAsSource, withWeights, withWords, wordsInPlace } from './fit/source.ts'
import { scoresAsText } from './fit/table.ts'

/**
 * `npm run fit -- FILE.jsonl[=weight]… [--category advice]… [--write]`: the weights of signs, fitted to
 * labelled drafts (`bench/accuracy.ts` says how they look; `dev.jsonl=0.3` counts each of that file's less).
 *
 * Each category's own code says what a passage shows, ridge logistic regression what that and its words are worth; a
 * draft is as believed as its most believed passage. The rules' own examples count beside the files. Prints how many
 * drafts are found rightly by models that were fitted without them (five folds) and, beside it, by the weights in
 * place, then the new weights; `--write` puts them into `rules/<category>/weights.ts` and the words into
 * `rules/lexicon/word-weights.ts`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    category: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})

/** The one that does best on drafts left out is taken. */
const RIDGES = [3e-3, 1e-2]

if (positionals.length === 0) {
  console.error('Usage: npm run fit -- FILE.jsonl[=weight]… [--category NAME]… [--write]')
  process.exitCode = 2
} else {
  const files = [...positionals.map(fileOf), examples()]
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

/** The rules' own examples, each worth four drafts. */
function examples(): File {
  return { name: 'examples', drafts: exampleDrafts().map(draft => ({ draft, weight: 4 })) }
}

function fitOne(weighing: Weighing, files: readonly File[]): void {
  const { category, weights, sure } = weighing
  const seen = files.map(({ name, drafts }) => ({ name, seen: seenBy(weighing, drafts) }))
  const all = seen.flatMap(file => file.seen)
  const inPlace = modelFrom({ ...weights, words: wordsInPlace(category) })
  const tried = RIDGES.map(ridge => {
    const beliefs = beliefsLeftOut(all, ridge)
    return { ridge, beliefs, loss: lossOf(all, beliefs) }
  })
  const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a))
  const now = all.map(one => beliefOf(inPlace, one))
  console.log(
    `${category}: ${all.length} drafts, ${all.filter(({ label }) => label).length} of them positive`,
  )
  console.log(
    `Loss by ridge: ${tried.map(({ ridge, loss }) => `${ridge}: ${loss.toFixed(4)}`).join(', ')}; in place: ${lossOf(all, now).toFixed(4)}`,
  )
  console.log(scoresAsText(seen, all, best.beliefs, now, sure))
  const model = fitModel(all, best.ridge)
  if (values.write) write(weighing, model)
  else console.log(`\n${weightsAsSource(model)}\n`)
}

function write({ category }: Weighing, model: Model): void {
  const path = inRules(`${category}/weights.ts`)
  writeFileSync(path, withWeights(readFileSync(path, 'utf8'), model))
  const words = inRules('lexicon/word-weights.ts')
  writeFileSync(words, withWords(readFileSync(words, 'utf8'), category, model))
  console.log(`Written to rules/${category}/weights.ts and rules/lexicon/word-weights.ts\n`)
}

function inRules(path: string): string {
  return fileURLToPath(new URL(`../rules/${path}`, import.meta.url))
}
