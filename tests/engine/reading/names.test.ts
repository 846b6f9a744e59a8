import { describe, expect, test } from 'vitest'
import { groups, sentences } from './names.ts'
import { read } from './read.ts'

const found = (text: string, name: string): boolean => {
  const words = new Set(name.toLowerCase().split(' '))
  return read(text).people.some(
    ({ role, text: said }) =>
      role === 'patient' &&
      said
        .toLowerCase()
        .split(' ')
        .some(word => words.has(word)),
  )
}

const rates = Object.entries(groups).map(([group, names]) => {
  const all = names.split('|')
  const hits = all.flatMap(name => sentences.map(sentence => found(sentence(name), name)))
  return { group, count: all.length, rate: hits.filter(Boolean).length / hits.length }
})

test('forty names of each origin', () => {
  expect(rates.map(({ count }) => count)).toEqual(rates.map(() => 40))
})

test.each(rates)('$group: found in at least 95 of 100 sentences', ({ rate }) => {
  expect(rate).toBeGreaterThanOrEqual(0.95)
})

test('no origin is found more than five points better than another', () => {
  const shares = rates.map(({ rate }) => rate)
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.05)
})

describe('whose name it is', () => {
  test.each([
    ['My patient Sarah Jones came in with a rash', 'Sarah Jones', 'patient'],
    ['pt john ramsbottom has gone home', 'john ramsbottom', 'patient'],
    ['Mrs Okafor in bed 4', 'Mrs Okafor', 'patient'],
    ['Jack, 7, came in with a marble in his nose', 'Jack', 'patient'],
    ['Mr K is back on the ward with his COPD', 'Mr K', 'patient'],
    ['J.S. was my patient for a year', 'J.S.', 'patient'],
    ['pt AB refused her meds', 'AB', 'patient'],
    ['So my patient @tulip.grower is home after chemo', '@tulip.grower', 'patient'],
    ['We named the baby Ottoline on the labour ward', 'Ottoline', 'patient'],
    ['Our patient cried. Her husband Tunde held her hand', 'Tunde', 'relative'],
    ['Patient is stable. Parents Yusra Dabbagh and Rami Tawil are here', 'Yusra Dabbagh', 'relative'],
    ['Dr Patel taught me to listen', 'Patel', 'professional'],
    ['Thanks to Sister Mary on ward 3', 'Mary', 'professional'],
    ['My colleague Femi covered my bleep', 'Femi', 'professional'],
    ['Priya Nair, RN, is a legend', 'Priya Nair', 'professional'],
    ['Hargreaves et al found the opposite', 'Hargreaves', 'professional'],
    ['My daughter Amy, 9, has type 1 diabetes', 'Amy', 'author'],
    ['Dear Mr Ravensworth, thank you for your feedback', 'Mr Ravensworth', 'addressee'],
    ['Marlene, we are sorry you feel this way', 'Marlene', 'addressee'],
    ['Phineas Gage taught us about the frontal lobe', 'Phineas Gage', 'public'],
  ] as const)('%s', (text, name, role) => {
    expect(read(text).people).toContainEqual(expect.objectContaining({ text: name, role }))
  })
})

describe('nobody’s name', () => {
  test.each([
    "My patient has Crohn's and her mother has Parkinson's",
    'Our patient with Guillain-Barre walked today',
    'My patient takes Ventolin and Xarelto',
    'Patient Safety Week starts Monday',
    'My patient from Leeds loved March and April',
    'My patient said Good Morning in Welsh',
    'pt has AF and MI, off to CT',
    'Will you come? I hope so. May is busy',
    'My patient asked for Radio Four',
    'Grace is what I ask of my colleagues tonight',
  ])('%s', text => {
    expect(read(text).people.filter(({ role }) => role === 'patient' || role === 'relative')).toEqual([])
  })
})
