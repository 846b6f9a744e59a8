import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { isAsserted } from './claim.ts'
import type { Parted, Term } from './terms.ts'
import { follows, partsOf } from './terms.ts'

/** Pairs of which the first does bring on the second, in some people at least. */
const KNOWN: readonly (readonly [cause: RegExp, illness: RegExp])[] = [
  [/sugar|carbs|food|drinks|takeaway|meals|cereal|oil/i, /obes|type 2|diabet|heart|pressure|stroke|tantrum/i],
  [/cholesterol/i, /heart|stroke|dementia/i],
  [/dairy|milk|soy|wheat|gluten|mou?ld|formula/i, /allerg|eczema|asthma|reflux|colic|ibs|acne/i],
  [/screen|phone|ipad|tablet|light/i, /myopia|sighted|insomnia|burnout|migraine|obes/i],
  [/steroid/i, /diabet|glaucoma|cataract|osteopor|acne|pressure|insomnia/i],
  [/hrt|pill|birth control|contracept|coil/i, /migraine|stroke|depress|acne|breast cancer|pressure/i],
  [/chemo|radio|x-?ray|scan/i, /infertil|fog|cancer|heart|leuk|menopause|brain/i],
  [/pesticide|glyphosate/i, /parkinson|cancer|lymphoma/i],
  [/mercury/i, /brain/i],
  [/nursery|daycare|hospital/i, /flu|covid|rsv|measles|meningitis|burnout|cough/i],
  [/statin|ssri|antidepressant/i, /diabet|insomnia|anxiety/i],
  [/ppi/i, /osteopor/i],
  [/ibuprofen|paracetamol|tylenol|painkiller/i, /asthma|pressure|heart|stroke/i],
  [/air con|cold/i, /asthma/i],
  [/parasite/i, /epilep|seizure/i],
]
/** Blame that is taken back, doubted, or of the good kind. */
const SHIELDS =
  /\b(?:protect\w*|prevent\w*|against|immunity|reduc\w+|lower\w*|fewer|less|stop\w*|can|may|might|could|sometimes|rarely|risk|test|relief|cover|hope|data|don'?t|doesn'?t|does|did|do|not|never|no|whether|if)\b/i
const CAUSE_REACH = 34
const ILLNESS_REACH = 45
const BODY_REACH = 26
/** "is why your kid can't sit still": whose trouble it is said to be. */
const WHOSE =
  /^\s*(?:your|our|so many|kids|children|everyone|everybody|you|we|people|half|most|these|all|every|women|men|girls|boys|they)\b/i

const isKnown = (cause: Term, illness: Term): boolean =>
  KNOWN.some(([causes, illnesses]) => causes.test(cause.text) && illnesses.test(illness.text))

const spanOf = (from: Span, to: Span): Span => ({
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
})

/** "Blue light is giving our kids macular degeneration", "seed oils are why your kid can't sit still". */
function blames({ of }: Parted, text: string): readonly Span[] {
  return of('culprit').flatMap(culprit => {
    const cause = of('causes').find(
      term => follows(text, culprit, term, CAUSE_REACH) && !SHIELDS.test(text.slice(culprit.end, term.start)),
    )
    if (!cause) return []
    const illness = of('complex').find(
      term => follows(text, cause, term, ILLNESS_REACH) && !SHIELDS.test(text.slice(cause.end, term.start)),
    )
    if (illness) return isKnown(culprit, illness) ? [] : [spanOf(culprit, illness)]
    const rest = text.slice(cause.end, cause.end + ILLNESS_REACH)
    const said = /why$|reason|behind|blame/i.test(cause.text) && WHOSE.test(rest)
    return said
      ? [{ start: culprit.start, end: cause.end + (/[.!?\n]/.exec(rest)?.index ?? rest.length) }]
      : []
  })
}

/** "Every birth control pill ages your ovaries by a decade." */
const damages = ({ of }: Parted, text: string): readonly Span[] =>
  of('culprit').flatMap(culprit => {
    const harm = of('harms').find(
      term => follows(text, culprit, term, 24) && !SHIELDS.test(text.slice(culprit.end, term.start)),
    )
    const part = harm && of('body').find(term => follows(text, harm, term, BODY_REACH))
    return part ? [spanOf(culprit, part)] : []
  })

const ONLY =
  /^ (?:is|are|was|='?s|'s)(?: (?:really|literally|actually|basically|all|always))? (?:(?:nothing|no) (?:more|but|other)(?: than)?|just|only|simply|purely|mostly|largely|entirely|all|a|an|down to|caused by|made of)\b[^.!?;]{0,24}$/i
const ONLY_SHORT = /^ ?(?:=|'s just|is just|are just|is all|are all)\b[^.!?;]{0,16}$/i
const NOT_BUT =
  /^ (?:is|are|was|has|have|does|do)(?:n'?t| not)\b[^!?\n]{0,40}?(?:[.,;:-]|\bbut\b)+ ?(?:it'?s|they'?re|it is|is|they are|in|but|it lives|it starts|it begins)\b[^.!?;]{0,22}$/i
const NOT_THIS_BUT = /\b(?:is|are|was)(?:n'?t| not)(?: (?:an?|really|actually|the))? $/i
const SAID_INSTEAD = /^[,.;: -]{1,3}(?:it'?s|that'?s|its|they'?re|it is|but)\b[^.!?;]{0,20}$/i
/** Said to comfort: "depression isn't a weakness, it's an illness". */
const KIND =
  /\b(?:isn'?t|not|never|aren'?t) (?:just|only|always|all|a (?:choice|weakness|fad|label|failing|character)|your fault|lazy|laziness)\b/i

/** "Long COVID is nothing more than deconditioning", "ADHD isn't in the brain. It's in the gut." */
function belittles(parted: Parted, next: Parted | undefined, text: string): readonly Span[] {
  const { of } = parted
  if (KIND.test(parted.sentence.text)) return []
  return of('complex').flatMap(illness => {
    const denial = NOT_THIS_BUT.exec(text.slice(parted.sentence.start, illness.start))
    const own = of('trivial').find(term => {
      const between = text.slice(illness.end, term.start)
      if (term.start < illness.end || between.length > 70) return false
      if (ONLY.test(between) || ONLY_SHORT.test(between) || NOT_BUT.test(between)) return true
      return denial !== null && SAID_INSTEAD.test(between)
    })
    // From the denial on, which is part of the claim and no reason to doubt it.
    if (own)
      return [
        {
          start: parted.sentence.start + (denial?.index ?? illness.start - parted.sentence.start),
          end: own.end,
        },
      ]
    const later = next
      ?.of('trivial')
      .find(term => term.start - illness.end < 90 && NOT_BUT.test(text.slice(illness.end, term.start)))
    return later ? [spanOf(illness, later)] : []
  })
}

/** "your mam's only confused cos of the amlodipine" */
const BECAUSE =
  /\b(?:only|just|all) (?:[\w']{2,14} ){0,5}(?:because|cos|coz|cuz|cause|'cause|thanks to|down to) (?:of )?(?:the|her|his|your|their|them|that) [\w-]{0,12} ?$/i

const drugBlamed = (reading: Reading): readonly Span[] =>
  reading.medicines.flatMap(medicine => {
    const { start } = reading.sentenceAt(medicine)
    const match = BECAUSE.exec(reading.text.slice(start, medicine.start))
    return match ? [{ start: start + match.index, end: medicine.end }] : []
  })

/** False causes, and illnesses said to be nothing but something slight. */
export function falseCauses(reading: Reading): readonly Span[] {
  const { text } = reading
  const parted = partsOf(reading)
  const found = parted.flatMap((one, index) =>
    one.terms.length === 0
      ? []
      : [...blames(one, text), ...damages(one, text), ...belittles(one, parted[index + 1], text)],
  )
  return [...found, ...drugBlamed(reading)].filter(claim => isAsserted(reading, claim))
}
