import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { isSelling, namesFolkRemedy } from './claim.ts'
import type { Parted } from './terms.ts'
import { partsOf } from './terms.ts'

/** "never touch the … again", "no longer need …", "who still needed a …" */
const NO_LONGER =
  /\b(?:never(?: once)?|no longer|(?:has|have|had)(?:n'?t| not)|nobody|not one|without) (?:\w{2,12} ){0,2}?(?:needs?|needed|needing|touch(?:es|ed)?|uses?|used|reach(?:es|ed)? for|looks? at|takes?|took|wears?|worn|buys?|bought|opened|refilled)(?: (?:the|their|his|her|your|my|an?|any|that|those|one|it))? (?:\w{3,12} ){0,2}?$/i
const YET_TO_MEET =
  /\b(?:yet to|never|haven'?t|not) (?:meet|met|see|seen|have|had) (?:an?|one|any|a single) [\w' ]{2,30}?(?:who|that)(?: still| ever| actually| really)? (?:needed|needs|wanted|had to (?:take|have|use)|required)(?: (?:an?|the|their|any))? (?:\w{3,12} ){0,1}?$/i
/** "throw away their reading glasses" */
const THROWN =
  /\b(?:throw(?:s|n|ing)?|threw|chuck(?:s|ed|ing)?|bin(?:s|ned|ning)?|ditch(?:es|ed|ing)?|toss(?:es|ed|ing)?|hand(?:s|ed|ing)? back|gave back|cancel(?:s|led|ling)?|sold|ca(?:me|n come) off|coming off|got off|get off|got rid of)(?: (?:away|out|all))? (?:their|his|her|all their|my|the) (?:\w{3,12} ){0,1}?$/i
/** "I stopped ordering mammograms for my own wife", "y'all can keep your insulin" */
const GIVEN_UP =
  /\b(?:i|we)(?:'ve| have)? (?:stopped|quit|gave up|given up|refuse|won'?t|will not|would never|wouldn'?t) (?:even )?(?:order(?:ing)?|book(?:ing)?|recommend(?:ing)?|giv(?:e|ing)|hav(?:e|ing)|offer(?:ing)?|send(?:ing)?|let(?:ting)?|go(?:ing)? for) (?:any |the |for |routine |my \w+ (?:have|for) )?$/i
const KEEP_YOURS =
  /\b(?:you|y'?all|they|doctors|you lot)(?: can)?(?: all)? (?:can )?keep (?:your|their|the|all your) (?:\w{3,12} )?$/i
/** What nobody may be told to go without, as against what is often not needed. */
const VITAL =
  /mammogram|smear|vaccin|jab|insulin|chemo|statin|screen|inhaler|biops|thyroxin|lithium|dialysis|blood thinner|antipsychotic|meds|medication/i
/** Treatments that do spare people others. */
const ESTABLISHED =
  /\b(?:transplant\w*|gene therapy|antibiotics?|trial|study|studies|published|surgeons?|stents?|step(?:ped)?[- ]down|deprescrib\w+|reviewed?|supervised|pill box|blister|recover\w+)\b/i
const MANY =
  /\b(?:they|most|all|every|many|people|patients?|clients?|women|men|mums?|moms?|kids|children|child|bab(?:y|ies)|families|ladies|\d{2,5}|hundreds|dozens|nobody|not one|husband|wife|son|daughter|sister|brother|dad|mum|mom|nan|gran)\b/i
const PROMISING = /\b(?:again|since|for good|forever|any ?more|ever|by (?:week|month)|at (?:week|month))\b/i

/** Treatments that a remedy is said to have made needless. */
export function madeNeedless(reading: Reading): readonly Span[] {
  return partsOf(reading).flatMap(parted =>
    parted.of('crutch').flatMap(crutch => {
      const { sentence } = parted
      const before = reading.text.slice(sentence.start, crutch.start)
      const match =
        NO_LONGER.exec(before) ??
        YET_TO_MEET.exec(before) ??
        THROWN.exec(before) ??
        (VITAL.test(crutch.text) ? (GIVEN_UP.exec(before) ?? KEEP_YOURS.exec(before)) : null)
      if (!match) return []
      const plain = GIVEN_UP.test(before) || KEEP_YOURS.test(before) || YET_TO_MEET.test(before)
      if (!plain && !isClaimed(reading, parted)) return []
      return [{ start: sentence.start + match.index, end: crutch.end }]
    }),
  )
}

/** Said of several people, or for good, with a remedy or something for sale beside it. */
function isClaimed(reading: Reading, { sentence }: Parted): boolean {
  const around = reading.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .map(({ text }) => text)
    .join(' ')
  if (ESTABLISHED.test(around)) return false
  if (!MANY.test(sentence.text) && !PROMISING.test(sentence.text)) return false
  const own =
    /\b(?:our|my|the) (?:\w+ ){0,3}(?:programme|program|protocol|method|course|plan|clinic|adjustments?|sessions?|diet|approach|technique|\w+ yoga)\b|\badjustments\b/i
  return (
    own.test(around) ||
    isSelling(reading) ||
    reading.sentences
      .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
      .some(one => namesFolkRemedy(reading, one))
  )
}
