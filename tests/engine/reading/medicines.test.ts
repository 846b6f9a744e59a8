import { expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { medicines } from '../../../src/engine/reading/medicines.ts'

const annotate = medicines(lexicon)
const read = (sentence: string) =>
  annotate(sentence, []).map(fact =>
    fact.kind === 'medicine' ? `${fact.text} = ${fact.generic} (${fact.form})` : '',
  )

test.each([
  ['Botox on Friday', ['Botox = botulinum toxin (brand)']],
  ['anti-wrinkle injections here', ['anti-wrinkle injections = botulinum toxin (nickname)']],
  ['Anti wrinkle 💉 is back', ['Anti wrinkle 💉 = botulinum toxin (nickname)']],
  ['the skinny jab', ['skinny jab = glp-1 agonist (nickname)']],
  ['Semaglutide, then co-codamol', ['Semaglutide = semaglutide (generic)', 'co-codamol = codeine (brand)']],
  ['Viagra Connect and Viagra', ['Viagra Connect = sildenafil (brand)', 'Viagra = sildenafil (brand)']],
  [
    '#botoxlondon #skinnyjab',
    ['#botoxlondon = botulinum toxin (brand)', '#skinnyjab = glp-1 agonist (nickname)'],
  ],
  ['#mymounjarojourney', ['#mymounjarojourney = tirzepatide (brand)']],
  ['statins for most', ['statins = statin (class)']],
])('reads %s', (sentence, found) => {
  expect(read(sentence)).toEqual(found)
})

test.each([
  'Hana and Gina are on tonight',
  'tox screen negative',
  'a skinny latte and a jab at the minister',
  '#advillage fete',
  'be patient, the fat is in the fire',
])('passes over %s', sentence => {
  expect(read(sentence)).toEqual([])
})

test('knows what needs a prescription where', () => {
  const [fact] = annotate('buscopan', [])
  expect(fact?.kind === 'medicine' && fact.prescriptionOnly).toEqual(['us'])
})
