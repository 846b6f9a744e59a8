import { defineRule } from '../../src/engine/rule.ts'
import { isClinical } from '../lexicon/clinical.ts'
import { replaceSentence } from '../sentence.ts'
import { inClaims } from './boldness.ts'
import { asClaim, isAboutHealth, isAsserted, isSelling, namesRemedy } from './claim.ts'

/** "guaranteed results", "works for everyone", "100% effective", "no exceptions". */
const guarantee =
  /\b(?:guarantee(?:d|s)?|100 ?(?:%|percent|per cent) (?:effective|success(?: rate)?|cure|natural|safe and|results?|guaranteed|works|of the time)|always works?|(?:it'?ll |will |'ll )?work(?:s|ed)? (?:(?:for|on|with|in) (?:absolutely |literally |virtually |pretty much )?(?:every(?: ?(?:one|body))?(?: single)?|anyone|anybody|all)\b|every (?:single )?(?:time|night)|for you,? too)|never fails?|(?:does not|doesn'?t|won'?t|cannot|can'?t) fail\b|turn(?:s|ed|ing)? (?:the clock back|back the clock|back time)|(?:takes?|knocks?|shaves?) (?:\d{1,2}|five|ten|fifteen|twenty|thirty|years) (?:years )?off (?:your|you|any)|(?:looks?|looking) (?:\d{1,2}|ten|fifteen|twenty) years younger|no exceptions|(?:at|of) any age\b(?=[^.!?]{0,40}\b(?:no|works?|back|results?|gone|cleared|safe)\b)|(?:hair|pain|weight|glow|skin|sleep|energy|confidence|libido|mojo|lines|wrinkles|periods?|figure|waist) (?:back|gone|sorted|cleared|restored|returned|fixed) (?:in|within|after|by) [\w ]{2,14}|(?:gone|sorted|fixed|cleared|cured|better|healed|pain[- ]free|asleep) (?:in|within|inside|after) (?:just |only |like |about |under |less than |as little as )?(?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:hours?|mins?|minutes?|sessions?|seconds?|days?|weeks?|nights?|treatments?|visits?|doses?)|(?:your|yer|ur) (?:\w{3,12} ){0,2}(?:sorted|summer sorted|gone for good)|(?:stops?|knocks?|sorts?|clears?|shifts?|kills?|fix(?:es)?|zaps?) (?:it|them|'?em|that) (?:stone )?(?:dead|out|right out|out cold|completely|for good|overnight|every (?:single )?time|in its tracks)|(?:will|'ll|does) (?:not|NOT|never) (?:get|be|catch|have|need|feel) (?:sick|ill|poorly|a cold|the flu|hay ?fever|another)|\bpermanent (?:[\w-]{3,14} ){0,2}(?:rejuvenation|removal|solution|fix|change|lift|reduction|fat loss)|out like a light|like a (?:baby|log),? every|or (?:your )?money back|or we'?ll refund|works on (?:all|every|any) |results in \d{1,2} ?(?:h|hours?|days?|minutes?)\b|every time, for every\b|permanent (?:results|cure|relief|weight loss)|instant (?:results|relief|cure)|(?:results|relief) (?:is|are) (?:instant|permanent|certain)|in (?:one|a single) (?:visit|session|sitting|appointment)|(?:lower|drop|normali[sz]e|fix|balance|cut) your (?:blood pressure|cholesterol|blood sugars?|hormones|thyroid|a1c) in \d{1,2} (?:days|weeks)|(?:tighten|lift|remove|erase|whiten|plump|straighten|smooth)(?:s|es)? [^.!?]{0,30}\b(?:permanently|forever|for good|for life)|once and for all|(?:results|relief|pain[- ]free|hair[- ]free|clear skin|gone|cured|smooth)[^.!?]{0,20} (?:for good|forever|for life)|(?:\. )always|every\. time|every single (?:night|morning|time|day))\b/gi
const bodily =
  /\b(?:hair|jag|jabs?|lines|under[- ]eye|dissolving|hyalase|headaches?|skin|teeth|tooth|smile|face|wrinkles?|results?|weight|hair|body|gut|clinic|vials?|younger|treatments?|patients?|clients?|surgery|procedure|aligners?|lips?|filler|laser|remission|pain|sleep|protocol|programme|program|consults?|people with|syringes?|sessions?|mums?|ladies|feed|milk|supply)\b/gi

/** "heartburn: guaranteed" promises nothing good. */
const ILL_GUARANTEED = /\w[:=] ?$/

export default defineRule({
  title: 'Guaranteed result',
  find: (reading, { draft }) =>
    inClaims(reading, reading.matches(guarantee))
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
