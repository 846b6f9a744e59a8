import { defineRule } from '../../src/engine/rule.ts'
import { benefitClaims } from './benefit.ts'
import { asClaim, ILLNESS, isAsserted, REMEDY } from './claim.ts'
import { soften } from './soften.ts'

const strong =
  '(?:prevents?|treats?|kills?|fights?|beats?|stops?|balances?|clears?|protects?(?: you| me| us)? (?:from|against)|blocks?|eliminates?|neutrali[sz]es?|shrinks?|wards? off|keeps? (?:away|\\w{2,10} away)|defeats?|treatment for|remed(?:y|ies) (?:for|to|against)|(?:help(?:s|ing|ed)?|work(?:s|ed)?) (?:to )?(?:cure|treat|prevent|kill|fight|beat|reverse|eliminate|with|against)|eradicates?|(?:cut|burn|melt|reduc)(?:s|e|es|ing)?(?: down| away)?|get rid of)'

/** "ginger prevents coronavirus", "inhaling steam kills the virus", "pure cinnamon is a remedy to fight". */
const remedyClaim = new RegExp(
  [
    String.raw`\b(?:${REMEDY}|(?:going|drinking|inhaling|gargling|eating|consuming|taking|chewing|sniffing|using|avoid) [^.!?;]{2,60})\b[^.!?;]{0,70}?\b(?<claim>${strong} (?:[\w'-]{1,14} ){0,4}(?<illness>${ILLNESS}))\b`,
    String.raw`\b(?<claim>(?:home|natural|herbal|simple|homeopathic|ayurvedic|ancient) remed(?:y|ies) (?:for|to|against) (?:[\w'-]{1,14} ){0,3}${ILLNESS})\b`,
    String.raw`\b(?<claim>${REMEDY} (?:kills?|cures?|fix(?:es)?|reverses?|clears?|stops?|prevents?|beats?|heals?) (?:it|them|this))\b`,
    String.raw`\b(?<claim>${ILLNESS} (?:can|could|will) be (?:prevented|avoided|treated|managed|controlled) (?:by|with) (?:[\w'-]{1,14} ){0,3}(?:${REMEDY}|braless))`,
    String.raw`\b${ILLNESS},? (?:[\w'-]{1,14} ){0,2}(?<claim>(?:simple |home |natural )?(?:cure|remedy)): ?[^.!?]{0,60}\b${REMEDY}\b`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Remedy for a disease',
  find: reading => [
    ...reading
      .matches(remedyClaim)
      .filter(match => isAsserted(reading, asClaim(match)))
      .map(match => asClaim(match, undefined, { illness: match.groups.illness ?? '' })),
    ...benefitClaims(reading),
  ],
  message: 'This may claim that a food, a supplement or a home remedy treats or prevents a disease.',
  why: 'Such claims need strong evidence in people, and for foods and supplements they are not allowed in adverts.',
  fix: soften,
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      'Ginger prevents coronavirus.',
      'Gargling salt water kills the virus.',
      'Inhaling steam will get rid of pneumonia.',
      'Turmeric fights cancer better than you think.',
      'A home remedy for asthma that your gran knew.',
      'Ashwagandha treats anxiety, and I give it to everyone.',
      'Vitamin D protects you from flu.',
      'Craniosacral sessions have knocked out colic in every baby we see.',
      'Exosomes regrow your hairline.',
      'We love colostrum. It repairs the gut lining in ten days.',
    ],
    passes: [
      'Vitamin D is recommended for everyone in the UK in winter.',
      'Garlic does not prevent flu.',
      'Honey may help some people with a cough.',
      'Vitamin C contributes to the normal function of the immune system.',
      'Folic acid before pregnancy prevents most neural tube defects, says the NHS advice.',
      "Does zinc prevent colds? I read the review so that you don't have to.",
      'Tea, toast and a chat with the night team.',
      'Cold showers wake me up, that is all I can say for them.',
      'Acupuncture stopped my migraines for a while, others found nothing.',
      'Microneedling can soften the look of scars. Results vary.',
    ],
  },
})
