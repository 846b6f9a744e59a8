import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { coversAll, hasSiteLabel, isClear, labelFirst, recommends } from './advertising.ts'

const WHERE = '(?:bio|profile|highlights?|pinned (?:post|tweet)|link ?tree|about page|header)'
const WHO =
  '(?:partners(?:hips)?|brands? (?:i|we) work with|sponsors?|brand deals|collabs|ambassadorships|disclosures?|affiliations|paid work|conflicts of interest|declarations? of interests?)'
const ELSEWHERE = new RegExp(
  [
    String.raw`\b(?:see|check|read|visit|look at)(?: out)? (?:my |the |our )?${WHERE} for (?:[\w']{1,12} ){0,4}?${WHO}\b`,
    String.raw`\b${WHO} (?:are |is )?(?:all )?(?:listed |named )?(?:in|on) (?:my |the |our )?${WHERE}\b(?! (?:pic|photo))`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Disclosed in the profile only',
  find: (reading, context) => {
    if (hasSiteLabel(context.draft, context) || !recommends(reading)) return []
    if (reading.labels.some(label => isClear(label, context) && coversAll(label))) return []
    return reading.matches(ELSEWHERE).map(match => asHit(match))
  },
  message: 'What stands in the profile does not tell readers of this post that it is an advert.',
  why: 'Posts are shared and seen without the profile, so the label belongs to each of them, at the start.',
  fix: (_, context) => [labelFirst(context)],
  guards: ['critique', 'news', 'their words'],
  examples: {
    flags: [
      { text: 'I swear by this serum. See bio for partners', phrase: 'See bio for partners' },
      'Best probiotic I have tried, try it. Check my profile for the brands I work with',
      'Order these clogs, you need them. Disclosures in my bio',
      'My favourite sun cream this year. Sponsors are listed in my highlights',
    ],
    passes: [
      '#ad I swear by this serum. See bio for partners',
      'I swear by this serum. See bio for my dog',
      'Slides from my talk on sepsis, disclosures in my bio',
      'My partners are in my bio picture and the best cook I know',
      { text: 'I swear by this serum. See bio for partners', in: 'uk', paidPartnership: true },
    ],
  },
})
