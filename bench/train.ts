import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lexicon } from '../rules/lexicon/index.ts'
import { seenInDraft, seenInPassage } from '../src/engine/reading/classifier.ts'
import { makePlain } from '../src/engine/reading/plain.ts'
import { createReader } from '../src/engine/reading/read.ts'
import type { Category } from '../src/engine/rule.ts'
import { categories } from '../src/engine/rule.ts'
import type { Labelled } from './accuracy/labelled.ts'
import { readLabelled } from './accuracy/labelled.ts'
import { byThreshold } from './train/by-threshold.ts'
import { type Lesson, learn } from './train/learn.ts'

/**
 * `node bench/train.ts CATEGORY FILE.jsonl… [--try 5]`: learns a classifier from labelled drafts and writes it to
 * rules/lexicon/classifiers. A sentence with an underlined phrase teaches what to find; every sentence of a draft
 * labelled false teaches what to leave alone; the other sentences of a draft labelled true teach nothing.
 * With `--try N` nothing is written: each N-th of the drafts is judged by what the rest teaches.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { try: { type: 'string' } },
})
const [named, ...files] = positionals
const category = categories.find(each => each === named)
if (!category || files.length === 0) {
  console.error(`Usage: node bench/train.ts ${categories.join('|')} FILE.jsonl… [--try N]`)
  process.exit(2)
}

const read = createReader(lexicon)
const drafts = files.flatMap(readLabelled).filter(draft => draft.labels.has(category))
const lessons = drafts.map(draft => lessonsOf(draft, category))

if (values.try) {
  const folds = Number(values.try)
  const judged = drafts.map((draft, at) => ({ draft, lessons: lessons[at] ?? [], fold: at % folds }))
  const scores = Array.from({ length: folds }, (_, fold) => {
    const score = learn(judged.filter(each => each.fold !== fold).flatMap(each => each.lessons)).score
    return judged
      .filter(each => each.fold === fold)
      .map(each => ({
        odds: Math.max(...each.lessons.map(({ seen }) => score(seen))),
        truly: each.draft.labels.get(category) === true,
        text: each.draft.text,
      }))
  }).flat()
  console.log(byThreshold(scores))
} else {
  const path = new URL(`../rules/lexicon/classifiers/${category}.json`, import.meta.url)
  const { bias, weights } = learn(lessons.flat()).classifier
  const lines = Object.entries(weights).map(
    ([feature, weight]) => `    ${JSON.stringify(feature)}: ${weight}`,
  )
  writeFileSync(path, `{\n  "bias": ${bias},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`)
  console.log(`${drafts.length} drafts, ${lines.length} weights`)
}

function lessonsOf(draft: Labelled, judged: Category): readonly Lesson[] {
  const plain = makePlain(draft.text)
  const { sentences, features } = read(plain.text)
  const common = seenInDraft(features, draft.kind)
  const spans = draft.spans.filter(span => span.category === judged)
  return sentences.map((sentence, at) => {
    const { start, end } = plain.map(sentence)
    const told = spans.length === 0 || spans.some(span => span.start < end && start < span.end)
    const truly = draft.labels.get(judged) === true
    return { seen: [...seenInPassage(features, at), ...common], truly: truly ? told || undefined : false }
  })
}
