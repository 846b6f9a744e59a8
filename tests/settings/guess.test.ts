import { expect, test } from 'vitest'
import { guessJurisdiction } from '../../src/settings/guess.ts'

test.each([
  [['en-US', 'en'], 'America/Chicago', 'us'],
  [['en-GB', 'en'], 'America/Chicago', 'uk'],
  [['cy', 'en-US'], 'Europe/London', 'uk'],
  [['es-US', 'es'], 'UTC', 'us'],
  [['de-DE', 'en-US'], 'Europe/Berlin', 'us'],
  [['en'], 'Asia/Kolkata', 'uk'],
] as const)('%j in %s is guessed to be %s', (languages, timeZone, jurisdiction) => {
  expect(guessJurisdiction({ languages, timeZone })).toBe(jurisdiction)
})
