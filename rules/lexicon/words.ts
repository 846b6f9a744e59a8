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
