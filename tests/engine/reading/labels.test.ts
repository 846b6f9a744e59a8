import { expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { labels } from '../../../src/engine/reading/labels.ts'
import { createReader } from '../../../src/engine/reading/read.ts'

const annotate = labels(lexicon)
const read = (sentence: string) =>
  annotate(sentence, []).flatMap(fact => (fact.kind === 'ad-label' ? [`${fact.label}: ${fact.text}`] : []))

test.each([
  ['#ad these clogs', 'ad: #ad'],
  ['AD | these clogs', 'ad: AD'],
  ['Advert: these clogs', 'ad: Advert'],
  ['Ad - gifted. These clogs', 'ad: Ad'],
  ['#sponsored these clogs', 'sponsored: #sponsored'],
  ['Sponsored by Fernly', 'sponsored by: Sponsored by Fernly'],
  ['#gifted these clogs', 'gifted: #gifted'],
  ['so comfy #sp', 'sp: #sp'],
  ['#FernlyAmbassador', 'brand ambassador: #FernlyAmbassador'],
  ['I earn a small commission', 'commission stated: I earn a small commission'],
  ['I work for Fernly', 'interest stated: I work for'],
])('%s', (sentence, found) => {
  expect(read(sentence)).toContain(found)
})

test.each([
  '#adhd #advocacy #addiction #adolescents',
  'Ad hoc teaching',
  'AD: new amyloid antibodies',
  'AD is inherited from one parent when dominant',
  'a sponsored walk for the hospice',
  'GP partner wanted',
  'sp. not identified',
  'this is not an ad',
])('no label: %s', sentence => {
  expect(read(sentence)).toEqual([])
})

test.each([
  ['#ad short and sweet', true],
  ['short and sweet #ad', true],
  [`${'word '.repeat(30)}#ad`, false],
  ['one\n\ntwo\n\nthree\n\n#ad', false],
  ['lovely #one #two #three #ad', false],
])('meets the eye or not: %s', (text, atStart) => {
  const [label] = createReader(lexicon)(text).labels
  expect(label?.atStart).toBe(atStart)
})
