import { expect, test } from 'vitest'
import { familyNames, givenNames } from '../../rules/lexicon/names.ts'
import { unfolded, wordsOf } from '../../rules/lexicon/words.ts'
import { folded } from '../../scripts/folded-lists.ts'

test.each([
  ['given names', [...givenNames].join(' ')],
  ['family names', [...familyNames].join('\n  ')],
  ['words that share much, little and nothing', 'an ann anna annabel-lee annabel-leigh bea zoë zo'],
  ['words that share more than nine letters', 'abcdefghijkl abcdefghijklm'],
  ['nothing', ' '],
])('a list that ships folded is the same list: %s', (_, list) => {
  expect(new Set(unfolded(folded(list)))).toEqual(new Set(wordsOf(list)))
})
