import { insults, laughing, mildInsults, pettings, slights, slurs } from '../lexicon/contempt.ts'
import { anyOf } from '../lexicon/pattern.ts'

/*
 * What makes a passage read as contempt, as a threat, as a title that is not held or as a private interest in a
 * patient: signs wide enough to meet words nobody has listed together before. None of them tells anything alone;
 * `contempt.ts` weighs them.
 */

const THEM = "(?:him|her|them|'?em|you|ya|yous)"
const THEIR = '(?:his|her|their|your)'
const THEY = '(?:they|she|he|you)'
const NOT =
  "(?:don'?t|do not|didn'?t|won'?t|wouldn'?t|never|not|no longer|can'?t|couldn'?t|stopped|refuse to)"
const CLINICIAN =
  '(?:doctors?|dr|docs?|gps?|md|rn|nurse|surgeon|dentist|pharmacist|physician|consultant|specialist|dermatologist|psychologist|psychiatrist|midwife|dietitian|physio|therapist|paramedic|medic|vet|np)'
const PART =
  '(?:legs|bum|arse|ass|body|bod|arms|abs|chest|smile|tits|boobs|rack|pecs|thighs|curves|cleavage|eyes|lips|biceps|six[- ]?pack)'

/** Whole words and phrases, on as many lines as it takes. */
const words = (list: string): RegExp => new RegExp(`\\b(?:${list.replace(/\n\s*/g, '')})(?!\\w)`, 'gi')

const listed = (list: readonly string[], ending: string): RegExp =>
  new RegExp(String.raw`\b(?:${anyOf(list)})${ending}\b`, 'gi')

export const conductSigns = {
  // whom it is of
  patient: words(String.raw`
    patients?|pts?|punters?|clients?|customers?|residents?|inpatients?|relatives?|famil(?:y|ies)|visitors?|caseload|cases?|waiting (?:list|room)|panel|
    admissions?|referrals?|callers?|claimants?|births?|walk-?ins?|no[- ]?shows?|reviewers?|cadavers?|donor|
    (?:bed|room|bay|cubicle|side ?room|chair|resus) (?:\d{1,2}|[a-f])|my (?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|\d{1,2} o'?clock)|
    (?:one|half) of (?:ours|mine)|(?:call light|call bell|buzzer)s?`),
  staff: words(String.raw`
    ${CLINICIAN}|gps|orthos?|surgeons|nurses(?!.? station)|midwives|n(?:urse )?ps?|pas?|(?:physician|anaesthesia) associates?|
    agency|bank staff|locums?|(?:paramed|med)ics|physios|chiros?|chiropractors?|manage(?:ment|rs?)|receptionists?|
    consultants|reg(?:istrar)?s?|f[12]s?|shos?|trainees?|students?|interns?|attendings?|colleagues?|social workers?|
    health visitors?|[hc][cn]as?|admin|imgs?|graduates?|sisters?|newly qualified|cardiology|radiology|psych|surgery`),
  'named colleague':
    /\b(?:Dr\.?|Doctor|Prof\.?|Professor|[Nn]urse|[Ss]ister|[Mm]atron) [A-Z][a-z'-]{2,}\b(?! (?:here|is in|will))|\b(?:[A-Z][a-z]+) (?:from|in|on) (?:HR|finance|management|reception|admin|the front desk|nights|days|theatre|pharmacy)\b/g,
  group: words(String.raw`
    overseas|foreign(?:ers?)?|(?:im)?migrants?|asylum(?: seekers?)?|refugees?|illegals|muslims?|islam|jew(?:s|ish)?|
    christians|catholics|hindus?|sikhs?|mormons?|amish|blacks|asians?|whites|poles|polish|romanians?|indians?|pakistanis?|
    bangladeshis?|chinese|filipin[oa]s?|africans?|nigerians?|somalis?|arabs?|albanians?|turks?|syrians?|afghans?|irish|
    scousers?|gyps(?:y|ies)|travellers|roma|mexicans?|latin[oa]s?|hispanics|haitians?|trailer parks?|council (?:estate|house)s?|
    (?:the|off the \w+) estate|ghetto|benefits|welfare|dole|medicaid|food stamps|universal credit|the poor|homeless|rough sleepers|
    (?:fat|big|old|poor|these|young) (?:people|folk|women|men|girls|ladies|kids|mums|boys)|obese|bariatric|trans(?:gender)?|pronouns?|
    genders?|lesbians?|gays?|queers?|lgbt\w*|(?:women|female|lady|girl) (?:surgeons?|doctors?|drivers|consultants?|trainees?|in)|
    boomers|gen ?z|millennials|oaps?|pensioners|oldies|the elderly|autistics?|adhd|asd|neuro(?:divergent|diverse|type|spicy)|
    fibro(?:myalgia)?|m\.?e\.?(?= (?:is|sufferers))|cfs|chronic (?:fatigue|pain|lyme)|long covid|bpd|eupd|personality disorders?|
    cluster b|pots|h?eds|mcas|endo(?:metriosis)?|menopaus\w+|ivf|infertil\w+|addicts?|alcoholics?|drinkers|drunks|smokers|
    methadone|users|overdoses?|self[- ]?harm\w*|suicidal|jumpers|diabetics|anorexics|depressives|schizophrenics|bipolars|
    disabled|deaf|learning disab\w+|down'?s|dementia|special needs|hiv|hijabs?|burqas?|headscarf|turbans?|accents?|
    diversity|dei|anti-?vaxxers?|vegans?|(?:teen(?:age)?|single) (?:mothers?|mums?|moms?)|social services|prisoners|inmates|
    cons|sex workers?|prostitutes?`),
  'all of them': words(String.raw`
    the lot of (?:you|them|'em)|(?:half|most|all|9\d%|nine (?:in|out of) ten|9 (?:in|out of) 10|every (?:single |last |bloody )?one|none|some) (?:of )?(?:my|what|the|our|ours|mine|of|'?em|them|these|those|you|patients|people)|
    (?:you|these|those) people|(?:that|this|your|their) (?:lot|sort|type|kind)|people like ${THEM}|you know the type|
    the (?:sort|type|kind) (?:who|that|of)|(?:always|usually) (?:the|them)|it'?s always|the same (?:ones?|people|lot|faces|families)|
    the \w+ (?:ones|lot|mob|brigade|crowd|types)|them ones|(?:brigade|merchants)|
    they(?:'re|'ve| are| have)? (?:all|always|never|only|just|breed|think|want|love|expect|soon|can'?t|couldn'?t|won'?t|don'?t (?:want|pay|value|do|work|listen|even|care))|
    (?:every|any)(?:one|body) who|(?:people|folk|women|men|mums|moms|parents|patients|clients|those) who|why (?:do|are) (?:they|people|patients|these|my)|
    what (?:rolls|walks|comes|crawls) (?:in|through)|another (?:bloody|fucking|\w+er)|one more|no\.? ?\d+ (?:today|this)|number (?:four|five|six|seven|eight|\d+)|
    (?:third|fourth|fifth|sixth|[3-9]th|3rd) (?:one|time|dad|baby|kid|child|overdose|visit|attendance)|and counting|\d+ of (?:them|'em)`),
  reader: /\b(?:you|your|you're|you've|yours|u|ur|ya)\b/gi,
  // how it is said
  insult: listed(insults, '(?:e?s|y)?'),
  'mild insult': listed(mildInsults, '(?:e?s)?'),
  slur: listed(slurs, '(?:e?s)?'),
  slight: listed(slights, '(?:e?r|e?st)?'),
  'talking down': new RegExp(
    String.raw`(?:, |\b(?:no|ok|okay|oh|right|sorry|well|listen|look|aw|ah|yes|thanks|cheers|like|down|up|now|hello|hi|hiya) )(?:${anyOf(pettings)})(?= ?(?:[.,!?]|$)| (?:you|i|it|we|that|this|your|over|but|is|if)\b)|^(?:${anyOf(pettings)})(?:,| you| i\b| your)`,
    'gi',
  ),
  harm: words(String.raw`
    wants? (?:a (?:slap|kick|hiding|shake)|\w+ing (?:down|up)|(?:shoot|slap|shak|drown|steriliz|sterilis|neuter|throttl)ing)|
    (?:should(?:n't|nt| not)?|ought to|needs?(?: to)?|deserves?(?: to)?|want(?:s|ed)? to) (?:all |just )?be (?:shot|sterili[sz]ed|neutered|spayed|banned|barred|put down|locked up|deported|culled|slapped|charged|billed|fined|made to|sectioned|left|chucked|thrown|refused|turned away|allowed|sacked|struck off)|
    (?:should|can|could|may|might as well) (?:just |all )?(?:die|suffer|rot|starve|get on with it|whistle|sweat|get stuffed|do one|jog on|get lost|wait)|shouldn'?t (?:be allowed|have (?:kids|children)|breed|drive|vote)|
    drop dead|pop off|just (?:die|jump)|kill ${THEIR}sel(?:f|ves)|hope (?:you|they|he|she|it|your|his|her)\b[^.!?]{0,30}(?:dies?|rots?|hurts?|suffers?|chokes?|bleeds?|cancer|fails?)|
    (?:strangle|throttle|slap|punch|smother|smack|thump|kick|drown|stab|sedate|muzzle|choke|shoot|kill|murder|hit|swing for) (?:${THEM}|one|the next|this|every|these|that|patients?|people|some(?:one|body))|
    with a (?:chair|brick|bat|hammer|shovel|cattle prod|spade|stick|mallet|bedpan)|natural selection|darwin\w*|cull(?:ing|ed)?|survival of the|gene ?pool|one (?:less|fewer)|pillow over|a favou?r by|
    (?:bigg|wid|larg|thick|blunt)e?(?:r|st) (?:needle|bore|cannula|gauge|speculum|drill)|14 ?g(?:auge)?|on purpose|deserves? (?:what|everything|it|all)|serves? (?:him|her|them|you|'?em) right|had it coming|ask(?:ed|ing) for it|
    (?:teach|learn) (?:${THEM}|${THEIR}) (?:a )?(?:lesson|not to)|karma|shove (?:it|your|that|the)|may your?|(?:go to|burn in|rot in) hell|morgue|body bag`),
  neglect: words(String.raw`
    (?:let|leav(?:e|ing)|left|mak(?:e|ing)|made|ke(?:ep|pt)|keeping) (?:${THEM}|people|patients|the \w+s) (?:all |to )?(?:\w+ )?(?:wait(?:ing)?|sweat|beg|cry|suffer|scream|stew|rot|sit|drown|bleed|buzz|ring|shout|hang(?:ing)?|lie|wet|till|until)|
    (?:back|end|bottom) of the (?:line|queue|list|pile)|to the bottom|last (?:slot|on the list)|in the bin|binned|ignor(?:e|ed|ing) (?:${THEM}|it|the)|(?:took|take|taking) (?:my|our) (?:sweet |own )?time|
    (?:five|two|ten|three|\d{1,2}) min(?:ute)?s (?:and (?:a|they|out|he|she)|door to door)|(?:don'?t|didn'?t|never) (?:even )?(?:bother|tell ${THEM}|react|rush|hurry|help ${THEM}|waste|engage|indulge)|pretend(?:ed|ing)? (?:not to|to (?:listen|care|type|write|believe))|
    (?:nod|smil)(?:e|ed|ding)? and|tun(?:e|ed) (?:${THEM}|it) out|out of reach|soon (?:got|gets) bored|why (?:build|bother|waste)|
    (?:i|we) ${NOT} (?:\w+ )?(?:fill|treat|treating|see|seeing|operate on|touch|teach|train|serve|feed|examine|prescrib(?:e|ing)|hire|accept|take|dispense|work with|refer|believ(?:e|ing)|care|listen(?:ing)?)|give ${THEM} (?:five|two|ten|the|a|\d)|i rank|
    done (?:taking|being|pretending|with)|take it (?:to|elsewhere)|not (?:in|on) my (?:clinic|ward|watch|pharmacy|list|chair|table|unit|bus)|told ${THEM} (?:we(?:'re| were)|the|there|to (?:wait|jog|sod|get|shut|walk|google)|no)|
    (?:till|until|til) (?:morning|day shift|handover|quarter|half)|run(?:ning)? late|(?:brew|coffee|tea|lunch) first|(?:remov|kick|struck|strik|bann|barr)\w*(?: \w+){0,3} (?:list|books|practice|premises)|letters? of removal|find another (?:practice|dentist|gp|doctor|pharmacy)|
    let (?:${THEM}|it) (?:try|find|explain|whinge|moan|complain)|(?:lock|shut|park|stick|stuck|dump|hid|push|wheel|fob|palm|ship|boot|chuck|turf|sling)\w* ${THEM} (?:in|behind|out|off|next)|show(?:ed)? ${THEM} the door|hung up|short straw|${THEY} can (?:wait|walk|whistle|try|pay|cope)`),
  disbelief: words(String.raw`
    putting it on|mak(?:e|es|ing) it up|malinger\w*|swing(?:ing)? the lead|milk(?:s|ing)? it|play(?:s|ing|ed)? (?:up|dead|the \w+ card|the system)|attention(?:[- ]seek\w*)?|audience|theatrics|performance|sob stor\w+|
    (?:an?|the|another) (?:oscar|bafta|emmy)|crocodile tears|water ?works|nothing (?:actually |really |even |much |physically )?wrong with|all in (?:the|${THEIR}) heads?|the limp|fak(?:e|es|ed|ing)|miraculous\w*|convenient(?:ly)?|imaginary|so-?called|suppos(?:ed|edly)|allegedly|apparently|claims? to|swears? (?:blind|she|he|they)|
    (?:until|till|til) (?:you|i|we|they|she|he|the) (?:\w+ )?(?:mention|look|leave|offer|suggest|say|walk)\w*|if ${THEY} (?:really |actually )?(?:meant|wanted) (?:it|to)|(?:is|are|just|only|purely) (?:behaviou?ral|for show|an act|a phase|a trend|a fad|an excuse)|
    for (?:the |some |a bit of )?(?:attention|sympathy|drama)|fashionable|trendy?|fad|self[- ]diagnos\w+|dr\.? google|(?:did|done|doing) (?:\w+ )?research|university of|laz(?:y|iness)|(?:don'?t|doesn'?t) exist|not (?:a )?(?:real|proper) (?:illness|disease|condition|thing|doctors?)|isn'?t (?:a )?(?:real (?:illness|disease|condition|thing)|illness|disease)|
    used to (?:be )?call(?:ed)?|is (?:latin|greek|code|posh|fancy|another word|short) for|the diagnosis (?:you|we|i)|1[12] ?(?:out of|/) ?(?:10|ten)|10 ?/ ?10 pain`),
  sarcasm: words(String.raw`
    funny (?:how|that|cos|coz)|funny,|strange(?:ly)? (?:how|enough)|odd(?:ly)? (?:how|enough)|suddenly|magically|somehow|naturally|surprise,? surprise|shock horror|shocker|what a (?:surprise|shock|coincidence|joy|treat)|who knew|who'?d (?:a|have) (?:thought|guessed)|go figure|colou?r me|
    must be nice|nice work if|all? ?right for (?:some|them)|(?:can|could|manage[ds]? to|finds?|found) [^.!?]{2,40}(?:al{1,2} ?right|quick enough|just fine)|lucky (?:me|us)|oh (?:joy|dear|good|great|look|wow|boo|no|hello|really|but)|(?:god )?bless(?: (?:her|his|him|them|'?em|you))?|
    poor (?:lamb|diddums|little|baby|princess|darling|you|me)|diddums|(?:god|heaven) forbid|how (?:dare|very|awful|terrible|inconvenient)|medal|bravo|slow clap|gold star|award goes|good luck (?:with|getting|finding|to)|no (?:shit|prizes)|my heart bleeds|
    (?:world'?s (?:smallest|tiniest)|tiny) violin|(?:florence )?(?:bloody )?nightingale|einstein|sherlock|genius|nobel|expert (?:on|in)|(?:runs?|owns?) the place|royalty|vip|the queen|her majesty|red carpet`),
  'mocking question':
    /[a-z],? (?:did|was|were|would|could|does|do|is|are|have|has|had|will|can|should)(?:n'?t)? (?:they|she|he|it|you|we|i|there)(?: though| now| eh)?[ ?.!]*$/gim,
  ridicule: words(String.raw`
    impressions? of|impersonat\w+|doing (?:the|an?|${THEIR}) (?:\w+ )?(?:voices?|accent|walk)|mimic\w*|mock\w*|tak(?:e|ing) (?:the (?:piss|mick)|bets)|sweep ?stake|betting|bets? (?:on|he|she|they|you)|icks?|reality (?:show|tv)|circus|zoo|freak ?show|panto(?:mime)?|sitcom|soap opera|
    jer(?:ry springer|emy kyle)|best show|absolute scenes|loyalty (?:card|points)|by the (?:pound|kilo|stone)|(?:we|i|staff|team|everyone) (?:all |now )?calls? (?:him|her|it|them|ours|you)|named (?:her|him|it)|call(?:ed|ing)? (?:her|him|them) (?:the|mr|mrs|sir)|
    league (?:of|table)|rat(?:ed|ing) (?:them|him|her|the|my|by|out)|rank(?:ed|ing) (?:them|my|the|by)|(?:award|prize)s? for|gold medal|full house|how to spot|spot the|starter pack|starring|the (?:smell|state|face|cheek|nerve|audacity|attitude|entitlement|drama|breath) (?:of|on)|
    i(?:'m| am)? (?:crying|howling|dying|cackling)|made me (?:laugh|howl)|wet myself|couldn'?t make (?:it|this)|the look on|(?:new|first|golden|house) rule|rule (?:1|one)|haiku|convention|(?:pics?|video) if|cctv|never laughed|
    (?:mr|mrs|miss|sir|lady|captain) (?:complain\w*|moan\w*|angry|grumpy|google|perfect|important|karen|\w+pants)|\w+ (?:chap|bloke|lady|guy|man|woman|lad|mum|mom) (?:is )?back|never (?:heard of|met|seen|owned|used) (?:a |an )?(?:soap|shower|toothbrush|floss|deodorant|job|razor|salad)|
    can see why|(?:right|no wonder) (?:to (?:leave|divorce)|${THEIR} \w+|he|she)|who does (?:he|she)`),
  jest: words(String.raw`
    like an? \w+|of the (?:week|day|night)|update:|vibes|energy|coded|hilarious|guess (?:who|what)|fun fact|pro ?tip|plot twist|outfit check|economics|top (?:three|five|ten|3|5|10)|nick-?nam(?:e|ed|es)|known as|telly|netflix|comedy|entertain(?:ment|ing)|
    translation|(?:absolute|total|complete|utter|proper|bloody|fucking) \w+|(?:four|five|six|seven|eight|nine|ten|[4-9]|1\d) (?:kids|children|cousins|visitors|allergies)|\w+ ?times this (?:week|month|shift|year)|face (?:like|on|of)|(?:money'?s|fiver|tenner) (?:is )?on|we call`),
  'stock figure': words(String.raw`
    scrolling|texting|munching|mcdonald'?s|kfc|greggs|doritos|starbucks|costa|vap(?:e|ing)|(?:nails|lashes|brows) done|(?:new|newer|latest) i?phone|designer|gucci|compo|whiplash|payouts?|blue badges?|pip|solicitors?|lawyered|bingo|bookies|(?:sick|fit) ?notes?|\d\d ?(?:inch|in) tv|plasma|sky sports|
    tik ?tok|googled?|facebook|reddit|chat ?gpt|influencers?|tatts?|tattooed|(?:purple|blue|pink|dyed) hair|hoodies?|trackies?|tracksuit|leggings|pyjamas|pj'?s|dressing gown|fake tan|fillers?|lashes|red hat|maga|slippers|flip[- ]?flops|weighted blanket|noise[- ]cancelling|
    (?:emotional|service) (?:support|dog|animal|ferret|cat)|teddy|birth (?:plan|ball)|laminated|ring ?binder|notebook|folder|spreadsheet|print ?outs?|allerg(?:ies|ic)|intolerances?|gluten|essential oils?|crystals?|turmeric|cbd|kombucha|doula|lanyards?|heating pads?|sunglasses|crutch(?:es)?|
    walking (?:frame|stick)|zimmer|mobility scooter|suitcase|bags? packed|shopping (?:cart|trolley)|can of|cans of|cider|vodka|fags|rollies|red bull|energy drinks?|entourage|in tow|warriors?|spoonies?|zebras?|smart ?watch|fitbit|apple watch|oura|screenshots?`),
  'not one of us': words(String.raw`
    our (?:own (?:people|kids|first)|kids|country|taxes|people|money)|my (?:own mother|mam|taxes)|pa(?:y|id|ys|ying) (?:into it|in|tax(?:es)?|for it)|tax ?payers?'?|freebies?|for free|hand-?outs?|sponging|scroung\w*|(?:work(?:ed|ing)?|day'?s) (?:a day|people|work)|never worked|
    (?:in|speaks?|spoke|speaking|any|no|broken) english|interpreters?|translators?|accents?|can'?t (?:pronounce|spell)|swam|dingh(?:y|ies)|the (?:boats?|hotel)|go back to (?:where|your)|send (?:them|him|her) back|(?:over|round) here|this country|breed\w*|litter|sprogs?|brood|tribe|clan|whole village|
    cousins|hordes?|flood(?:ing|ed)|curry|goat|caravans?|birth certificates?|biological|two genders|identif(?:y|ies) as|part[- ]time|maternity leave|hormonal|time of the month|for a (?:girl|woman|lady)|(?:1[5-9]|[2-4]\d) ?(?:st|stone)|\d{3} ?(?:lbs?|pounds|kg|kilos?)|bmi|fat(?:ter)?|pies|
    diet coke|lard|crane|forklift|(?:two|three) (?:chairs|seats)`),
  disgust: words(String.raw`
    stench|st[ia]nks?|stinking|reek(?:s|ed|ing)?|smells?|smelt|smelled|smelly|whiff\w*|bo|pong\w*|humming|unwashed|toenails|hygiene|nits|lice|fleas|scabies|bed ?bugs|maggots?|crawling|crusty|minging|filth\w*|aired|air freshener|febreze|vicks|hose (?:him|her|them) down|gagg?(?:ed|ing)?|retch\w*|puk(?:e|ing)|
    hold(?:ing)? (?:my|our) (?:breath|nose)|nappy|nappies|diapers?|two masks|double glove\w*|count the|move (?:my|your) (?:purse|bag)|lock up|nick(?:ed|ing)|robb(?:ed|ing)|stole|steal(?:ing|s)?|thiev\w+`),
  unrepentant: words(String.raw`
    (?:i'?ve |i )said it|said what i said|say what you (?:like|want)|(?:some(?:one|body)|one of us) (?:had|has|needs|needed|should) (?:to )?(?:say|look)|(?:i'?ll|let me|i'?m going to) (?:just )?(?:say it|be honest)|(?:not|never) (?:even )?(?:ashamed|sorry)|sorry not sorry|(?:no|zero) (?:apologies|offence|shame|regrets|guilt|sympathy)|
    don'?t (?:@|at|tell|come (?:at|for)|lecture|jump on|cancel|judge) (?:me|us)|unpopular (?:opinion|truth)|hot take|controversial|not (?:being|to be|trying to be) (?:rude|funny|mean|racist|horrible|sexist)|(?:i'?m|i am) (?:not|no) (?:a )?(?:racist|sexist|prejudiced?|transphobic|homophobic|monster)|
    call me (?:old|harsh|cruel|heartless|cynical)|we all (?:know|think|do|say)|we'?re all thinking|every(?:one|body) (?:on \w+ |here )?(?:knows?|thinks|laughs)|let'?s be (?:honest|real)|truth hurts|the truth is|(?:fight|come at|bite) me|(?:harsh|brutal|cruel|mean) but|too (?:nice|polite|scared|woke|pc|soft) to|
    (?:pc|woke) brigade|political correctness|(?:nobody|no ?one) (?:has )?complain\w*|in trouble|cancell?ed|know what (?:i|we) see|i (?:can|could) (?:always )?tell (?:from|by|who|which|when)|i can count|just sayin\w?|would do it again|don'?t care|couldn'?t care|could care less|tbh|sorry but|preachy|before you (?:all )?(?:jump|start|come)|bad person|going to hell|
    (?:hr|the gmc|the nmc|management|anyone|nobody) (?:can|won'?t|doesn'?t|needn'?t) (?:need to )?(?:chill|know|bite|find out|whistle)|between us|(?:small|guilty|little) pleasures?|did enjoy|so satisfying|highlight of|best bit of|i'?m obsessed|living for|here for it|petty|judging|i (?:silently |secretly )?judge`),
  threat: words(String.raw`
    (?:i|we) know (?:who|where|which|what|exactly|your)|know(?:s)? where|where ${THEY} lives?|(?:i )?know what ${THEY} (?:drives?|did|do)|(?:consultants|word|managers|surgeons) (?:do )?(?:talk|gets? (?:a)?round)|long memor(?:y|ies)|(?:won'?t|haven'?t) forg(?:et|otten)|watch (?:your|yourself)|(?:be|better be) careful|
    think (?:twice|carefully|hard|again)|have a (?:little )?think|(?:take|delete|remove) (?:this|it|that|your \w+)|(?:by|before) (?:\w+day|midnight|the end)|or else|be sorry|live to regret|(?:would|d) (?:hate|be a (?:shame|pity))|(?:shame|pity) if|wonder (?:if|whether) (?:the|your|his|her)|
    your (?:boss|employer|neighbou?rs|references?|arcp|career|contract|placement|registration|licen[cs]e|visa|probation|(?:whole )?record|full name|address|secret)|my signature|(?:got|have|hold) your (?:full |whole |home )?(?:name|address|number|record|notes|file|details)|
    (?:grass(?:ed|es|ing)?|snitch\w*|tell ?-?tales?|speak(?:ing)? up|complain(?:ed|ers?|ing|ants?)|datix\w*|went to (?:hr|the gmc|the press|management|the cqc))|hear from my (?:lawyer|solicitor|attorney)|see ${THEM} in court|sue|legal team|coming for|get what'?s coming|pay for (?:this|that)|next time you(?:'re)?|
    basement|filing|rota'?d|mark(?:ed)? ${THEIR} card|no reference|${THEY} have \d+ (?:hours?|days?)|(?:try|test) me|see what happens|to (?:my|your|${THEIR}) face|(?:email|letter|call|message) to ${THEIR} (?:manager|boss|employer|wife|husband|school|mum)|(?:ought|needs|wants) to meet|
    you(?:'ll| will) (?:wish|regret|be sorry|find out)|black ?list(?:ed)?|finished in`),
  accusation: words(String.raw`
    (?:is|was|are|were|an?|such) (?:an? )?(?:\w+ )?(?:drunk|alcoholic|addict|butcher|bully|liar|danger|liability|disgrace|joke|menace|predator|pervert|fraud|thief|racist|psychopath|incompetent|lethal|dangerous|negligent|hopeless|useless|clueless)|lo(?:st|se) ${THEIR} licen[cs]e|struck off|
    (?:kill(?:ed|ing)?|maim(?:ed)?|butchered|botched|mangled|reopening) (?:some(?:one|body)|people|patients|half|another|${THEIR}|${THEM})|never have been (?:let|allowed|hired)|body count|(?:slept|sleeping) (?:with|${THEIR}) way|got ${THEIR} job|only (?:got|there) (?:it|the job|in|because)|
    (?:dumb|thick|daft|dense|dim|useless|sharp|bright|slow|mad|big) as (?:an? |the )?\w+|more (?:sense|brains?|personality|charm|use|teeth|talent|skill|backbone|tattoos) (?:than|in)|
    (?:could|ca|would)(?:n'?t|nnot|nae) (?:even )?(?:diagnose|spell|run|organi[sz]e|tell|read|count|cannulate|hit|recogni[sz]e|operate|manage|intubate|suture|lead|teach|tie|wipe|boil|pour|name|find|hold|keep) (?:an?|the|${THEIR}|its|\w+ with)|brain ?cells?|iq|with a (?:pulse|prescription pad|clipboard|map)|
    cosplay\w*|wannabes?|pretend(?:ing)? to be|glorified|failed (?:medics?|doctors?)|noctors?|bottom of ${THEIR} class|first language|can'?t be trusted|not fit to|wouldn'?t (?:trust|let) ${THEM}|no business|calls? (?:them|him|her)sel(?:f|ves)|playing (?:doctors?|at)|the (?:real )?problem (?:is|are|with)|(?:no|hasn'?t a) (?:idea how|clue)`),
  laugh: laughing,
  desire: words(String.raw`
    look(?:s|ed|ing)? (?:so |too |way |very |damn |pretty |really )*(?:good|hot|fit|gorgeous|sexy|fine) (?:in|on|for|with)|(?:drinks?|dinner|coffee) (?:once|when|after|on me|sometime|tonight|next|that)|(?:first|our|a) (?:date|dinner|kiss)|take ${THEM} out|dat(?:ed|ing)|kiss(?:ed|ing)?|fanc(?:y|ying|ied) (?:him|her|them|you|my|one)|
    flirt\w*|slept with|sleeping with|shag\w*|snog\w*|hook(?:ed|ing)? up|crush on|matched with|ask(?:ed|ing)? (?:me|${THEM}) out|chat(?:ted|ting)? up|slid(?:ing)? into|swiped right|court(?:ing|ed)|hit(?:ting)? on|lust\w*|drool\w*|thirst\w*|seduc\w+|undress\w*|(?:met|found) my (?:boyfriend|girlfriend|husband|wife|partner)|
    mov(?:ing|ed|e) in (?:with|next|together)|in love with|love of my life|soul ?mate|feelings for|butterflies|blush\w*|(?:${THEIR}|my (?:own )?personal|my private) (?:number|digits|mobile|whatsapp|snap|insta)|
    (?:fit|hot|sexy|gorgeous|tasty|buff|dishy|lush|peng|ripped|busty|hunky|cute|handsome|stunning) (?:\w+ ){0,2}(?:patient|pt|dad|mum|mom|one|lad|bloke|guy|man|girl|client|bodies|body|student)|(?:best|great|nice|amazing|perfect|cracking|those|them) ${PART}|${PART} on (?:him|her|it)|
    (?:in|out of) (?:a|that|the|${THEIR}) (?:skirt|gown|dress|shorts|towel|bikini|thong|boxers)|bikinis?|topless|no (?:top|bra|knickers)|braless|thongs?|knickers|lingerie|naked|nude|abs|pecs|boobs?|tits?|cleavage|nipples?|well[- ]endowed|milfs?|dilfs?|hunks?|eye candy|perks? of the job|rugby (?:lads?|player|boys?)|
    volunteer(?:ed|ing)? for|chest leads|marks out of|rating them|out of ten in|would (?:smash|bang|ride)|wouldn'?t kick|sponge bath|(?:thinking|dream\w*) (?:about|of) (?:me|you)|hi(?:ya)? (?:trouble|gorgeous|handsome|beautiful|sexy)|single\?|miss(?:ing)? me|marry me|(?:husband|wife) material|phwoar|swoon\w*|nudes?|
    for the view|room number|(?:picking|picked) (?:him|her) up|(?:dm|text|call|message) me (?:your|x|later|tonight)|sweet time|easy on the eye|my type|wink(?:ed|ing|s)?|after hours|outside (?:of )?(?:work|sessions?)|(?:my ex|ex|former)[- ](?:patient|client)|not a (?:client|patient) any ?more`),
  'in care': words(String.raw`
    stitches|appointments?|your (?:notes|chart|hamstring|knee|back|wound|treatment|op)|discharged?|the (?:clinic|ward|couch|table|job)|sessions?|closing note|last note|charted|(?:on|off) (?:my|our|the) (?:table|books?|list|caseload|couch)|
    my (?:list|caseload|books|clinic|chair|table|couch)|patients?|clients?|pts?|i treat|treating|through work|came to me|unit guy`),
  posing: words(String.raw`
    (?:dr|doctor)\.? \w+ (?:here|is in|is here|will see you|in the house)|call(?:s|ed|ing)? (?:me|myself) (?:the |an? )?${CLINICIAN}|sign(?:ed|s|ing)? (?:as|off as|myself) (?:dr|doctor|rn|md)|in everything but|in all but (?:name|title)|(?:awarded|gave) myself|self[- ]taught|honorary (?:doctor\w*|degree|phd)|degrees? (?:are|is) (?:just )?paper|
    piece of paper|(?:university|school) of life|titles? (?:are|is) (?:given|just)|(?:earned|deserve) (?:it|that|the) title|your (?:\w+[- ])?(?:board[- ]certified|resident|fave|friendly|go-?to|online) ${CLINICIAN}|board[- ]certified|${CLINICIAN} (?:\w+ )?(?:energy|vibes|era|status|in the making)|
    (?:basically|practically|pretty much|technically|nearly|almost|as good as|essentially|effectively|all but|virtually) (?:a|an|your|the) (?:[\w-]+ ){0,3}${CLINICIAN}|trust me,? i'?m|so trust|the doctor is in|answering all|ask me anything|${CLINICIAN} of|(?:functional|holistic|chiropractic|naturopathic|hormone|traditional) (?:physician|doctor|neurolog\w+|midwi\w+|consultant)|
    (?:patients?|they|nobody|no ?one|people|clients) (?:ever |even )?(?:don'?t|doesn'?t|never|has ever|will) (?:need to |even )?(?:know|checks?|ask(?:s|ed)?|notice[sd]?|checked)|officially (?:accepting|taking|answering)|(?:same|better|exactly what|everything) (?:\w+ )?(?:as|than|they(?:'d)?) (?:an?|your|most|the)? ?(?:${CLINICIAN}|residents|degree|do)|
    same (?:training|course|qualification)|do everything (?:they|a)|${NOT} (?:been )?on (?:a|the|any) register|regist(?:ers|ration) (?:are|is)|${NOT} need (?:a |any )?(?:licen[cs]e|registration|degree|regulator|permission|qualification|pin)|(?:licen[cs]e|pin|registration|indemnity|dbs) (?:has |is |was )?(?:lapsed|expired|ran out)|still (?:practi[sc]ing|signing)|
    (?:put|wrote|told ${THEM}|said|claimed|rounded|bumped|fudged|exaggerated|padded|stretched|topped|forged|backdated|photoshopped|bought|made up|invented|beefed|logged)(?: \w+){0,4} (?:hours|hrs|cv|resume|log ?book|portfolio|signatures?|certificates?|competenc\w+|references?|personal statement|diploma|degree|badge)|
    sign(?:ed|s|ing)? (?:off )?(?:my own|each other'?s?|it myself)|fake it (?:till|til|until)|who'?s (?:counting|checking)|trained (?:in|online)|certified (?:online|in \w+ (?:weeks?|days?|hours?))|i am (?:the|a) (?:doctor|dr)|(?:coat|badge|door|bio|card) (?:that )?(?:says|said) (?:dr|doctor)|${NOT} (?:once |even )?correct(?:ed)? (?:them|him|her|it)`),
  unqualified: words(String.raw`
    ms ?[1-4]|m[1-4]\b|(?:md|rn|dds) \(?(?:20\d\d|loading|candidate)\)?|med(?:ical)? (?:school|student)|(?:student|future|trainee) ${CLINICIAN}|(?:first|second|third|fourth|final|1st|2nd|3rd)[- ]year|year (?:one|two|three|[123])|not (?:an?) ${CLINICIAN} yet|not (?:yet )?qualified|pre-?med|(?:nursing|dental|cosmetology|beauty) (?:school|student)|
    (?:one|two|three|[123])[- ]day (?:course|training|workshop)|weekend (?:course|training|workshop)s?|online (?:course|certificate|diploma)|in \w+ weeks|my (?:\w+ )?(?:rotation|placement)|into (?:med|nursing|dental) school|chiropract\w+|naturopath\w*|a?esthetician|injector|(?:health|wellness|nutrition|life|hormone|gut) coach|homeopath\w*|doula|birth ?keeper|
    course done|med spas?|in the making|letterhead|paperwork|on (?:a|the) register|phd|certificat\w+|qualif\w+|degree|who'?s counting|dr \w+ for|shorter road`),
  // what takes from it
  critique: words(String.raw`
    (?:i'?m|am|is|are) not (?:an? )?(?:[\w-]+ )?${CLINICIAN}|not (?:yet |actually |an? )?(?:accepting|qualified|taking|registered)|(?:is|are)(?:n'?t| not) (?:an? )?(?:diagnosis|joke|punch ?line|personality|insult|choice|moral)|no[!,] i(?:'?m| am| don'?t)|stop (?:calling|saying|using|rolling|laughing|joking|making|apologi[sz]ing|writing|labelling)|(?:don'?t|do not|never) (?:call|say|laugh|joke|label|use|mock|judge|assume|write|let)|(?:over)?heard|(?:saw|watched) (?:an?|some(?:one|body)|colleagues?|this|another|people|two)|called (?:us|me|my|our|an?|it|out)|
    (?:an?|another|one|the|our|my) (?:\w+ )?(?:colleague|registrar|reg|manager|attending|senior|lecturer|tutor|boss|man|woman|guy|patient)(?: \w+){0,4} (?:called|said|told|asked|laughed|joked|marked|wrote|made)|(?:some(?:one|body)|he|she|they|people|every(?:one|body)) (?:\w+ )?(?:called|said|told|asked|laughed|joked|used to say|says?)|
    told (?:i was|i'm|me|us)|language|stigma\w*|respect\w*|dignity|words matter|is real|w(?:as|ere) wrong|was taught|unacceptable|(?:not|never|isn'?t) (?:funny|ok|okay|acceptable|cool|a joke|fair|normal)|be (?:kind|decent|better|gentle)|kind(?:er|ness|ly)|report(?:ed|ing) (?:it|him|her|them|that|this|to)|
    i(?:'ve)? (?:had a word|spoke up|said (?:no|stop|something)|walked out|minuted|apologi[sz]ed)|shame on|punch(?:ing)? down|humans?|a person|people are|deserves? (?:better|every|dignity|care|kindness|respect|to be)|prejudice|bias(?:ed)?|discriminat\w+|racis[mt]|sexis[mt]|misogyn\w+|homophob\w+|bull(?:y|ied|ying)|harass\w*|
    inequalit\w+|equal|advocat\w+|(?:the|that) (?:joke|word|phrase)|instead|dehumani[sz]\w+|culture|whistleblow\w+`),
  empathy: words(String.raw`
    scared|frightened|afraid|terrified|fear|lonely|alone|grie(?:f|ving)|cry(?:ing)?|cried|tears|hand|hugs?|hugged|(?:sat|sit|sitting|stay|stayed) with|listen(?:ed|ing|s)?|believ(?:e|ed|ing) (?:them|her|him|you|women|patients|people)|comfort\w*|hope(?:s|ful)?|(?:not|isn'?t) (?:your|his|her|their|a) (?:fault|failure|weakness)|
    no (?:shame|judg\w*|silly)|nobody (?:is|fails|should|chooses)|fair enough|${THEY} (?:was|were|are|is|had)? ?(?:every )?right|understand\w*|compassion\w*|gent(?:le|ly)|patien(?:ce|tly)|safe(?:r|ly|ty)?|courage(?:ous)?|brave(?:ry|st)?|trust(?:ed|s)?|promise|survived?|recover(?:ed|y)|humbl\w+|still think|taught me|
    learn(?:ed|t) (?:from|that|more)|changed (?:how|my|the)|for you|you(?:'re| are) not|i'?d want|same as any\w*|made my (?:day|week)|smil(?:e|ed|ing)`),
  help: words(String.raw`
    samaritans|helpline|\d{3} ?\d{3}(?: ?\d{3,4})?|complaints? (?:lead|form|procedure|team|process|service)|independent|pop in|come (?:and|in|back|to|for|see|say)|(?:call|ring|phone|email) (?:us|the)|contact|appointment|book(?:ing|ed)?|happy to|please (?:ask|tell|wait|bring|call|ring|come|do|don'?t|get|see|use|check|speak|talk)|
    tell (?:your|us|me)|ask (?:your|for|us|them|a)|bring (?:the|your|it)|(?:talk|speak) to|see (?:your|a) ${CLINICIAN}|your (?:gp|pharmacist)|111|911|999|can'?t (?:go into|discuss|comment|be friends|talk about)|here'?s (?:how|what|why|the)|tips?|thread|make sure|guidance|advice|leaflet|vaccin\w+|screening|recipe|
    link|podcast|webinar|course|free|registered (?:with|nurse|nutritionist|prescriber)|protected title`),
  warmth: words(String.raw`
    lovel(?:y|iest)|love[sd]?|brilliant|legends?|heroe?s?|beautiful|kind(?:est)?|congrat\w*|welcome|well done|shout-?out|amazing|fantastic|wonderful|adorable|favou?rite|my heart|delighted|joy|special|
    sorry|apologi[sz]\w*|i was wrong|my (?:mistake|fault|bad)|i (?:got it wrong|missed|forgot|failed|messed up|learn(?:ed|t)|owe|regret)|thank\w*|grateful|gratitude|appreciat\w*|cheers|pleased?|glad|proud|privileged?|honou?red`),
  self: words(String.raw`
    i am|i'?m|i was|i'?ve become|me:|my own|myself|my (?:husband|wife|mum|mom|dad|kids?|son|daughter|cat|dog|houseplant|back|knees?|hair|brain|handwriting|cooking|sister|brother|partner|flatmate|nan|badge|locker|lunch|car)|i (?:look|feel like|forgot|dropped|fell|spilt|tripped|cried|left|lost|failed|once|still|wore|put)|
    that'?s me|(?:is|was|at|about) me|made me look`),
  system: words(String.raw`
    insurance|insurers?|prior auth\w*|government|ministers?|polic(?:y|ies)|bill|budget|cuts|fund(?:ing|ed)|rota|emr|computers?|laptop|printers?|bleep|fax|parking|pay|pension|contract|strike|union|the (?:system|trust|board|council|forms?|app|portal|rules?)|
    capacity|corridors?|trolleys?|staffing|vending|coffee|boiler|journal|pharma|compan(?:y|ies)|corporate|weather|traffic|trains?|beds|nhs|(?:my|the) (?:cat|dog|kids?|son|daughter|toddler)`),
  heart:
    /[\u2764\u{1F499}\u{1F49B}\u{1F49A}\u{1F90D}\u{1F49C}\u{1F9E1}\u{1F5A4}\u{1F970}\u{1F389}\u{1F979}\u{1F64F}\u{1F33F}\u{1F338}\u{1F60A}\u{1F917}\u{1F4AA}]/gu,
} as const satisfies Record<string, RegExp>

export type ConductSign = keyof typeof conductSigns
