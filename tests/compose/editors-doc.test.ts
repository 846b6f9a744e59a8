import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { behaviours } from '../e2e/behaviours/all.ts'
import { rows } from '../e2e/behaviours/rows.ts'

/** `docs/editors.md` says what the end-to-end run holds us to, no more and no less. `vitest -u` writes its table anew. */
const path = fileURLToPath(new URL('../../docs/editors.md', import.meta.url))
const tests = fileURLToPath(new URL('..', import.meta.url))

const start = '<!-- the table, written by tests/compose/editors-doc.test.ts -->\n'
const end = '<!-- end of the table -->'

function table(): string {
  const editors = [...new Set(rows.map(({ editor }) => editor))]
  const cell = (editor: string, everywhere: boolean): string => {
    const places = rows.filter(row => row.editor === editor && row.place !== 'document')
    return ['C F', ...(everywhere ? places.map(({ place }) => place) : [])].join(' + ')
  }
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['', ...editors]),
    line(['---', ...editors.map(() => '---')]),
    ...behaviours.map(({ title, everywhere = false }) =>
      line([`**${title}**`, ...editors.map(editor => cell(editor, everywhere))]),
    ),
    '',
    ...behaviours.map(({ title, sentence }) => `- **${title}**: ${sentence}`),
    '',
  ].join('\n')
}

test('docs/editors.md has the table of the behaviours that are tried', async () => {
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split(start)
  const after = rest.slice(rest.indexOf(end))
  await expect(`${before}${start}\n${table()}\n${after}`).toMatchFileSnapshot(path)
})

test('docs/editors.md names no test that there is not', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const sources = files.map(file => readFileSync(`${tests}/${file}`, 'utf8')).join('\n')
  const doc = readFileSync(path, 'utf8')
  const named = [...doc.slice(doc.indexOf(end)).matchAll(/_([^_]+)_/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(28)
  expect(named.filter(name => !sources.includes(name))).toEqual([])
})

test('docs/editors.md accounts for every complaint', () => {
  const doc = readFileSync(path, 'utf8')
  for (const list of ['Complaints about other checkers', 'Complaints about tools of this kind']) {
    const part =
      doc.slice(doc.indexOf(`## ${list}`)).split('\n## ')[1] ?? doc.slice(doc.indexOf(`## ${list}`))
    const numbers = [...part.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(23)
  }
})
