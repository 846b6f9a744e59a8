/** The words of a list, whatever white space parts them. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
