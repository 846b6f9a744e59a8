/** The words of a list, whatever white space parts them. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** The same for lists that hold phrases, their words joined by underscores. */
export const phrasesOf = (list: string): readonly string[] =>
  Array.from(wordsOf(list), word => word.replaceAll('_', ' '))
