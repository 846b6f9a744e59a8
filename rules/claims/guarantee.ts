import { defineRule } from '../../src/engine/rule.ts'
import { isClinical } from '../lexicon/clinical.ts'
import { replaceSentence } from '../sentence.ts'
import { inClaims } from './boldness.ts'
import { asClaim, isAboutHealth, isAsserted, isSelling, namesRemedy } from './claim.ts'

/** "guaranteed results", "works for everyone", "100% effective", "no exceptions". */
const guarantee =
  /\b(?:guarantee(?:d|s)?|100 ?(?:%|percent|per cent) (?:effective|success(?: rate)?|cure|natural|safe and|results?|guaranteed|works|of the time)|(?:it'?ll |will |'ll )?work(?:s|ed)? (?:(?:for|on|with|in) (?:absolutely |literally |virtually |pretty much )?(?:every(?: ?(?:one|body))?(?: single)?|anyone|anybody|all)\b|every (?:single )?(?:time|night)|for you,? too)|never fails?|(?:looks?|looking) (?:\d{1,2}|ten|fifteen|twenty) years younger|no exceptions|(?:at|of) any age\b(?=[^.!?]{0,40}\b(?:no|works?|back|results?|gone|cleared|safe)\b)|(?:hair|pain|weight|glow|skin|sleep|energy|confidence|libido|mojo|lines|wrinkles|periods?|figure|waist) (?:back|gone|sorted|cleared|restored|returned|fixed) (?:in|within|after|by) [\w ]{2,14}|(?:gone|sorted|fixed|cleared|cured|better|healed|pain[- ]free|asleep) (?:in|within|inside|after) (?:just |only |like |about |under |less than |as little as )?(?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:hours?|mins?|minutes?|sessions?|seconds?|days?|weeks?|nights?|treatments?|visits?|doses?)|(?:your|yer|ur) (?:\w{3,12} ){0,2}(?:sorted|summer sorted|gone for good)|(?:stops?|knocks?|sorts?|clears?|shifts?|kills?|fix(?:es)?|zaps?) (?:it|them|'?em|that) (?:stone )?(?:dead|out|right out|out cold|completely|for good|overnight|every (?:single )?time|in its tracks)|(?:will|'ll|does) (?:not|NOT|never) (?:get|be|catch|have|need|feel) (?:sick|ill|poorly|a cold|the flu|hay ?fever|another)|\bpermanent (?:[\w-]{3,14} ){0,2}(?:rejuvenation|removal|solution|fix|change|lift|reduction|fat loss)|out like a light|or (?:your )?money back|works on (?:all|every|any) |permanent (?:results|cure|relief|weight loss)|in (?:one|a single) (?:visit|session|sitting|appointment)|(?:results|relief|pain[- ]free|hair[- ]free|clear skin|gone|cured|smooth)[^.!?]{0,20} (?:for good|forever|for life)|(?:\. )always|every single (?:night|morning|time|day))\b/gi
const bodily =
  /\b(?:hair|jag|jabs?|lines|under[- ]eye|dissolving|hyalase|headaches?|skin|teeth|tooth|smile|face|wrinkles?|results?|weight|hair|body|gut|clinic|vials?|younger|treatments?|patients?|clients?|surgery|procedure|aligners?|lips?|filler|laser|remission|pain|sleep|protocol|programme|program|consults?|people with|syringes?|sessions?|mums?|ladies|feed|milk|supply)\b/gi

/** "heartburn: guaranteed" promises nothing good. */
const ILL_GUARANTEED = /\w[:=] ?$/

export default defineRule({
  title: 'Guaranteed result',
  find: (reading, { draft }) =>
    inClaims(reading, draft, reading.matches(guarantee))
      .filter(match => {
        // In an answer it is advice, which has its own rules.
        if (draft.kind === 'reply' && /^(?:stop|knock|sort|clear|shift|kill|fix|zap)/i.test(match.text))
          return false
        if (/^every single/i.test(match.text) && !isSelling(reading) && !namesRemedy(reading, match))
          return false
        const sentence = reading.sentenceAt(match)
        const before = sentence.text.slice(0, match.start - sentence.start)
        const about =
          isClinical(reading, sentence) ||
          isAboutHealth(reading, match) ||
          reading.matches(bodily).some(word => Math.abs(word.sentence - sentence.index) <= 1)
        return about && !ILL_GUARANTEED.test(before) && isAsserted(reading, match)
      })
      .map(match => asClaim(match, isSelling(reading) ? 'for sale' : undefined)),
  message: 'This may promise a result that nobody can promise.',
  why: 'No treatment works for everyone, and a promise takes away a person’s chance to weigh it.',
  fix: replaceSentence('Say that results vary', 'Results vary from person to person.'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
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
