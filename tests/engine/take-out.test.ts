import { expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { applied } from '../../src/compose/replace.ts'
import { makePlain } from '../../src/engine/reading/plain.ts'
import { createReader } from '../../src/engine/reading/read.ts'
import { takenOut } from '../../src/engine/take-out.ts'

const read = createReader(catalogue.lexicon)

function without(text: string, phrase: string): string {
  const plain = makePlain(text)
  const start = text.indexOf(phrase)
  return applied(text, [takenOut({ start, end: start + phrase.length }, read(plain.text), plain)])
}

test.each([
  ['first', 'He is a clown. The rota is late. I am tired.', 'clown', 'The rota is late. I am tired.'],
  ['in the midst', 'The rota is late. He is a clown. I am tired.', 'clown', 'The rota is late. I am tired.'],
  ['last', 'The rota is late. He is a clown.', 'clown', 'The rota is late.'],
  [
    'on a line of its own',
    'The rota is late.\nHe is a clown.\nI am tired.',
    'clown',
    'The rota is late.\nI am tired.',
  ],
  ['after a mention', '@anna_w He is a clown. I am tired.', 'clown', '@anna_w I am tired.'],
  ['after a label', '#ad He is a clown. I am tired.', 'clown', '#ad I am tired.'],
  ['alone', 'He is a clown.', 'clown', ''],
])('the sentence goes with the white space it leaves: %s', (_, text, phrase, left) => {
  expect(without(text, phrase)).toBe(left)
})

test('a phrase that reaches into the next sentence takes both along', () => {
  expect(without('Hello all. He is a clown. So is she. Good night.', 'clown. So')).toBe(
    'Hello all. Good night.',
  )
})

test('what shows nothing in the draft moves no offset', () => {
  expect(without('Hello\u200b all. He is a\u200b clown. Good night.', 'clown')).toBe(
    'Hello\u200b all. Good night.',
  )
})
