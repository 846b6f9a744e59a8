import type { Span } from '../../../src/engine/draft.ts'
import type { Person, Reading } from '../../../src/engine/reading/reading.ts'
import type { Edit } from '../../../src/engine/report.ts'
import {
  after,
  before,
  dropped,
  fitting,
  nounFollows,
  opensSentence,
  reachingBack,
  replaced,
  withoutOpening,
} from './edits.ts'

const OWNER =
  /\b(?:my|our|this|that|the|a|an|your) (?:[\w-]+ ){0,3}(?:patient|pt|client|resident|service user|lady|gentleman|gent|man|woman|chap|lad|lass|boy|girl|kid|child|baby|male|female|mum|mom|dad|mother|father|wife|husband|son|daughter|guardian|carer|parent|friend)(?:,? (?:called|named)|,)? ?$/i
const GREETING =
  /\b(?:dear|hi|hello|hey|(?:good )?(?:morning|afternoon|evening)|thanks|thank you|congratulations|congrats)(?: there)?,? $/i
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Baby)\.? $/
const ADJECTIVES =
  /\b(?:(?:little|big|sweet|dear|lovely|poor|old|young|wee|darling|amazing|brave|beautiful|gorgeous|our|my|the) ){1,3}$/i

/** "My patient Sarah Jones" → "My patient"; "Sarah Jones told me" → "A patient told me"; "Hi Sarah," → "Hi,". */
export function unnamed(reading: Reading, person: Person): Edit {
  const word = person.role === 'relative' ? 'relative' : 'patient'
  const named = reachingBack(reading, person, TITLE)
  const noun = OWNER.exec(before(reading, named.start, 60))
  const possessive = /^'s?\b|^'(?=\s)/.test(after(reading, named.end))
  if (noun && !possessive) {
    const hanging = /(?:,? (?:called|named)|,)? ?$/i.exec(noun[0])?.[0].length ?? 0
    // "a lady, Edna Moss, fell": both commas belonged to the name, unless an age or more follows.
    const closing = hanging > 1 && /^, (?!\d|who|and|with|aged)/.test(after(reading, named.end)) ? 1 : 0
    return dropped(reading, { start: named.start - hanging, end: named.end + closing })
  }
  if (saysWho(reading, named) && !possessive) return dropped(reading, named)
  if (
    /[,(]\s{0,20}$/.test(before(reading, named.start)) &&
    /^\s*[,);?]/.test(after(reading, named.end)) &&
    !possessive
  ) {
    return dropped(reading, named)
  }
  const whole = reachingBack(reading, named, ADJECTIVES)
  const owner = /^(?:my|our)(?= )/i.exec(reading.text.slice(whole.start, whole.end))?.[0].toLowerCase()
  const article = owner ?? articleFor(reading, person)
  return replaced(whole, fitting(reading, whole.start, `${article} ${word}`))
}

/**
 * Of whom the draft does not say who it is: "Kevin who plows our lot" → "somebody who plows our lot". A name that is
 * only called goes altogether: "Jean, so sorry" → "So sorry". `undefined` where no words fit.
 */
export function somebody(reading: Reading, person: Person): Edit | undefined {
  const named = reachingBack(reading, person, TITLE)
  const behind = after(reading, named.end)
  if (opensSentence(reading, named.start) && isToReader(reading, person) && /^(?:,| you)/.test(behind))
    return withoutOpening(reading, named)
  const lead = before(reading, named.start)
  const isPossessive = /^'s?\b/.test(behind)
  if (saysWho(reading, named) && !isPossessive) return dropped(reading, named)
  const isCalled = /, $/.test(lead) && /^(?:[,.!?\n]|$)/.test(behind)
  if (isCalled || (CALL.test(lead) && /^(?:,| you)/.test(behind))) return dropped(reading, named)
  if (person.role === 'addressee') return undefined
  if (DETERMINER.test(lead) && nounFollows(reading, named.end))
    return { start: named.start, end: named.end + 1, text: '' }
  const whole = reachingBack(reading, named, ADJECTIVES)
  return replaced(whole, fitting(reading, whole.start, 'somebody'))
}

/** "Hi Sarah", "know it's you, Sarah", "mum Jess": who is meant is clear without the name. */
const saysWho = (reading: Reading, named: Span): boolean =>
  GREETING.test(before(reading, named.start)) || NAMELESS.test(before(reading, named.start))
const NAMELESS =
  /\b(?:baby|mum|mom|mam|dad|husband|hubby|wife|missus|son|daughter|brother|sister|mother|father|twin|grandson|granddaughter|you|ya) $/i

const isToReader = (reading: Reading, person: Person): boolean =>
  /\b(?:you|your|sorry|thanks?)\b/i.test(reading.sentenceAt(person).text)
/** "Well Angela you": what leads to a name that is called. */
const CALL = /(?:^|[.!?"] |\n)(?:well|haha|yes|no|so|oh|look|ok|okay|right|aww?|sorry)[,!]? $/i
const DETERMINER = /\b(?:the|an?|our|my|your|his|her|their|this|that) $/i

/** "the" once the patient has been spoken of, "a" at the first mention. */
function articleFor(reading: Reading, person: Person): string {
  const mentioned =
    reading.people.some(({ role, end }) => role === person.role && end <= person.start) ||
    (person.role === 'patient' && reading.cues('patient').some(({ end }) => end <= person.start))
  return mentioned ? 'the' : 'a'
}
