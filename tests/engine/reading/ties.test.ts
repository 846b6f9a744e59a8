import { expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { ties } from '../../../src/engine/reading/ties.ts'

const annotate = ties(lexicon)
const read = (sentence: string) =>
  annotate(sentence, []).flatMap(fact =>
    fact.kind === 'commercial-tie' ? [`${fact.strength} ${fact.tie}: ${fact.text}`] : [],
  )

test.each([
  ['DRJO15 for 15% off everything', 'strong code: DRJO15 for 15% off'],
  ['pop NORA in at the till for a treat', 'strong code: pop NORA'],
  ['my code is in my bio', 'strong code: my code'],
  [
    'Loom & Tread gave me a code so you get 10% off',
    'strong affiliate link: gave me a code so you get 10% off',
  ],
  ['Orrin Skin had us at their new spa in Ayr', 'strong hospitality: had us at their new spa'],
  ['see https://shop.example/x?ref=lin', 'strong affiliate link: https://shop.example/x?ref=lin'],
  ['I get a small cut if you buy', 'strong commission: I get a small cut'],
  ['the kit was kindly gifted', 'strong gift: kindly gifted'],
  ['@fernly.example sent me boots', 'strong gift: @fernly.example sent me'],
  ['PR haul day', 'strong gift: PR haul'],
  ['Acme paid me to try it', 'strong payment: Acme paid me to try'],
  ['I am a brand ambassador now', 'strong ambassador: brand ambassador'],
  ['say hi to Jo, I pay her wages', 'strong own business: I pay her wages'],
  ['link in bio', 'weak shop link: link in bio'],
])('%s', (sentence, found) => {
  expect(read(sentence)).toContain(found)
})

test.each([
  'Code blue in bay 4',
  'ICD code E11.9 and CPT code 99213',
  'use the door code',
  'my code is on the ward GitHub and it is open source',
  'A gifted surgeon, a gifted child, the gift of life',
  'PR interval 180, PR bleed overnight',
  'sponsor my marathon for the hospice',
  'I do not use affiliate links',
  'If you get a cut, wash it',
  'A patient sent me this card',
  'Influencers must label every discount code',
  'GP partner, birth partner, sparring partner',
])('nobody gains: %s', sentence => {
  expect(read(sentence)).toEqual([])
})
