import type { Span } from '../../../src/engine/draft.ts'
import type { Place, Reading } from '../../../src/engine/reading/reading.ts'
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
} from './edits.ts'

const LEAD = String.raw`(?:(?:just|right|all the way|over|out|back|(?<!\b(?:turn|show|end|wak|sign|pick|lock)(?:s|ed|ing) |\b(?:grew|grow|grown|woke|wound|went|came|end|turn) )(?:up|down)) )?`
const PREPOSITION = new RegExp(
  String.raw`,? ?\b${LEAD}(?:(?:at|on|from|near|in) (?:the )?(?:end|top|bottom|corner|side|edge|middle|back|outskirts) of|from|in|at|on|near|outside|to|into|of|by|around|out of|off|along|past|behind|opposite)(?: (?:the|our|my|a|an|your|their|this))? $|,? ?\b(?:in|at) (?:downtown|central|north|south|east|west) $`,
  'i',
)
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

/** A sentence that forgot its stop begins with these, and no place's name goes on with them. */
const NO_NAME = String.raw`(?:I|I'm|He|She|They|We|You|It|The|A|An|My|Our|Your|His|Her|This|That|And|But|So|RN|MD|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b`
/** What is part of the place and was not read as one: "Dover Plains", "County Road 12", "Hexham market". */
const REST = [
  new RegExp(String.raw`^(?: (?!${NO_NAME})[A-Z][\w'-]*){1,3}`),
  /^ (?:market|zoo|station|park|church|chapel|school|hospital|clinic|hospice|surgery|beach|pier|prison|high street|town centre|campground|festival|marathon|show|parade)\b/,
]
const NUMBERED = /\b(?:Road|Rd|Route|Highway|Station|Lane|House|Unit)$/
const DETERMINED = /\b(?:the|an?|our|my|your|his|her|their|this|that) $/i
/** "our town", "a tiny village": no name, so that it stands for itself unless something leads to it. */
const GENERIC =
  /^(?:our|my|this|a|the|their|her|his) .*(?:village|town|hamlet|island|reservation|estate|park|street)$/i

/**
 * "from Tulsa" → "from Oklahoma" where the wider place is known, otherwise gone with its preposition. `undefined`
 * for what has no name: "we are a tiny village".
 */
export function widened(reading: Reading, place: Place): Edit | undefined {
  const isNamed = place.level !== 'bed' && place.level !== 'ward' && place.level !== 'postcode'
  if (isNamed && DETERMINED.test(before(reading, place.start)) && nounFollows(reading, place.end)) {
    return { start: place.start, end: place.end + 1, text: '' }
  }
  const whole = isNamed ? { start: place.start, end: place.end + restOf(reading, place) } : place
  if (isNamed && !GENERIC.test(place.text) && nounFollows(reading, whole.end + 2)) {
    if (/^'s /.test(after(reading, whole.end))) return withoutOwner(reading, whole)
  }
  return place.within && place.level === 'city'
    ? asWider(reading, whole, place.within)
    : leftOut(reading, whole, place)
}

/** "from Station 8's pancake breakfast" → "from the pancake breakfast" */
function withoutOwner(reading: Reading, { start, end }: Span): Edit {
  const hasArticle = DETERMINED.test(before(reading, start))
  return hasArticle
    ? { start, end: end + 3, text: '' }
    : replaced({ start, end: end + 2 }, fitting(reading, start, 'the'))
}

/** A region brings its own article: "the big shop in the Wells" → "… in the south of England". */
function asWider(reading: Reading, place: Span, wider: string): Edit {
  const named = wider.startsWith('the ') ? reachingBack(reading, place, /\bthe $/i) : place
  const said = after(reading, place.end).startsWith(`, ${wider}`) ? 2 + wider.length : 0
  return replaced({ start: named.start, end: named.end + said }, wider)
}

function restOf(reading: Reading, { text, end }: Place): number {
  const behind = after(reading, end)
  const patterns = NUMBERED.test(text) ? [/^ \d{1,4}\b/] : REST
  return Math.max(0, ...patterns.map(pattern => pattern.exec(behind)?.[0].length ?? 0))
}

function leftOut(reading: Reading, place: Span, { level, text }: Place): Edit | undefined {
  const isOwner = /^'s\b/.test(after(reading, place.end))
  const hanging = PREPOSITION.exec(before(reading, place.start))
  if (hanging && !isOwner) return dropped(reading, { start: place.start - hanging[0].length, end: place.end })
  const owned = reachingBack(reading, place, /\b(?:our|my|the|a|an) $/i)
  if (opensSentence(reading, owned.start) && /^,/.test(after(reading, place.end)))
    return dropped(reading, owned)
  const isSubject = opensSentence(reading, owned.start) || isOwner
  if (GENERIC.test(text))
    return /^an? /i.test(text) ? undefined : replaced(place, fitting(reading, place.start, 'the area'))
  return isSubject ? replaced(owned, fitting(reading, owned.start, STAND_IN[level])) : dropped(reading, owned)
}
