import { expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { contacts } from '../../../src/engine/reading/contacts.ts'

const annotate = contacts(lexicon)
const read = (sentence: string) =>
  annotate(sentence, []).map(fact => (fact.kind === 'contact' ? [fact.medium, fact.text, fact.owner] : []))

test.each([
  ['call her on 415-555-0134', [['phone', '415-555-0134', 'patient']]],
  ['text him on 07700 900123', [['phone', '07700 900123', 'patient']]],
  ['fax the family on 020 7946 0012', [['fax', '020 7946 0012', 'patient']]],
  ['book on our clinic line 01632 960123', [['phone', '01632 960123', 'service']]],
  ['Call 0300 123 3393 for help', [['phone', '0300 123 3393', 'service']]],
  ['email me at jo.hart@example.com', [['email', 'jo.hart@example.com', 'author']]],
  ['her email is dora@example.com', [['email', 'dora@example.com', 'patient']]],
  ['she lives at 42 Larkspur Lane', [['address', '42 Larkspur Lane', 'patient']]],
  [
    'her page is gofundme.example/tilly-fund, please give',
    [['link', 'gofundme.example/tilly-fund', 'patient']],
  ],
  ['(Phone: 555-123-4567 x22)', [['phone', '555-123-4567 x22', 'unknown']]],
])('reads %s', (sentence, found) => {
  expect(read(sentence)).toEqual(found)
})

test.each([
  'Samaritans on 116 123, or 999',
  'NHS no 943 476 5919',
  'BP 130/90, 203 days, 650,000 children',
  '30, 25, 20, 15, 10, 5',
  '12-03-2024 at 14:00',
  'https://www.example.org/guidance/ng28',
])('passes over %s', sentence => {
  expect(read(sentence)).toEqual([])
})
