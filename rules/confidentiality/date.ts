import type { Reading, When } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { oncePerReading } from '../remember.ts'
import { looselyDated } from './generalise/dates.ts'
import { sayInstead } from './generalise/edits.ts'
import { isNoTale } from './tales.ts'

/** A date of something that everybody may know: a campaign, a course, an interview. */
const PUBLIC_OCCASION =
  /\b(?:webinar|conference|congress|symposium|seminar|lecture|course|teaching|workshop|meeting|interviews?|closing date|deadline|awareness|(?:world|national|international) \w+ (?:day|week|month)|day is|week is|register|sign up|book(?:ing)?s?|tickets?|join us|open(?:s|ing)?|podcast|episode|published|released|out (?:on|now)|paperback|strike|election|vote|drinks|dinner|party|holiday|wedding)\b/i

const isPublic = (reading: Reading, when: When): boolean =>
  PUBLIC_OCCASION.test(reading.sentenceAt(when).text) && !reading.near(when, 'patient')

const BIRTH = /\b(?:DOB|D\.O\.B\.?|date of birth)\W{0,3}(?:(?:is|was) )?$/i

/** Somebody's date of birth is an identifier wherever it stands. */
const births = oncePerReading(
  ({ dates, text }): ReadonlySet<When> =>
    new Set(dates.filter(({ start }) => BIRTH.test(text.slice(Math.max(0, start - 20), start)))),
)
const isBirth = (reading: Reading, when: When): boolean => births(reading).has(when)

/** A year says little; everything finer says when one person was where. */
export const datesOfCare = (
  reading: Reading,
  isTold = (when: When): boolean => reading.storyAt(when) !== undefined,
): readonly When[] =>
  reading.dates.filter(
    when => isBirth(reading, when) || (when.precision !== 'year' && isTold(when) && !isPublic(reading, when)),
  )

export default defineRule({
  title: 'A date of care',
  find: (reading, { draft }) =>
    datesOfCare(reading)
      .filter(when => isBirth(reading, when) || !isNoTale(reading, draft, when))
      .map(when => asHit(when, isBirth(reading, when) ? 'date of birth' : when.precision)),
  message: 'When this happened may help to identify the patient.',
  why: {
    us: 'HIPAA counts every date finer than a year as an identifier, because somebody will know who was there that day.',
    else: 'Somebody will know who was there that day, and a time narrows the rest of the story down.',
  },
  fix: (hit, { reading }) => {
    const when = reading.dates.find(({ start }) => start === hit.start)
    if (!when) return []
    const edit = looselyDated(reading, when)
    return [edit.text === '' ? { label: 'Take the date out', edits: [edit] } : sayInstead(edit)]
  },
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  examples: {
    flags: [
      { text: 'A patient was admitted on 12 March with a broken hip', phrase: '12 March' },
      { text: 'My patient came in last night with chest pain', phrase: 'last night' },
      'Our patient was discharged on Tuesday and I miss her already',
      'My patient died on Christmas Eve and I still think of him',
      'This patient was seen on January 14th, 2023 for a second opinion',
    ],
    passes: [
      'A patient was admitted in 2019 with a broken hip',
      'World Diabetes Day is 14 November: know the signs',
      'Our webinar on sepsis is on 12 March, all welcome',
      'The clinic opens on Tuesday at nine',
      'I have worked here since 2011 and every patient is different',
    ],
  },
})
