import type { Annotator } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import type { RecordNumber } from './reading.ts'

type Scheme = RecordNumber['scheme']
type LocalRecordNumber = Omit<RecordNumber, 'sentence'>

/**
 * The check digit of NHS, CHI and Health & Care numbers: modulus 11 over ten digits with weights 10 to 2.
 * Source: NHS Data Dictionary, NHS NUMBER.
 */
export function passesModulus11(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

/** A CHI number starts with a date of birth, DDMMYY. Source: Public Health Scotland. */
function startsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : 31 - (((month - 1) % 7) % 2))
}

/** Numbers that were printed in wallets and advertisements and belong to nobody. Source: Social Security Administration. */
const VOID_SSN = new Set(['078051120', '219099999', '457555462'])
const isIssuedSsn = (digits: string) =>
  /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !VOID_SSN.has(digits)

const JOIN = String.raw`(?:[\s:#.=(]|is|was|number|no|[-]){0,12}`
const TEN_DIGITS = String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}|\d{6}[ -]?\d{4}`
/** "789654123", "CS-987654", "12345-678-90", "54321-XYZ", "WHX 22319-0417". */
const CODE = String.raw`(?:[A-Za-z]{1,5}[- ]?)?\d[\dA-Za-z]{1,14}(?:-[\dA-Za-z]{1,10}| \d{2,5}\b){0,3}`
const MBI = String.raw`[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d\d`

interface Cued {
  readonly scheme: Scheme
  readonly pattern: RegExp
  /** What the digits must look like to be this at all. */
  readonly accepts: (code: string) => boolean
  readonly valid: (code: string) => boolean | null
}

const digitsOf = (code: string) => code.replace(/\D/g, '')
const unknowable = () => null
const any = () => true
/** Long enough to single out a record, and more than a word with a figure in it. */
const isRecordCode = (code: string) => code.replace(/\W/g, '').length >= 5 && digitsOf(code).length >= 4

const cue = (words: string, number: string, flags = 'gi') =>
  new RegExp(String.raw`\b(?:${words})${JOIN}\b(?<code>${number})(?![\w%])`, flags)

/** Numbers that a word beside them gives away, the most particular first. */
const cued: readonly Cued[] = [
  {
    scheme: 'nhs',
    pattern: cue('NHS(?: (?:no|number|num|id))?', TEN_DIGITS),
    accepts: any,
    valid: code => passesModulus11(digitsOf(code)),
  },
  {
    scheme: 'chi',
    pattern: cue('CHI(?: (?:no|number))?', TEN_DIGITS),
    accepts: any,
    valid: code => startsWithDate(digitsOf(code)) && passesModulus11(digitsOf(code)),
  },
  {
    scheme: 'hc',
    pattern: cue('H ?& ?C(?: (?:no|number))?|HCN|health (?:and|&) care (?:no|number)', TEN_DIGITS),
    accepts: any,
    valid: code => passesModulus11(digitsOf(code)),
  },
  {
    scheme: 'mbi',
    pattern: cue('medicare(?: (?:id|no|number))?|MBI|beneficiary (?:id|no|number)', MBI),
    accepts: any,
    valid: () => true,
  },
  {
    scheme: 'ssn',
    pattern: cue('SSN|social(?: security)?(?: (?:no|number))?', String.raw`\d{3}[- ]?\d{2}[- ]?\d{4}`),
    accepts: code => isIssuedSsn(digitsOf(code)),
    valid: unknowable,
  },
  {
    scheme: 'ni',
    pattern: cue(
      'NI(?:NO)?(?: (?:no|number))?|national insurance(?: (?:no|number))?',
      String.raw`[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]`,
    ),
    accepts: code => !/^QQ/i.test(code),
    valid: unknowable,
  },
  {
    scheme: 'mrn',
    pattern: cue(
      String.raw`(?:MRN|med(?:ical)? rec(?:ord)?s?|hosp(?:ital)?(?: (?:no|number|num|id))|unit (?:no|number)|patient(?:'s)? (?:id|identifier)|pt id|chart (?:no|number|#)|case ?notes? (?:no|number)|CRN)(?:[\s:#]{1,3}MRN)?`,
      CODE,
    ),
    accepts: isRecordCode,
    valid: unknowable,
  },
  {
    scheme: 'mrn',
    pattern: cue("patient(?:'s)? (?:no|number)", String.raw`[A-Za-z]{0,3}\d{6,10}`),
    accepts: any,
    valid: unknowable,
  },
  {
    scheme: 'health-plan',
    pattern: cue(
      String.raw`(?:health|insurance|medical) ?plan(?: member)?(?: (?:id|no|number))?|plan(?: member)? (?:id|no|number)|member(?:ship)? (?:id|no|number)|(?:health )?insur(?:ance)?\.? (?:id|plan|no|number|policy|member|#)(?: (?:id|no|number))?|policy (?:id|no|number|#)|subscriber (?:id|no|number)|medicaid(?: (?:id|no|number))?|group (?:no|number)`,
      CODE,
    ),
    accepts: isRecordCode,
    valid: unknowable,
  },
  {
    scheme: 'other',
    pattern: cue(
      "(?:number|licen[cs]e|car|vehicle|reg(?:istration)?) plates?(?: (?:no|number))?|plates?|car reg|driv(?:ing|er'?s) licen[cs]e(?: (?:no|number))?",
      String.raw`(?=[A-Z\d ]{5,9}\b)(?:[A-Z]{1,3} ?\d{1,4} ?[A-Z]{1,3}|[A-Z]{2}\d{2} ?[A-Z]{3}|\d[A-Z]{3} ?\d{3}|[A-Z]{3} ?-?\d{3,4}|[A-Z]\d{6,9})`,
      'g',
    ),
    accepts: any,
    valid: unknowable,
  },
  {
    scheme: 'other',
    pattern: cue(
      "(?:pacemaker|device|implant|pump|ICD|defibrillator|hip|knee|lens)(?:'s)?[ ,]{0,2}(?:S/N|serial(?: (?:no|number))?|device id)|serial (?:no|number)",
      String.raw`[A-Za-z]{0,4}-?\d[\dA-Za-z-]{3,15}`,
    ),
    accepts: any,
    valid: unknowable,
  },
  {
    scheme: 'other',
    pattern: cue('(?:bank )?(?:account|acct) (?:no|number|#)', String.raw`[A-Za-z]{0,4}-?\d[\d-]{4,15}`),
    accepts: any,
    valid: unknowable,
  },
  {
    scheme: 'other',
    pattern: cue(
      'IP(?: address)?|connect(?:ing|ed) from|log(?:ged|ging) (?:in|on) from',
      String.raw`(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)`,
    ),
    accepts: any,
    valid: unknowable,
  },
]

/** A ten-digit number alone is more often a telephone, a parcel or a paper than a patient. */
const SOMETHING_ELSE =
  /\b(?:tel|telephone|phone|call|ring|text|whatsapp|fax|mobile|cell|pager|bleep|order|tracking|parcel|invoice|ref|reference|isbn|pmid|doi|nct|account)\b[^.!?\n\d]{0,20}$|\+\d{0,3}[\s(]{0,2}$|[\w/.@#-]$/i
const loneNhs = /(?<![\d-])[3467]\d{2}(?:([ -])\d{3}\1\d{4}|\d{7})(?![\d-])/g
const loneSsn = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g
const loneMbi = new RegExp(String.raw`(?<![\w-])${MBI}(?![\w-])`, 'g')

/** Numbers that single out a patient's record, with the word that says so or by their shape alone. */
export const recordNumbers: Annotator = () => sentence => {
  if (!/\d{2}/.test(sentence)) return []
  const found: LocalRecordNumber[] = []
  const add = (number: LocalRecordNumber) => {
    if (!found.some(other => number.start < other.end && other.start < number.end)) found.push(number)
  }
  for (const number of withCue(sentence)) add(number)
  for (const number of withoutCue(sentence)) add(number)
  return found
}

function withCue(sentence: string): readonly LocalRecordNumber[] {
  return cued.flatMap(({ scheme, pattern, accepts, valid }) =>
    everyMatch(sentence, pattern).flatMap(match => {
      const code = match.groups?.code ?? ''
      if (!accepts(code)) return []
      const end = match.index + match[0].length
      return recordNumber(scheme, code, end - code.length, true, valid(code), match.index)
    }),
  )
}

function withoutCue(sentence: string): readonly LocalRecordNumber[] {
  const shapes: readonly (readonly [Scheme, RegExp, (code: string) => boolean | null])[] = [
    ['mbi', loneMbi, () => true],
    ['ssn', loneSsn, code => isIssuedSsn(digitsOf(code)) && null],
    ['nhs', loneNhs, code => passesModulus11(digitsOf(code))],
  ]
  return shapes.flatMap(([scheme, pattern, valid]) =>
    everyMatch(sentence, pattern).flatMap(({ index, 0: code }) => {
      const verdict = valid(code)
      if (verdict === false || SOMETHING_ELSE.test(sentence.slice(0, index).slice(-40))) return []
      return recordNumber(scheme, code, index, false, verdict, index)
    }),
  )
}

function recordNumber(
  scheme: Scheme,
  text: string,
  start: number,
  isCued: boolean,
  valid: boolean | null,
  from: number,
): readonly LocalRecordNumber[] {
  const end = start + text.length
  return [
    { kind: 'record-number', scheme, cued: isCued, valid, start, end, text, phrase: { start: from, end } },
  ]
}
