import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { isSelling, toHit } from './claim.ts'

const ESSENTIAL =
  '(?:insulin|chemo(?:therapy)?|radiotherapy|vaccin\\w{1,8}|statins?|anti-?depressants?|ssris?|meds|medications?|medicines?|drugs|metformin|inhalers?|blood pressure (?:pills?|tablets?)|anticoagulants?|warfarin|antipsychotics?|lithium|steroids?|dialysis|hrt|vitamin k|sun ?screen|screening|fluoride|prescription (?:meds|drugs|pills|medication))'

/** "instead of chemo", "no need for statins", "in remission without medication". */
const discouraging = new RegExp(
  [
    String.raw`\b(?:instead of|rather than|better than|safer than|a replacement for|replaces?|(?:natural )?alternative to) (?:your |the |taking |any |having ){0,4}${ESSENTIAL}\b`,
    String.raw`\b(?:no need for|(?:you |people )?(?:don'?t|doesn'?t|do not|never) needs?|(?:nobody|no one) needs|never needed|\b(?:no|zero|without)(?= (?:meds|medication|drugs|antibiotics) needed)) (?:your |the |any |to take ){0,4}${ESSENTIAL}\b`,
    String.raw`\b(?:remission|cured?|heal(?:ed|ing)?|reversed?|recover(?:ed|y)|symptom[- ]free|controlled)\b[^.!?]{0,40}\b(?:without|no|free of) (?:any |the |taking ){0,4}${ESSENTIAL}\b`,
    String.raw`\b(?:medic(?:ine|ation)|drug)[- ]free (?:remission|recovery|cure|life)\b|\bdiscredited by (?:medical )?(?:professionals|doctors)\b|\b${ESSENTIAL}\b[^.!?]{0,20}\b(?:you|people) (?:don'?t|do not) (?:actually |really )?need (?:it|them)\b|\bno (?:meds|medication|drugs|medicine|surgery) needed\b|\b(?:cancel|skip|avoid) (?:the|your|that) (?:\w{3,12} )?(?:replacement|surgery|operation|chemo|treatment)\b|\byou (?:won'?t|will never|will not) need (?:your |those |any )?(?:\w{3,12} )?(?:glasses|medications?|meds|surgery|inhalers?|insulin|injections?|tablets|pills|painkillers|hearing aids?) (?:again|any ?more|ever)\b|\bdo(?:es)? the same job\b|\b(?:binned|ditched|threw (?:out|away)) (?:the|her|his|their|all (?:the|her|his|their)) (?:meds|medication|pills|tablets|inhalers?|insulin)\b|\bbin it and\b|\bnever needed the surgery\b|\bonly reach for the prescription pad\b`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Discourages treatment',
  find: reading =>
    reading
      .matches(discouraging)
      .map(match => toHit(match, isSelling(reading) ? { variant: 'in an advert' } : {})),
  message: 'This may turn people away from a treatment they need.',
  why: 'Someone may stop, or never start, what keeps them well.',
  fix: replaceSentence(
    'Say “alongside your treatment”',
    ({ jurisdiction }) =>
      `This goes alongside treatment, and ${jurisdiction.clinician} can talk any change through.`,
  ),
  guards: ['refuted', 'negated', 'cited', 'signposted'],
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
