import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { ILLNESS, isAsserted, isSelling, namesFolkRemedy, namesRemedy, nextIllness } from './claim.ts'
import { soften } from './soften.ts'

/** Verbs that claim an illness is gone; what they govern is looked for after them. */
const undoing =
  /\b(?:cur(?:es?|ed|ing)(?! rate)|revers(?:es?|ed|ing)|heal(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|g[eo]t(?:s|ting)? rid of|destroy(?:s|ed|ing)?|dissolv(?:es?|ed|ing)|switch(?:es|ed)|conquer(?:s|ed)?|banish(?:es|ed)?|clear(?:s|ed)? up|eras(?:es?|ed|ing)|fix(?:es|ed)?|defeat(?:s|ed)?|beat(?:s|en)?(?= [^.!?;]{2,40}\b(?:with|using|naturally|without)\b)|(?:say|said) goodbye to|(?:an|the) end (?:to|of)|stopped (?:my|our|his|her|their)|melts? away|ends?|ended|ending|stops?|kills?|killed|killing|takes? away|removes?|prevents?|never (?:have|get|suffer(?: from)?)|no more)\b/gi
/** Tissue that does not grow back because a post says so. */
const regrowing =
  /\b(?:rebuild|regrow|regenerate|restore|repair|reverse|reactivate)(?:s|es|ed|ing)? (?:your |the |damaged |lost |thinning |new |tooth |my ){0,4}(?:enamel|cartilage|brain cells?|neurons?|hair|collagen|nerves?|joints?|discs?|hearing|eyesight|vision|gums?|liver|gut lining|beta cells?|ageing|aging|the clock|metabolism)\b|\b[a-z-]{3,14} (?:is|are|will be|become|becomes) (?:now )?(?:history|a thing of the past|a distant memory)\b/gi
/** That it is gone, said right after its name. */
const SAID_OF_IT = [
  String.raw` (?:can|could|will) be (?:completely |fully |totally |easily |permanently )?(?:cured|reversed)`,
  String.raw` (?:is|are|was|were|will be|has) (?:completely |totally )?(?:gone|vanished|disappeared|history)`,
  String.raw` (?:simply |just )?(?:cannot|can't|won't) (?:survive|grow|live|exist|thrive|take hold)`,
  String.raw` (?:clears?|goes|disappears?|vanish(?:es)?) in (?:\d{1,2}|one|two|three|four|a few) (?:days?|weeks?|hours?|minutes?) (?:with|using|on)`,
  String.raw` (?:is|are|was|will be|become|becomes|can be) (?:now |just )?(?:a thing of the past|sorted|a distant memory|ancient history)`,
  String.raw`,? (?:all|both) (?:sorted|gone|fixed|cured|banished)`,
].join('|')
/** The claim in other words: "a cure for", "is cured by", "into remission", "heals itself". */
const cure = new RegExp(
  [
    String.raw`\b(?:the|a|an|its|natural|official|effective|only|real|home|simple|best|known|miracle|herbal) (?:\w{3,12} ){0,2}(?:cures?|remedy) (?:for|4|to|against) (?:the )?(?:[\w'-]{1,14} ){0,3}(?<illness>${ILLNESS})\b`,
    String.raw`\b(?:is|be|was|were|are|get|got|been) (?:completely |fully |totally |easily |permanently )?(?:cured|healed|reversed) (?:by|with|in|within|using|through|from|of|after|without)\b`,
    // Once for all that follows it: a name is the slowest part to look for.
    String.raw`\b${ILLNESS}(?:${SAID_OF_IT})\b`,
    String.raw`\byour ${ILLNESS} (?:will |just )?(?:dissolves?|disappears?|vanish(?:es)?|melts?|is history|will be history)\b|\byour [\w-]{3,14} is history\b|\b(?:removes?|cures?|fixes|clears|stops) (?:it|them) (?:permanently|forever|for good|completely)\b`,
    String.raw`\b(?:no one|nobody|not one (?:person|patient)) (?:with|who|taking|on)\b[^.!?]{3,50}\b(?:gets?|got|catch(?:es)?|develops?) ${ILLNESS}\b|\b(?:cannot|can't|can never) (?:get|catch|develop) ${ILLNESS}\b|\b(?:cancers?|tumou?rs?|candida|parasites) (?:hates?|fears?|feeds? on|thrives? (?:on|in)) |\bthere would be no ${ILLNESS}\b`,
    String.raw`\byou(?:'ll| will) never (?:be|get|feel) (?:ill|sick)\b`,
    String.raw`\b(?:in|into|to) (?:full |complete |lasting )?remission\b`,
    String.raw`\b(?:100|99) ?(?:%|percent|per cent) cure\b`,
    String.raw`\bthe cure\b(?! (?:for|rate|to|is (?:worse|not))\b)`,
    String.raw`\b(?:it|this|he|she|i|ive|i've|we|that|which|they)(?:'ve| has| have| will| can)? (?:also )?(?:cures?|cured)(?= (?:it|her|him|them|me|everyone|people|patients|\d|completely|for good|with|by|just)\b|[.!]|$)`,
    String.raw`\bnever (?:suffer(?: from| with)?|have|get|catch|see|struggle with|battle|worry about) (?:[\w'-]{1,14} ){0,2}${ILLNESS} again\b|\b(?:goodbye|bye[- ]bye|farewell|adios),? (?:to )?(?:[\w'-]{1,14} ){0,2}${ILLNESS}\b`,
    String.raw`\b(?:not|n't) had (?:an? |one |any )?(?:single )?(?:[\w'-]{1,14} )?${ILLNESS} (?:since|in (?:\d{1,2}|one|two|three|four|five|ten|over|years|months))\b`,
    String.raw`\bwatch (?:your|the|those|that|his|her) (?:[\w'-]{1,14} ){1,3}(?:vanish|disappear|melt|plummet|normali[sz]e|dissolve|clear|shrink|drop to (?:nothing|zero)|fall to (?:nothing|zero)|drop|improve overnight)\b|\bwill do the same for you\b|\byour \w{3,12} (?:will )?(?:clean|unclog|heal|repair|fix|regenerate)s? (?:itself|themselves)\b`,
    String.raw`\bhydrox\w{0,12} cures\b|\bheal(?:s)? (?:from (?:the )?inside|yourself|your (?:gut|body|thyroid|hormones))\b|\b(?:thyroid|gut|liver|body|skin|pancreas|brain|joints?) (?:will |can )?heals? itself\b`,
  ].join('|'),
  'gi',
)

const grave =
  /cancer|tumou?r|autis|hiv\b|aids\b|dementia|alzheimer|parkinson|diabet|covid|corona|leuk|lymphoma|melanoma|stroke|heart (?:disease|failure)|type (?:1|2)/i
/** These are cured every day, by the right medicine. */
const curable =
  /hep(?:atitis)? ?c\b|pylori|\btb\b|syphilis|chlamyd|scabies|\blice\b|thrush|appendi|overdos|anaphyla|cardiac arrest|dehydrat/i
/** Treatments that do cure, named as what they are. */
const established =
  /\b(?:antibiotics?|radiotherapy|radiation|surgery|surgeons?|chemo(?:therapy)?|transplants?|immunotherapy|gene therapy|vaccin\w+|operations?|screening|smears?|scans?)\b/i
/** Talk of cures that is no claim: a joke, a statistic, a charity. */
const talk =
  /\b(?:nothing cures|cure[sd]? (?:my|our|the|any|every|your)(?: [\w-]{2,16}){0,2} (?:depression|anxiety|sadness|mood|soul|day|stress|boredom|misery|blues|grumpiness)|my (?:\w{3,12} )?(?:depression|anxiety|sadness) is cured|cured\/|recover(?:y|ed)|discharged|can'?t (?:just )?be cured|pray for|fundrais\w*|donat\w*|charity|awareness|walk for)\b/i
/** Looking back at one's own: "my headache is gone". */
const ownRelief = /^[^.!?]{0,4}\bmy\b|\bmy (?:[\w-]{2,14} ){0,2}$/i
const CURED_MINE = /^(?:cured|fixed|ended|stopped) (?:my|our) /i
const goneAgain = /\b(?:gone|vanished|disappeared|history|sorted|past)$/i
const STANDS_IN = /^\W{0,4}(?:it|they|this|that|these)\b/i
/** Verbs of everyday talk: a remedy has to be named, something sold, or the claim be absolute. */
const everyday = /^(?:ends?|ended|ending|stops?|kill|take|remove|prevent)/i
const absolute =
  /\b(?:forever|for good|for life|overnight|before (?:it|they) starts?|in (?:one|just|\d+)|completely|instantly|cells?|drips?|infusions?|plunges?|oil|naturally|always|any|every|all)\b/i
/** "Our inhaler prevents strokes": what one offers oneself. */
const OWN_PRODUCT = /^\W{0,6}(?:our|my|this|these) (?!patients?|clients?|team|research|study)/i
/** Verbs that mean other things too: something must be for sale, or a remedy named, or the claim be absolute. */
const ambiguous =
  /^(?:fix|end|stop|kill|take|remove|prevent|no more|never (?!\w+ another)|the end|an end|put|stopped|defeat|destroy|eras|clear|switch|melt|heal|wip)/i
const pressing =
  /\b(?:our|my|we|this|these|i|forever|for good|overnight|naturally|completely|instantly|in (?:one|just|\d+)|oil|off|for life|always|drops|shots|itself)\b/i

/** Whether a remedy is named; without one it may be a joke, one's own luck, or a treatment that does cure. */
function isMeant(reading: Reading, match: Match): boolean {
  if (namesFolkRemedy(reading, match)) return true
  const { text, index, start } = reading.sentenceAt(match)
  // "Smear test due? It can stop cancer": what "it" is stands in the sentence before.
  const about = STANDS_IN.test(text) ? `${reading.sentences[index - 1]?.text ?? ''}${text}` : text
  if (talk.test(text) || curable.test(text) || established.test(about)) return false
  const ownLuck = goneAgain.test(match.text)
    ? ownRelief.test(text.slice(0, match.start - start))
    : CURED_MINE.test(reading.text.slice(match.start, match.end))
  // "He is in remission" is news of a patient until a remedy is named.
  if (/^in (?:full |complete |lasting )?remission$/i.test(match.text) && !isSelling(reading)) return false
  return isSelling(reading) || !ownLuck
}

export default defineRule({
  title: 'Cure claim',
  find: reading => {
    const governed = reading.matches(undoing).flatMap(match => {
      const illness = nextIllness(reading, match)
      if (!illness || (ambiguous.test(match.text) && !isPressed(match))) return []
      return [{ ...match, end: illness.end, groups: { illness: illness.text } }]
    })
    const regrown = reading.matches(regrowing).filter(isPressed)
    const others = reading.matches(cure)
    return [...governed, ...regrown, ...others]
      .filter(match => isAsserted(reading, match) && match.text !== 'The Cure' && isMeant(reading, match))
      .map(match => {
        const { illness = '' } = match.groups
        const isGrave = grave.test(reading.sentenceAt(match).text)
        return asHit(match, isGrave ? 'a grave disease' : undefined, { illness })
      })

    function isPressed(match: Match): boolean {
      if (isSelling(reading) || namesRemedy(reading, match)) return true
      const own = OWN_PRODUCT.test(reading.sentenceAt(match).text)
      return own || (everyday.test(match.text) ? absolute : pressing).test(reading.sentenceAt(match).text)
    }
  },
  message: 'This may claim a cure.',
  why: 'People who believe it may put off care that works, and few treatments cure everyone.',
  fix: soften,
  guards: ['refuted', 'negated', 'their words', 'cited'],
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
      'After a low-calorie diet, diabetes goes into remission in some people; ask your team first.',
    ],
  },
})
