import type { Span } from '../../src/engine/draft.ts'
import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import type { Hit } from '../../src/engine/rule.ts'
import { outcomes } from '../lexicon/outcomes.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { illnessAfter, illnessesIn, isAsserted, isSelling, remediesIn } from './claim.ts'

/** Verbs that say a remedy works, beyond easing or helping. */
const working =
  /\b(?:knock(?:s|ed)? (?:out|back)|sort(?:s|ed)?(?: out)?|tackl(?:es|ed)|treat(?:s|ed)|prevent(?:s|ed)|cures?|cured|(?<!to )clear(?:s|ed)?|heal(?:s|ed)|(?<!to )revers(?:es?|ed|ing)|halt(?:s|ed)|stop(?:s|ped)?(?! (?:taking|using|eating|drinking|smoking))|end(?:s|ed)|eas(?:es) away|fix(?:es|ed)?|repair(?:s|ed|ing)?|restor(?:es|ed)|rebuild(?:s)?|(?<!to )regenerat(?:es?|ed|ing)|regr(?:ow|ows|ew)|gr(?:ew|ows) back|reset(?:s)?|rebalanc(?:es|ed|ing)|balanc(?:es|ed)|regulat(?:es|ed)|normali[sz](?:es|ed)|optimi[sz](?:es|ed)|rewir(?:es|ed)|switch(?:es|ed) off|shut(?:s)? down|melt(?:s|ed)|(?<!to )dissolv(?:es?|ed)|flush(?:es|ed)|(?<!to )eliminat(?:es?|ed)|(?<!to )eradicat(?:es?|ed)|(?<!to )destroy(?:s|ed)?|kill(?:s|ed)|starv(?:es|ed)|wip(?:es|ed)(?: out)?|(?<!to )eras(?:es?|ed)|(?<!to )banish(?:es|ed)?|beat(?:s)?|fight(?:s)?|combats?|block(?:s|ed)|neutrali[sz](?:es|ed)|lower(?:s|ed)|bring(?:s)? down|brought down|drop(?:s|ped)|slash(?:es|ed)|halv(?:es|ed)|cut(?:s)?|shrink(?:s)?|shr[au]nk|boost(?:s|ed)|supercharg(?:es|ed)|keep(?:s|ing)?|kept|rid(?:s)?|g[eo]t(?:s)? rid of|get(?:s)? to|protect(?:s|ed)|save(?:s|d)|replac(?:es|ed)|took away|tak(?:es) away|unlock(?:s|ed)|detoxif(?:ies|ied)|purif(?:ies|ied)|oxygenat(?:es|ed)|drain(?:s|ed)|realign(?:s|ed)|corrects?|corrected|transform(?:s|ed)|turn(?:s|ed)? (?:back|around|off)|never (?:suffer|have|get)|work(?:s|ed)? (?:for|on|against|better than)|(?:is|are) (?:all you need|the answer|a cure|the cure|the fix|the treatment|a treatment)(?: to| for)?)\b/gi
/** Verbs of change that take a promise beside them to be a claim: "in a week", "for good", "every mum". */
const changing =
  /\b(?:put(?:s)?|turn(?:s|ed)?|brings?|brought|doubl(?:es|ed)|tripl(?:es|ed)|quadrupl(?:es|ed)|extend(?:s|ed)?|save(?:s|d)?|improv(?:es|ed)|increas(?:es|ed)|reduc(?:es|ed)|decreas(?:es|ed)|lift(?:s|ed)?|shrink|shrank|vanish(?:es|ed)?|disappear(?:s|ed)?|fades?|faded|resolv(?:es|ed)|eas(?:es|ed)|calms?|calmed|sooth(?:es|ed)|smooths?|tighten(?:s|ed)?|lose|lost|free(?:s|d)|releas(?:es|ed)|reliev(?:es|ed)|control(?:s|led)|manag(?:es|ed)|solv(?:es|ed)|crush(?:es|ed)|zap(?:s|ped)|blast(?:s|ed)?|silenc(?:es|ed)|clears?|cures?|strengthen(?:s|ed)?|heal|reverse|prevent|end|stop|stay away|go away|goes away|gone|is over|ditch(?:es|ed)?|wav(?:e|es|ed) off|undo(?:es)?|wak(?:es) up|burn(?:s|ed)?|tre?ats?|helped|fix)\b/gi
/** What makes a promise of it: how soon, how much, for whom, for how long, or who hides it. */
const promise =
  /\b(?:(?:in|within|inside|after|under|over) (?:just |only |as little as |less than |under |about )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|forty|\d{1,3}|a few|a single|mere) )(?:\w{3,8} )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|sessions?|treatments?|adjustments?|visits?|doses?|syringes?)|within (?:days|hours|minutes|weeks)|by (?:up to )?(?:over )?\d|\d{1,3} ?(?:%|percent|per cent|points|years)|permanently|for(?:ever| good| life|[- ]ever)|overnight|instant(?:ly)?|completely|totally|entirely|always|never|every(?:one|body)?|each and|all (?:of )?(?:my|our|the|eleven|ten|\d{1,3})|no longer|full stop|simply|guaranteed?|once and for all|itself|naturally|without (?:surgery|drugs|medication|needles|meds|pills|antibiotics|tablets|a prescription|steroids|hormones)|root cause|at (?:the|its) (?:source|root)|the only|only a|will|hundreds|dozens|thousands|miracul\w{2,5}|nothing (?:else|\w{2,8} sells)|twice as|half)\b|!{2,3}/i
const conspiracy =
  /\b(?:(?:not|n't|never) (?:be )?(?:taught|teach|told|tell you|talk about|want you)|(?:nobody|no one) (?:tells|told|talks)|for a reason|big pharma|the (?:system|industry|establishment)|too invested|mainstream|do your (?:own )?research|wake up|trust me|believe me|mark my words|say it out loud|suppress\w{0,3}|cover[- ]?up|keep prescribing|don't need (?:a|the|your) (?:doctor|drug|pill|prescription))\b/i
/** Whose story it is: one's own luck is told every day. */
const firstPerson = /\b(?:i|i'm|i've|my|me|we|us|our|ours|mine)\b/i
/** Of these, verbs that mean little until what they govern is an illness, not just a part of the body. */
const everyday =
  /^(?:sort|treat|stop|end|keep|kept|get|protect|save|took|take|cut|drop|lower|fight|beat|block|work|kill|correct|transform|clear|replac|tackl|drain)/i
/** What the remedy is named by when the sentence before named it. */
const standIn =
  /^\W{0,4}(?:(?:and|but|because|so|yes|honestly|trust me),? )?(?:it|this|that|they|these|those|one|two|three|\d{1,2})\b/i
/** Deficiencies are mended by what is missing. */
const missing = /\bdeficien|\brickets\b|\bscurvy\b|\bneural tube\b/i
/** Sober talk: a share, a study, a wish, a joke. */
const sober =
  /\b(?:some (?:people|patients|women|men|evidence|studies)|small (?:effect|benefit|study|trial)|evidence|trials?|research|studies|study|guidelines?|review|licensed|approved|nhs|nice|helps? (?:your|the|to|with|you)|contributes?|joke|therapeutic|my soul|my sanity|my mood|placebo|in line with|recommended|usually|often|sometimes|most people|many people|about|tends?|gentle|try to|important|an option|one option|clinician|gp|pharmacist|doctor's)\b/i
const intransitive = /^(?:lift|vanish|disappear|fade|resolv|eas|go|clear|stay|is over)/i
/** A clinician who speaks of those in their care speaks of more than themselves. */
const treats =
  /\b(?:patients?|clients?|mums?|moms?|ladies|women|men|people|babies|kids|children|family|group|clinic)\b/i
const OWN = /^[^.!?]{0,12}\bmy\b/i

const outcomeWord = new RegExp(String.raw`\b(?:${anyOf(outcomes)})\b`, 'gi')
const SUBJECT_REACH = 100
const STAND_IN_REACH = 30
const OBJECT_REACH = 45

/** A remedy, a verb of success or of change, and an illness or a part of the body it is said to mend. */
export const benefitClaims = (reading: Reading): readonly Hit[] => [
  ...equations(reading),
  ...reading.matches(working).flatMap(verb => worksOn(reading, verb)),
  ...reading.matches(changing).flatMap(verb => promises(reading, verb)),
]

/** "Exosomes regrow your hairline": the verb alone says that it works. */
function worksOn(reading: Reading, verb: Match): readonly Hit[] {
  if (!isSaidOfRemedy(reading, verb)) return []
  const target =
    illnessAfter(reading, verb, OBJECT_REACH) ??
    (everyday.test(verb.text) ? undefined : partAfter(reading, verb))
  if (!target) return []
  const own = OWN.test(reading.text.slice(verb.end, target.end)) && !isSelling(reading)
  return own ? [] : [{ start: verb.start, end: target.end, data: { illness: textOf(reading, target) } }]
}

/** "Grounding mats lift migraines within days": the verb needs a promise beside it. */
function promises(reading: Reading, verb: Match): readonly Hit[] {
  if (!isSaidOfRemedy(reading, verb) || !isPromised(reading, verb)) return []
  const after = illnessAfter(reading, verb, OBJECT_REACH) ?? partAfter(reading, verb)
  const target = after ?? illnessBefore(reading, verb)
  if (!target) return []
  return [
    {
      start: Math.min(verb.start, target.start),
      end: Math.max(verb.end, target.end),
      data: { illness: textOf(reading, target) },
    },
  ]
}

/** "Raspberry leaf = shorter labours, zero tears" */
const equals =
  /(?:=|\u2192|->|\uD83D\uDFF0|\bequals\b|\bmeans\b) ?(?:(?:much|far|way|a|an|your|even|lifelong|life-long) ){0,3}(?:shorter|easier|faster|quicker|fewer|less|no|zero|better|lower|stronger|thicker|clearer|calmer|deeper|healthier|instant|perfect|lifelong|balanced|happy|glowing)\b[^.!?\n]{2,50}/gi
const natural = /\bnatural (?:infection|immunity|birth)\b|\b(?:measles|chickenpox|pox) part(?:y|ies)\b/gi

function equations(reading: Reading): readonly Hit[] {
  return reading.matches(equals).flatMap(match => {
    const { index, text, start } = reading.sentenceAt(match)
    const subjects = [...remediesIn(reading), ...reading.matches(natural)]
    const subject = subjects.find(
      ({ sentence, end }) => sentence === index && end <= match.start && match.start - end <= 40,
    )
    if (!subject || sober.test(text) || !isAsserted(reading, match)) return []
    const about = [...illnessesIn(reading), ...reading.matches(outcomeWord)].some(
      word => word.start >= match.start && word.end <= match.end,
    )
    return about ? [{ start: Math.max(start, subject.start), end: match.end, data: { illness: '' } }] : []
  })
}

const textOf = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end)

/** Whether the verb is asserted of a remedy, named before it or in the sentence before, and not soberly. */
function isSaidOfRemedy(reading: Reading, verb: Match): boolean {
  const { index, text, start } = reading.sentenceAt(verb)
  const remedies = remediesIn(reading)
  const near = remedies.some(
    remedy =>
      remedy.sentence === index && remedy.end <= verb.start && verb.start - remedy.end <= SUBJECT_REACH,
  )
  if (!near) {
    const stands = standIn.exec(text)
    if (!stands || verb.start - start - stands[0].length >= STAND_IN_REACH) return false
    if (!remedies.some(({ sentence }) => sentence === index - 1)) return false
  }
  return !sober.test(text) && !missing.test(text) && isAsserted(reading, verb)
}

/** Whether the sentence promises, or its surroundings tell of a plot, and it is more than one's own luck. */
function isPromised(reading: Reading, verb: Match): boolean {
  const { index, text } = reading.sentenceAt(verb)
  const around = reading.sentences.slice(Math.max(0, index - 1), index + 2).map(sentence => sentence.text)
  if (!promise.test(text) && !conspiracy.test(around.join(' '))) return false
  return !firstPerson.test(text) || isSelling(reading) || treats.test(text)
}

/** The part of the body or the function named after the verb, in the same clause. */
const partAfter = (reading: Reading, { end }: Match): Match | undefined =>
  reading
    .matches(outcomeWord)
    .find(
      ({ start }) =>
        start >= end && start - end <= OBJECT_REACH && /^[^.!?;:\n]*$/.test(reading.text.slice(end, start)),
    )

/** "fatigue, brain fog and joint pain lift within days" */
function illnessBefore(reading: Reading, verb: Match): Match | undefined {
  if (!intransitive.test(verb.text)) return undefined
  return illnessesIn(reading).findLast(
    ({ sentence, end }) => sentence === verb.sentence && end <= verb.start && verb.start - end <= 12,
  )
}
