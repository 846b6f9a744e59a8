import { expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { Draft } from '../../src/engine/draft.ts'
import { drafts } from '../drafts.ts'

const engine = createEngine(catalogue)

/** How people type the same words. */
const dresses: Readonly<Record<string, (text: string) => string>> = {
  'small letters': text => text.toLowerCase(),
  'no final stop': text => text.replace(/[.!]$/, ''),
  'curly quotes': text => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
  'an emoji': text => `${text} 😭`,
  'a zero-width character': text => text.replace(/(\w)(\w)/, '$1\u200b$2'),
  'other line breaks': text => text.replace(/([.!?]) /g, '$1\n'),
}

const gravely = (draft: Draft): string =>
  engine
    .check(draft, { jurisdiction: 'uk' })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)
    .sort()
    .filter((rule, at, all) => rule !== all[at - 1])
    .join(' ')

test('a draft is judged by its words, however it is dressed, in 98 of 100 cases', () => {
  const judged = Object.values(dresses).flatMap(dress =>
    drafts.map(draft => gravely({ ...draft, text: dress(draft.text) }) === gravely(draft)),
  )
  expect(judged.filter(Boolean).length / judged.length).toBeGreaterThan(0.98)
}, 120_000)
