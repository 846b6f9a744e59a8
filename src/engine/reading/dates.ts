import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import { firstOf } from './patterned.ts'
import type { When } from './reading.ts'

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:(?:19|20)\d\d|'\d\d)`
const WEEKDAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`
const COUNT = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple(?: of)?|several)`
const UNIT = String.raw`(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|shifts?)`
const PART = String.raw`(?: (?:early )?(?:morning|afternoon|evening|night|lunchtime|teatime|clinic|shift|just gone))?`

/** "Transformation Tuesday" is no day. */
const CATCHWORD = String.raw`(?<!\b(?:transformation|throwback|flashback|motivation|motivational|wellness|wisdom|testimonial|taco|tip|feel-?good|black|cyber|giving|shrove|pancake) )`

const any = (body: string): RegExp => new RegExp(body, 'gi')

/** The surest first: of overlapping ones the first stays. */
const patterns: readonly (readonly [When['precision'], RegExp])[] = [
  ['day and month', any(String.raw`\b${DAY}(?: of)?[ -]${MONTH}\b(?:\.?,?[ -]${YEAR}\b)?`)],
  [
    'day and month',
    any(String.raw`\b${MONTH}\.? ${DAY}(?:,? ${YEAR})?(?![\d:%]|\s?(?:am|pm|mg|ml|mcg|%)\b)\b`),
  ],
  [
    'day and month',
    /\b(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|[12]\d|3[01])[/.](?:(?:19|20)?\d\d))\b(?![/.]?\d)/g,
  ],
  [
    'day and month',
    /(?<=\b(?:on|dob|born|since|admitted|discharged|seen|surgery|dated?|until) )(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\b(?!\/|\d)/gi,
  ],
  [
    'festival',
    /(?<!\b(?:father|mother|mrs|mr) )\b(?:christmas(?: eve| day| morning| night)?|xmas(?: eve| day)?|boxing day|new year'?s(?: eve| day)?|hogmanay|thanksgiving(?: day| week)?|easter(?: sunday| monday| weekend| day)?|good friday|hallowe'?en|diwali|eid(?: al-\w+)?|hanukkah|passover|ramadan|(?:the )?(?:4th|fourth) of july|july 4th|independence day|memorial day|labor day|valentine'?s(?: day)?|bonfire night|mother'?s day|mothering sunday|father'?s day|bank holiday(?: monday| weekend)?|st patrick'?s day|super bowl sunday)\b(?![- ](?:style|jumper|sweater|card|tree|lights|cracker|dinner|party|do|music|decorations?|rota|number|playlist|movie|film|song|toy|appeal))/gi,
  ],
  [
    'weekday',
    any(
      String.raw`\b(?:(?:on|last|this|that|next|early|late|since|by|until|from|every)(?: the)? )?${CATCHWORD}${WEEKDAY}(?! night lights)(?:'s)?${PART}\b(?!s| (?:feeling|feels|vibes?|motivation|blues|scaries|mood|lights)\b)`,
    ),
  ],
  [
    'weekday',
    /\b(?:(?:on|last|this|that|since|surgery|clinic|seen|visit) )(?:tues?|weds?|thurs?|fri|sat|sun|mon)\b(?!')|\b(?:Tues|Weds|Thurs)\b/gi,
  ],
  [
    'relative',
    any(String.raw`\b(?:${COUNT}) ${UNIT}(?: or so)? (?:ago|back|earlier)\b|\b\d{1,2}\/(?:7|12|52|24) ago\b`),
  ],
  [
    'relative',
    /\b(?:earlier |just |only |later )?(?:today|tonight|yesterday(?: morning| afternoon| evening| night)?|(?<!\b(?:the|a|his|her|their|my|our|your) )last night|tonite|2day|2nite)\b(?!'s (?:world|society|nhs|climate))/gi,
  ],
  [
    'relative',
    /\b(?:earlier )?this (?:very )?(?:morning|afternoon|evening|week(?:end)?|wk|month|shift|arvo|lunchtime|a\.?m\b|p\.?m\b)/gi,
  ],
  [
    'relative',
    /\b(?:over |at |on )?(?:the |last )(?:past )?weekend\b|(?<!\b(?:the|a|his|her|their|my|our|your) )\blast (?:week|wk|month|shift|night shift|clinic|nights?)\b|\bthe other (?:day|night|week|morning)\b|\bovernight\b|\bat (?:teatime|dawn|lunchtime)\b|\bat half (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bjust now\b|\bthe (?:night|day|week) before(?: last)?\b|\bthis (?:past )?weekend\b/gi,
  ],
  [
    'relative',
    /(?<![£$€]|[£$€]\d)\b(?:at|about|around|by|just after|just before|since|until|till)? ?(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:am|pm|a\.m|p\.m|hrs?|h)?\b(?![%\d])(?!\s?(?:mg|ml|mmol|kg|g|l|%|cm|mm|stone|litres?)\b)|\b(?:at|about|around|since)? ?(?:1[0-2]|[1-9]) ?(?:am|pm|o'clock)\b|\bmy \d{1,2} o'clock\b/gi,
  ],
  [
    'month',
    any(
      String.raw`\b(?:(?:in|last|this|since|back in|by|until|early|mid|late|during|end of|start of|beginning of)[ -])(?:the )?(?:early |mid[- ]|late )?${MONTH}\b\.?(?: ${YEAR})?(?! (?:be|have|not|also|well|help|\d))`,
    ),
  ],
  [
    'month',
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:of )?(?:19|20)\d\d\b/g,
  ],
  [
    'year',
    /\b(?:(?:back )?in|since|during|from|of|early|late|by|until|summer|winter|spring|autumn|fall|born(?: in)?|class of) (?:of )?(?:the )?(?:1[6-9]|20)\d\d\b(?![-–/]\d)/gi,
  ],
]

/** One look that spares most sentences the rest. */
const TELLS_TIME =
  /\d|day|night|nite|week|month|morning|afternoon|evening|shift|christmas|xmas|new year|hogmanay|easter|hallow|diwali|eid|hanuk|passover|ramadan|july|bonfire|ago\b|back\b|earlier|just now|clinic|\b(?:jan|feb|mar|apr|may|june?|aug|sep|oct|nov|dec|tue|wed|thu|fri|sat|sun|mon)/i

/**
 * Dates and times, and how finely they tell the moment. A patient's and a conference's look alike: a rule asks
 * for those that stand in a story.
 */
export const dates: Annotator = () => sentence => {
  if (!TELLS_TIME.test(sentence)) return []
  const facts = patterns.flatMap(([precision, pattern]) =>
    everyMatch(sentence, pattern).map((match): LocalFact => {
      const text = withoutStop(match[0].trim(), sentence.slice(match.index + match[0].length))
      const start = match.index + match[0].indexOf(text)
      return { kind: 'when', precision, start, end: start + text.length, text }
    }),
  )
  return firstOf(facts)
}

/** "in Feb. he fell" has a short month, "in February. He fell" a sentence that ends. */
const withoutStop = (text: string, rest: string): string =>
  text.endsWith('.') && !/^ [a-z\d]/.test(rest) ? text.slice(0, -1) : text
