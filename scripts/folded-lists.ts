import type { Plugin } from './vite-plugin.ts'

const LIST = /\bwordsOf\(`([^`$\d]*)`\)/g

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

/** Ships the long lists of `rules/lexicon` folded; `unfolded` there reads them. */
export const foldedLists = (): Plugin => ({
  name: 'folded-lists',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]rules[\\/]lexicon[\\/][\w-]+\.ts$/.test(id) || !code.match(LIST)) return null
    const lists = code.replace(LIST, (_, list: string) => `unfolded(${JSON.stringify(folded(list))})`)
    return { code: `import { unfolded } from './words.ts'\n${lists}`, map: null }
  },
})
