import { overlaps } from '../../src/engine/draft.ts'
import type { Place, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { datesOfCare } from './date.ts'
import { sayInstead } from './generalise/edits.ts'
import { widened } from './generalise/places.ts'
import { isNoTale } from './tales.ts'

const NARROW = new Set<Place['level']>(['city', 'postcode', 'street', 'hospital', 'ward', 'bed'])
/** A county is wider than a town and still narrower than a state. */
const isNarrow = ({ level, text }: Place): boolean =>
  NARROW.has(level) || (level === 'region' && /\b(?:County|Parish)\b/.test(text))
/** "the ward", "in clinic": said by everyone who works in one, and of no place in particular. */
const SETTING =
  /^(?:the |our |my |in |on |at )*(?:ED|ER|OR|ICU|ITU|HDU|CCU|NICU|PICU|SCBU|AMU|SAU|MAU|A&E|L&D|PACU|GP)$/i
export const isNamed = ({ text, level }: Place): boolean =>
  !SETTING.test(text) &&
  (level === 'city' || level === 'postcode' || level === 'street' || /\d|[a-z] [A-Z]|^[A-Z]/.test(text))
const EVENT = /\b(?:conference|congress|symposium|webinar|course|meeting|summit)\b/i

/** Places narrower than a state or region where a patient's story happened or the patient lives. */
export const placesOfCare = (
  reading: Reading,
  isTold = (place: Place): boolean => reading.storyAt(place) !== undefined,
): readonly Place[] =>
  reading.places.filter(
    place =>
      isNarrow(place) &&
      isTold(place) &&
      !(EVENT.test(reading.sentenceAt(place).text) && !reading.near(place, 'patient')),
  )

/** "Bed 9" alone may be a bed: somebody must be spoken of besides. */
const isSomebodys = (reading: Reading, place: Place): boolean =>
  reading.storyAt(place)?.patients.some(cue => !overlaps(cue, place)) === true ||
  /\b(?:s?he|her|his|him|coded|arrested|died|wants|refus\w+|passed)\b/i.test(reading.sentenceAt(place).text)

export const namedPlacesOfCare = (reading: Reading): readonly Place[] => placesOfCare(reading).filter(isNamed)

export default defineRule({
  title: 'A place of care',
  find: (reading, { draft }) => {
    const dated = datesOfCare(reading).some(({ precision }) => precision === 'day and month')
    const rare = reading.conditions.some(({ rare }) => rare)
    const told = namedPlacesOfCare(reading).filter(
      place => (place.level !== 'bed' || isSomebodys(reading, place)) && !isNoTale(reading, draft, place),
    )
    return told.map(place => asHit(place, dated || rare ? 'with a date or a rare condition' : 'alone'))
  },
  message: 'Where this happened, or where the patient lives, may help to identify them.',
  why: {
    us: 'HIPAA counts every place smaller than a state as an identifier, the hospital included.',
    else: 'A place narrows a story down to a few people, some of whom will read it.',
  },
  fix: (hit, { reading }) => {
    const place = reading.places.find(({ start }) => start === hit.start)
    if (!place) return []
    const edit = widened(reading, place)
    if (!edit) return []
    return [edit.text === '' ? { label: 'Take the place out', edits: [edit] } : sayInstead(edit)]
  },
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  examples: {
    flags: [
      { text: 'A patient of mine from Tulsa refused the vaccine', phrase: 'Tulsa' },
      { text: 'My patient from Hackney came in with a rash', phrase: 'Hackney' },
      'Our patient in bed 4 has not slept for a week',
      'My patient was admitted to Leicester General with sepsis',
      'Saw a patient from Chicago with the same story',
    ],
    passes: [
      'A patient in Ohio refused the vaccine',
      'See you at the conference in Boston',
      'My patient made my week',
      'Bed 9 is a trolley in a cupboard, welcome to winter',
      'Great teaching on the ward today',
      'London needs more GPs',
    ],
  },
})
