/** The words of a list, whatever white space parts them. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** The same for lists that hold phrases, their words joined by underscores. */
export const phrasesOf = (list: string): readonly string[] =>
  Array.from(wordsOf(list), word => word.replaceAll('_', ' '))

/**
 * The same for a list as it ships, folded by `scripts/folded-lists.ts`: each word begins with how many letters it
 * shares with the one before.
 */
export function unfolded(list: string): ReadonlySet<string> {
  const words = new Set<string>()
  let last = ''
  for (const [, shared, rest] of list.matchAll(/(\d)(\D*)/g)) {
    last = last.slice(0, Number(shared)) + rest
    words.add(last)
  }
  return words
}

/** A table of words, a line for each, with its numbers. */
export const weighted = (table: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    Array.from(table.matchAll(/^(\S+) (.+)$/gm), ([, word = '', row = '']) => [
      word,
      row.split(' ').map(Number),
    ]),
  )

/** The same for a table as it ships: the words folded, and a letter for each number of a column. */
export function unfoldedWeights(
  words: string,
  columns: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const numbers = columns.map(column => Array.from(column, letter => LETTERS.indexOf(letter) - MIDDLE))
  return new Map(Array.from(unfolded(words), (word, at) => [word, numbers.map(column => column[at] ?? 0)]))
}

/** A letter for each number from -26 to 25. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
export const MIDDLE = LETTERS.length / 2
