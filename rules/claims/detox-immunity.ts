import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { asClaim, isAsserted, isSelling, namesRemedy } from './claim.ts'

/** "detoxify your liver", "flush out toxins", "boost your immune system". */
const detox =
  /\b(?:(?<!alcohol |opioid |opiate |drug |digital |social media |medical |in |home )detox(?:es|ify|ifies|ifying|ing| your| the| my| and| with)(?! (?:unit|ward|bed|centre|center|clinic|nurse|admission|service|programme|from alcohol))|cleans(?:e|es|ing) (?:your |the |my )?(?:liver|body|gut|colon|blood|kidneys?|intestines?|system)|(?:flush|draw|pull|remov|eliminat)(?:es?|s|ing)?(?: out)?(?: the| your| all| harmful| bad){0,4} (?:toxins|heavy metals|pathogens|parasites|impurities)|(?:boost|strengthen|supercharg|fortif)(?:e|s|es|ies|y|ing|ed)? (?:your |the |his |her |my |our )?immun(?:e (?:system|health|defen[cs]es)|ity))\b/gi
const vaccine = /\b(?:vaccin\w*|boosters?|jabs?|immuni[sz]ation|t-cells?|antibod\w*)\b/i

const noun =
  /\b(?:our|my|this|try|book|start|join|the \d{1,2}[- ]day|\d{1,2}[- ]day|a full|juice|liver|colon|gut|body) (?:[\w-]{2,14} ){0,2}(?:detox|cleanse)\b/gi

export default defineRule({
  title: 'Detox or immunity claim',
  find: reading =>
    [...reading.matches(detox), ...(isSelling(reading) ? reading.matches(noun) : [])]
      .filter(match => isAsserted(reading, match) && !vaccine.test(reading.sentenceAt(match).text))
      .map(match =>
        asClaim(match, isSelling(reading) || namesRemedy(reading, match) ? undefined : 'in passing'),
      ),
  message: 'This may claim to remove toxins or to boost immunity.',
  why: 'No product has been shown to do either, and the liver and kidneys clear the body by themselves.',
  fix: replaceSentence('Leave out the claim', 'A balanced diet is a good place to start.'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      { text: 'Detox your liver with this tea' },
      'Flush out toxins with lemon water every morning.',
      'Boost your immune system with my elderberry gummies.',
      'A three-day juice cleanse that cleanses your gut.',
      'Zinc strengthens your immune system.',
      { text: 'Detoxes are how I reset.', in: 'uk' },
    ],
    passes: [
      'Alcohol detox unit is recruiting nurses.',
      'A booster strengthens immunity from the first vaccine.',
      "Your liver doesn't need a detox tea: there is no evidence for them.",
      'Digital detox this weekend: phone off, boots on.',
      'There is no evidence that detox teas cure anything',
      'Opioid detox takes time and kindness.',
    ],
  },
})
