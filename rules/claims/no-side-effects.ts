import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAsserted, namesRemedy } from './claim.ts'

/** "no side effects", "zero risk", "completely safe". */
const harmless =
  /\b(?:(?:no|zero|without|free (?:of|from)|0|absolutely no|literally no)(?: any| known| nasty| harmful| negative| bad| adverse| real| single| serious| major){0,4} (?:side[- ]?effects?(?! reported)|risks?(?! (?:factors?|of|assess|to the))|down ?sides?|adverse effects)|side[- ]effect[- ]free|risk[- ]free(?! trial)|(?:completely|totally|100 ?%|perfectly|absolutely|entirely|utterly) (?:safe|harmless|risk[- ]free)|(?:with )?none of the (?:risks?|side[- ]?effects?|downsides?|downtime)|zero (?:irritation|discomfort|pain|downtime|recovery time)|(?:completely|totally|100 ?%|entirely|absolutely) pain(?:less|[- ]free)|just as safe)\b/gi
/** A share of people, as a leaflet says it. */
const share =
  /\b(?:most|many|some|few) (?:\w{3,12} )?(?:people|patients|women|men|children|adults|users)\b[^.!?]{0,40}$/i
/** One's own luck with a treatment is no claim about it. */
const own =
  /\b(?:i|my|we)\b[^.!?]{0,40}\b(?:had|have had|got|felt|feel|having|experienced|so far)\b|\bso far\b|\b(?:today|yesterday) (?:and|with) no\b/i

/** The same place in the sentence, without the promise. */
function honest(claim: string): string {
  if (/^without/i.test(claim)) return 'with possible side effects [name them]'
  if (/risks?$/i.test(claim)) return 'some risk [say which]'
  if (/(?:effects|downsides?)$/i.test(claim)) return 'possible side effects [name them]'
  return 'not without risk'
}

export default defineRule({
  title: 'No side effects',
  find: reading =>
    reading
      .matches(harmless)
      .filter(
        match =>
          isAsserted(reading, match) &&
          !share.test(reading.text.slice(reading.sentenceAt(match).start, match.start)) &&
          (namesRemedy(reading, match) || !own.test(reading.sentenceAt(match).text)),
      )
      .map(match => asClaim(match)),
  message: 'This may say that a treatment has no risk.',
  why: 'Every treatment that works can also do harm, and people need to know how likely that is.',
  fix: (hit, { reading }) => [
    {
      label: 'Say that there is some risk',
      edits: [{ start: hit.start, end: hit.end, text: honest(reading.text.slice(hit.start, hit.end)) }],
    },
  ],
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      { text: 'Our peel has no side effects', phrase: 'no side effects' },
      'Zero risk, all glow: book your facial.',
      'This supplement is completely safe for everybody.',
      'A risk-free procedure in your lunch hour.',
      'It works without any side effects.',
      'Side-effect free pain relief from a patch.',
    ],
    passes: [
      'No drug has zero risk.',
      'No treatment is completely safe, and I will tell you why.',
      'I had my flu jab at noon and no side effects so far.',
      'Ask about side effects, there is no silly question.',
      'He has no risk factors for stroke.',
      'That filler is risk-free is a myth.',
    ],
  },
})
