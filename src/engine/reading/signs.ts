import type { WordClass } from '../lexicon.ts'
import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import { notAPerson } from './no-names.ts'
import { keyOf } from './phrases.ts'
import type { SignName } from './reading.ts'
import { createTagger, type Tagged } from './tagged.ts'

/*
 * What makes a passage a story of one real person in the writer's care, in signs small enough to be sure of. None
 * of them tells anything alone; `tales.ts` weighs them together.
 */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const DETERMINER = setOf(
  "the a an this that another one our my some somebody's someone's same your no. their his her whose dis wee poor old",
)
/** Between a determiner and its noun stand none of these. */
const BREAKS = setOf(
  "is was are were be been being to of for and or with on in at by as about that which who not if than but so has have had do does did no i we you they it he she from into out off up down over when while because it's that's he's she's i'm we're you're i've we've just said says told asked came went got",
)
const PRONOUNS = setOf("he she him her his hers he's she's he'd she'd he'll she'll himself herself")
const WRITER = setOf("i we i'm i've i'd i'll we're we've we'd we'll me us my our ours mine myself")
const SUBJECT = setOf("i we i've we've i'd we'd i'll we'll me")
const OBJECTS = setOf('him her them his hers their')
const PREPOSITIONS = setOf(
  'in at from on near off outside past above to of by behind beyond around across over for past round through toward towards into between below beside',
)
const NATURAL_BREAKS = /[.!?;:\n]/

interface Sentence {
  readonly text: string
  readonly words: readonly Tagged[]
  readonly known: readonly LocalFact[]
}
type Found = readonly [SignName, { readonly start: number; readonly end: number }]

const is = (word: Tagged | undefined, name: WordClass): boolean => word?.classes.has(name) === true
const among = (word: Tagged | undefined, set: ReadonlySet<string>): boolean =>
  word !== undefined && set.has(word.key)

/** The determiner that a noun hangs on, up to three adjectives before it. */
function determinerOf({ words }: Sentence, at: number): { word: Tagged; at: number } | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i] as Tagged
    if (DETERMINER.has(word.key) || word.possessive) return { word, at: i }
    if (BREAKS.has(word.key)) return undefined
  }
  return undefined
}

const isCapital = (word: Tagged): boolean => /^\p{Lu}/u.test(word.text)
const opens = ({ text }: Sentence, word: Tagged): boolean =>
  word.start === 0 || /(?:^|[.!?:\n"(])\s*$/.test(text.slice(Math.max(0, word.start - 4), word.start))

/** The noun that a note or a headline opens with: "Sikh gentleman, 44". */
function leads(sentence: Sentence, at: number): boolean {
  const before = sentence.words.slice(Math.max(0, at - 3), at)
  const first = [...before, sentence.words[at] as Tagged].findLastIndex(word => opens(sentence, word))
  return first >= 0 && before.slice(first).every(word => !BREAKS.has(word.key) && !WRITER.has(word.key))
}

/** She, the lad, his wife, the ex-coroner, bed 14, Mr D., 29F. */
function someone(sentence: Sentence, add: (sign: SignName, from: Tagged, to?: Tagged) => void): void {
  const { words, text } = sentence
  words.forEach((word, at) => {
    if (PRONOUNS.has(word.key)) add('pronoun', word)
    if (word.plural) return
    const before = determinerOf(sentence, at)
    const next = words[at + 1]
    const head = before?.word ?? word
    if (is(word, 'person') && !is(word, 'kin')) {
      if (before || leads(sentence, at) || words[at - 1]?.classes.has('person')) {
        add('person', head, word)
        if (before && /^(?:the|this|that|our|my|same)$/.test(before.word.key)) add('the person', head, word)
      }
      if (among(next, setOf("who that whose with in from who's who'd off of on wearing hiding and")))
        add('person who', head, word)
    }
    if (is(word, 'kin')) kinSign(sentence, at, before?.word, add)
    if (is(word, 'occupation') && !is(word, 'staff')) {
      const writer = words
        .slice(Math.max(0, at - 4), at)
        .some(w => /^(?:i'm|i|as|being|we're|you're|my)$/.test(w.key))
      const lead = words[at - 1]
      const told =
        before ||
        among(lead, setOf('retired former ex local ex-navy')) ||
        /^(?:ex|former|retired)-/.test(word.key) ||
        leads(sentence, at)
      if (told && !writer) add('role', head, word)
      if (told && !writer && is(word, 'office')) add('office', head, word)
    }
    if (is(word, 'office') || is(word, 'occupation')) {
      if (next && isCapital(next) && isCapital(word) && !opens(sentence, next)) add('titled role', word, next)
    }
    const link = words[at + 1]
    if (isCapital(word) && among(link, setOf('off from at')) && among(words[at + 2], setOf('the our')) && !opens(sentence, words[at + 2] as Tagged))
      add('name from', word, words[at + 2])
    if (is(word, 'staff')) {
      add('staff', word)
      if (before && /^(?:our|my)$/.test(before.word.key)) add('our staff', word)
      if (next && isCapital(next) && !/[.!?\n]/.test(text.slice(word.end, next.start)))
        add('staff name', word, next)
    }
  })
  for (const fact of sentence.known) {
    if (fact.kind === 'age' && fact.form === 'exact') add('age', fact as never)
    if (fact.kind === 'age' && fact.form !== 'exact') add('age group', fact as never)
    if (fact.kind === 'place' && fact.level === 'bed') add('bed', fact as never)
    if (fact.kind === 'place' && fact.level === 'ward') add('ward', fact as never)
    if (fact.kind === 'person') {
      if (fact.role === 'professional') add('professional', fact as never)
      else if (fact.role === 'author') add('own kin', fact as never)
      else if (fact.role === 'public') add('public figure', fact as never)
      else if (fact.form === 'name') add('name', fact as never)
      else if (fact.form === 'initials') add('initials', fact as never)
    }
  }
  void text
}

const POSSESSIVES = setOf('his her their whose')
const OWN = setOf('my our')

function kinSign(
  sentence: Sentence,
  at: number,
  determiner: Tagged | undefined,
  add: (sign: SignName, from: Tagged, to?: Tagged) => void,
): void {
  const word = sentence.words[at] as Tagged
  const head = determiner ?? word
  if (determiner === undefined) {
    if (isCapital(word) && !word.plural) add('own kin', word)
    else add('kin', word)
  } else if (OWN.has(determiner.key)) add('own kin', head, word)
  else if (
    POSSESSIVES.has(determiner.key) ||
    (determiner.possessive && !/^(?:it|that|he|she|here|there|what|who|let)'s$/.test(determiner.key))
  )
    add('their kin', head, word)
  else if (determiner.key === 'your') add('reader kin', head, word)
  else add('kin', head, word)
}

/** Spleen, seizure, chemo, resus: what only makes a story beside somebody. */
const CARE_CLASSES: readonly WordClass[] = ['body', 'symptom', 'procedure']
const isCareWord = (word: Tagged | undefined): boolean => CARE_CLASSES.some(name => is(word, name))
const HAVING = setOf("has had have got having needs needed gets getting he's she's on with in for came is was")

/** How the care hangs on somebody: "her pump", "he had shingles", "root canal on the lad". */
function hangsOn(sentence: Sentence, at: number, add: (sign: SignName, from: Tagged, to?: Tagged) => void): void {
  const { words, known, text } = sentence
  const word = words[at] as Tagged
  const clinical =
    isCareWord(word) ||
    known.some(
      fact => (fact.kind === 'condition' || fact.kind === 'medicine') && fact.start === word.start,
    )
  if (!clinical) return
  const joined = (from: Tagged) => !/[.!?;:\n]/.test(text.slice(from.start, word.start))
  for (const before of words.slice(Math.max(0, at - 3), at)) {
    if (!joined(before)) continue
    if (POSSESSIVES.has(before.key) || (before.possessive && isCapital(before))) add('their care', before, word)
    else if (before.key === 'your') add('your care', before, word)
    else if (before.key === 'my') add('my care', before, word)
  }
  const subject = words.slice(Math.max(0, at - 5), at).find(w => /^(?:s?he|s?he's|s?he'd|who|who's)$/.test(w.key))
  if (subject && joined(subject) && words.slice(Math.max(0, at - 4), at).some(w => HAVING.has(w.key)))
    add('has care', subject, word)
  const link = words[at + 1]
  if (among(link, setOf('on for of from in off')) && words.slice(at + 2, at + 6).some(w => (is(w, 'person') || is(w, 'occupation') || is(w, 'kin')) && !w.plural))
    add('care of', word)
}

function care(sentence: Sentence, add: (sign: SignName, from: Tagged, to?: Tagged) => void): void {
  const { words } = sentence
  words.forEach((word, at) => {
    hangsOn(sentence, at, add)
    if (is(word, 'body')) add('body', word)
    if (is(word, 'symptom')) add('symptom', word)
    if (is(word, 'procedure')) add('procedure', word)
    if (is(word, 'setting')) add('setting', word)
    if (is(word, 'turning point')) add('turning point', word)
    if (is(word, 'care act')) {
      const before = words.slice(Math.max(0, at - 3), at)
      const after = words.slice(at + 1, at + 5)
      const byWriter =
        before.some(w => SUBJECT.has(w.key)) || at === 0 || among(words[at - 1], setOf('just and then'))
      const onSomebody = after.some(
        (w, i) =>
          (i < 2 && OBJECTS.has(w.key)) ||
          ((is(w, 'person') || is(w, 'role' as never) || is(w, 'occupation') || is(w, 'kin')) && !w.plural),
      )
      if (byWriter && onSomebody) add('cared for', word)
      else if (onSomebody) add('care act', word)
      else if (byWriter) add('care by writer', word)
    }
  })
}

const TELLING = setOf(
  'told asked asks hugged thanked gave bit showed sold brought handed squeezed corrected taught bullied kissed messaged emailed texted called made tells says hit remembers reminded recognised taught owes phoned let',
)

function witness({ words }: Sentence, add: (sign: SignName, from: Tagged, to?: Tagged) => void): void {
  words.forEach((word, at) => {
    const next = words[at + 1]
    if (WRITER.has(word.key)) add('writer', word)
    if (TELLING.has(word.key) && among(next, setOf('me us my our'))) add('told writer', word, next)
    if (among(word, setOf('our my')) && (is(next, 'setting') || is(words[at + 2], 'setting')))
      add('our setting', word, next)
    if (among(word, setOf('to with in by on')) && among(next, setOf('us ours me'))) add('us', word, next)
    if (
      among(word, setOf('our my')) &&
      !is(next, 'staff') &&
      next &&
      isCapital(next) &&
      !/^my$/.test(word.key)
    )
      add('our name', word, next)
  })
}

const DETAILS: readonly (readonly [WordClass, SignName])[] = [
  ['local place', 'local place'],
  ['event', 'event'],
  ['looks', 'looks'],
  ['belonging', 'belonging'],
]

function details(sentence: Sentence, add: (sign: SignName, from: Tagged, to?: Tagged) => void): void {
  const { words, known } = sentence
  words.forEach((word, at) => {
    for (const [name, sign] of DETAILS) {
      if (!is(word, name)) continue
      const before = determinerOf(sentence, at)
      const lead = words[(before?.at ?? at) - 1]
      if (sign !== 'local place' || before || among(lead, PREPOSITIONS)) add(sign, before?.word ?? word, word)
    }
    const lead = words[at - 1]
    const taken = known.some(
      fact =>
        (fact.kind === 'person' ||
          fact.kind === 'place' ||
          fact.kind === 'when' ||
          fact.kind === 'condition' ||
          fact.kind === 'medicine') &&
        fact.start < word.end &&
        word.start < fact.end,
    )
    if (
      isCapital(word) &&
      !opens(sentence, word) &&
      /\p{Ll}/u.test(word.text) &&
      !taken &&
      !/^I\b/.test(word.text) &&
      !notAPerson.has(keyOf(word.text).replace(/'s$/, ''))
    ) {
      const near =
        among(lead, PREPOSITIONS) || (among(lead, setOf('the our')) && among(words[at - 2], PREPOSITIONS))
      add(near ? 'named place' : 'proper noun', word)
    }
  })
  for (const fact of known) {
    if (
      fact.kind === 'place' &&
      fact.level !== 'bed' &&
      fact.level !== 'ward' &&
      fact.level !== 'country' &&
      fact.level !== 'state'
    )
      add('place', fact as never)
    if (fact.kind === 'when')
      add(fact.precision === 'year' || fact.precision === 'month' ? 'year' : 'time', fact as never)
    if (fact.kind === 'condition') add(fact.rare ? 'rare condition' : 'condition', fact as never)
    if (fact.kind === 'medicine') add('medicine', fact as never)
  }
}

const any = (source: string): RegExp => new RegExp(source, 'gi')
const patterns: readonly (readonly [SignName, RegExp])[] = [
  [
    'measure',
    /\b\d{2}\+\d\b|\b\d{2,3}\/\d{2,3}\b|\b\d{1,4}(?:\.\d+)? ?(?:kg|g|lbs?|oz|cm|mmol|weeks?|wks?|units)\b|\bgcs ?\d|\b\d ?lb ?\d/gi,
  ],
  [
    'clock',
    any(
      String.raw`\b(?:(?:ten|twenty|quarter|half|five|twenty-five)(?: past| to)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|past|to)|at (?:noon|midnight|dawn|teatime|quarter past)|\d{1,2}[:.]\d\d ?(?:am|pm)?|(?:at|by) \d{3,4}|\d{1,2} ?[ap]m)\b`,
    ),
  ],
  [
    'duration',
    any(
      String.raw`\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|fifty|sixty) (?:yrs?|years?|months?|weeks?|days|minutes|mins|hours)\b`,
    ),
  ],
  [
    'bare age',
    /(?:, |\bonly |\baged? |\bat |\bturn(?:s|ed) |\babout |\()(?:[1-9]\d|10\d|[3-9])(?=[,.)!;]| and\b| years|$|\n)|\b(?:early|mid|late)? ?[2-9]0s\b|\b\d{1,2} ?(?:yr|mo|wk|m\/o)s?[ -]?old\b/gi,
  ],
  [
    'family name',
    /\b(?:the )?[A-Z][a-z]{2,14} (?:family|twins|brothers|sisters|boys|girls|baby|kid)\b|\b[Tt]he [A-Z][a-z]{2,12}s'|\bof [A-Z][a-z]{2,12}s\b/g,
  ],
  [
    'ours',
    any(
      String.raw`\b(?:(?:is|are|was|were|'s|'re) (?:one of )?ours|in ours|made it to us|came to us|brought (?:him|her|them) (?:to us|in)|on my (?:table|list|bench|service)|in my chair|our (?:own|long))\b`,
    ),
  ],
  [
    'called it',
    any(
      String.raw`\b(?:called it|gone by|time of death|couldn't save|took off|we took|we put|i put|i held|i shaved|i filled|i made the call|handed (?:him|her|them) over|cord round|out of (?:him|her)|scanned this|read (?:his|her) (?:scan|mammogram)|fished out|cut out)\b`,
    ),
  ],
  ['jersey number', /\s#\d{1,2}\b(?! ?(?:tip|reason|rule))/g],
  ['link', /https?:|\bt\.co\/|@user\b/gi],
  ['textbook', any(String.raw`^(?:what|how|which|why|are|is|when|can)\b[^?]{10,200}\?|\b(?:treatment (?:options|protocols?)|best practice|management of|guidelines? for|recommendations? for|protocol for|side effects|risk score|early warning signs)\b`)],
  ['query', any(String.raw`\b(?:your (?:query|question|concerns?)|hope (?:this|i have|it) helps?|good luck|wish you|(?:hello|hi|dear) (?:sir|madam|user|dear)|i (?:understand|would (?:suggest|advi[sc]e|recommend))|doctor will|consult (?:a|your)|you (?:should|need to|can|may|might))\b`)],
  ['career', any(String.raw`\b(?:years' service|retir(?:es|ed|ing|ement)|hung up (?:her|his)|taught (?:half|most|all) (?:this|the|our)|trained (?:half|in|at)|starts as|new (?:clinical )?(?:director|chief|lead)|chief of staff|memorial|our (?:surgery|residency|training) program|program director|boards?|miss you|desk|laminated)\b`)],
  [
    'ordinal',
    any(
      String.raw`\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last|\d{1,3}(?:st|nd|rd|th)|number \w+|again)\b`,
    ),
  ],
  [
    'rarity',
    any(
      String.raw`\bonly (?:one|person|\w+ living)|\bone of (?:\w+ ){1,3}(?:people|in the)|\bliving person\b|\bin the (?:world|country|county|state)\b|\bon record\b|\bdescribed with\b|\bnever seen\b`,
    ),
  ],
  [
    'recognise',
    any(
      String.raw`\b(?:you(?:'ll|'d)? (?:will |all |might |may )?(?:know|saw|seen|heard|remember|recogni[sz]e)|you know who|who you think|if you (?:saw|watched|know|were|see|live)|whole (?:town|village)|everyone knows|everybody knows|everybody at|locals|guess who|for those who|you lot|ask (?:her|him) about|can't say who|naming and shaming|didn'?t (?:get|hear) (?:this|it) from me|see this|reading this)\b`,
    ),
  ],
  [
    'known to writer',
    any(
      String.raw`\b(?:(?:my|your) (?:own )?(?:old |former |ex's |neighbo?u?r|ex\b)|(?:taught|bullied|coached|babysat|sold) (?:me|my|half)|i (?:coached|taught|babysat|went to (?:school|uni|college) with)|our year|my (?:road|street)|your own (?:road|street|\w+ ){1,3}|class of|from school|at church|next door|opposite)\b`,
    ),
  ],
  [
    'picture',
    any(
      String.raw`\b(?:filming|filmed|selfie|photo|pic|video|recording|swipe|before and after|x-?ray|screenshot|pictured)\b`,
    ),
  ],
  ['quote', /"[^"\n]{6,200}"/g],
  [
    'appointment',
    any(
      String.raw`\bmy (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'clock)?|last|first|next|fav(?:ou?rite)?|1:1|bestie|\w+ (?:group|clinic)|long-?stayer)\b|\b(?:first|last|next) patient\b|\b(?:smear|call|catch|number|no\.?|room|chair) (?:no\.? ?)?\d{1,3}\b`,
    ),
  ],
  ['three-digit room', /\b(?:in|for|room) \d{3}[a-d]?\b/gi],
  ['us pronoun act', any(String.raw`\b(?:i|we|i've|we've|i'd|we'd) (?:\w+ ){1,4}(?:him|her)\b`)],
  ['second person', any(String.raw`\b(?:you|your|you're|you've|you'd|yours|ur|u)\b`)],
  [
    'second person care',
    any(
      String.raw`\byour (?:\w+ ){0,2}(?:results?|bloods?|scan|scans|pressures?|potassium|tablets|script|prescription|prescriptions|surgery|operation|op|crown|extraction|extractions|filling|appointment|appointments|visit|visits|sessions?|treatment|recovery|drain|wound|stitches|diagnosis|blood pressure|meds|medication|labs|smear|mammogram|delivery|birth|miscarriage|pelvis|baby|insurance|son's|daughter's|husband's|wife's|mother's|mum's|mom's|procedure|biopsy|colonoscopy|hearing aid|last one|chart|notes|referral|cholesterol|a1c|braces|teeth|gums|back|knee|hip|cancer|anxiety|depression|abuse|drinking|script)\b|\byou (?:were|attended|left|missed|declined|refused|cancelled|rang|arrived|came|told us|agreed|signed|had|asked for|requested|failed|took|started|talked|lie|lied|smelt|dropped|picked up|collected|booked)\b|\byou'd (?:missed|been|had|used|left|told|agreed|cancelled|asked)\b|\b(?:we|i) (?:discharged|saw|treated|explained to|saved|offered|warned|told|called|examined|delivered|operated|helped|fitted|reviewed|rescheduled|refunded) you\b|\byou through\b`,
    ),
  ],
  [
    'general',
    any(
      String.raw`\b(?:patients|people|everyone|everybody|folk|folks|families|kids|women|men|parents|colleagues|students|clients|customers|residents|nurses|doctors|juniors|teenagers|interns|someone|anybody|anyone|nobody|everyone's|somebody else|every|most|many|always|usually|sometimes|often|never|each)\b`,
    ),
  ],
  [
    'number',
    /\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?%|\b\d+ (?:per cent|percent|in \d+|people|patients|of (?:them|the|our))\b/g,
  ],
  [
    'reader directive',
    any(
      String.raw`(?:^|[.!?]\s)(?:please|don't|dont|if you(?:'re| are| have)|talk to|ask your|see your|ring|call|check|wash|stop|listen|wear|use|join|come|read|bring|book|sign up|save this|swipe|link|dm|comment|follow)\b`,
    ),
  ],
  [
    'congratulation',
    any(
      String.raw`\b(?:congrat\w*|happy (?:retirement|birthday|anniversary|last day|work)|thank you to|thanks to|shout-?out|proud of|well done|well deserved|welcome to the team|passed (?:her|his) boards|promoted|named (?:our|the)|starts as|retir(?:ed|es|ing)|years' service|miss you|graduat\w+|years? of service|hung up)\b`,
    ),
  ],
  ['invented', any(String.raw`\b(?:made[- ]?up|mak(?:e|ing) (?:her|him|it) up|made (?:her|him|this|it) up|invent(?:ed|s|ing)?|fictional|fictitious|fiction|novels?|chapter|lectures?|essays?|skit|sketch|actors?|actress|pov|osces?|station \d|practice question|scenario|slides?|textbooks?|vignette|manne?quin|dummy|rubber|exercise|drill|simulation|sim|sp today|role[- ]?play|doll|quiz|exam|the boards|flashcard|composite|blended|altered|assembled|isn't one person|not a real|no real person|case study|imagine|picture somebody|let's say|call (?:her|him|them)|interview question|name your|what's (?:your|the) next|which test|first test|next question|who do you call|run it back|comments tomorrow|revision)\b`)],
  [
    'approved',
    any(
      String.raw`\b(?:signed|consent|consented|authori[sz]ation|permission|approved|media form|release|with her okay|okay in writing|in writing|asked (?:me|us) to (?:share|tell|get|post|hit|say)|because (?:he|she|they|\\w+) asked (?:me|us)|(?:said|told us) (?:we|i) could|typed this|told me to (?:hit|post|tell)|seen this post|chose her own|her idea|own words,? with|read this (?:caption|before)|shared at (?:his|her)|picked (?:this|which)|chose (?:the|which)|telling everybody)\b`,
    ),
  ],
  [
    'animal',
    any(
      String.raw`\b(?:cats?|dogs?|doggo|puppy|puppies|kitten|neutered|spayed|vets?|lurcher|whippet|greyhound|collie|terrier|poodle|beagle|dachshund|corgi|lurchers?|alsatian|retriever|mare|gelding|hens?|ferret|parrot|labrador|guinea pig|rabbit|duck|hamster|pup|tortoise|paws?|fur|kennel|spaniel|pigeon|chicken|horse|foster fail|cone|biscuit|therapy dog)\b`,
    ),
  ],
  ['animal', /\u{1F415}|\u{1F436}|\u{1F408}|\u{1F431}|\u{1F43E}/gu],
  [
    'news',
    any(
      String.raw`\b(?:on the (?:news|telly|tv|radio)|headline|the papers?|broadcast|no inside info|according to|reports?|reported|study|trial|cohort|adjusted|randomi[sz]ed|lancet|bmj|nejm|nice|cdc|fda|guidance|guideline|open access|journal|paper|published|conference|podcast|episode|film|movie|netflix|book|novel)\b`,
    ),
  ],
  [
    'decline',
    any(
      String.raw`\b(?:can'?t|cannot|can not|won'?t|don'?t|never|not|couldn't|stop us) (?:\w+ ){0,3}(?:say|talk|discuss|comment|confirm|share|describe|post|look (?:that|it) up|tell|guess|treat)\b|\bwhoever you (?:are|were)\b|\bno idea who\b|\bnever met\b`,
    ),
  ],
  [
    'service',
    any(
      String.raw`\b(?:we're closed|open (?:til|until|as usual|access)|book|slots?|free|recruiting|closing|vacancy|join us|link in|bio|giveaway|offer|% off|walk in|ring us|phones?|appointments?|consultations?|tickets?|raising|donate|join|register|hiring|closed|no appointment|drop in|fundraising)\b`,
    ),
  ],
  ['own', any(String.raw`\b(?:i was diagnosed|diagnosed with|i had|i am the|i'm the (?:patient|daughter|son|wife|husband)|my own|my (?:\w+ )?(?:surgery|chemo|birth|pregnancy|cancer|stent|knee|back|diagnosis|shift|son|daughter|colleagues?|team|consultant|boss|cat|dog|badge|kidney)|as a patient|being a patient|in the gown|mine\b|when i was|before i ran|that was me|i was (?:\w+teen|\d{1,2}|a (?:kid|child|teenager|patient))|i became an? \w+ because|her granddaughter|her daughter, (?:me|who)|i took off my badge|off the clock)\b`)],
  [
    'joke form',
    any(
      String.raw`(?:^|\n)(?:me|nobody|wife|husband|admin|kid|pov|things|types of|nobody:|also)\b[^\n]{0,60}:|\bthings (?:i|people|patients)\b|\btypes of\b|\bwhen (?:the|you|your) (?:consultant|attending|reg)\b`,
    ),
  ],
  [
    'professional tag',
    /#(?:\w*(?:nurse|nursing|midwi|hca|carehome|medic|doctor|ems|hems|ward|ms3|ms4|rotation|dent|pharm|physio|psych|surg|icu|nicu|delivery|student|ortho|er|scrub|infusion|homehealth)\w*)/gi,
  ],
]

/** All the signs of one sentence. */
export const signs: Annotator = lexicon => {
  const tag = createTagger(lexicon)
  return (text, known) => {
    const sentence: Sentence = { text, words: tag(text), known }
    const found: LocalFact[] = []
    const put = (sign: SignName, start: number, end: number) =>
      found.push({ kind: 'sign', sign, start, end, text: text.slice(start, end) })
    const add = (sign: SignName, from: Tagged, to: Tagged = from) => put(sign, from.start, to.end)
    someone(sentence, add)
    care(sentence, add)
    witness(sentence, add)
    details(sentence, add)
    for (const [sign, pattern] of patterns) {
      for (const match of everyMatch(text, pattern)) put(sign, match.index, match.index + match[0].length)
    }
    void NATURAL_BREAKS
    return found
  }
}
export type { Found }
