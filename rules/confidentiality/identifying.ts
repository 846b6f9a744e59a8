import type { Span } from '../../src/engine/draft.ts'
import type { Cue, Reading, Sentence } from '../../src/engine/reading/reading.ts'

/** Offices that one person in a place holds: naming one names its holder. */
const UNIQUE_OFFICE =
  /\b(?:mayor|mp|msp|senator|congress(?:man|woman)|governor|vicar|bishop|rabbi|imam|head ?(?:teacher|master|mistress)|sheriff|fire chief|police chief|chief constable|quarterback|goalkeeper|newsreader|weather (?:presenter|man|woman)|air traffic controller)\b/i

export const isUniqueOffice = (text: string): boolean => UNIQUE_OFFICE.test(text)

/** What only a clinician says of somebody, so that no further cue is needed in the sentence. */
const CARE =
  /\b(?:delivered|treated|operated on|stitched|sutured|intubated|resuscitated|clerked|sectioned|discharged|scrubbed|anaestheti[sz]ed|vaccinated|i scanned|home visits?|(?:was|am) (?:his|her|their) (?:nurse|doctor|midwife|surgeon|dentist|medic|paramedic)|looked after|(?:reviewing|reporting) the (?:ct|mri|scan|x-?ray|notes|bloods)|seen (?:here|in (?:my|our)|by (?:me|us))|(?:'s|'re|is|are|was) (?:ours|mine|one of ours)|(?:i|we) (?:just |have )?(?:diagnosed|tubed)|(?:privilege|honou?r) to (?:be|have been) your|came to (?:ed|a&e|the ed|the er|our|us|clinic)|(?:i|we|i'd|we'd|i've|we've) visited|diagnosed (?:my|our|an?|the|his|her)|first (?:ever )?case of|tell(?:ing)? (?:an?|the|some) \w+(?: \w+)? (?:she|he|they)(?:'s|'re| is| was| has| had)|(?:is|are|was|were|'s) (?:still |now |back )?(?:on|in) (?:our|my) (?:unit|ward|icu|itu|bay|list|caseload)|off the vent(?:ilator)?|extubated|patient's own words|tubed an?|(?:just )?pronounced an?|(?:had to|just) section(?:ed)?|consented an?|teeth out (?:for|of)|had an? \d{1,2} ?(?:yo|year old) in with|told (?:an?|my|the) [^.!?\n]{1,40}\b(?:cancer|heartbeat|terminal|dying|positive|dead)|sat up|in resus|in theatre|resus \d)\b/i
const SOMEBODY =
  /\b(?:(?:the|this|that|a|little|same|lovely|poor|young|old) (?:young |old |poor |little )?)?(?:lad|lass|guy|girl|boy|man|woman|kid|lady|gent|gentleman|bloke|driver|passenger|casualty|rider|cyclist|climber|child|baby|teenager|toddler|twins|triplets|family|couple|nun)\b|\b(?:she|he)(?:'s|'d)?\b/i
const SHIFT = /\b(?:shift|on call|on nights|night shift|handover|resus|theatre|cath lab|ward|icu|itu)\b/i
/** The news tells it, not the one who cared. */
const NEWS =
  /\b(?:according to|(?:bbc|cnn|sky|police|officials|paper|papers) (?:reports?|says?|said)|breaking)\b/i
const CONDOLENCE = /\b(?:thoughts? (?:are )?with|thinking of|prayers|praying|condolences|rip to all)\b/i

export const isCare = (text: string): boolean => CARE.test(text) && !CONDOLENCE.test(text)

export const isSomebody = (reading: Reading, { index, text }: Sentence): boolean =>
  SOMEBODY.test(text) || reading.ages.some(({ sentence }) => sentence === index)

/** Whether the sentence itself says that the writer cared for somebody, story or none. */
export const isSurelyInCare = (reading: Reading, span: Span): boolean =>
  reading.storyAt(span) !== undefined || isCare(reading.sentenceAt(span).text)

/** Whether what stands here is told of somebody in the writer's care. */
export function isInCare(reading: Reading, span: Span): boolean {
  if (reading.storyAt(span)) return true
  const sentence = reading.sentenceAt(span)
  const around = reading.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2)
  if (CONDOLENCE.test(sentence.text) || NEWS.test(sentence.text)) return false
  if (isCare(sentence.text)) return true
  if (!isSomebody(reading, sentence)) return false
  return reading.near(span, 'at work', 1) || around.some(({ text }) => isCare(text) || SHIFT.test(text))
}

/** A day out is an event too, but says something of a patient only beside something clinical. */
const LEISURE =
  /festival|parade|rodeo|marathon|championship|carnival|concert|fair|derby|final|game|half[- ]time/i

/** Whoever is hurt at one is talked of. */
const HURT = /^(?:kicked|trampled|gored|bitten|mauled|crushed|thrown|bucked|knocked|run|hurt|injured|burn)/i

export function isNotable(reading: Reading, { text, sentence }: Cue): boolean {
  if (!LEISURE.test(text) || HURT.test(text)) return true
  const clinical = [...reading.conditions, ...reading.medicines, ...reading.cues('at work')]
  return clinical.some(fact => fact.sentence === sentence)
}
