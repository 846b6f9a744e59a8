import { defineRule } from '../../src/engine/rule.ts'
import { isClinical } from '../lexicon/clinical.ts'
import { answersOnePerson } from './addressee.ts'
import { mayCounsel } from './counsel.ts'
import { pointToClinician } from './signpost.ts'

/** "you're fine to", "no need to worry", "nothing will happen". */
const reassurance =
  /\b(?:(?:yes|yep|yeah|nope|perfectly|totally|completely|it'?s|that'?s),? (?:it'?s )?(?:safe|fine|ok|okay|normal) to|(?:you(?:'re| are|r|re)?|u r|ur) (?:perfectly |totally |absolutely |completely )?(?:fine|ok|okay|safe|good|alright) to|(?:no|not a|isn'?t a|nothing|never a|is not a|without any) (?:\w{3,12} )?(?:reason|need|cause|problem|harm|matter|doubt|issue|worry|worries)(?: (?:for|of|to|in|at))?|(?:don'?t|do not|not be|no need to|stop) (?:worry|worried|worrying|panic|concerned)|nothing (?:to worry|serious|will happen|wrong)|(?:is|are|it'?s|that'?s|this is) (?:perfectly |completely |totally |quite |very |absolutely )?(?:normal|common|harmless|safe|ok|okay|fine|natural|not (?:dangerous|serious))|(?:that|the|your|those|these) (?:\w{3,12} )?(?:labs?|bloods|numbers|readings|levels|results|ecg|ekg|x-?ray|mri|mole|lump|rash|bp|blood pressure|psa|scan|result|spot|cough|bleed(?:ing)?|pulse|trace)(?:'s| is| are|s are)(?: totally| perfectly| completely| absolutely| all)? (?:fine|normal|nothing|ok|okay|benign|harmless)|within normal|isn'?t (?:gonna|going to) (?:kill|hurt|harm)|won'?t (?:hurt|harm|kill)|cause no harm|safely|(?:it|that|this)(?:'?s| is) (?:definitely |really |just |probably |almost certainly )?not (?:an? )?(?:cancer(?:ous)?|malignant|melanoma|tumou?r|broken|fractured?|infected|stroke|heart attack|meningitis|sepsis|clot|dvt|anything (?:serious|nasty|sinister|bad)))\b/gi

export default defineRule({
  title: 'Reassuring one person',
  find: (reading, context) => {
    // An answer to a review speaks of care already given.
    if (
      !answersOnePerson(context) ||
      !mayCounsel(context, 'verdict') ||
      context.draft.kind === 'review-reply'
    )
      return []
    return reading
      .matches(reassurance)
      .filter(match => {
        const { index } = reading.sentenceAt(match)
        const from = reading.sentences[Math.max(0, index - 1)]?.start ?? 0
        const to = reading.sentences[Math.min(reading.sentences.length - 1, index + 1)]?.end ?? match.end
        return isClinical(reading, { start: from, end: to })
      })
      .map(({ start, end }) => ({ start, end }))
  },
  message: 'This may reassure one person about their health without seeing them.',
  why: 'If you are wrong, they may wait too long to be seen.',
  fix: pointToClinician,
  guards: ['declined', 'education', 'signposted'],
  examples: {
    flags: [
      { text: "@hana you're fine to mix those tablets with wine", kind: 'reply' },
      { text: 'Nothing to worry about, that lump is harmless', kind: 'reply' },
      'hi, i understand your concern. there is no need to worry about the bleeding',
      { text: '@moss your blood pressure is normal, relax', kind: 'reply' },
      { text: "it's perfectly safe to take both painkillers", kind: 'reply' },
      { text: "@kai one missed pill isn't going to hurt you, no need for a pregnancy test", kind: 'reply' },
      { text: "Nah that's not melanoma, way too even", kind: 'comment' },
    ],
    passes: [
      'Feeling tired after a vaccine is common and passes in a day or two.',
      { text: 'No need to worry about parking, the lot is free', kind: 'reply' },
      { text: "@uma I can't say if it's normal from here, please get the lump seen", kind: 'reply' },
      'It is normal to feel nervous before an operation.',
      'Periods vary a lot, and most of what people worry about is common.',
      { text: '@jem no problem at all, see you at the course!', kind: 'reply' },
    ],
  },
})
