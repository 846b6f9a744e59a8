import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { catalogue } from '../../../rules/index.ts'
import { builtExtension, type Engine } from '../harness.ts'

/**
 * A language in which every word is strange to look at and longer than in English, so that words that stand in the
 * code show as strays, and boxes that fit English alone burst.
 */

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ʠ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
}

/** A third longer, as German is; `$1` stays. */
function pseudo(message: string): string {
  const strange = message.replace(/[a-z]/gi, letter => accented[letter.toLowerCase()] ?? letter)
  const longer = message
    .split(' ')
    .filter((_, index) => index % 3 === 0)
    .map(() => 'ẋẋẋẋ')
  return `⟦${strange} ${longer.join(' ')}⟧`
}

/** What is no word: the language's own tag, and posts whose facts the checks must find. */
const kept = /^language$|^sample_.*_text$|_sample$/

/** The built extension in the strange language. @returns its folder. */
export async function pseudoExtension(engine: Engine): Promise<string> {
  const folder = fileURLToPath(new URL(`../../../.cache/pseudo-${engine}`, import.meta.url))
  await rm(folder, { recursive: true, force: true })
  await cp(await builtExtension(engine), folder, { recursive: true })
  await rm(`${folder}/_locales/en_US`, { recursive: true, force: true })
  const file = `${folder}/_locales/en/messages.json`
  const words = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>
  for (const [key, word] of Object.entries(words)) {
    if (kept.test(key)) continue
    // Both forms of a plural.
    word.message = word.message.split(' | ').map(pseudo).join(' | ')
  }
  await writeFile(file, JSON.stringify(words))
  return folder
}

/** Words of the rules, of their sources and of the draft stand with them, not in the store of words. */
const ofTheRules = [
  '.item-title, .item-quotes, .item-places button, .finding > p, .finding-fixes, .sources',
  '.checklist label, .checklist-why, [data-rule], .judged q, .judged strong',
  'q, bdi, kbd, code, textarea, [contenteditable]',
].join(', ')

/** Names, which are the same in every language; titles of rules, which stand with the rules; an example address. */
const names = [
  'GMC, ASA/CAP, MHRA',
  'HIPAA, FTC, FDA',
  'forum.example.org',
  ...['Instagram', 'LinkedIn', 'TikTok', 'Facebook', 'Threads', 'Bluesky', 'Reddit', 'YouTube'],
  ...catalogue.rules.map(({ title }) => title),
]

/** Words of English in view or read aloud, with where they stand. */
export const strays = (page: Page): Promise<string[]> =>
  page.evaluate(
    (exempt, known) => {
      const isEnglish = (text: string) => {
        const quoted = text.replace(/“[^”]*”/g, '')
        return /[A-Za-z]{2,}/.test(known.reduce((rest, name) => rest.replaceAll(name, ''), quoted))
      }
      const found: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        const isExempt = node.parentElement?.closest(`${exempt}, script, style`)
        if (!isExempt && isEnglish(text)) found.push(text.trim())
      }
      const named = ['aria-label', 'title', 'placeholder', 'data-placeholder']
      for (const element of document.querySelectorAll(named.map(name => `[${name}]`).join())) {
        if (element.closest(exempt) && !element.matches('textarea, [contenteditable]')) continue
        const values = named.map(name => `${name}: ${element.getAttribute(name) ?? ''}`)
        found.push(...values.filter(value => isEnglish(value.replace(/^[^:]*/, ''))))
      }
      return isEnglish(document.title) ? [...found, `title: ${document.title}`] : found
    },
    ofTheRules,
    names,
  )
