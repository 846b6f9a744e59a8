import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each word by its key, both forms of a plural in one; without those the browser has of its own. */
async function wordsOf(locale: string): Promise<ReadonlyMap<string, string>> {
  const messages = await parseMessagesFile(`${root}locales/${locale}.yml`)
  return new Map(
    messages
      .map(
        message =>
          [
            message.key.join('.'),
            message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message,
          ] as const,
      )
      .filter(([key]) => !key.startsWith('@@')),
  )
}

const british = await wordsOf('en')
const american = await wordsOf('en_US')

test('every word is shown somewhere', () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n')
  const code = files
    .filter(file => /^(?:src|entrypoints)\/.*\.tsx?$|^wxt\.config\.ts$/.test(file))
    .map(file => {
      try {
        return readFileSync(root + file, 'utf8')
      } catch {
        return ''
      }
    })
    .join('\n')
  const written = (key: string) =>
    code.includes(`'${key}'`) || code.includes(`__MSG_${key.replaceAll('.', '_')}__`)
  // `severity.${severity}` shows each severity's.
  const made = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[^.]+')}$`),
  )
  const unused = [...british.keys()].filter(key => !written(key) && !made.some(pattern => pattern.test(key)))
  expect(unused).toEqual([])
})

test('what is spelt otherwise in the United States has its own words there, and nothing else has', () => {
  const spelling =
    /practis|organis|recognis|colour|behaviour|favour|licence|centre|programme|labell|cancell|judgement|anonymis/i
  expect(
    [...british].filter(([key, words]) => spelling.test(words) && !american.has(key)).map(([key]) => key),
  ).toEqual([])
  expect([...american].filter(([, words]) => spelling.test(words))).toEqual([])
  expect([...american].filter(([key, words]) => british.get(key) === words || !british.has(key))).toEqual([])
})

test('a word has the same holes in every spelling', () => {
  const holes = (words: string) => [...words.matchAll(/\$\d/g)].map(String).sort()
  for (const [key, words] of american) expect(holes(words), key).toEqual(holes(british.get(key) ?? ''))
})
