import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

/** A case as a marvel; not a report, a court or the case for something. */
const MARVEL =
  /\b(?:fascinating|interesting|crazy|wild|bizarre|craziest|wildest|weirdest|strangest|rarest|once[- ]in[- ]a[- ](?:career|lifetime)|unbelievable|jaw[- ]dropping|most (?:interesting|fascinating|unusual|bizarre)) (?:\w{3,14} )?case\b(?! (?:report|series|stud|law|conference|discussion|presentation|for\b|against|that (?:the|a) (?:court|judge)|of the (?:week|month) quiz))/gi
const NEVER_SEEN =
  /\b(?:i(?:'ve| have)?|we(?:'ve| have)?|had|have) never (?:ever )?seen (?:one|it|this|that|a case|such a case|a (?:rash|scan|wound|tumou?r|fracture)) (?:like (?:it|this|that) )?before\b/gi
/** Somebody's care rather than a courtroom or a book. */
const IN_CARE =
  /\b(?:today|tonight|yesterday|last night|this (?:morning|week|afternoon)|in (?:clinic|theatre|resus|surgery)|on (?:call|nights|shift|the ward|the unit)|came in|walked in|seen|saw|my|our|ward|clinic|a&e|icu)\b/i

export default defineRule({
  title: 'A fascinating case',
  find: reading =>
    [...reading.matches(MARVEL), ...reading.matches(NEVER_SEEN)]
      .filter(match => IN_CARE.test(reading.sentenceAt(match).text))
      .map(match => asHit(match)),
  message: 'The rarer the case, the easier it is to know whose it is.',
  why: 'What makes it worth telling is what the patient and their family would know it by; a published paper can be shared instead.',
  guards: ['own story', 'fiction or history', 'education', 'published case'],
  examples: {
    flags: [
      { text: 'Fascinating case in clinic today', phrase: 'Fascinating case' },
      'The weirdest skin case on our ward this week, wait for the pictures',
      'A once-in-a-career case came in last night',
      'I have never seen a rash like that before and I’ve been on nights for years',
      'What an interesting case we saw in resus',
    ],
    passes: [
      'A fascinating case report in this month’s journal',
      'Fascinating case law on consent from the court today',
      'There is an interesting case for opening our clinic on Sundays',
      'I have never seen the sea like this before',
      'Crazy day in clinic today',
      'An interesting case in the textbooks: Phineas Gage',
    ],
  },
})
