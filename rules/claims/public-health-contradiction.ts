import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { falseCauses } from './blame.ts'
import { inClaims } from './boldness.ts'
import { asClaim, ILLNESS, isAsserted } from './claim.ts'

const MEASURE =
  '(?:vaccin\\w{1,8}|immuni[sz]ations?|(?:the |covid |flu |mrna |hpv |hep b |hepatitis b |mmr |booster |experimental ){0,4}(?:jabs?|shots?)|mmr|hep b|boosters?|sun ?screens?|sun ?cream|spf|fluoride|masks?|contracepti\\w{1,5}(?: pills?)?|the pill|birth control|statins?|root canals?|chemo(?:therapy)?|mammograms?|epidurals?|5g|seed oils|pasteuri[sz]\\w{1,6}|antidepressants|ssris|vitamin k|(?:that|the|this) injection|paracetamol|tylenol|acetaminophen|ultrasounds?)'
const HARM =
  '(?:autism|autistic|infertil\\w{0,5}|steril\\w{1,6}|cancers?|autoimmune|alzheimer\\S{0,3}|dementia|your dna|microchips?|magnetic|toxins?|toxic|poison\\w{0,4}|mercury|brain damage|adhd|weaken\\w{0,3} (?:your |the )?immun\\w{1,6}|more (?:harm|deaths?|diseases?|illness|infections?)|never (?:ill|sick)|heart attacks?|miscarriages?|sudden deaths?|(?:our |your |the )?(?:kids|children|babies|people) (?:sick|ill|sicker))'

/** Conditions with many causes, none of them the one that is sold. */
const COMPLEX =
  "(?:adhd|autism|depression|anxiety|cancer|(?:type 2 )?diabetes|dementia|alzheimer'?s|asthma|eczema|psoriasis|acne|pcos|endometriosis|multiple sclerosis|ms|arthritis|infertility|hypertension|high blood pressure|heart disease|migraines?|menopause|insomnia|colic|reflux|autoimmun(?:e diseases?|ity)|hashimoto'?s|long covid|chronic fatigue|fibromyalgia|obesity|chronic pain|bipolar|schizophrenia|parkinson'?s|epilepsy)"
const CULPRIT =
  '(?:an? )?(?:(?:nutrient|nutritional|vitamin|mineral|magnesium|omega[- ]3|copper|iodine|zinc|sunlight|cholesterol|oxygen) deficienc(?:y|ies)|gut (?:problems?|issues?)|parasit\\w{1,4}|candida|yeast overgrowth|toxins|toxicity|(?:[\\w-]{2,12} ){1,2}(?:overload|overgrowth|malnutrition)|toxic (?:load|overload)|heavy metals?|mou?ld toxicity|leaky gut|seed oils|gluten|glyphosate|additives|food dyes?|(?:spinal )?(?:misalign\\w{1,6}|subluxations?)|(?:stored|unprocessed|suppressed|trapped|unresolved) (?:trauma|emotions?|grief|anger|energy)|emfs?|wi-?fi|5g|vaccin\\w{1,8}|jabs|choice|mindset|business model|nervous system (?:issue|problem)|low stomach acid|acidity|acidic (?:blood|body)|mouth breathing|statins|the (?:pill|jabs?)|fluoride)'
/** Something that people do to protect themselves. */
const JABS = '(?:jabs?|vaccin\\w{1,8}|shots|immuni[sz]ations?)'

/** What people meet every day and are told to fear. */
const EXPOSURE =
  "(?:screens?|wi-?fi|5g|emfs?|microwaves?|seed oils?|vegetable oils?|canola oil|gluten|tap water|fluoride|amalgams?(?: fillings)?|root canals?|sun ?screens?|deodorants?|bras|statins|vaccin\\w{1,8}|the pill|the jabs?|aspartame|msg|cow'?s milk|your (?:phone|deodorant|shampoo|toothpaste|perfume|fillings|bra|pans|mattress))"

/** What is said of a measure right after its name. */
const SAID_OF_MEASURE = [
  String.raw`\b[^.!?;]{0,50}?\b(?:causes?|cause|lead(?:s|ing)? to|gives?|makes?|leak(?:s|ing)?|contains?|full of|linked to|triggers?|are|is|alter(?:s|ing)?|change(?:s)?|behind|do(?:es)?)\b[^.!?;]{0,30}?\b${HARM}\b`,
  String.raw`\b (?:actually |really |just )?(?:sterili[sz]es?|lowers?|weakens?|destroys?|wrecks?|ruins?|shuts? down|damages?|poisons?) (?:your |the |our |my )?(?:natural |own )?(?:immun\w{1,6}(?: system)?|fertility|dna|brain|gut|body|kids?|children|girls|boys|women|men|child's iq|iq|children's iq)\b`,
  String.raw` (?:actually |really )?(?:do(?:es)? (?:nothing (?:but|except)|(?:far |way )?more harm than good)|spreads? (?:the )?cancers?)\b`,
  String.raw` (?:doesn'?t|don'?t|do not|does not) (?:work|do anything|prevent|stop)\b`,
  String.raw` (?:(?:have|has) )?never (?:worked|works?|saved)\b`,
  String.raw` (?:kills?|poisons?|harms?) (?:more|people|kids|children|you|them|patients|women)\b`,
].join('|')

/** What is said of a condition right after its name. */
const SAID_OF_COMPLEX = [
  String.raw` (?:is|are)(?:n't| not) (?:genetic|hereditary|lifelong|incurable|permanent|a life sentence|real)\b`,
  String.raw` [^.!?]{2,40}\b(?:it'?s|it is|but) (?:really |just |actually |simply )?${CULPRIT}\b`,
  String.raw` (?:is|are|comes?|starts?|begins?|stems?)(?: really| just| actually| simply| only| always| mostly| nothing but| nothing more than| usually| almost always| driven| caused| a sign of){0,3}(?: by| from| in| with| down to)? ${CULPRIT}\b`,
].join('|')

/** "sun cream causes cancer", "the shot causes autism", "root canals leak toxins", "vaccines don't work". */
const contradiction = new RegExp(
  [
    // Each list once for all that follows it: lists are the slowest part to look through.
    String.raw`\b${MEASURE}(?:${SAID_OF_MEASURE})`,
    String.raw`\b${COMPLEX}(?:${SAID_OF_COMPLEX})`,
    String.raw`\b(?:the )?(?:[\w-]{3,9} )?${JABS} (?:(?:has|have) )?(?:gives?|gave|causes?|caused|triggers?|triggered) (?:[\w-]{2,12} ){0,2}(?:flu|covid|heart attacks?|strokes?|cancers?|asthma|eczema|allergies|diabetes|miscarriages?|cot death|sids|measles|sudden deaths?|myocarditis in)\b`,
    String.raw`\b(?:measles|covid|flu|polio|whooping cough|mpox|bird flu)(?: outbreak| pandemic| epidemic)? (?:is|was) (?:all |pure |just |nothing but )?(?:hype|overblown|exaggerated|scare ?mongering|fear[- ]?mongering|invented|made up|a scam)\b`,
    String.raw`\b${EXPOSURE} (?:are|is|'s) (?:slowly |quietly |literally |silently ){0,2}(?:poisoning|destroying|killing|wrecking|frying|rotting|inflaming|damaging) (?:you|your|our|us|children|kids|people|babies)\b`,
    String.raw`\b${CULPRIT}(?: in (?:our |your |the )?\w{3,12})? (?:causes?|(?:are|is) (?:why|behind|the reason|what'?s causing|driving)|drives?|gives? you) [^.!?;]{0,30}\b${COMPLEX}\b|\breason (?:[\w']{1,12} ){1,6}${COMPLEX} (?:is|are) ${CULPRIT}\b`,
    String.raw`\b(?:fewer|no|zero|without|skip(?:s|ped|ping)?|refus(?:e|es|ed|ing)) (?:the |any |their )?${JABS}[^.!?]{0,40}\b(?:healthier|healthiest|never (?:ill|sick)|thriv(?:e|es|ing))\b|\bhealthiest (?:kids|children|babies|families|people)[^.!?]{0,40}\b(?:un-?vaccinated|never (?:had )?(?:an? |any |one )?${JABS})`,
    String.raw`\b(?:they|it)(?:'s| is| are|'re)? (?:leaks?|causes?|full of|contains?) (?:[\w&]{2,12} ){0,3}${HARM}\b[^.!?]{0,50}`,
    String.raw`\b(?:experimental|clot|killer|death|poison) (?:jabs?|shots?|vaccines?)\b|\b(?:vaccines?|masks?|chemo) (?:are|is) (?:useless|pointless|poison|a scam|a hoax)\b`,
    String.raw`\b(?:chlorine dioxide|colloidal silver|bleach) (?:solution )?(?:for|to|as|on himself)\b|\b(?:ignore|end of|forget) covid\b|\b(?:sun(?: exposure|light)?|smoking|alcohol|obesity|cholesterol|sugar|vaping|hpv|viruses) (?:doesn'?t|does not|don'?t|do not|never) (?:actually |really )?(?:cause|harm|damage|give)\b|\b(?:cholesterol|smoking|alcohol|salt|sun(?:light)?|obesity|hpv|sugar|viruses|genes) (?:has|have|had) nothing to do with ${ILLNESS}\b|\b(?:measles|covid|flu|polio|whooping cough|chickenpox|hpv|meningitis|mumps|rubella|hepatitis b) (?:is|are|was) (?:just |basically |only |really )?(?:harmless|a hoax|nothing|a myth|good for)\b|\b(?:behind|responsible for|to blame for) (?:almost |nearly )?(?:every|all|most) (?:[\w-]{3,14} ){0,2}${ILLNESS}\b|\bthe (?:root|real|true|hidden|only) cause of (?:[\w-]{3,14} ){0,2}${ILLNESS}\b|\b(?:adhd|autism|covid|depression|menopause|long covid|dyslexia|measles|aids|hiv|asthma|type 2 diabetes) (?:does not|doesn'?t|do not|don'?t) exist\b|\b(?:un)?vaccinated (?:kids|children|people|babies) (?:are|get|have) (?:sicker|healthier|more|fewer|never)\b|\b5g\b[^.!?]{0,30}\b(?:covid|corona\w*|cancer|ill)`,
  ].join('|'),
  'gi',
)

/** "X causes cancer": to be doubted unless X is one of its known causes; nothing is known to cause autism. */
const causation =
  /\b(?:causes?|caused|gives? (?:you|people|kids|children|women|men)) (?:[\w-]{3,12} ){0,2}(?:autism|adhd|cancer|infertility|alzheimer's|dementia)\b/gi
const knownCause =
  /\b(?:smok\w{1,5}|tobacco|vap\w{1,4}|alcohol|drinking|hpv|obes\w{1,4}|radiation|sun(?:beds?|burn|light| damage| exposure)?|uv|genes?|genetic\w{0,4}|mutations?|virus(?:es)?|hepatitis|pylori|pollution|pcos|endometriosis|chlamydia|chemo\w{0,8}|age|strokes?|head injur\w{1,3}|what|which|how|who|down'?s syndrome|blood pressure|menopause)\b/i

const ineffective = /\b(?:work|do anything|prevent|stop|cause|harm|damage|give|exist)$/i
const denied = /\b(?:not|never|no)\b|n't\b/i

export default defineRule({
  title: 'Against public-health evidence',
  find: (reading, { draft }) =>
    [
      ...reading.matches(contradiction),
      ...inClaims(reading, draft, reading.matches(causation)).filter(
        match => !knownCause.test(reading.sentenceAt(match).text),
      ),
    ]
      .filter(
        match => isAsserted(reading, match) && (ineffective.test(match.text) || !denied.test(match.text)),
      )
      .map(match => asClaim(match))
      .concat(falseCauses(reading)),
  message: 'This may go against what the evidence for public health shows.',
  why: 'Coming from a health professional it can turn people away from what protects them.',
  fix: replaceSentence('Point to the evidence', '[Say what the official guidance says and link to it.]'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      { text: 'The MMR gives children autism', phrase: 'MMR gives children autism' },
      'Sunscreen gives you cancer, I never wear it.',
      'The flu jab weakens your immune system.',
      'Fluoride is a poison they put in our water.',
      'Birth control pills make women infertile.',
      "Vaccines don't work, look around you.",
    ],
    passes: [
      'MMR does not cause autism.',
      "Myth: sunscreen causes cancer. It doesn't.",
      'The claim that fluoride is poison is false at the dose in tap water.',
      'The HPV vaccine prevents cervical cancer.',
      'A sore arm after the jab is common.',
      'Does the pill make you infertile? No. Fertility returns within weeks.',
    ],
  },
})
