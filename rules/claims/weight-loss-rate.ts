import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { asClaim, isSelling, namesRemedy } from './claim.ts'

const AMOUNT =
  '(?:(?:up to|possibly|around|about|as much as|over|at least|another|some) ){0,4}(?<amount>half a|a|\\d{1,3}(?: ?(?:-|to) ?\\d{1,3})?|several|many|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty) ?(?<unit>lbs?|pounds?|kgs?|kilos?|stones?|inches|dress sizes?)'

/** "lose a stone in three weeks", "melts visceral fat", "lose weight while you sleep". */
const rate = new RegExp(
  [
    String.raw`\b(?:los(?:e|es|ing|t)|drop(?:s|ped|ping)?|shed(?:s|ding)?|burn(?:s|ing)?|down|melt(?:s|ed)?(?: off)?) ${AMOUNT}\b(?:[^.!?]{0,20}\b(?:in|within|per|every|by|the first|this|a) (?:(?:the|your|just|only|first|under|less than|\d{1,2}|one|two|three|four|six|eight|twelve) ){0,3}(?<period>days?|weeks?|fortnight|months?|weekend|summer)| on average)`,
    String.raw`\b(?:fat[- ](?:burning|burner|melting)|(?:melt|burn|blast|torch|block|dissolve|cut(?= (?:belly|body|visceral|stubborn|abdominal))|increas)(?:s|es|ed|ing|e)?(?: down| away| off| up)?(?: all| your| the| stubborn| visceral| belly| abdominal| body| excess| calories and| on){0,4} (?:fats?|calories))\b`,
    String.raw`\b(?:lose|losing|drop|shed) weight (?:without|while you sleep|fast(?:er)?|quickly|overnight|effortlessly|whatever you eat)\b`,
    String.raw`\bwithout (?:changing what you eat|diet(?:ing)? or exercise|lifting a finger|giving up)|no (?:exercise|diet(?:ing)?)(?: needed| required)?,? (?:and )?no (?:change in )?(?:diet|exercise|gym)\b`,
    String.raw`\b(?:permanent|lasting|effortless|rapid) weight loss\b|\bdrop (?:a|two|three|\d) dress sizes?\b|\b(?:best|ultimate) weight[- ]loss (?:program|programme|product|pill|secret|supplement)\b`,
    String.raw`\b(?:reduc\w{1,4}|lowers?|increases?) (?:abdominal|belly|visceral) fat\b|\bincreases? (?:your )?metabolism\b`,
  ].join('|'),
  'gi',
)
const own = /\b(?:i|i've|i'm)\b[^.!?]{0,20}$/i

/** Up to 2 lb or 1 kg a week is what guidance itself suggests. */
function isSensible({
  amount = '',
  unit = '',
  period = '',
}: Readonly<Record<string, string | undefined>>): boolean {
  const most = Math.max(...(amount.match(/\d+/g) ?? [amount === 'two' ? '2' : '99']).map(Number))
  return /^week/.test(period) && (/^(?:lb|pound)/.test(unit) ? most <= 2 : /^k/.test(unit) && most <= 1)
}

export default defineRule({
  title: 'Weight-loss promise',
  find: reading =>
    reading
      .matches(rate)
      .filter(match => {
        const sentence = reading.sentenceAt(match)
        const before = sentence.text.slice(0, match.start - sentence.start)
        const ownStory = own.test(before) && !isSelling(reading) && !namesRemedy(reading, match)
        return !ownStory && !(match.groups.amount && isSensible(match.groups)) && isAssertedLoss(before)
      })
      .map(match => asClaim(match)),
  message: 'This may promise how much weight someone will lose, or how easily.',
  why: 'Nobody can promise that, and fast loss can be unsafe.',
  fix: replaceSentence('Leave out the promise', 'Weight changes differ from person to person.'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      'Lose 10 lbs in two weeks with my plan.',
      'This tea burns belly fat.',
      'Drop two dress sizes before summer.',
      'Shed 2 stone in a month, no gym.',
      'It melts stubborn fat overnight.',
      'Want to lose weight while you sleep?',
      'Permanent weight loss, at last.',
    ],
    passes: [
      'Aim to lose 1 to 2 lbs a week.',
      'I lost 12 lbs in three months by walking to work.',
      'No tea burns belly fat.',
      'In the trial, people in the tablet group weighed less at one year.',
      'The baby weighs 7 lbs and feeds every three hours.',
      'The claim that you can lose 10 lbs in a week is false.',
    ],
  },
})

/** A question that sells ("Want to lose 10 lbs?") is a promise too; a hedge is not. */
const isAssertedLoss = (before: string): boolean =>
  !/\b(?:may|might|could|average participants?)\b[^.!?;]{0,24}$/i.test(before)
