const LETTER_FIRST = /^[a-z](?![?*{+])/

/**
 * An alternation for a regex out of words, the longest first so that none hides a longer one, a space standing for
 * a hyphen too. Words stand by their first letter, so that one look passes over most of the list.
 */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const words = lists.flat().toSorted((a, b) => b.length - a.length)
  const byLetter = Map.groupBy(words, word => (LETTER_FIRST.test(word) ? word.charAt(0) : ''))
  return Array.from(byLetter, ([letter, group]) => {
    const rest = group.map(word => word.slice(letter.length).replace(/ (?!\])/g, '[ -]')).join('|')
    return letter === '' ? rest : `${letter}(?:${rest})`
  }).join('|')
}
