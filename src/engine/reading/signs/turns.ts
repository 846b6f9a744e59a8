import type { SignName } from '../reading.ts'

const any = (source: string): RegExp => new RegExp(source, 'gi')
/** Turns of phrase that a pattern finds best. */
export const phrasesOfSigns: readonly (readonly [SignName, RegExp])[] = [
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
      String.raw`\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|fifty|sixty) (?:yrs?|years?|months?|weeks?|days|minutes|mins|hours)\b(?!-| old)`,
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
  [
    'textbook',
    any(
      String.raw`^(?:what|how|which|why|are|is|when|can)\b[^?]{10,200}\?|\b(?:treatment (?:options|protocols?)|best practice|management of|guidelines? for|recommendations? for|protocol for|side effects|risk score|early warning signs)\b`,
    ),
  ],
  [
    'career',
    any(
      String.raw`\b(?:years' service|retir(?:es|ing|ement)|donations?|leaving do|no flowers|(?:bright|wear) colours|collection for|years (?:on|as|of|behind|in the|with the|she|he) |charge nurse|new starter|hung up (?:her|his)|taught (?:half|most|all) (?:this|the|our)|trained (?:half|in|at)|starts as|new (?:clinical )?(?:director|chief|lead)|chief of staff|memorial (?:details|service|lecture)|our (?:surgery|residency|training) program|program director|(?:her|his) boards|miss you)\b`,
    ),
  ],
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
      String.raw`\b(?:patients|people|everyone|everybody|folk|folks|families|kids|women|men|parents|colleagues|students|clients|customers|residents|nurses|doctors|juniors|teenagers|interns|someone|anybody|anyone|nobody|everyone's|somebody else)\b`,
    ),
  ],
  ['sometimes', any(String.raw`\b(?:every|most|many|always|usually|sometimes|often|never|each)\b`)],
  ['commerce', /[£$€] ?\d|\b\d{1,2}% off\b/gi],
  ['long ago', /\b(?:1[0-8]\d\d|19[0-4]\d)s?\b(?![-\d])|\b\w{1,12}(?:th|st)[- ]century\b/gi],
  [
    'own circle',
    any(
      String.raw`\bmy (?:\w+ )?(?:friends?|mates?|flatmates?|housemates?|neighbou?rs?|in-laws|family|godson|goddaughter|landlord|cousins?|kids?|boys|girls|other half)\b(?!'s)`,
    ),
  ],
  [
    'came in',
    any(
      String.raw`\b(?:came|come|comes|brought|wheeled|rushed|walked|rolled|carried|flown|airlifted|back) (?:in|into|through|to us|to clinic)\b(?! (?:handy|touch|mind|the post|the mail))|\bblue[- ]?lighted\b|\bin with (?:us|an?|his|her|the)\b|\bin for (?:an?|his|her|the)\b|\bunder (?:section|our care|my care)\b|\bon my (?:list|caseload|patch|round)\b|\bgo(?:es|ing) home (?:today|tomorrow|on|mon|tue|wed|thu|fri|sat|sun)`,
    ),
  ],
  [
    'just met',
    any(
      String.raw`\b(?:just|today i|tonight i) (?:had|seen|saw|met|got|been|overheard|finished|left|pulled|done|did)\b|\bthink(?:ing)? (?:about|of) (?:an?|one|the|my|our)\b`,
    ),
  ],
  [
    'spot',
    any(
      String.raw`\b(?:room|rm|bed|bay|side room|chair|pod|curtain|cubicle|trolley|flat|number|table|level|theatre|resus|cot|isolette|station|unit|rehab|apartment|apt) (?:#|no\.? ?)?(?:\d{1,3}[a-d]?|[a-f])\b(?! (?:people|places|spaces|beds|available|free|minutes|hours))`,
    ),
  ],
  [
    'few people',
    any(
      String.raw`\b(?:the|both|two|three|four|one of (?:my|our)|these two) (?:\w+ )?(?:brothers|sisters|twins|ladies|gents|lads|lasses|girls|boys|kids|littles|warriors|gentlemen|old boys|grandads|mums|dads|babies|regulars|residents|patients)\b`,
    ),
  ],
  [
    'told age',
    any(
      String.raw`\b(?:she|he)(?:'s| is| was| turned| turns) (?:only |just |nearly |almost |about )?\d{1,3}\b(?! ?(?:%|minutes|hours|days|weeks|st\b|kg|cm|feet|foot))|\bin (?:his|her|their) (?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b|\baged \d{1,3}\b`,
    ),
  ],
  ['many', any(String.raw`\b(?:they|them|their|they're|these|those)\b`)],
  [
    'own body',
    any(
      String.raw`\bmy (?:own )?(?:knees?|hips?|back|shoulders?|foot|feet|head|heart|brain|chest|x-?ray|scan|bloods|pregnancy|delivery|bump|labou?r|anxiety|adhd|depression|migraines?|asthma|diabetes|surgery|gp|dentist|therapist|skin|face|teeth|hair|eyes?|hands?|phone|car|house|flat|bike|days? off|shifts?|inbox|career|job|profession|book|podcast|channel|bio|page|website)\b`,
    ),
  ],
  [
    'only',
    any(
      String.raw`\b(?:same (?:street|road|farm|school|church|village|estate|town|family)|(?:used to|who) (?:be|run|runs|own|owns|play|plays|teach|teaches|drive|drives|sing|sings|captain|coach)|(?:ran|runs|owns|keeps|plays|drives|teaches|captains?|sings|works (?:at|in|on)) (?:the|for|in|at)|married \w{1,12} years|never married|still (?:lives|works|drives|plays)|lives (?:alone|on|in|above|with)|hasn't (?:missed|spoken|left|been)|every (?:single )?(?:morning|friday|sunday|week))\b`,
    ),
  ],
  ['asks', /\?/g],
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
  [
    'invented',
    any(
      String.raw`\b(?:made[- ]?up|mak(?:e|ing) (?:her|him|it) up|made (?:her|him|this|it) up|invent(?:ed|s|ing)?|fictional|fictitious|fiction|novels?|chapter|lectures?|essays?|skit|sketch|actors?|actress|pov|osces?|station \d|practice question|scenario|slides?|textbooks?|vignette|manne?quin|dummy|exercise|drill|simulation|sim|sp today|role[- ]?play|doll|quiz|exam|the boards|flashcard|composite|blended|altered|assembled|isn't one person|not a real|no real person|case study|imagine|picture somebody|let's say|call (?:her|him|them)|interview question|name your|what's (?:your|the) next|which test|first test|next question|who do you call|revision)\b`,
    ),
  ],
  [
    'approved',
    any(
      String.raw`\b(?:signed|consent|consented|authori[sz]ation|permission|approved|media form|release|with her okay|okay in writing|in writing|asked (?:me|us) to (?:share|tell|get|post|hit|say)|because \w+ asked (?:me|us)|(?:said|says|told us|reckons) (?:we|i) (?:could|can)|typed this|told me to (?:hit|post|tell)|seen this post|chose her own|her idea|own words,? with|read this (?:caption|before)|shared at (?:his|her))\b`,
    ),
  ],
  [
    'animal',
    any(
      String.raw`\b(?:my|our|his name is|he's an?|she's an?|it's an?|is an?|\d{1,2}|old|the|this|his|her) (?:[\w-]+ ){0,2}(?:cats?|dogs?|doggo|pupp(?:y|ies)|kittens?|rabbit|hamster|guinea pig|horse|pony|mare|parrot|tortoise|pigeon|chicken|duck)\b|\b(?:neutered|spayed|kennel|paws|litter tray|foster fail|lurcher|whippet|greyhound|labrador|spaniel|terrier|poodle|beagle|dachshund|corgi|alsatian|retriever|collie|therapy dog|(?:the|emergency|to the) vets?|guinea pig|hamster|kitten)\b`,
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
    'service',
    any(
      String.raw`\b(?:we're closed|open (?:til|until|as usual|access)|book|slots?|free|recruiting|closing|vacancy|join us|link in|bio|giveaway|offer|% off|walk in|ring us|phones?|appointments?|consultations?|tickets?|raising|donate|join|register|hiring|closed|no appointment|drop in|fundraising)\b`,
    ),
  ],
  [
    'own',
    any(
      String.raw`\b(?:i was diagnosed|diagnosed with|i had|i am the|i'm the (?:patient|daughter|son|wife|husband)|my own|my (?:\w+ )?(?:surgery|chemo|birth|pregnancy|cancer|stent|knee|back|diagnosis|shift|son|daughter|colleagues?|team|consultant|boss|cat|dog|badge|kidney)|as a patient|being a patient|in the gown|mine\b|when i was|that was me|i was (?:\w+teen|\d{1,2}|a (?:kid|child|teenager|patient))|i became an? \w+ because|her granddaughter|her daughter, (?:me|who)|off the clock)\b`,
    ),
  ],
  [
    'professional tag',
    /#(?:\w*(?:nurse|nursing|midwi|hca|carehome|medic|doctor|ems|hems|ward|ms3|ms4|rotation|dent|pharm|physio|psych|surg|icu|nicu|delivery|student|ortho|er|scrub|infusion|homehealth)\w*)/gi,
  ],
]
