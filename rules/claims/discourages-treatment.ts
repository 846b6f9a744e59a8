import { defineRule } from '../../src/engine/rule.ts'
import { isAnswer } from '../answer.ts'
import { replaceSentence } from '../sentence.ts'
import { inClaims } from './boldness.ts'
import { asClaim, isSelling, namesFolkRemedy } from './claim.ts'
import { madeNeedless } from './undone.ts'

const ESSENTIAL =
  '(?:insulin|chemo(?:therapy)?|radiotherapy|vaccin\\w{1,8}|statins?|anti-?depressants?|ssris?|meds|medications?|medicines?|drugs|metformin|inhalers?|blood pressure (?:pills?|tablets?)|anticoagulants?|warfarin|antipsychotics?|lithium|steroids?|dialysis|hrt|vitamin k|sun ?screen|screening|fluoride|prescription (?:meds|drugs|pills|medication)|stimulants|adhd (?:meds|medication)|beta blockers|ppis?|omeprazole|levothyroxine|thyroxine|biologics?|methotrexate|cpap|epi-?pens?|blood thinners?|mammograms?|biops(?:y|ies)|sleep clinic|ritalin|adderall|concerta|prozac|zoloft|sertraline|lipitor|xanax)'

/** "instead of chemo", "no need for statins", "in remission without medication". */
const discouraging = new RegExp(
  [
    String.raw`\b(?:instead of|rather than|better than|safer than|a replacement for|replaces?|(?:natural )?alternative to) (?:your |the |taking |any |having ){0,4}${ESSENTIAL}\b`,
    String.raw`\b(?:no need for|(?:you |people )?(?:don'?t|doesn'?t|do not|never) needs?|(?:nobody|no one) needs|never needed|\b(?:no|zero|without)(?= (?:meds|medication|drugs|antibiotics) needed)) (?:your |the |any |to take ){0,4}${ESSENTIAL}\b`,
    String.raw`\b(?:remission|cured?|heal(?:ed|ing)?|reversed?|recover(?:ed|y)|symptom[- ]free|controlled)\b[^.!?]{0,40}\b(?:without|no|free of) (?:any |the |taking ){0,4}${ESSENTIAL}\b`,
    String.raw`(?<=^|[.!?,;:-] ?|\b(?:and|then|so|just|can|to) )(?:skip|ditch|toss|bin|throw (?:out|away)|get off|come off|wean off) (?:the|your|those|that|all|all your|all those|their) (?:[\w-]{3,14} )?${ESSENTIAL}\b`,
    String.raw`\b(?:is|are) all (?:any (?:[\w-]{3,12} )?(?:child|kid|baby|body|person|woman|man)|(?:kids|children|babies|people|they)) (?:really |ever |actually )?needs?\b(?! (?:to|for (?:a|the) (?:scratch|graze)))`,
    String.raw`\bfree(?:s|d|ing)? [^.!?]{0,40}\b(?:from|of) (?:the |their |her |his |your |all |daily ){0,2}(?:tablets|meds|medications?|pills|drugs|painkillers|inhalers|insulin|steroids|injections)\b|\b(?:i|we)(?: have|'ve)? (?:stopped|no longer|refuse to|won't|never) (?:recommend|prescrib|giv|advis)(?:e|ing|) (?:the |any )?(?:vaccin\w{1,8}|statins|hrt|chemo|insulin|antidepressants|ssris|the pill|sun ?screen|mmr|(?:flu |covid )?(?:jabs?|shots?)|boosters?)\b`,
    String.raw`\bsav(?:ed|es|ing) [^.!?]{2,50} from (?:[\w-]{3,12} )?(?:surger(?:y|ies)|an operation|operations|the knife|chemo|a lifetime of (?:meds|medication|drugs|tablets|pills))\b|\b(?:would you|before you|don'?t|never) let (?:anyone|anybody|them|a surgeon|surgeons|doctors|your \w{2,10}) (?:cut|operate|medicate|drug|inject|irradiate)\b`,
    String.raw`\b(?:medic(?:ine|ation)|drug)[- ]free (?:remission|recovery|cure|life)\b|\bdiscredited by (?:medical )?(?:professionals|doctors)\b|\b${ESSENTIAL}\b[^.!?]{0,20}\b(?:you|people) (?:don'?t|do not) (?:actually |really )?need (?:it|them)\b|\bno (?:meds|medication|drugs|medicine|surgery) needed\b|\b(?:cancel|skip|avoid) (?:the|your|that) (?:\w{3,12} )?(?:replacement|surgery|operation|chemo|treatment)\b|\byou (?:won'?t|will never|will not) need (?:your |those |any )?(?:\w{3,12} )?(?:glasses|medications?|meds|surgery|inhalers?|insulin|injections?|tablets|pills|painkillers|hearing aids?) (?:again|any ?more|ever)\b|\bdo(?:es)? the same job\b|\b(?:binned|ditched|threw (?:out|away)) (?:the|her|his|their|all (?:the|her|his|their)) (?:meds|medication|pills|tablets|inhalers?|insulin)\b|\bbin it and\b|\bnever needed the surgery\b|\bonly reach for the prescription pad\b`,
  ].join('|'),
  'gi',
)

const sufficient = /^(?:is|are) all\b/i
const ordering =
  /^(?:no need|(?:you |he |she )?(?:don'?t|doesn'?t|do not) need|never needs?|skip|ditch|toss|bin|throw|get off|come off|wean)/i
/** What people may think of doing is not what they are told to do. */
const pondered =
  /\b(?:if|when|before|why|who|whether|tempted to|wants? to|wanted to|wanting to|thinking (?:of|about)|should i|decided? to|patients? to|people to)\b[^.!?,]{0,30}$/i

export default defineRule({
  title: 'Discourages treatment',
  find: (reading, { draft }) =>
    inClaims(reading, draft, reading.matches(discouraging))
      .filter(match => {
        const { text, start } = reading.sentenceAt(match)
        // To one person it is advice, which has its own rule.
        if (sufficient.test(match.text) && !namesFolkRemedy(reading, match)) return false
        const personal = isAnswer(draft) && ordering.test(match.text)
        return !personal && !pondered.test(text.slice(0, match.start - start))
      })
      .map(match => asClaim(match, isSelling(reading) ? 'in an advert' : undefined))
      .concat(madeNeedless(reading)),
  message: 'This may turn people away from a treatment they need.',
  why: 'Someone may stop, or never start, what keeps them well.',
  fix: replaceSentence(
    'Say “alongside your treatment”',
    ({ jurisdiction }) =>
      `This goes alongside treatment, and ${jurisdiction.clinician} can talk any change through.`,
  ),
  guards: ['refuted', 'negated', 'their words', 'cited', 'signposted'],
  examples: {
    flags: [
      'Try cannabis oil instead of chemo.',
      'There is no need for statins if you eat well.',
      'I am in remission without medication, and so can you be.',
      'A natural alternative to insulin.',
      'Nobody needs antidepressants, only sunlight.',
      'Fasting is better than metformin.',
    ],
    passes: [
      'Physio works alongside your medication, not instead of it.',
      'Use the pill box instead of guessing which tablet you took.',
      'Never use a supplement instead of insulin.',
      'It is a myth that herbs work better than chemo.',
      'We talk through the options: tablets, talking therapy, both or neither.',
      'There is no need to bring your medicines to the talk.',
    ],
  },
})
