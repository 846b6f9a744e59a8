import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import { firstOf } from './patterned.ts'

type Form = 'exact' | 'decade' | 'group' | 'open'

interface Pattern {
  readonly pattern: RegExp
  readonly form: Form
  /** Years in one unit of the number `n`; 1 where absent. */
  readonly unit?: number
  readonly years?: (match: RegExpExecArray) => number
  readonly fits?: (match: RegExpExecArray, sentence: string) => boolean
}

const WEEK = 7 / 365.25
const MONTH = 1 / 12
const DAY = 1 / 365.25
const HOUR = DAY / 24

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ')
const NUMBER_WORDS = new Map<string, number>([
  ...ONES.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])
const NUMBER_WORD = String.raw`(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')})`
const fromWords = (words: string): number =>
  words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0)

const DECADES = new Map(TENS.map((word, i) => [`${word.replace(/y$/, 'ies')}`, (i + 2) * 10]))
const decadeOf = (text: string): number => {
  const digits = /\d\d/.exec(text)
  return digits ? Number(digits[0]) : (DECADES.get(text.toLowerCase()) ?? 0)
}
const LONG_LIVED = new Map([
  ['sexagenarian', 60],
  ['septuagenarian', 70],
  ['octogenarian', 80],
  ['nonagenarian', 90],
  ['centenarian', 100],
])
/** The youngest that a group name says, in years. */
const GROUPS = new Map([
  ['newborn', 0],
  ['neonate', 0],
  ['infant', 0],
  ['baby', 0],
  ['preemie', 0],
  ['toddler', 1],
  ['pre-schooler', 3],
  ['preschooler', 3],
  ['schoolboy', 5],
  ['schoolgirl', 5],
  ['tween', 9],
  ['teenager', 13],
  ['teen', 13],
  ['adolescent', 12],
  ['pensioner', 66],
])

/** After "90" they make it a bound, not an age. */
const BOUND = String.raw`(?:\+|(?: years?(?: old)?| yrs)?,? (?:or|and) (?:older|over|above|more))`
const NOT_BOUND = String.raw`(?!${BOUND}|s\b)`
/** What follows a clinician's "34F" when it is a person and not a temperature, a motorway or a count. */
const THEN_A_PERSON = String.raw`(?=\s{0,2}(?:[,.;:)/!?]|$|pt\b|patient|with\b|w/|c/o|who|pmh|hx|h/o|s/p|present|came|comes|admitted|in\b|on\b|from\b|post|brought|biba|refer|known|has\b|had\b|found|fell|involved|smoker|nurse|teacher|collapse|seen|needs|and\b|&|day \d|g\dp\d|otherwise|previously|fit|healthy|found|is\b|was\b))`
const QUANTITY =
  /\b(?:temp(?:erature)?|fever|t|bp|hr|rr|pulse|sats?|spo2|rate|score|gcs|bmi|weight|level|count|glucose|sugar|hb|haemoglobin|hemoglobin|lactate|sodium|potassium|crp|creatinine|egfr|inr|ph|page|chapter|room|bed|bay|ward|week|day|grade|stage|type|level|step|part|question|number|no|version|season|episode|covid|lockdown|he-?llo|average|median|mean|target|limit|score|total|price)\s{0,2}(?:is|was|of|:|at|=)?\s{0,2}$/i

const patterns: readonly Pattern[] = [
  {
    pattern:
      /\b(?:aged? )?(?:over[- ]?)?(?<n>\d{2,3})(?: years?(?: old)?| yrs)?(?:\+|,? (?:or|and) (?:older|over|above))(?![\d%])/gi,
    form: 'open',
  },
  {
    pattern:
      /\b(?<n>\d{1,3})(?:½|\.5)?(?:[- ]?(?:years?|yrs?)[- ]?old| ?y\.?o\.?\b| ?y\/o|[- ]?yo[mf]\b| years young| years of age)(?:\b|(?=\W|$))/gi,
    form: 'exact',
  },
  // A sentence that is a number and no more, and a note that begins with the sex: "38." "F, 28, …"
  { pattern: /^(?<n>\d{2})[.!]*\s*$/g, form: 'exact' },
  { pattern: /(?<=^[FM],? )(?<n>\d{1,3})(?=,)/g, form: 'exact' },
  { pattern: /(?<=\b(?:tonight|today|yesterday|thigh|chest|arm|leg), )(?<n>\d{2})(?=, )/gi, form: 'exact' },
  {
    pattern: /\b(?<n>\d{1,3})[fm](?=, (?:\w+, |known|asthmatic|diabetic|fit|previously|smoker))/g,
    form: 'exact',
  },
  { pattern: /\b(?<n>\d{1,2})[- ]?(?:months?|mo?s?|mths?|\/12)[- ]?old\b/gi, form: 'exact', unit: MONTH },
  { pattern: /\b(?<n>\d{1,3})[- ]?(?:weeks?|wks?|\/52)[- ]?old\b/gi, form: 'exact', unit: WEEK },
  { pattern: /\b(?<n>\d{1,3})[- ]?(?:days?|\/7)[- ]?old\b/gi, form: 'exact', unit: DAY },
  { pattern: /\b(?<n>\d{1,2})[- ]?(?:hours?|hrs?)[- ]?old\b/gi, form: 'exact', unit: HOUR },
  {
    pattern: /\b(?<n>\d{1,2})\/12(?= (?:old|baby|infant|girl|boy|child|male|female|[mf]\b))/gi,
    form: 'exact',
    unit: MONTH,
  },
  {
    pattern: /\b(?<n>\d{1,2})\/52(?= (?:old|baby|infant|girl|boy|neonate|male|female|[mf]\b))/gi,
    form: 'exact',
    unit: WEEK,
  },
  { pattern: /\b(?<n>\d{1,2}) ?mo\b(?=[ ,.;)]|$)/g, form: 'exact', unit: MONTH },
  {
    pattern: /\b(?:day of life|dol|day) (?<n>\d{1,2})(?: of life)?\b/gi,
    form: 'exact',
    unit: DAY,
    fits: match => /life|dol/i.test(match[0]),
  },
  {
    pattern: /\b\d\d(?:(?:\+| )\d(?:\/7)?)?[- ]?week(?:er|s? (?:gestation|gestational age))\b/gi,
    form: 'exact',
    years: () => 0,
  },
  {
    pattern: new RegExp(String.raw`\b(?<n>${NUMBER_WORD})[- ]years?[- ]old\b`, 'gi'),
    form: 'exact',
    years: match => fromWords(match.groups?.n ?? ''),
  },
  {
    pattern: new RegExp(String.raw`\b(?<n>${NUMBER_WORD})[- ](?:months?)[- ]old\b`, 'gi'),
    form: 'exact',
    years: match => fromWords(match.groups?.n ?? '') * MONTH,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:aged|age[: ]|ages?d?|age of|turn(?:ed|ing|s)|reached)[: ]{0,2}(?<n>\d{1,3})${NOT_BOUND}(?!\s?(?:%|[-–]\s?\d|to \d|mg|ml|kg|and (?:over|under|above|older|up)))\b`,
      'gi',
    ),
    form: 'exact',
  },
  // Clinicians' "34F", "F34", "34 M": capitals only.
  {
    pattern: new RegExp(
      String.raw`(?<![£$€.,\d:/-])\b(?<n>\d{1,3}) ?(?:F|M|f|m)\b${NOT_BOUND}${THEN_A_PERSON}`,
      'g',
    ),
    form: 'exact',
    fits: (match, sentence) =>
      !QUANTITY.test(sentence.slice(0, match.index)) &&
      !(
        /f/i.test(match[0]) &&
        Number(match.groups?.n) >= 95 &&
        /\b(?:temp|fever|febrile|degrees|heat|hot|cold)/i.test(sentence)
      ) &&
      // Small letters are minutes and metres more often than people.
      (/[FM]/.test(match[0]) ||
        /^\s{0,3}(?:pt\b|patient|with|w\/|c\/o|present|came|pmh|s\/p|h\/o)/.test(
          sentence.slice(match.index + match[0].length),
        )) &&
      !/^\s{0,3}(?:in|on)\s+(?:funding|revenue|views|the (?:pool|sea|track))/.test(
        sentence.slice(match.index + match[0].length),
      ),
  },
  {
    pattern: /(?<!\b(?:the|on|off|junction|road|and) )(?<![\w-])[FM](?<n>\d{2})\b(?![-\d])/g,
    form: 'exact',
    fits: (match, sentence) =>
      /^(?:\s{0,2}[,;:)]?\s{0,2}(?:pt|patient|with|w\/|c\/o|who|pmh|hx|h\/o|s\/p|present|came|admitted|$))/i.test(
        sentence.slice(match.index + match[0].length),
      ),
  },
  {
    pattern:
      /\b(?<=\b(?:she|he|they|who|patient|pt|lady|gentleman|man|woman|girl|boy|lad)(?:'s| is| was|'d)(?: only| just| now| about to turn| nearly| almost)? )(?<n>\d{1,3})(?=\s{0,2}(?:[.,!?;)\n\u2026]|$|and\b|but\b|now\b|today\b|years?\b(?! (?:clean|sober|free|post|clear|ago|out|in)\b)|next\b|this\b|going\b|with\b))/gi,
    form: 'exact',
  },
  {
    pattern:
      /\b(?<=\b\p{Lu}\p{Ll}{1,14}(?:'s| is| was)(?: only| just| now| nearly| almost)? )(?<n>\d{1,3})(?=\s{0,2}(?:[.,!?;)\n]|$|and (?:has|lives|was|had|still)|now\b|today\b|years old))/gu,
    form: 'exact',
    fits: (match, sentence) => !QUANTITY.test(sentence.slice(0, match.index)) && Number(match.groups?.n) > 0,
  },
  // "Sarah Jones, 34, …", "Jack (7)", "a lady, 82, who…"
  {
    pattern:
      /(?<=\b(?:\p{Lu}\p{L}{1,15}|patient|pt|lady|gent|gentleman|man|woman|girl|boy|lad|lass|bloke|chap|male|female|mum|mom|dad|kid|client|son|daughter|toddler|teacher|farmer|nurse|driver|builder|student)(?:, | ?\())(?<n>\d{1,3})(?=\)|, ?(?!\d)|[.;:!?](?!\d)|$| (?:from|with|who|has|had|came|was|is|in|fell|on)\b)/gu,
    form: 'exact',
    fits: (match, sentence) =>
      Number(match.groups?.n) > 0 &&
      !/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\w+day|Room|Bed|Bay|Ward|Page|Chapter|Vol(?:ume)?|Table|Figure|Fig|Section|Article|Part|Step|Week|Day|Lancet|BMJ|JAMA|NEJM|Nature|Science|COVID|Group|Type|Stage|Grade|Level|Annals|Medicine|Journal|Building|Flat|Apt|Suite|Unit)(?:, | ?\()$/.test(
        sentence.slice(0, match.index),
      ) &&
      !/^[),] ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
        sentence.slice(match.index + match[0].length),
      ),
  },
  {
    pattern:
      /\b(?<n>\d{1,3}),? (?=(?:from|male|female)\b)(?<=(?:^|[.,(] ?|pt |patient |an? )\d{1,3},? )(?:male|female)?/gi,
    form: 'exact',
    fits: match => /male/i.test(match[0]),
  },
  {
    pattern:
      /\bin (?:her|his|their|my) (?:early |mid[- ]?|late )?(?<n>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0'?s)\b/gi,
    form: 'decade',
    years: match => decadeOf(match.groups?.n ?? ''),
    fits: match => !/\bmy\b/i.test(match[0]),
  },
  {
    pattern:
      /\b(?:early|mid|late)[- ](?:to[- ]late[- ])?(?<n>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0'?s)\b/gi,
    form: 'decade',
    years: match => decadeOf(match.groups?.n ?? ''),
  },
  {
    pattern: /\b(?<n>sexagenarian|septuagenarian|octogenarian|nonagenarian|centenarian)\b/gi,
    form: 'decade',
    years: match => LONG_LIVED.get((match.groups?.n ?? '').toLowerCase()) ?? 0,
  },
  {
    pattern:
      /\b(?<n>newborn|neonate|infant|baby|preemie|toddler|pre-?schooler|schoolboy|schoolgirl|tween|teenager|teen|adolescent|pensioner)\b(?!-|'s? (?:room|shower))/gi,
    form: 'group',
    years: match => GROUPS.get((match.groups?.n ?? '').toLowerCase()) ?? 0,
  },
  {
    pattern:
      /\b(?:elderly|frail old|little old|very old)(?= (?:\w+ ){0,2}(?:lady|gent|gentleman|man|woman|patient|pt|couple|chap|nun|mother|father|widow)\b)/gi,
    form: 'group',
    years: () => 70,
  },
]

/** One look that spares most sentences the rest. */
const TELLS_AGE =
  /\d|[- ]old\b|ties\b|arian\b|newborn|neonate|infant|\bbaby|preemie|toddler|school(?:er|boy|girl)|tween|teen|adolescent|pensioner|elderly|very old/i

/** Nobody is older, and a number beyond it is something else. */
const OLDEST = 122

/** Ages in every notation clinicians use: "34yo", "34F", "6/12 old", "in her nineties", "a toddler". */
export const ages: Annotator = () => sentence => {
  if (!TELLS_AGE.test(sentence)) return []
  const facts = patterns.flatMap(({ pattern, form, unit = 1, years, fits }) =>
    everyMatch(sentence, pattern).flatMap((match): readonly LocalFact[] => {
      const value = years ? years(match) : Number(match.groups?.n) * unit
      if (!(value <= OLDEST) || (fits && !fits(match, sentence))) return []
      const text = match[0].trimEnd()
      return [{ kind: 'age', form, years: value, start: match.index, end: match.index + text.length, text }]
    }),
  )
  return firstOf(facts)
}
