import { defineRule } from '../../src/engine/rule.ts'
import { ILLNESS, isAsserted, namesRemedy, toHit } from './claim.ts'
import { soften } from './soften.ts'

const BETWEEN = String.raw`(?:(?:the|your|my|any|all|an?|of|novel|new|type|stage|\d|[a-z]{2,14}'s?|[a-z]{3,14}) ){0,3}`

/** "cures cancer", "reverses type 2 diabetes", "a cure for", "is cured by", "into remission". */
const cure = new RegExp(
  [
    String.raw`\b(?<verb>cur(?:es?|ed|ing)|revers(?:es?|ed|ing)|heal(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|g[eo]t(?:s|ting)? rid of|wip(?:es?|ed|ing) out|destroy(?:s|ed|ing)?|dissolv(?:es?|ed|ing)|switch(?:es|ed)?|conquer(?:s|ed)?|banish(?:es|ed)?|clear(?:s|ed)? up) ${BETWEEN}(?<illness>${ILLNESS})\b(?: off\b)?`,
    String.raw`\b(?:the|a|an|its|natural|official|effective|only|real|home|simple|best|known|miracle|herbal) (?:\w{3,12} ){0,2}(?:cures?|remed(?:y|ies)) (?:for|4|to|against) (?:the )?${BETWEEN}${ILLNESS}\b`,
    String.raw`\b(?:is|be|was|were|are|get|got|been) (?:completely |fully |totally |easily |permanently )?(?:cured|healed|reversed) (?:by|with|in|within|using|through|from|of|after|without)\b`,
    String.raw`\b${ILLNESS} (?:can|could|will) be (?:completely |fully |totally |easily |permanently )?(?:cured|reversed)\b`,
    String.raw`\b(?:in|into|to) (?:full |complete |lasting )?remission\b`,
    String.raw`\b(?:100|99) ?(?:%|percent|per cent) cure\b`,
    String.raw`\bthe cure\b(?! (?:for|rate|to|is (?:worse|not))\b)`,
    String.raw`\b(?:it|this|he|she|i|ive|i've|we|that|which|they)(?:'ve| has| have| will| can)? (?:also )?(?:cures?|cured)\b(?! my\b)`,
    String.raw`\bhydrox\w{0,12} cures\b|\bheal(?:s)? (?:from (?:the )?inside|yourself|your (?:gut|body|thyroid|hormones))\b`,
  ].join('|'),
  'gi',
)

const grave =
  /cancer|tumou?r|autis|hiv\b|aids\b|dementia|alzheimer|parkinson|diabet|covid|corona|multiple sclerosis|leuk|lymphoma|melanoma|stroke|heart (?:disease|failure)/i
/** These are cured every day, by the right medicine. */
const curable =
  /hep(?:atitis)? ?c\b|pylori|tubercul|\btb\b|malaria|syphilis|gonorrh|chlamyd|scabies|\blice\b|thrush|appendi/i
/** Talk of cures that is no claim: a joke, a statistic, a charity, remission told as news of oneself. */
const talk =
  /\b(?:nothing cures|cured my (?:depression|anxiety|sadness|mood|soul|bad day|stress|boredom)|my (?:depression|anxiety|sadness|seasonal depression) is cured|cured\/|cured cases|recover(?:y|ed)|cure rate of|cured today|discharged|the cure'?s|can'?t (?:just )?be cured|pray for|fundrais\w*|donat\w*|charity|awareness|walk for|run for)\b/i

export default defineRule({
  title: 'Cure claim',
  find: reading =>
    reading.matches(cure).flatMap(match => {
      const sentence = reading.sentenceAt(match)
      const remedy = namesRemedy(reading, match)
      if (!isAsserted(reading, match)) return []
      if (!remedy && (talk.test(sentence.text) || curable.test(sentence.text))) return []
      const { verb = '', illness = '' } = match.groups
      return [
        toHit(match, {
          ...(grave.test(sentence.text) && { variant: 'a grave disease' }),
          data: { verb, illness },
        }),
      ]
    }),
  message: 'This may claim a cure.',
  why: 'People who believe it may put off care that works, and few treatments cure everyone.',
  fix: soften,
  guards: ['refuted', 'negated', 'cited'],
  examples: {
    flags: [
      { text: 'Black seed oil cures cancer', phrase: 'cures cancer' },
      'Our programme reverses type 2 diabetes in a month.',
      'Celery juice heals eczema from the inside.',
      'Autism can be cured with this diet.',
      'The cure for arthritis is already in your kitchen.',
      'It has put all of my clients into remission.',
      'This cream gets rid of psoriasis.',
    ],
    passes: [
      'There is no cure for type 1 diabetes yet.',
      'Myth: garlic cures flu. It does not.',
      'We walk on Sunday to help find a cure for dementia.',
      'The cure rate for early testicular cancer is high: ask about it.',
      'Curettage under local anaesthetic: what to expect.',
      'Hepatitis C can now be cured with tablets in most people.',
      "Can honey really cure hay fever? Let's look at the data.",
      'A nap in the on-call room cured my sadness.',
    ],
  },
})
