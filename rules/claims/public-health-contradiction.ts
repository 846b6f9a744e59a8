import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { ILLNESS, isAsserted, toHit } from './claim.ts'

const MEASURE =
  '(?:vaccin\\w{1,8}|immuni[sz]ations?|(?:the |covid |flu |mrna |hpv |hep b |hepatitis b |mmr |booster |experimental ){0,4}(?:jabs?|shots?)|mmr|hep b|boosters?|sun ?screens?|sun ?cream|spf|fluoride|masks?|contracepti\\w{1,5}(?: pills?)?|the pill|birth control|statins?|root canals?|chemo(?:therapy)?|mammograms?|epidurals?|5g|seed oils|pasteuri[sz]\\w{1,6}|antidepressants|ssris|vitamin k|(?:that|the|this) injection|paracetamol|tylenol|acetaminophen|ultrasounds?)'
const HARM =
  '(?:autism|autistic|infertil\\w{0,5}|steril\\w{1,6}|cancers?|autoimmune|alzheimer\\S{0,3}|dementia|your dna|microchips?|magnetic|toxins?|toxic|poison\\w{0,4}|mercury|brain damage|adhd|weaken\\w{0,3} (?:your |the )?immun\\w{1,6}|more (?:harm|deaths?|diseases?|illness|infections?)|never (?:ill|sick)|heart attacks?|miscarriages?|sudden deaths?|(?:our |your |the )?(?:kids|children|babies|people) (?:sick|ill|sicker))'

/** "sun cream causes cancer", "the shot causes autism", "root canals leak toxins", "vaccines don't work". */
const contradiction = new RegExp(
  [
    String.raw`\b${MEASURE}\b[^.!?;]{0,50}?\b(?:causes?|cause|lead(?:s|ing)? to|gives?|makes?|leak(?:s|ing)?|contains?|full of|linked to|triggers?|are|is|alter(?:s|ing)?|change(?:s)?|behind|do(?:es)?)\b[^.!?;]{0,30}?\b${HARM}\b`,
    String.raw`\b${MEASURE}\b (?:actually |really |just )?(?:sterili[sz]es?|lowers?|weakens?|destroys?|wrecks?|ruins?|shuts? down|damages?|poisons?) (?:your |the |our |my )?(?:natural |own )?(?:immun\w{1,6}(?: system)?|fertility|dna|brain|gut|body|kids?|children|girls|boys|women|men|child's iq|iq|children's iq)\b`,
    String.raw`\b(?:they|it)(?:'s| is| are|'re)? (?:leaks?|causes?|full of|contains?) (?:[\w&]{2,12} ){0,3}${HARM}\b[^.!?]{0,50}`,
    String.raw`\b${MEASURE} (?:doesn'?t|don'?t|do not|does not) (?:work|do anything|prevent|stop)\b|\b(?:experimental|clot|killer|death|poison) (?:jabs?|shots?|vaccines?)\b|\b(?:vaccines?|masks?|chemo) (?:are|is) (?:useless|pointless|poison|a scam|a hoax)\b`,
    String.raw`\b(?:chlorine dioxide|colloidal silver|bleach) (?:solution )?(?:for|to|as|on himself)\b|\b(?:ignore|end of|forget) covid\b|\b(?:sun(?: exposure|light)?|smoking|alcohol|obesity|cholesterol|sugar|vaping|hpv|viruses) (?:doesn'?t|does not|don'?t|do not|never) (?:actually |really )?(?:cause|harm|damage|give)\b|\b(?:cholesterol|smoking|alcohol|salt|sun(?:light)?|obesity|hpv|sugar|viruses|genes) (?:has|have|had) nothing to do with ${ILLNESS}\b|\b(?:measles|covid|flu|polio|whooping cough|chickenpox|hpv|meningitis|mumps|rubella|hepatitis b) (?:is|are|was) (?:just |basically |only |really )?(?:harmless|a hoax|nothing|a myth|good for)\b|\b(?:behind|responsible for|to blame for) (?:almost |nearly )?(?:every|all|most) (?:[\w-]{3,14} ){0,2}${ILLNESS}\b|\bthe (?:root|real|true|hidden|only) cause of (?:[\w-]{3,14} ){0,2}${ILLNESS}\b|\b${MEASURE} (?:kills?|poisons?|harms?) (?:more|people|kids|children|you|them|patients|women)\b|\b(?:adhd|autism|covid|depression|menopause|long covid|dyslexia|measles|aids|hiv|asthma|type 2 diabetes) (?:does not|doesn'?t|do not|don'?t) exist\b|\b(?:un)?vaccinated (?:kids|children|people|babies) (?:are|get|have) (?:sicker|healthier|more|fewer|never)\b|\b5g\b[^.!?]{0,30}\b(?:covid|corona\w*|cancer|ill)`,
  ].join('|'),
  'gi',
)

/** "X causes cancer": to be doubted unless X is one of its known causes; nothing is known to cause autism. */
const causation =
  /\b(?:causes?|caused|gives? (?:you|people|kids|children|women|men)) (?:[\w-]{3,12} ){0,2}(?:autism|adhd|cancer|infertility|alzheimer's|dementia)\b/gi
const knownCause =
  /\b(?:smok\w{1,5}|tobacco|cigarettes?|vap\w{1,4}|alcohol|drinking|hpv|obes\w{1,4}|radiation|radon|asbestos|sun(?:beds?|burn|light| damage| exposure)?|uv|tanning|genes?|genetic\w{0,4}|mutations?|virus(?:es)?|hepatitis|pylori|pollution|processed meats?|carcinogens?|pcos|endometriosis|chlamydia|gonorrh\w{2,4}|chemo\w{0,8}|age|strokes?|head injur\w{1,3}|what|which|how|who|brca\d?|down'?s syndrome|blood pressure|varicocele|mumps|menopause)\b/i

const ineffective = /\b(?:work|do anything|prevent|stop|cause|harm|damage|give|exist)$/i
const denied = /\b(?:not|never|no)\b|n't\b/i

export default defineRule({
  title: 'Against public-health evidence',
  find: reading =>
    [
      ...reading.matches(contradiction),
      ...reading.matches(causation).filter(match => !knownCause.test(reading.sentenceAt(match).text)),
    ]
      .filter(
        match => isAsserted(reading, match) && (ineffective.test(match.text) || !denied.test(match.text)),
      )
      .map(match => toHit(match)),
  message: 'This may contradict well-established public-health evidence.',
  why: 'Coming from a health professional it can turn people away from what protects them.',
  fix: replaceSentence('Point to the evidence', '[Say what the official guidance says and link to it.]'),
  guards: ['refuted', 'negated', 'cited'],
  examples: {
    flags: [
      { text: 'The MMR causes autism', phrase: 'MMR causes autism' },
      'Sunscreen gives you cancer, I never wear it.',
      'The flu jab weakens your immune system.',
      'Fluoride is a poison they put in our water.',
      'The pill makes you infertile for years.',
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
