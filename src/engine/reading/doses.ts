import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'

/** An amount with its unit, or a count of tablets, drops or puffs. */
const amount =
  /\b(?:\d{1,5}(?:[.,]\d{1,3})?|half|one|two|three|four|a (?:daily|single|double))(?: ?[-/] ?\d{1,5}(?:\.\d{1,2})?)? ?(?:an? |of a )?(?:micrograms?|milligrams?|grams?|mcg|mg|\u00B5g|\u03BCg|ug|ml|mls|units?|iu|g(?= (?:of|once|twice|three|four|a|per|every|daily|tds|bd|od|qds|tid|bid))|(?:[a-z]{3,14} )?(?:tablets?|tabs?|capsules?|caps?|pills?|puffs?|drops|sprays?|sachets?|injections?|doses?|gummies))\b|\b(?:once|twice|thrice|one|two|three|four|five|six|[2-6]x|[2-6] times?|(?:two|three|four|five|six) times) (?:a|per|each|every)? ?(?:day|daily|week|weekly|night)\b|\bevery (?:\d{1,2}|two|three|four|six|eight|twelve|few|other) ?(?:hours?|hrs?|days?|weeks?|h)\b|\b(?:tds|qds|prn|bid|tid|qid|nocte)\b/gi

/** How much of something, and how often: "400 mg", "two puffs", "three times a day". */
export const doses: Annotator = () => sentence =>
  everyMatch(sentence, amount).map((match): LocalFact => {
    return { kind: 'dose', start: match.index, end: match.index + match[0].length, text: match[0] }
  })
