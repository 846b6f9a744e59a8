import { phraseFinder } from '../../src/engine/reading/phrases.ts'
import type { Reading, Sentence } from '../../src/engine/reading/reading.ts'
import type { ClaimSign } from '../lexicon/claim-signs.ts'
import { claimSignWords } from '../lexicon/claim-signs.ts'
import type { ClaimPart } from '../lexicon/claim-words.ts'
import { remembering } from '../remember.ts'
import { illnessesIn, isSelling, remediesIn } from './claim.ts'
import { partsOf } from './terms.ts'

/** Signs of phrases, of what the reading found, and of how a sentence is built. */
export type Sign =
  | ClaimSign
  | 'remedy'
  | 'illness'
  | 'body'
  | 'medicine'
  | 'culprit'
  | 'causes'
  | 'harms'
  | 'counted'
  | 'soon'
  | 'redefined'
  | 'equation'
  | 'selling'
  | 'question'
  | 'quoted'
  | 'laughing'
  | 'negated'
  | 'refuted'
  | 'cited'
  | 'price'
  | 'story'
  | 'kindly'
  | 'unharmed'
  | 'record'
  | 'rivalled'
  | 'discarded'
  | 'over'
  | 'foremost'
  | 'defiant'
  | 'sole cause'

/** Signs that stand for one another. */
export const groups = {
  'to blame': ['causes', 'harms'],
  blamed: ['culprit', 'causes'],
  help: ['remedy', 'means'],
  better: ['undone', 'improved', 'remedy'],
  treated: ['remedy', 'means', 'undone', 'medicine'],
  ill: ['illness', 'body'],
  'who or what': ['illness', 'body', 'young'],
  'talked of': ['illness', 'remedy', 'means'],
  topic: ['remedy', 'means', 'culprit', 'medicine', 'illness', 'body'],
  sure: ['record', 'defiant', 'foremost', 'insistence', 'testimony', 'absolute'],
  outcome: ['over', 'undone', 'discarded', 'unharmed', 'rivalled'],
} as const satisfies Record<string, readonly Sign[]>
export type Name = Sign | keyof typeof groups

const words = new Map<string, Set<ClaimSign>>()
for (const { word, sign } of claimSignWords) words.set(word, (words.get(word) ?? new Set()).add(sign))
const find = phraseFinder(Array.from(words, ([word, signs]) => ({ word, signs })))

/** How a sentence is built, where no word tells. */
const SHAPES: readonly (readonly [Sign, RegExp])[] = [
  [
    'counted',
    /\b(?:\d{1,4}|nine|ten|eight|seven|hundreds|dozens|thousands|countless)(?: times)? (?:out of|in|of) (?:every )?(?:my|the|our|them|\d{1,4}|ten)\b|\b\d{1,3} ?(?:%|per ?cent) of\b|\b(?:\d{2,5}|two|three|four|five|six|seven|eight|nine|ten|hundreds of|dozens of|countless) (?:[\w-]{3,12} ){0,2}(?:women|men|patients|clients|kids|children|babies|people|mums|moms|couples|families|ladies|of them)\b/i,
  ],
  [
    'soon',
    /\b(?:in|within|after|by|from|inside|under) (?:just |only |like |about |under |the |a |as little as )?(?:an?|one|two|three|four|five|six|eight|ten|twelve|first|\d{1,3})? ?(?:fortnight|seconds?|min(?:ute)?s?|hours?|days?|nights?|wks?|weeks?|months?|sessions?|visits?|treatments?|doses?|adjustments?)\b|\bfirst (?:night|week|session|time|go)\b|\b(?:one|two|three|a single) (?:sessions?|injections?|visits?|adjustments?|treatments?|doses?)\b/i,
  ],
  [
    'redefined',
    /\b(?:isn'?t|aren'?t|is not|are not|never) (?!just\b|only\b)(?:\w+ ){0,4}?\w+[,.;:-] ?(?:it'?s|they'?re|he'?s|she'?s|it is)\b|\b(?:no such thing as(?! an? )|is just|are just|is nothing (?:more|but)|nothing but|is only|is all|it'?s (?:just|always|all|your))\b/i,
  ],
  ['equation', /[=\u2192]|->|\bequals\b/],
  ['question', /\?/],
  ['quoted', /"[^"]{3,}"|(?:^|\s)'[^']{3,}'/],
  ['laughing', /\u{1F602}|\u{1F480}|\u{1F923}|\blol\b|\bjk\b|\blmao\b|\bhaha/u],
  [
    'kindly',
    /\b(?:isn'?t|not|aren'?t|never) (?:just|only|always|all|an? (?:choice|weakness|failing|battle|cure|fix|fault)|your fault|magic|lazy|weak|broken|dangerous)\b|\bit'?s ok(?:ay)?\b/i,
  ],
  // "no downtime", "you can't get hooked", "safer than a flu jab"
  [
    'unharmed',
    /\b(?:no|zero|without (?:the|any)|not a hint of|minus the|none of the) (?:\w{3,12} )?(?:pain|swelling|down ?time|drowsiness|grogg\w+|nausea|sickness|side[- ]?effects?|faff|needles?|relapse|surgery|drugs|chemicals|diet|gym|hangover|crash|comedown|risks?|scars?|scarring|recovery|discomfort|bruising|withdrawal|addiction|harm|bleeding|jitters|toxins|stitches|reactions?)\b|\bpain-?(?:less|free)\b|\b(?:can'?t|cannot|won'?t|never|not) (?:\w{2,10} ){0,2}?(?:hooked|addict\w+|overdose|overdo it|harm|hurt|feels? (?:groggy|a thing)|relapse)\b|\bnot (?:at all )?(?:addictive|habit[- ]forming)\b|\bnobody (?:feels|gets|has)\b|\b(?:completely|totally|perfectly|100 ?%|entirely|absolutely|utterly) (?:safe|harmless|natural|painless)\b|\bsafe for (?:everyone|everybody|all|anyone|any age|babies|kids|the whole)\b|\bsaf(?:er|est)\b(?! (?:sleep|space|place|together|staffing|ratios|hands))|\bharmless\b|\b(?:same|all) (?:the )?benefits? (?:without|minus|and none)\b/i,
  ],
  // "haven't sent a child for tubes yet", "I've not had one come back", "done hundreds"
  [
    'record',
    /\b(?:haven'?t|hasn'?t|have not|'ve not|has not|had not|hadn'?t|never|yet to) (?:once )?(?:had|seen?|saw|sent|send|met|meet|needed|referred|refer|lost|known|have|done|given)(?: to)? (?:an?|one|any|a single|anyone|anybody|so much as)\b|\bnot (?:one|a single)(?: one)? of (?:them|my|our)\b|\bwe (?:don'?t|do not) (?:have|do|get|see) (?:failures?|complications|infections|relapses|complaints)\b|\b(?:done|seen|treated|given|injected|adjusted|fixed|helped|delivered) (?:hundreds|thousands|dozens|loads|\d{2,5}|enough|it to)\b|\bsee (?:it|this) (?:all the time|every (?:day|week)|constantly|again and again)\b|\b(?:i'?ve|i have|we'?ve|we have) (?:personally )?(?:watched|seen) (?:it|them|people|women|men|kids|clients|patients|babies|this)\b|\b(?:every|each)(?: single)? (?:one|kid|child|man|woman|patient|client|couple|person|baby|mum|mom|runner|case|\w{3,12}) (?:i|we|that|who|of)\b|\b(?:all|most|nine|half|\d{1,3} ?%|thirty[- ]\w+) of (?:ours|mine|them|those|our|my)\b|\bworks? (?:on|for) (?:everyone|everybody|anyone|any|every|all)\b|\bworked for (?:every|all)\b|\b(?:any|every) (?:ulcer|child|kid|age|wound|stage|body|skin|case)\b|\b(?:success|cure|recovery) rates?\b|\b(?:works|worked) (?:every|first) time\b|\b(?:that|the|my) wall\b/i,
  ],
  // "berberine is Ozempic", "beats chemo", "does what years of exercises can't"
  [
    'rivalled',
    /\bsame (?:thing|job|as (?:the|a|your)|drug|shot|stuff|result|exact)\b|\b(?:exact|very) same\b|\b(?:does|do|did) (?:the same|what|more|better|as much|everything)\b|\b(?:beats?|outperforms?|outstrips?|outdoes|tops|trumps|knocks? spots off|puts? .{2,20} to shame|works? better|gets? better results|more (?:powerful|effective)|as (?:good|strong|effective|powerful) as|better (?:than|for)|stronger than|faster than|safer than|kinder than|gentler than|more than (?:a|any|all|ten|twenty|years))\b|\bnature'?s (?:own )?\w{4,}|\b(?:natural|herbal|plant|legal|poor man'?s) (?:ozempic|botox|prozac|viagra|statin|insulin|antibiotic|valium|adderall|alternative)\b|\ball (?:that|the) medicine\b|\b(?:instead|rather) (?:of|than)\b|\bwithout (?:a |the |any )?(?:drugs?|surgery|op|operation|meds|medication|injections?|chemo|steroids?|statins?|antibiotics?)\b/i,
  ],
  // "threw their inhalers in the river", "cancel the op", "Rheumatology can keep their methotrexate"
  [
    'discarded',
    /\b(?:thr(?:ow|ew|own)s?|bin(?:s|ned)?|chuck(?:s|ed)?|toss(?:ed|es)?|ditch(?:ed|es)?|dump(?:ed)?|cancel(?:s|led|ed)?|drop(?:s|ped)?|stop(?:s|ped)?|skip(?:s|ped)?|quit|bins?|burn(?:ed|t)?|pack(?:ed)? in|come off|came off|coming off|get off|got off|off) (?:all )?(?:of )?(?:their|theirs|his|her|hers|your|yours|my|the|all|every)\b|\b(?:put|puts|shove|leave|left) (?:the|your|their|his|her) \w{4,14} (?:in|at|on|down|away)\b|\bkeep (?:their|your|his|the) [a-z]{5,}|\b(?:don'?t|doesn'?t|didn'?t|won'?t|not|never|nobody|no longer|no one|stopped)(?: ever| really| actually| even)? (?:need(?:s|ed|ing)?|touch(?:ed)?|take|tak(?:es|en)|use[ds]?)(?: (?:a|an|any|the|your|their|her|his|one|it))?\b|\bno need (?:for|to)\b|\b(?:out of|from) (?:wheelchairs?|the operating table|surgery|the knife)\b|\bfor nothing\b|\bnever designed\b|\b(?:what|who)(?: is| was|'s)? (?:it|that|they) for\b/i,
  ],
  // "gone by morning", "PTSD is done", "a thing of the past", "driving again"
  [
    'over',
    /\b(?:is|are|was|were|it'?s|has|have|'s|and|all|be|been|fully|totally) (?:\w{2,8} )?(?:gone|done|solved|over|history|sorted|fixed|cured|cleared|reversed|dissolved|melted|healed|beaten|eradicated|banished|reversible|curable|away|vanished|finished|silenced)\b(?! (?:my|our|it|with|for|the|to|a)\b)|\b(?:gone|sorted|done|solved|cured|fixed|over|quiet|asleep|away|clear) (?:by|in|within|inside|after|before|for good|for life)\b|\b(?:a thing of the past|a distant memory|for good|for life|never (?:come|came|comes|returns?|go|goes) back|never again|stays? (?:off|away|gone)|no more \w+|say(?:ing)? (?:goodbye|bye|ta-ra|so long) to|good ?bye|gone\.|(?:pain|symptom|drug|med|medication|migraine|headache|reflux|leak|anxiety|cancer|eczema)[ -]free)\b|\b(?:walk|driv|speak|talk|remember|run|danc|sing|breath|work|ski|golf|hear|see|read|squat|gardening|climb|play)(?:s|ing|ed|e|es)? (?:\w+ )?(?:again|by (?:teatime|lunch\w*|friday|week)|just fine|in a week)\b|\b(?:switch(?:es|ed)?|turn(?:s|ed)?|shut(?:s)?) (?:\w{2,12} ){0,3}?off\b|\b(?:fill|grow|put|go|knit|clos|seal|com)(?:s|ed|e|es|ing)? (?:right |straight |itself )?(?:back|in|up) (?:in|together|on its own)?\b|\bbring(?:s)? (?:your|the|it) \w+ back\b|\beighteen again|\b(?:twenty|years|decades?) younger\b|\b(?:will|WILL|'ll) (?:never|not) (?:\w+ )?(?:need|get|catch|have|age|lose|suffer|feel)\b|\b(?:you|they|babies|kids) (?:will|won'?t) (?:not )?(?:get|catch|have)\b|\bends? the\b|\bfix the\b|\b(?:clears?|drains?|draws?|lifts?|pulls?|flush(?:es)?|drops?|dissolves?|banish(?:es)?|kills?|regrows?|rebuilds?|reverses?|erases?|melts?|heals?|cures?|stops?|unblocks?|shrinks?|sorts?) (?:out )?(?:the|your|any|all|every|their|it|them|away|out|up)\b/i,
  ],
  // "the finest implant centre in the North West", "no other team"
  [
    'foremost',
    /\b(?:the|our|is|are|'re) (?:only|best|finest|leading|top|number one|no\.? ?1|#1|safest|most (?:trusted|advanced|experienced|effective|powerful|successful))\b[^.!?\n]{0,40}\b(?:in (?:the|all|our|this|[A-Z])|on (?:the market|earth)|anywhere|that (?:actually )?works|of its kind|around|known|going)\b|\bno (?:other|one else|clinic|team)\b|\b(?:nobody|no one) else\b|\bunlike (?:every|any|other|most)\b|\bevery other (?:clinic|centre|center|unit|practice)\b|\b(?:america|britain|scotland|wales|london|texas|england|ireland)'s (?:most|best|leading|top|only|number)\b|\b(?:hands down|without question|second to none|world[- ]class|unrivalled|unbeatable|unparalleled)\b|\bfailed (?:\w+ ){0,3}elsewhere\b|\b(?:other|your|their|ordinary) (?:doctors?|clinics?|dentists?|gps?|surgeons?) (?:tell|told|say|said|ran|miss|missed|can'?t|cannot|won'?t|will|gave)\b|\bdone right\b|\bor (?:we'?ll|your money|we)\b/i,
  ],
  // "don't tell me", "nobody will say it so I will", "science can catch up"
  [
    'defiant',
    /\bdon'?t (?:tell|@|at|come at|believe|let (?:them|anyone))\b|\b(?:tell|fight|prove|quote|come for|change|hate|thank|mark) (?:me|my mind|my words)\b|\bi'?ll die on\b|\bhill i\b|\bhill\b[.,!]|\bnobody (?:will|wants to|dares|is) (?:say|talk|admit)\w*\b|\b(?:i|somebody|someone) (?:will|had to|said it)\b(?= ?[.!,]| so\b)|\bthat'?s settled\b|\bsettled\b|\bcatch(?:es|ing)? up\b|\b(?:years?|yrs) (?:of |in |as |doing |a |an |slt|nursing)|\bbeen (?:doing|nursing|saying|practising|in) (?:this|it|\d)|\bi'?d (?:never|rather)\b|\bi (?:should|think i'?d) know\b|\bbasic (?:biology|science|chemistry|anatomy)\b|\b(?:peer review|trials?|studies|the regulator|cochrane|nice|the guidelines?|evidence) (?:is|are|can|would|will|don'?t|doesn'?t|won'?t|be damned|has|have)\b|\bthan any (?:trial|study|paper|randomised)\b|\b(?:my|most of my) (?:colleagues|profession|peers)\b|\bthe profession\b|\bkeep you sick\b|\b(?:pays|profitable|profit|money in|funding|funded|billing|push on|pushed on|handing out|still (?:handing|giving|prescribing|pushing))\b|\bsecrets?\b|\bthey'?d (?:fire|sack)\b|\bembarrass\w+|\bwake up\b|\bperiod\b|\bsimple as\b|\bend of\b|\bno such thing\b|\bwe know\b|\bKNOW\b/i,
  ],
  // "parasites are why you're tired", "is a NECK problem", "SSRIs are placebo"
  [
    'sole cause',
    /\b(?:is|are|was|were|'s) (?:\w{2,10} )?(?:why (?:you|your|so many|our|kids|people|they|we)|(?:just|only|all|nothing but|really|always|purely|simply|literally|mostly|a|an|your|the) (?:\w{2,14} ){0,2}?(?:problem|issue|deficien\w+|imbalance|blockage|infection|inflammation|placebo|poison|myth|scam|lie|trauma|stress|misalignment|overload|toxicity|hormones?|adrenals?|gut|liver|neck|jaw|spine|mitochondria\w*|parasites?|mould|mold|candida|choice))\b|\bstarts? (?:in|with) (?:the|your) (?:gut|jaw|neck|liver|spine|mouth|mind|hips?|feet|atlas|bite|food|brain)\b|\bit(?:'s| is|'s not| isn'?t|was never) (?:\w{2,10} )?your (?:age|adrenals?|gut|liver|hormones?|thyroid|neck|genes?|fault|food)\b|\b(?:cause|causes|CAUSE|CAUSES|caused|feeds?|doubles?|triples?|raises|drives?|fuels?|triggers?|rots?|shrinks?|poisons?|sterilises?|wrecks?|ruins?|destroys?|damages?|destroyed) (?:more |the |your |their |our |early |in )?(?:\w{3,14} )?(?:risk|cancers?|tumou?rs?|leuka?emia|autism|adhd|dementia|alzheimer'?s|infertility|memory|muscles?|brain|liver|gut|heart|stammering|miscarriages?|diabetes|bones|fertility|harm|deaths?|disease|failure|hormones?|blood|skin|arteries|tics|asthma|eczema|clots?|strokes?|womb|sperm|mood)\b|\b(?:since|after|days after|weeks after|following) (?:the|his|her|their|those|my)? ?(?:\w{2,9} ){0,2}(?:jabs?|shots?|vaccines?|boosters?|vaccination|mmr)\b|\bthe body (?:knows|can|will|heals?|was|is)\b|\byour body\b|\bnothing to do with\b|\b(?:don'?t|doesn'?t|do not|does not|never) (?:extend|save|prevent|stop|stopped|work|help|saved|prevented) (?:a single|anyone|any|one|lives?|transmission)\b|\bmore (?:\w+ )?(?:cancers?|harm|failure|deaths?|damage|disease) than\b/i,
  ],
  ['price', /[£$€] ?\d|\b\d+ quid\b/],
]

const signsOfText = remembering((text: string): readonly Sign[] => {
  const signs: Sign[] = find(text).flatMap(({ entry }) => [...entry.signs])
  for (const [sign, shape] of SHAPES) if (shape.test(text)) signs.push(sign)
  return signs
})

function add(signs: readonly Sign[][], sign: Sign, facts: readonly { readonly sentence: number }[]): void {
  for (const { sentence } of facts) signs[sentence]?.push(sign)
}

/** What the parts of a claim are signs of; the others tell too little by themselves. */
const PARTS: Partial<Record<ClaimPart, Sign>> = {
  culprit: 'culprit',
  causes: 'causes',
  harms: 'harms',
  body: 'body',
  complex: 'illness',
  crutch: 'medicine',
}

/** For each sentence of the draft, its signs. */
export function signsIn(reading: Reading): readonly { sentence: Sentence; signs: readonly Sign[] }[] {
  const selling: readonly Sign[] = isSelling(reading) ? ['selling'] : []
  const signs = reading.sentences.map(({ text }) => [...selling, ...signsOfText(text)])
  add(signs, 'remedy', remediesIn(reading))
  add(signs, 'illness', illnessesIn(reading))
  add(signs, 'illness', reading.conditions)
  add(signs, 'medicine', reading.medicines)
  add(signs, 'negated', reading.cues('negation'))
  add(signs, 'refuted', reading.cues('refutation'))
  add(signs, 'cited', reading.cues('citation'))
  for (const { sentence, terms } of partsOf(reading)) {
    for (const { part } of terms) {
      const sign = PARTS[part]
      if (sign) add(signs, sign, [{ sentence: sentence.index }])
    }
  }
  for (const { first, last } of reading.stories) {
    for (let sentence = first; sentence <= last; sentence++) add(signs, 'story', [{ sentence }])
  }
  return reading.sentences.map((sentence, index) => ({ sentence, signs: signs[index] ?? [] }))
}
