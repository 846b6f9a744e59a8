import type { Span } from '../../src/engine/draft.ts'
import type { Cue, Reading } from '../../src/engine/reading/reading.ts'

/** Offices that one person in a place holds: naming one names its holder. */
const UNIQUE_OFFICE =
  /\b(?:mayor|mp|msp|senator|congress(?:man|woman)|governor|vicar|bishop|rabbi|imam|head ?(?:teacher|master|mistress)|sheriff|fire chief|police chief|chief constable|quarterback|goalkeeper|newsreader|weather (?:presenter|man|woman)|air traffic controller)\b/i

export const isUniqueOffice = (text: string): boolean => UNIQUE_OFFICE.test(text)

/** What only a clinician says of somebody, so that no further cue is needed in the sentence. */
const CARE =
  /\b(?:delivered|treated|operated on|stitched|sutured|intubated|resuscitated|clerked|sectioned|discharged|scrubbed|anaestheti[sz]ed|vaccinated|home visit|(?:was|am) (?:his|her|their) (?:nurse|doctor|midwife|surgeon|dentist|medic|paramedic)|looked after|reviewing the (?:ct|mri|scan|x-?ray|notes|bloods))\b/i
const SOMEBODY =
  /\b(?:the|this|that|a) (?:young |old |poor |little )?(?:lad|lass|guy|girl|boy|man|woman|kid|lady|gent|gentleman|bloke|driver|passenger|casualty|rider|cyclist|climber|child|baby|teenager|toddler)\b/i
const SHIFT = /\b(?:shift|on call|on nights|nights?|handover|in resus|in theatre|ward)\b/i
const CONDOLENCE = /\b(?:thoughts? (?:are )?with|thinking of|prayers|praying|condolences|rip to all)\b/i

/** Whether what stands here is told of somebody in the writer's care. */
export function isInCare(reading: Reading, span: Span): boolean {
  if (reading.storyAt(span)) return true
  const { index, text } = reading.sentenceAt(span)
  if (CONDOLENCE.test(text)) return false
  if (CARE.test(text)) return true
  const somebody = SOMEBODY.test(text) || reading.ages.some(({ sentence }) => sentence === index)
  const before = reading.sentences[index - 1]?.text ?? ''
  return somebody && (reading.near(span, 'at work', 1) || SHIFT.test(`${before} ${text}`))
}

/** A day out is an event too, but says something of a patient only beside something clinical. */
const LEISURE =
  /festival|parade|rodeo|marathon|championship|carnival|concert|fair|derby|final|game|half[- ]time/i

export function isNotable(reading: Reading, { text, sentence }: Cue): boolean {
  if (!LEISURE.test(text)) return true
  const clinical = [...reading.conditions, ...reading.medicines, ...reading.cues('at work')]
  return clinical.some(fact => fact.sentence === sentence)
}
