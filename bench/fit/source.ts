import { wordWeights } from '../../rules/lexicon/word-weights.ts'
import { MIDDLE, weighted } from '../../rules/lexicon/words.ts'
import { FINENESS } from '../../rules/words.ts'
import type { Category } from '../../src/engine/rule.ts'
import { categories } from '../../src/engine/rule.ts'
import type { Model } from './fit.ts'

const PARTS = ['once', 'again', 'turns', 'circumstances'] as const

/**
 * The text of a weights file with other weights in it; what stands above them stays.
 * @throws Error when no weights stand in the file.
 */
export function withWeights(source: string, model: Model): string {
  const head = /^[\s\S]*?\nexport const weights: [^=]+ = (?=\{)/.exec(source)?.[0]
  if (head === undefined) throw new Error('expected "export const weights: … = {" in the weights file')
  return `${head}${weightsAsSource(model)}\n`
}

/** The table as it stands in a weights file, the heaviest first. */
export function weightsAsSource({ base, weights }: Model): string {
  const parts = PARTS.map(part => {
    const rows = [...weights]
      .filter(([name]) => name.startsWith(`${part}/`))
      .map(([name, weight]): [string, number] => [name.slice(part.length + 1), weight])
      .sort(([a, heavy], [b, light]) => light - heavy || a.localeCompare(b))
    return rows.length === 0 && part !== 'once' ? '' : `  ${part}: {\n${rows.map(rowAsSource).join('')}  },\n`
  })
  return `{\n  base: ${decimal(base)},\n${parts.join('')}}`
}

const rowAsSource = ([name, weight]: readonly [string, number]): string =>
  `    ${keyAsSource(name)}: ${decimal(weight)},\n`

function keyAsSource(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return name
  return name.includes("'") ? `"${name}"` : `'${name}'`
}

const decimal = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value))

/** What words weigh in a category now. */
export function wordsInPlace(category: Category): Readonly<Record<string, number>> {
  const at = categories.indexOf(category)
  return Object.fromEntries([...wordWeights].map(([word, columns]) => [word, (columns[at] ?? 0) / FINENESS]))
}

/** The text of the words file with a category's weights as they are in the model. */
export function withWords(source: string, category: Category, { weights }: Model): string {
  const [, head = '', table = ''] = /^([\s\S]* = weighted\(`\n)([\s\S]*)`\)\n$/.exec(source) ?? []
  const at = categories.indexOf(category)
  const rows = weighted(table)
  const fitted = new Map(
    [...weights].flatMap(([name, weight]): [string, number][] =>
      name.startsWith('words/') ? [[name.slice('words/'.length), short(weight)]] : [],
    ),
  )
  const lines = [...new Set([...rows.keys(), ...fitted.keys()])].toSorted().flatMap(word => {
    const columns = categories.map((_, column) =>
      column === at ? (fitted.get(word) ?? 0) : (rows.get(word)?.[column] ?? 0),
    )
    return columns.every(weight => weight === 0) ? [] : [`${word} ${columns.join(' ')}\n`]
  })
  return `${head}${lines.join('')}\`)\n`
}

/** As the table counts, and never so much that one word decides. */
const short = (weight: number): number =>
  Math.max(-MIDDLE, Math.min(MIDDLE - 1, Math.round(weight * FINENESS)))
