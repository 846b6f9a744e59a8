import { LETTERS, MIDDLE, weighted } from '../rules/lexicon/words.ts'
import type { Plugin } from './vite-plugin.ts'

const LIST = /\bwordsOf\(`([^`$\d]*)`\)/g
const TABLE = /\bweighted\(`([^`$]*)`\)/g

/** Spells each word of a list only where it differs from the one before, which packs a third smaller. */
export function folded(list: string): string {
  const words = [...new Set(list.split(/\s+/).filter(Boolean))].sort()
  return words.map((word, at) => foldedAfter(words[at - 1] ?? '', word)).join('')
}

function foldedAfter(last: string, word: string): string {
  let shared = 0
  while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared++
  return shared + word.slice(shared)
}

/** A table's words folded as well, and each of its columns as a word of one letter a number. */
export function foldedWeights(table: string): {
  readonly words: string
  readonly columns: readonly string[]
} {
  const rows = [...weighted(table)].sort(([a], [b]) => (a < b ? -1 : 1))
  const [[, first] = ['', []]] = rows
  const letter = (weight = 0): string => LETTERS.charAt(weight + MIDDLE)
  return {
    words: folded(rows.map(([word]) => word).join(' ')),
    columns: first.map((_, column) => rows.map(([, numbers]) => letter(numbers[column])).join('')),
  }
}

/** Ships the long lists and tables of `rules/lexicon` folded; `unfolded` and `unfoldedWeights` there read them. */
export const foldedLists = (): Plugin => ({
  name: 'folded-lists',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]rules[\\/]lexicon[\\/][\w-]+\.ts$/.test(id) || !(code.match(LIST) ?? code.match(TABLE)))
      return null
    const lists = code
      .replace(LIST, (_, list: string) => `unfolded(${JSON.stringify(folded(list))})`)
      .replace(TABLE, (_, table: string) => {
        const { words, columns } = foldedWeights(table)
        return `unfoldedWeights(${JSON.stringify(words)}, ${JSON.stringify(columns)})`
      })
    return { code: `import { unfolded, unfoldedWeights } from './words.ts'\n${lists}`, map: null }
  },
})
