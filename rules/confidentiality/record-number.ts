import type { RecordNumber } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { withoutNumber } from './generalise/edits.ts'

const NAMES: Readonly<Record<RecordNumber['scheme'], string>> = {
  nhs: 'an NHS number',
  chi: 'a CHI number',
  hc: 'a Health and Care number',
  ssn: 'a Social Security number',
  mbi: 'a Medicare number',
  mrn: 'a hospital record number',
  'health-plan': 'a health plan number',
  ni: 'a National Insurance number',
  other: 'a number',
}

/** A number whose shape alone gives it away; the jurisdictions weigh the two shapes differently. */
function caseOf({ cued, scheme, valid }: RecordNumber): string {
  if (cued || scheme === 'mbi') return valid === false ? 'named, check digit wrong' : 'named'
  return scheme === 'ssn' ? 'shaped like a Social Security number' : 'shaped like an NHS number'
}

export default defineRule({
  title: 'A record number',
  find: reading =>
    reading.recordNumbers
      .filter(({ scheme }) => scheme !== 'other')
      .map(number => asHit(number.phrase, caseOf(number), { name: NAMES[number.scheme] })),
  message: {
    named: 'This is {name}, which identifies one person.',
    'named, check digit wrong': 'This is {name}, though its check digit does not match.',
    else: 'This looks like {name}.',
  },
  why: 'A record number leads to one person and everything on file about them, and there is no reason for it to be public.',
  fix: (hit, { reading }) => [{ label: 'Take the number out', edits: [withoutNumber(reading, hit)] }],
  guards: ['fiction or history'],
  examples: {
    flags: [
      { text: 'NHS no 943 476 5919 needs a bed', phrase: 'NHS no 943 476 5919' },
      { text: 'NHS number 943 476 5918 is on the wrong list', phrase: 'NHS number 943 476 5918' },
      { text: 'Who has the notes for 401 023 2137?', in: 'uk', phrase: '401 023 2137' },
      { text: 'Please chase the scan for MRN 00412877', phrase: 'MRN 00412877' },
      'Her Medicare number is 1EG4-TE5-MK73',
      'hosp no K482913 still has no discharge letter',
      'CHI 0101701233 moved to the other site',
      { text: 'The clerk read out 219-45-1234 at the desk', in: 'us' },
      'Denied again, member ID WQX 554120, and she has two days of insulin left',
    ],
    passes: [
      'Call the clinic on 415 555 2671',
      'Tracking 401 023 2137, the new scanner arrives this week',
      'PMID 30412877 is worth a read',
      'The first Social Security number ever misused was 078-05-1120',
      'NHS 111 can help when you are not sure',
      'We treated 12000 patients at the new unit',
      'Trial NCT01234567 is recruiting',
    ],
  },
})
