/** An alternation for a regex out of plain words, the longest first so that none hides a longer one. */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replaceAll(' ', '[ -]'))
    .join('|')
