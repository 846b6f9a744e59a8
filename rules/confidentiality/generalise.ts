import type { Span } from '../../src/engine/draft.ts'
import type { Age, Person, Place, Reading, When } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'
import type { Repair } from '../../src/engine/rule.ts'

/**
 * The repairs that turn somebody's story into anybody's. Each gives one edit that leaves a sentence which still
 * reads naturally: the preposition, article, comma or bracket that a detail hangs on goes with it.
 */

const before = ({ text }: Reading, at: number, reach = 40): string => text.slice(Math.max(0, at - reach), at)
const after = ({ text }: Reading, at: number, reach = 24): string => text.slice(at, at + reach)

const opensSentence = (reading: Reading, at: number): boolean =>
  /(?:^|[.!?:\n]["'(]?\s{0,20})$/.test(before(reading, at))
const isCapital = (reading: Reading, at: number): boolean => /\p{Lu}/u.test(reading.text.charAt(at))
/** A post in small letters stays so. */
const fitting = (reading: Reading, at: number, words: string): string =>
  isCapital(reading, at) && opensSentence(reading, at)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words

/** Takes in what stands before the span and matches, as one with it. */
function reachingBack(reading: Reading, span: Span, lead: RegExp): Span {
  const found = lead.exec(before(reading, span.start))
  return found ? { start: span.start - found[0].length, end: span.end } : span
}

const replaced = (span: Span, text: string): Edit => ({ start: span.start, end: span.end, text })

/** Deletes a span with the space before it and with a pair of brackets or a comma that would be left over. */
export function dropped(reading: Reading, span: Span): Edit {
  let { start, end } = span
  start += /^\s*/.exec(reading.text.slice(start, end))?.[0].length ?? 0
  const opening = /\(\s{0,20}$/.exec(before(reading, start))
  const closing = /^\s*\)/.exec(after(reading, end))
  if (opening && closing) {
    start -= opening[0].length
    end += closing[0].length
  }
  const comma = /,\s{0,20}$/.exec(before(reading, start))
  if (comma && /^\s*(?:[,.!?;)\n]|$)/.test(after(reading, end))) start -= comma[0].length
  if (opensSentence(reading, start) && /^\s*,/.test(after(reading, end))) {
    return withoutOpening(reading, { start, end })
  }
  const space = /[^\S\n]{1,20}$/.exec(before(reading, start))
  if (space && /^(?:[\s.,!?;:)']|$)/.test(after(reading, end)))
    return { start: start - space[0].length, end, text: '' }
  if (opensSentence(reading, start)) return withoutOpening(reading, { start, end })
  return { start, end, text: '' }
}

/** A number goes with the preposition that would be left dangling, or with its whole sentence. */
export function withoutNumber(reading: Reading, phrase: Span): Edit {
  const ends = /^\s*(?:[.,!?;)\n]|$)/.test(after(reading, phrase.end))
  const hanging = ends ? /\b(?:for|of|with|under|to|re|on|by) (?:the |her |his |their |an? )?$/i : /(?!)/
  const whole = reachingBack(reading, phrase, hanging)
  const alone = opensSentence(reading, whole.start) && /^[.!]/.test(after(reading, whole.end))
  return dropped(reading, alone ? { start: whole.start, end: whole.end + 1 } : whole)
}

/** What opened the sentence is gone, so the next word takes its capital. */
function withoutOpening(reading: Reading, { start, end }: Span): Edit {
  const next = /^[\s,:;-]*([a-z]?)/.exec(after(reading, end))
  const [taken = '', letter = ''] = next ?? []
  return { start, end: end + taken.length, text: isCapital(reading, start) ? letter.toUpperCase() : letter }
}

const OWNER =
  /\b(?:my|our|this|that|the|a|an|your) (?:[\w-]+ ){0,3}(?:patient|pt|client|resident|service user|lady|gentleman|gent|man|woman|chap|lad|lass|boy|girl|kid|child|baby|male|female|mum|mom|dad|mother|father|wife|husband|son|daughter|guardian|carer|parent|friend)(?:,? (?:called|named)|,)? ?$/i
const GREETING = /\b(?:dear|hi|hello|hey|morning|thanks|thank you|congratulations|congrats)(?: there)?,? $/i
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Baby)\.? $/
const ADJECTIVES =
  /\b(?:(?:little|sweet|dear|lovely|poor|old|young|wee|darling|amazing|brave|beautiful|gorgeous|our|my|the) ){1,3}$/i

/** "My patient Sarah Jones" → "My patient"; "Sarah Jones told me" → "A patient told me"; "Hi Sarah," → "Hi,". */
export function unnamed(reading: Reading, person: Person): Edit {
  const word = person.role === 'relative' ? 'relative' : 'patient'
  const named = reachingBack(reading, person, TITLE)
  const owner = OWNER.exec(before(reading, named.start, 60))
  const possessive = /^'s?\b|^'(?=\s)/.test(after(reading, named.end))
  if (owner && !possessive) {
    const hanging = /(?:,? (?:called|named)|,)? ?$/i.exec(owner[0])?.[0].length ?? 0
    // "a lady, Edna Moss, fell": both commas belonged to the name, unless an age or more follows.
    const closing = hanging > 1 && /^, (?!\d|who|and|with|aged)/.test(after(reading, named.end)) ? 1 : 0
    return dropped(reading, { start: named.start - hanging, end: named.end + closing })
  }
  const greeting = GREETING.exec(before(reading, named.start))
  if (greeting) return dropped(reading, named)
  if (
    /[,(]\s{0,20}$/.test(before(reading, named.start)) &&
    /^\s*[,);?]/.test(after(reading, named.end)) &&
    !possessive
  ) {
    return dropped(reading, named)
  }
  const whole = reachingBack(reading, named, ADJECTIVES)
  const owned = /^(?:my|our) /i.test(reading.text.slice(whole.start, whole.end))
  const article = owned
    ? reading.text.slice(whole.start, whole.start + 2).toLowerCase()
    : articleFor(reading, person)
  return replaced(whole, fitting(reading, whole.start, `${article} ${word}`))
}

/** "the" once the patient has been spoken of, "a" at the first mention. */
function articleFor(reading: Reading, person: Person): string {
  const mentioned =
    reading.people.some(({ role, end }) => role === person.role && end <= person.start) ||
    (person.role === 'patient' && reading.cues('patient').some(({ end }) => end <= person.start))
  return mentioned ? 'the' : 'a'
}

const DECADES = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
] as const
const SOMETHING = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty'] as const

/** How old somebody is without their age: after a noun ("in their thirties") and before one ("thirty-something"). */
function loosely(years: number): { readonly behind: string; readonly ahead: string } {
  if (years >= 90) return { behind: 'aged 90 or older', ahead: 'elderly' }
  if (years < 2) return { behind: 'still a baby', ahead: 'baby' }
  if (years < 13) return { behind: 'still a child', ahead: 'young' }
  if (years < 20) return { behind: 'in their teens', ahead: 'teenage' }
  const decade = Math.floor(years / 10)
  return {
    behind: `in their ${DECADES[decade] ?? 'later years'}`,
    ahead: `${SOMETHING[decade] ?? 'older'}-something`,
  }
}

/** "a 34-year-old teacher" → "a thirty-something teacher"; "Sarah, 34," → "Sarah, in their thirties,". */
export function looselyAged(reading: Reading, age: Age): Edit {
  const { ahead, behind } = loosely(age.years)
  const article = /\b(an? )$/i.exec(before(reading, age.start))
  const nounFollows =
    /^ ?(?!who|with|from|and|came|has|had|is|was|in|on|at|presented|presents|told|admitted|seen)[A-Za-z]/.test(
      after(reading, age.end),
    )
  if (article) {
    const whole = { start: age.start - article[0].length, end: age.end }
    const noun = nounFollows ? ahead : standing(age.years, ahead)
    return replaced(whole, fitting(reading, whole.start, `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`))
  }
  const adjective = nounFollows && /old$|y\/?o$/i.test(age.text)
  const whole = adjective ? age : reachingBack(reading, age, /\b(?:aged?|at(?: the age of)?) $/i)
  return replaced(whole, fitting(reading, whole.start, adjective ? ahead : asTheirs(reading, whole, behind)))
}

/** "she is 34" → "she is in her thirties" */
function asTheirs(reading: Reading, age: Span, behind: string): string {
  const subject = /\b(she|he)(?:'s| is| was|,) $/i.exec(before(reading, age.start))?.[1]?.toLowerCase()
  return subject ? behind.replace('their', subject === 'she' ? 'her' : 'his') : behind
}

/** The loose age where no noun follows: "a 10-year-old" → "a child". */
function standing(years: number, ahead: string): string {
  if (years >= 90) return 'elderly person'
  if (years < 2) return 'baby'
  if (years < 13) return 'child'
  return years < 20 ? 'teenager' : ahead
}

/** What a date hangs on; "came in last night" keeps its "in". */
const TIME_LEAD: Readonly<Record<When['precision'], RegExp>> = {
  year: /\b(?:back )?(?:in|of) $/i,
  month: /\b(?:back )?(?:in|of|around|early in|late in)(?: early| late)? $/i,
  'day and month': /\b(?:on|of|as of|around|about|dated)(?: the)? $/i,
  weekday: /\b(?:on|around|early on|late on) $/i,
  relative: /\b(?:earlier|late|early|just|around|about) $/i,
  festival: /\b(?:on|at|over|around) $/i,
}
const BOUND = /^(?:since|from|until|till|before|after|by)\b/i
const CLOCK = /\d[:.]\d\d|\d ?(?:am|pm)\b|o'clock/i

/** "last night", "on 12 March" → "recently"; a year that is named stays: "in 2023". */
export function looselyDated(reading: Reading, when: When): Edit {
  const year = /\b(?:19|20)\d\d\b/.exec(when.text)
  const possessive = /^'s\b/.exec(after(reading, when.end))
  if (possessive || /'s$/.test(when.text)) {
    const lead = reachingBack(reading, when, /\bthe $/i)
    const whole = { start: lead.start, end: when.end + (possessive?.[0].length ?? 0) }
    return replaced(whole, fitting(reading, whole.start, 'a recent'))
  }
  const mine = /\bmy $/i.exec(before(reading, when.start))
  if (mine && CLOCK.test(when.text)) {
    return replaced(when, 'patient')
  }
  if (/^my \d/i.test(when.text)) return replaced(when, fitting(reading, when.start, 'my patient'))
  if (/^every\b/i.test(when.text)) return replaced(when, fitting(reading, when.start, 'regularly'))
  const bounded = reachingBack(reading, when, /\b(?:since|from|until|till|before|after|by) $/i)
  if (bounded.start < when.start || BOUND.test(when.text)) return dropped(reading, bounded)
  const whole = reachingBack(reading, when, TIME_LEAD[when.precision])
  if (!year && (CLOCK.test(when.text) || followsAnother(reading, when))) return dropped(reading, whole)
  return replaced(whole, fitting(reading, whole.start, year ? `in ${year[0]}` : 'recently'))
}

/** One "recently" in a sentence is enough. */
const followsAnother = (reading: Reading, when: When): boolean =>
  reading.dates.some(
    other => other.sentence === when.sentence && other.end <= when.start && other.precision !== 'year',
  )

const PREPOSITION =
  /,? ?\b(?:(?:just |right )?(?:from|in|at|on|near|outside|to|into|of|by|around|over at|out of|off)(?: (?:the|our|my|a|an|your|their|this))?|(?:in|at) (?:downtown|central|north|south|east|west)) $/i
const STAND_IN: Readonly<Record<Place['level'], string>> = {
  country: 'the country',
  state: 'the state',
  region: 'the region',
  city: 'the area',
  postcode: 'the area',
  street: 'the area',
  hospital: 'the hospital',
  ward: 'the ward',
  bed: 'a patient',
}

/** "from Tulsa" → "from Oklahoma" where the wider place is known, otherwise gone with its preposition. */
export function widened(reading: Reading, place: Place): Edit {
  if (place.within && place.level === 'city') {
    const whole = after(reading, place.end).startsWith(`, ${place.within}`)
      ? { start: place.start, end: place.end + 2 + place.within.length }
      : place
    return replaced(whole, place.within)
  }
  const hanging = PREPOSITION.exec(before(reading, place.start))
  if (hanging) return dropped(reading, { start: place.start - hanging[0].length, end: place.end })
  const owned = reachingBack(reading, place, /\b(?:our|my|the|a|an) $/i)
  if (opensSentence(reading, owned.start) && /^,/.test(after(reading, place.end)))
    return dropped(reading, owned)
  const subject = opensSentence(reading, owned.start) || /^'s?\b/.test(after(reading, place.end))
  return subject
    ? replaced(owned, fitting(reading, owned.start, STAND_IN[place.level]))
    : dropped(reading, owned)
}

const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^stabbed$/i, 'injured'],
  [/^(?:struck by lightning|drowned)$/i, 'injured'],
  [/stabbing|shooting|gunshot|dog attack|shark attack/i, 'an injury'],
  [/crash|fire|accident|collision|explosion|collapse|pile-?up|derail|avalanche|bomb/i, 'an accident'],
]

/** "the coach crash" → "an accident"; `undefined` where no plainer word fits. */
export function unnewsworthy(reading: Reading, event: Span): Edit | undefined {
  const words = reading.text.slice(event.start, event.end)
  const plain = EVENTS.find(([pattern]) => pattern.test(words))?.[1]
  if (!plain) return undefined
  const whole = reachingBack(
    reading,
    event,
    /\b(?:the|a|an|that|this|last night's|today's|yesterday's|saturday's|sunday's) (?:\w+ ){0,1}$/i,
  )
  return replaced(plain.startsWith('an ') ? whole : event, fitting(reading, whole.start, plain))
}

/** Takes out what only explains the word before: "my patient, a councillor, was" → "my patient was". */
export function withoutApposition(reading: Reading, span: Span): Edit | undefined {
  const opening = /,\s{0,20}$/.exec(before(reading, span.start))
  const closing = /^\s*(?:,|[.!?]|$)/.exec(after(reading, span.end))
  if (!opening || !closing) return undefined
  const pair = closing[0].includes(',')
  return {
    start: span.start - opening[0].length,
    end: span.end + (pair ? closing[0].length : 0),
    text: '',
  }
}

/** A button that names the looser words. */
export const sayInstead = (edit: Edit): Repair => ({
  label: 'Say “{words}”',
  data: { words: edit.text },
  edits: [edit],
})
