import type { Span } from '../../../src/engine/draft.ts'
import type { Reading, When } from '../../../src/engine/reading/reading.ts'
import type { Edit } from '../../../src/engine/report.ts'
import { after, before, dropped, fitting, nounFollows, reachingBack, replaced } from './edits.ts'

/** What a date hangs on; "came in last night" keeps its "in". */
const TIME_LEAD: Readonly<Record<When['precision'], RegExp>> = {
  year: /\b(?:back )?(?:in|of) $/i,
  month: /\b(?:back )?(?:in|of|around|early in|late in)(?: early| late)? $/i,
  'day and month': /\b(?:on|of|as of|around|about|dated)(?: the)? $/i,
  weekday: /\b(?:on|around|early on|late on|come)(?: an?)? $/i,
  relative: /\b(?:earlier|late|early|just|(?:at|around|about)(?: \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)?) $/i,
  festival: /\b(?:on|at|over|around|come) $/i,
}
const BOUND = /^(?:since|from|until|till|before|after|by)\b/i
const CLOCK = /\d[:.]\d\d|\d ?(?:am|pm)\b|o'clock/i

/** "last night", "on 12 March" → "recently", "see you on Monday" → "soon"; a year that is named stays: "in 2023". */
export function looselyDated(reading: Reading, when: When): Edit {
  return (
    asAppointment(reading, when) ??
    ofSomething(reading, when) ??
    again(reading, when) ??
    left(reading, when) ??
    roughly(reading, when)
  )
}

/** "Saturday's do" → "a recent do", "the Labor Day picnic" → "the picnic" */
function ofSomething(reading: Reading, when: When): Edit | undefined {
  const possessive = /^'s\b/.exec(after(reading, when.end))
  if (possessive || /'s$/.test(when.text)) {
    const lead = reachingBack(reading, when, /\bthe $/i)
    const opening = /^(?:from|on|at|of|in|for) /i.exec(when.text)?.[0] ?? ''
    const whole = { start: lead.start + opening.length, end: when.end + (possessive?.[0].length ?? 0) }
    return replaced(whole, fitting(reading, whole.start, 'a recent'))
  }
  const article = /^the /i.exec(when.text)?.[0] ?? ''
  const isOwned = article !== '' || OWNED.test(before(reading, when.start))
  const isName = when.precision === 'festival' || !/ /.test(when.text)
  if (!isOwned || !isName || !nounFollows(reading, when.end)) return undefined
  return { start: when.start + article.length, end: when.end + 1, text: '' }
}

const OWNED = /\b(?:the|an?|my|our|his|her|their|your) (?:(?:big|huge|little|annual|usual|first|last) )?$/i

/** "my 9 am": who comes then, not when. */
function asAppointment(reading: Reading, when: When): Edit | undefined {
  if (!CLOCK.test(when.text)) return undefined
  const owned = /^(my|your) (?=\d)/i.exec(when.text)
  const owner = owned ?? /\b(my|your) $/i.exec(before(reading, when.start))
  if (!owner) return undefined
  const start = owned ? when.start + owned[0].length : when.start
  const end = when.text.endsWith("'s") ? when.end - 2 : when.end
  if (owner[1]?.toLowerCase() === 'your') return replaced({ start, end }, 'appointment')
  const within = reachingBack(reading, { start, end }, /\b(?:in|at|from) my $/i)
  if (within.start < start) return dropped(reading, within)
  if (nounFollows(reading, when.end) && end === when.end) return undefined
  return replaced({ start, end }, 'patient')
}

/** "every third Friday" */
function again(reading: Reading, when: When): Edit | undefined {
  const whole = reachingBack(reading, when, /\bevery (?:(?:single|other|second|third|fourth) )?$/i)
  if (whole.start === when.start && !/^every\b/i.test(when.text)) return undefined
  return replaced(whole, fitting(reading, whole.start, 'regularly'))
}

/** A bound, a birth, a clock and the second date of a sentence say nothing that is missed. */
function left(reading: Reading, when: When): Edit | undefined {
  const bounded = reachingBack(reading, when, /\b(?:since|from|until|till|before|after|by) $/i)
  if (bounded.start < when.start || BOUND.test(when.text)) return dropped(reading, bounded)
  const birth = reachingBack(reading, when, /\bd\.?o\.?b\.?[: ]{1,2}$/i)
  if (birth.start < when.start) return dropped(reading, birth)
  const isBirth = /\bborn(?: on)? $/i.test(before(reading, when.start))
  const isSecond = CLOCK.test(when.text) || followsAnother(reading, when)
  if (YEAR.test(when.text) || !(isBirth || isSecond)) return undefined
  return dropped(reading, reachingBack(reading, when, TIME_LEAD[when.precision]))
}

const YEAR = /\b(?:19|20)\d\d\b/

function roughly(reading: Reading, when: When): Edit {
  const year = YEAR.exec(when.text)
  const whole = reachingBack(reading, when, TIME_LEAD[when.precision])
  const loosely = isToCome(reading, whole) ? 'soon' : 'recently'
  return replaced(whole, fitting(reading, whole.start, year ? `in ${year[0]}` : loosely))
}

/** What in the words before says that it has not been yet. */
const AHEAD =
  /\b(?:will|won't|going to|gonna|see you|due|booked|scheduled|about to|comes?|leaves|starts|hopes|hoping to|next)\b|'ll\b|\b(?:is|are|'s) $/i

function isToCome(reading: Reading, { start, end }: Span): boolean {
  const said = reading.text.slice(start, end)
  if (/^come\b|\bnext\b/i.test(said)) return true
  const clause =
    before(reading, start, 60)
      .split(/[,;:.!?\n]/)
      .at(-1) ?? ''
  return (
    !/\blast\b|yesterday|morning|earlier|ago\b|back\b|today|tonight|other/i.test(said) && AHEAD.test(clause)
  )
}

/** One "recently" in a sentence is enough. */
const followsAnother = (reading: Reading, when: When): boolean =>
  reading.dates.some(
    other => other.sentence === when.sentence && other.end <= when.start && other.precision !== 'year',
  )
