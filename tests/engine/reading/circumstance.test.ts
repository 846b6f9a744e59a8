import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../rules/lexicon/index.ts'
import { circumstanceCues } from '../../../src/engine/reading/cues/circumstance.ts'
import { conductCues } from '../../../src/engine/reading/cues/conduct.ts'
import { consentCues } from '../../../src/engine/reading/cues/consent.ts'
import { identityCues } from '../../../src/engine/reading/cues/identity.ts'
import type { CueName } from '../../../src/engine/reading/reading.ts'

const annotates = [circumstanceCues, conductCues, consentCues, identityCues].map(cues => cues(lexicon))
const cued = (sentence: string): ReadonlySet<CueName> =>
  new Set(
    annotates.flatMap(annotate =>
      annotate(sentence, []).flatMap(fact => (fact.kind === 'cue' ? [fact.cue] : [])),
    ),
  )

const says: Partial<Record<CueName, readonly string[]>> = {
  'explicit consent': [
    'Shared with her kind permission',
    "posted with the family's blessing",
    'He said I could tell this',
    'consent obtained',
  ],
  'written consent': [
    'She gave signed authorization',
    'with written and informed consent',
    'He signed our media consent form',
  ],
  anonymised: ['Names have been changed', 'details anonymised', 'no names'],
  hypothetical: ['Imagine a patient called Joan', 'a patient presents with chest pain'],
  'fiction or history': ['She does not exist', 'the actor in my OSCE', 'In 1846 he showed ether'],
  'own story': ['I was the patient', 'my own depression', 'My daughter, 9, was brilliant'],
  'published case': ['our case report is out', 'doi:10.1000/xyz'],
  outcome: ['he died', 'she had twins'],
  event: ['the coach crash', 'you may have seen it on the news', 'a stabbing'],
  unique: ['the first in the UK to have it', 'one of 12 people worldwide'],
  occupation: ['a retired teacher', 'the vicar', "our MP's wife", 'a 41-year-old councillor'],
  appearance: ['a tattoo of a swan', 'pink hair'],
  belonging: ['a Somali family', 'the only Welsh-speaking family', 'a trans man'],
  quotation: ['she told me to stop'],
  mockery: ['another drug seeker', 'such smelly patients'],
  critique: ['stop calling them that', 'it is not funny'],
  attending: ['at your last appointment', 'when you came in', 'we have no record of you'],
}

describe.each(Object.entries(says))('%s', (cue, sentences) => {
  test.each(sentences)('is said by: %s', sentence => {
    expect([...cued(sentence)]).toContain(cue)
  })
})

test.each([
  ['explicit consent', 'without consent'],
  ['explicit consent', 'Names have been changed'],
  ['written consent', 'Before the peel you signed a form that lists redness'],
  ['own story', "my patient's wife"],
  ['occupation', 'the nurse and the porter'],
  ['event', 'a busy weekend'],
  ['mockery', 'Lazy Sunday'],
  ['attending', 'Thank you for the kind words'],
] as const)('%s is not said by: %s', (cue, sentence) => {
  expect([...cued(sentence)]).not.toContain(cue)
})
