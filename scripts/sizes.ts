import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

export interface EntrySize {
  /** "background", "content script", "options" … */
  readonly entry: string
  /** Bytes of everything the browser loads to start it. */
  readonly raw: number
  readonly gzipped: number
}

/** The entry points of a built extension with all the code and styles each one loads at its start. */
export function entrySizes(folder: string): readonly EntrySize[] {
  const pages = readdirSync(folder).filter(file => file.endsWith('.html'))
  const inContentScripts = readdirSync(`${folder}/content-scripts`).map(file => `content-scripts/${file}`)
  return [
    sizeOf('background', ['background.js']),
    sizeOf('content script', inContentScripts),
    ...pages.map(page => sizeOf(page.replace('.html', ''), [page, ...loadedBy(page)])),
  ]

  function sizeOf(entry: string, files: readonly string[]): EntrySize {
    const contents = files.map(file => readFileSync(`${folder}/${file}`))
    return { entry, raw: sum(contents), gzipped: sum(contents.map(content => gzipSync(content))) }
  }

  function loadedBy(page: string): readonly string[] {
    const html = readFileSync(`${folder}/${page}`, 'utf8')
    return Array.from(html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g), ([, file]) => file ?? '')
  }
}

const sum = (contents: readonly Buffer[]): number =>
  contents.reduce((total, content) => total + content.length, 0)

/** What each entry point may weigh, gzipped, in bytes: a page of any site carries the content script. */
const budgets: Readonly<Record<string, number>> = {
  'content script': 40 * 1024,
  background: 350 * 1024,
  popup: 60 * 1024,
  practice: 72 * 1024,
  welcome: 72 * 1024,
  options: 60 * 1024,
}

/** Each entry point that weighs more than it may, in words. */
export const overBudget = (sizes: readonly EntrySize[]): readonly string[] =>
  sizes.flatMap(({ entry, gzipped }) => {
    const budget = budgets[entry]
    if (budget === undefined) return [`${entry} has no size budget`]
    return gzipped > budget ? [`${entry}: ${kilobytes(gzipped)} gzipped, at most ${kilobytes(budget)}`] : []
  })

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
