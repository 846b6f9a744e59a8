import { defineRule } from '../../src/engine/rule.ts'
import { isClinical } from '../lexicon/clinical.ts'
import { replaceSentence } from '../sentence.ts'
import { isAsserted, isSelling, namesRemedy, toHit } from './claim.ts'

/** "guaranteed results", "works for everyone", "100% effective", "no exceptions". */
const guarantee =
  /\b(?:guarantee(?:d|s)?|100 ?(?:%|percent|per cent) (?:effective|success(?: rate)?|cure|natural|safe and|results?|guaranteed|works|of the time)|always works?|work(?:s|ed)? (?:for (?:everyone|everybody|anyone|all)|every (?:single )?time)|never fails?|(?:does not|doesn'?t|won'?t|cannot|can'?t) fail\b|turn(?:s|ed|ing)? (?:the clock back|back the clock|back time)|(?:takes?|knocks?|shaves?) (?:\d{1,2}|five|ten|fifteen|twenty|thirty|years) (?:years )?off (?:your|you|any)|(?:looks?|looking) (?:\d{1,2}|ten|fifteen|twenty) years younger|no exceptions|or (?:your )?money back|or we'?ll refund|works on (?:all|every|any) |results in \d{1,2} ?(?:h|hours?|days?|minutes?)\b|every time, for every\b|permanent (?:results|cure|relief|weight loss)|instant (?:results|relief|cure)|(?:results|relief) (?:is|are) (?:instant|permanent|certain)|in (?:one|a single) (?:visit|session|sitting|appointment)|(?:lower|drop|normali[sz]e|fix|balance|cut) your (?:blood pressure|cholesterol|blood sugars?|hormones|thyroid|a1c) in \d{1,2} (?:days|weeks)|(?:tighten|lift|remove|erase|whiten|plump|straighten|smooth)(?:s|es)? [^.!?]{0,30}\b(?:permanently|forever|for good|for life)|once and for all|(?:results|relief|pain[- ]free|hair[- ]free|clear skin|gone|cured|smooth)[^.!?]{0,20} (?:for good|forever|for life)|(?:\. )always|every\. time)\b/gi
const bodily =
  /\b(?:skin|teeth|tooth|smile|face|wrinkles?|results?|weight|hair|body|gut|clinic|vials?|younger|treatments?|patients?|clients?|surgery|procedure|aligners?|lips?|filler|laser|remission|pain|sleep|protocol|programme|program|consults?|people with|syringes?|sessions?|mums?|ladies|feed|milk|supply)\b/gi

export default defineRule({
  title: 'Guaranteed result',
  find: reading =>
    reading
      .matches(guarantee)
      .filter(match => {
        const sentence = reading.sentenceAt(match)
        const about =
          isClinical(reading, sentence) ||
          namesRemedy(reading, match) ||
          reading.matches(bodily).some(word => Math.abs(word.sentence - sentence.index) <= 1)
        return about && isAsserted(reading, match)
      })
      .map(match => toHit(match, isSelling(reading) ? { variant: 'for sale' } : {})),
  message: 'This may promise a result that nobody can promise.',
  why: 'No treatment works for everyone, and a promise takes away a person’s chance to weigh it.',
  fix: replaceSentence('Say that results vary', 'Results vary from person to person.'),
  guards: ['refuted', 'negated', 'cited'],
  examples: {
    flags: [
      'I guarantee you will love your new smile.',
      'Guaranteed results or your money back on every laser treatment.',
      'This protocol works for everyone, even if nothing else helped your pain.',
      'Our skin treatment is 100% effective.',
      'It never fails: clear skin in a week.',
      'Permanent results after one filler appointment.',
    ],
    passes: [
      "We can't guarantee a result, and nobody can.",
      'There is no guarantee that surgery will take the pain away.',
      '100% of participants finished the questionnaire.',
      'Sats 100% on air and off home.',
      'I guarantee the biscuits will be gone by nine.',
      'Nothing works for everyone when it comes to sleep.',
    ],
  },
})
