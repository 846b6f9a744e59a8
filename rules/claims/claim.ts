import type { Span } from '../../src/engine/draft.ts'
import type { Condition, Match, Reading } from '../../src/engine/reading/reading.ts'
import type { Hit } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { illnessEndings, illnesses } from '../lexicon/clinical-words.ts'
import { outcomes } from '../lexicon/outcomes.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { products } from '../lexicon/products.ts'
import { remedies, remedyKinds } from '../lexicon/remedies.ts'
import { cosmeticTreatments } from '../lexicon/treatments.ts'

/** A disease, a symptom or a germ, as part of a regex. */
export const ILLNESS = `(?:[a-z]{3,20}(?:${anyOf(illnessEndings)})|${anyOf(illnesses)})`
/** A food, herb, supplement or practice, as part of a regex. */
export const REMEDY = `(?:${anyOf(remedies)})`

/** "may", "could", "we hope": what is so hedged is no claim. */
const HEDGE =
  /\b(?:may|might|could|perhaps|possibly|potentially|hopes?|hoping|hoped|aims? to|trying to|tries to|whether|if(?! you(?:'d)? (?:want|would like))|promising|suggests?|find(?:ing)?|search for|race for|towards?|closer to|one day|wish|until there(?:'s| is)|working on|fund\w* (?:a|the)|imagine|claim(?:s|ed|ing)? to|promis(?:es|ed|ing) to|said to|supposed to)\b[^.!?;]{0,28}$/i
/** "Can honey really cure…?", "Does it…?" */
const QUESTION = /^[^.!?]{0,60}\b(?:can|could|does|do|is|are|will|did|has|why do(?:es)?)\b[^.!]*\?/i
/** The statement that American supplements carry. */
const DISCLAIMER = /\bnot intended to (?:diagnose|treat|cure|prevent)?\b/i
/** A question that its writer answers. */
const YES = /^\W{0,3}(?:yes|yep|yeah|yup|aye|absolutely|it does|they do|it can|100 ?%|damn right|you bet)\b/i
/** "in some people": whoever says how few it helps promises nothing. */
const FOR_SOME =
  /\b(?:in|for|helps?) (?:some|certain|selected|a (?:few|minority|proportion|subset|third|quarter) of|(?:about|around|roughly|up to) (?:half|a third|a quarter|\d{1,2} ?%))(?: of)?(?: the)? (?:people|patients|adults|children|women|men|cases|of them|those)\b/i

/** Whether the claim is asserted, rather than hedged, limited or asked. */
export function isAsserted(reading: Reading, claim: Span): boolean {
  const sentence = reading.sentenceAt(claim)
  const before = sentence.text.slice(0, claim.start - sentence.start)
  if (HEDGE.test(before) || FOR_SOME.test(sentence.text) || DISCLAIMER.test(before)) return false
  const asked = QUESTION.test(sentence.text) && sentence.text.includes('?', claim.end - sentence.start)
  return !asked || YES.test(reading.sentences[sentence.index + 1]?.text ?? '')
}

const illnessWord = new RegExp(String.raw`\b${ILLNESS}\b`, 'gi')
/** How far after its verb an illness may stand, and what may stand between. */
const ILLNESS_REACH = 45
const SAME_CLAUSE = /^[^.!?;:\n]*$/

/** Every illness named in the draft, by its everyday word. */
export const illnessesIn = (reading: Reading): readonly Match[] => reading.matches(illnessWord)

/** The first illness named after `verb`, in the same clause. */
export const nextIllness = (reading: Reading, verb: Span): Match | Condition | undefined =>
  illnessAfter(reading, verb, ILLNESS_REACH)

/** The first illness named at most `reach` characters after `verb`, in the same clause. */
export function illnessAfter(reading: Reading, verb: Span, reach: number): Match | Condition | undefined {
  const follows = (fact: Span) =>
    fact.start >= verb.end &&
    fact.start - verb.end <= reach &&
    SAME_CLAUSE.test(reading.text.slice(verb.end, fact.start))
  const listed = reading.conditions.find(condition => condition.type !== 'procedure' && follows(condition))
  return listed ?? reading.matches(illnessWord).find(follows)
}

const remedy = new RegExp(String.raw`\b(?:${anyOf(remedies, remedyKinds)})\b`, 'gi')

/** Every food, herb, supplement or practice named in the draft. */
export const remediesIn = (reading: Reading): readonly Match[] => reading.matches(remedy)

/** Whether a food, herb, supplement or practice is named in the sentence. */
export const namesFolkRemedy = (reading: Reading, at: Span): boolean => {
  const { index } = reading.sentenceAt(at)
  return reading.matches(remedy).some(({ sentence }) => sentence === index)
}

/** Whether a remedy or a medicine is named in the sentence. */
export const namesRemedy = (reading: Reading, at: Span): boolean => {
  const { index } = reading.sentenceAt(at)
  return [...reading.matches(remedy), ...reading.medicines].some(({ sentence }) => sentence === index)
}

const productWord = new RegExp(String.raw`\b(?:${anyOf(products)})\b`, 'gi')
const bodyWord = new RegExp(
  String.raw`\b(?:${anyOf(outcomes)}|teeth|smile|face|lips|sleep|mums?|moms?)\b`,
  'gi',
)

/** Fillers, peels, bonding: what is done for looks. */
export const cosmeticWord = new RegExp(String.raw`\b(?:${anyOf(cosmeticTreatments)})\b`, 'gi')

/** Whether an illness, a body, a remedy or a product that is sold for health stands in the sentence or beside it. */
export function isAboutHealth(reading: Reading, at: Span): boolean {
  const { index } = reading.sentenceAt(at)
  const near = ({ sentence }: { readonly sentence: number }): boolean => Math.abs(sentence - index) <= 1
  return (
    reading.medicines.some(near) ||
    reading.conditions.some(near) ||
    [remedy, illnessWord, productWord, bodyWord, cosmeticWord].some(pattern =>
      reading.matches(pattern).some(near),
    )
  )
}

/** Whether the post has something to sell: a code, a link to a shop, a product of one's own. */
export const isSelling = (reading: Reading): boolean =>
  reading.ties.length > 0 || reading.cues('offer').length > 0

/** The hit of a claim: of its match, or of the part named `claim` where the pattern names one. */
export function asClaim(match: Match, variant?: string, data?: Hit['data']): Hit {
  const { claim } = match.groups
  if (claim === undefined) return asHit(match, variant, data)
  const start = match.start + match.text.lastIndexOf(claim)
  return asHit({ start, end: start + claim.length }, variant, data)
}
