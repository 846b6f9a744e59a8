import { expect, test } from 'vitest'
import { familyNames, givenNames } from '../../rules/lexicon/names.ts'
import { wordWeights } from '../../rules/lexicon/word-weights.ts'
import { unfolded, unfoldedWeights, wordsOf } from '../../rules/lexicon/words.ts'
import { addedBy, saidIn, stemsOf } from '../../rules/words.ts'
import { folded, foldedWeights } from '../../scripts/folded-lists.ts'
import { categories } from '../../src/engine/rule.ts'

test.each([
  ['given names', [...givenNames].join(' ')],
  ['family names', [...familyNames].join('\n  ')],
  ['words that share much, little and nothing', 'an ann anna annabel-lee annabel-leigh bea zoë zo'],
  ['words that share more than nine letters', 'abcdefghijkl abcdefghijklm'],
  ['nothing', ' '],
])('a list that ships folded is the same list: %s', (_, list) => {
  expect(new Set(unfolded(folded(list)))).toEqual(new Set(wordsOf(list)))
})

test('the table of words ships folded as the same table', () => {
  const rows = [...wordWeights].map(([word, weights]) => `${word} ${weights.join(' ')}`).join('\n')
  const { words, columns } = foldedWeights(rows)
  expect(unfoldedWeights(words, columns)).toEqual(wordWeights)
})

test('what words say is the sum of their weights, the longer the text the less each', () => {
  const [word = ''] =
    [...wordWeights].find(([stem, [weight = 0]]) => weight > 5 && stemsOf(stem)[0] === stem) ?? []
  const once = addedBy([saidIn(word)], categories[0])
  expect(once).toBeGreaterThan(0)
  expect(addedBy([saidIn(word), saidIn('zzyzx zzyzx zzyzx')], categories[0])).toBeCloseTo(once / 2, 6)
})

test('words count without their endings, numbers by their length, new lines and emoji as words', () => {
  expect(stemsOf("Bed 12,\nshe's 93 🙏")).toEqual(['bed', 'NN', ',', '¶', 'she', 'NN', '🙏'])
  expect(stemsOf('stops stopped Stopping')).toEqual(['stop', 'stop', 'stop'])
  expect(stemsOf('nurse nurses nursing')).toEqual(['nurs', 'nurs', 'nurs'])
  expect(stemsOf('is his was used')).toEqual(['is', 'his', 'was', 'used'])
})
