import { insults, laughing, mildInsults, slights } from '../lexicon/contempt.ts'
import { anyOf } from '../lexicon/pattern.ts'

/*
 * What makes a passage read as contempt for people, or as a private interest in a patient: signs small enough to be
 * sure of. None of them tells anything alone; `contempt.ts` weighs them together.
 */

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gi')

const PATIENT =
  '(?:patients?|pts?|punters?|clients?|customers?|residents?|inpatients?|in-?mates?|caseload|cases?|waiting (?:list|room)|panel|clinic|ward|unit|bay|triage|a&e|er|ed|admissions?|referrals?|the (?:10|11|12|9|8|2|3|4)[ap]m|cadavers?|donor)'
const KIN =
  '(?:relatives?|famil(?:y|ies)|visitors?|mums?|moms?|mothers?|fathers?|dads?|daughters?|sons?|parents?|husbands?|wives|carers?|next of kin)'
const STAFF =
  '(?:gps?|orthos?|ortho bros?|orthop(?:o|ae?)?ds?|surgeons?|surgery|nurse practitioners?|nps?|crnas?|physician (?:associate|assistant)s?|pas?|agency(?: staff| nurses?)?|bank staff|locums?|nurses?(?!.? station)|midwi(?:fe|ves)|doctors?|docs|paramedics?|medics?|physios?|managers?|management|receptionists?|consultants?|registrars?|regs?|juniors?|f1s?|f2s?|shos?|chiro(?:s|practors?)|osteopaths?|psychiatrists?|psychs?|psychologists?|therapists?|radiologists?|radiographers?|an(?:a)?esthe(?:tists?|siologists?)|gas(?:men| men)|pharmacists?|residents|interns?|attendings?|colleagues?|co-?workers?|health visitors?|social workers?|admin|hcas?|care ?workers?|carers|dieti(?:t|c)ians?|dermatologists?|derms?|cardiologists?|vets?|dentists?|hygienists?|dispensers?|educators?|trainees?|students?|imgs?|graduates?|preceptors?|matrons?|sisters?)'
const GROUP =
  "(?:overseas|foreign(?:ers?)?|immigrants?|migrants?|asylum|refugees?|illegals|muslims?|islam|jews?|jewish|christians?|catholics?|hindus?|sikhs?|mormons?|amish|blacks?|brown|asians?|whites?|poles|polish|romanians?|indians?|pakistanis?|bangladeshis?|chinese|filipin[oa]s?|africans?|nigerians?|somalis?|arabs?|albanians?|irish|scousers?|gyps(?:y|ies)|travellers|roma|mexicans?|latin(?:os?|as?|x)|hispanics?|haitians?|trailer parks?|council (?:estate|house|flat)s?|estates?|the projects|ghetto|benefits?|welfare|dole|medicaid|food stamps|poor people|the poor|poverty|homeless|rough sleepers|fat (?:people|women|men|folk|kids)|obese|overweight|big girls|trans(?:gender)?|boys in dresses|men in dresses|lesbians?|gays?|queers?|lgbt\\w{0,3}|women (?:surgeons?|doctors?|drivers|consultants?|in)|female (?:surgeons?|doctors?|consultants?)|lady doctors?|girls|boomers|gen z|millennials|pensioners|old (?:people|dears|folk|biddies|ladies|men)|the elderly|oldies|autistic|autism|adhd|asd|fibro(?:myalgia)?|me\\/cfs|m\\.?e\\.?(?= (?:is|patients|sufferers))|cfs|chronic fatigue|long covid|borderlines?|bpd|eupd|personality disorders?|pots\\b|eds\\b|mcas|chronic lyme|chronic pain|addicts?|alcoholics?|drinkers|smokers|methadone|opioid users|users|diabetics|anorexics|bulimics|depressives|schizophrenics|epileptics|disabled|disability|wheelchairs?|down'?s|dementia|special needs|hijabs?|headscar(?:f|ves)|turbans?|accents?|speaks? english|spoke english|broken english|diversity hires?|dei hires?|anti-?vaxxers?|vegans?|teenage mothers?|single mothers?|unmarried|prisoners?|inmates|sex workers|prostitutes)"
/** Who it is said of, without a noun. */
const LOT =
  "(?:the lot of (?:you|them|'em)|all of (?:you|them)|every (?:single )?one of (?:you|them)|you people|these people|those people|that lot|this lot|some people|people like (?:you|that|this|him|her|them)|half (?:of )?(?:my|what|the|our|of|them|these)|most of (?:them|my|what|the|our|these)|we all know the type|the sort (?:who|that|of)|that type|his sort|her sort|their sort|your sort|what (?:rolls|walks|comes|crawls) (?:in|through)|everyone who|anyone who|people who|folk who|women who|men who|mums who|patients who|certain|bed \\d{1,2}|room \\d{1,2}|bay \\w\\b|cubicle \\d{1,2}|side room)"
const HARM =
  "(?:wants? (?:shooting|a slap|slapping|drowning|putting down|locking up|sterili[sz]ing)|(?:should(?:n't| not)?|ought to|need to|needs to|deserves? to) (?:be )?(?:shot|sterili[sz]ed|neutered|spayed|charged|billed|fined|banned|barred|left|made to wait|put down|put to sleep|locked up|struck off|deported|die|suffer|rot|allowed|slapped|fired|sacked|culled)|pop off|just die|hurry up and die|drop dead|hope (?:you|they|he|she|it|your|his|her)\\b[^.!?]{0,30}(?:die|dies|rots?|hurts?|suffers?|chokes?|bleeds?|cancer|fails?|catch\\w*)|(?:let|leave|leaving|letting|left) (?:him|her|them|you|'em|it|the \\w{2,12})(?: all| just)? (?:drown|die|bleed|suffer|wait|rot|choke|cry|scream|sweat|lie|stew|sit (?:in|there)|there|till|until)|deserves? (?:what|everything|it|all)|may (?:your|you|their)\\b|shove (?:it|the|your|that|their)|tie (?:that|her|their|your) \\w{2,12}|natural selection|cull|darwin|(?:make|made|making|keep|keeping|kept|makes) (?:him|her|them|you|'em) (?:wait|sweat|beg|cry|suffer|scream)|can (?:wait|whistle|rot|sweat|get stuffed|do one|jog on|get lost|bite me|go (?:home|to hell|elsewhere))|(?:back|end|bottom) of the (?:line|queue|list|pile)|to the bottom|longer (?:i|we) (?:let|make|leave|keep)|on purpose|so (?:he|she|they|you) (?:learns?|don'?t|doesn'?t|remembers?)|teach(?:es|ing)? (?:him|her|them|you) a lesson|learns? (?:his|her|their|your) lesson|where (?:you|they|he|she) lives?|long memory|watch your back|be sorry|get what'?s coming|pay for (?:this|it|that)|one day soon|put (?:him|her|them|you) (?:down|in (?:his|her|their|your) place)|slap|punch|strangle|smother|throttle|kick|spit (?:in|at|on)|biggest needle|bigger needle|widest bore|14 ?g(?:auge)?\\b|morgue|say that to my face|next time (?:you(?:'re)?|i'll|he|she|they)\b|hear from my (?:lawyer|solicitor|attorney)|see (?:you|him|her|them) in court)"

export const conductSigns = {
  patient: any(String.raw`\b${PATIENT}\b`),
  kin: any(String.raw`\b${KIN}\b`),
  staff: any(String.raw`\b${STAFF}\b`),
  'named colleague':
    /\b(?:Dr\.?|Doctor|Prof\.?|Professor|[Nn]urse|[Ss]ister|[Mm]atron) [A-Z][a-z'-]{2,}\b(?! (?:here|is in|will))|\b(?:[A-Z][a-z]+) (?:from|in|on) (?:HR|finance|management|reception|admin|the front desk|nights|days|theatre|pharmacy)\b/g,
  group: any(String.raw`\b${GROUP}\b`),
  'all of them': any(String.raw`\b${LOT}(?!\w)`),
  reader: /\b(?:you|your|you're|you've|yours|u|ur|ya)\b/gi,
  someone:
    /\b(?:he|she|his|her|him|they|their|them)\b|\b\d{1,2}[mf]\b|\b(?:man|woman|lady|bloke|guy|girl|lad|lass|chap|gent|dude|boy|kid|teen|granny|grandma|grandad)\b/gi,
  insult: any(String.raw`\b(?:${anyOf(insults)})(?:s|es)?\b`),
  'mild insult': any(String.raw`\b(?:${anyOf(mildInsults)})(?:s|es)?\b`),
  slight: any(String.raw`\b(?:${anyOf(slights)})\b`),
  slur: any(
    String.raw`\b(?:retard(?:s|ed)?|spaz|mong|tranny|trannies|poofs?|fags?|faggots?|dykes?|chinks?|pakis?|gyppos?|pikeys?|wogs?|towel ?heads?|wetbacks?|anchor bab(?:y|ies)|cripples?|window lickers?|schizos?|crackheads?|junkies?|smackheads?|fatt(?:y|ies)|fatsos?|gomers?|boys in dresses|men in dresses|crazy cat lad(?:y|ies)|slags?|sluts?|whores?|scum|vermin|parasites?|leech(?:es)?|zombies|oxygen thie(?:f|ves)|bed[- ]?blockers?|drama queens?|drug[- ]?seekers?|fakers?|time ?-?wasters?)\b`,
  ),
  simile: any(
    String.raw`\b(?:dumb|thick|daft|dense|dim|useless|sharp|bright|slow|much use|much good|warm|charming|mad|big|round) as (?:an? |the )?\w+`,
    String.raw`\b(?:more|less) (?:sense|brains?|personality|charm|use|teeth|talent|skill|backbone|empathy|tattoos) (?:than|in)\b`,
    String.raw`\b(?:couldn'?t|can'?t|cannot|wouldn'?t|couldnt|cant) (?:even )?(?:diagnose|spell|run|organi[sz]e|tell|read|count|add|cannulate|hit|recogni[sz]e|operate|manage|intubate|suture|lead|teach|tie|wipe|boil|pour|write|name|locate) (?:a|an|the|their|his|her|your|its|lipitor|\w+ from)\b`,
    String.raw`\b(?:couldn'?t|can'?t|cannot|couldnae) find (?:an?|his|her|their|your|its|the \w+ with)\b`,
    String.raw`\bbrain ?cells?\b|\bbraincell\b|\biq\b|\bwith a (?:pulse|massage table|prescription pad|clipboard)|\bin (?:cosplay|lanyards)\b|\b(?:diploma|degree) mill\b|\bcosplay\w{0,3}\b|\bwannabes?\b|\bpretend(?:ing)? (?:doctor|to be)|\bglorified\b|\bfailed (?:medics?|doctors?|nurses?)\b|\bnoctors?\b|\bmet (?:\w+ ){1,3}with more\b|\b(?:IQ|sense) of an?\b|\bbottom of (?:the|their|her|his) class\b|\bfind (?:his|her|their|your) (?:own )?(?:arse|backside|bum|ass)\b|\bmaster the\b|\bfirst language\b|\bcan'?t be trusted\b|\bnot fit to\b|\bwouldn'?t (?:trust|let) (?:him|her|them|one|a|you)\b|\bfine until\b|\bonly good for\b|\bno business\b|\brung\b|\bcalls? (?:themselves|himself|herself)\b|\bplaying (?:doctors?|at)\b|\bpretend\b|\bfake doctors?\b|\binfection risk\b|\bthe real (?:problem|disease|infection|virus|epidemic) (?:is|are|with)\b|\blike a (?:bus station|hotel|zoo|circus|creche|crèche|pub|youth club|drop-in|social club|holiday camp|spa|buffet)\b`,
  ),
  smell: any(
    String.raw`\b(?:stench|stinks?|stank|stinking|reeks?|reeked|reeking|smells?|smelt|smelled|whiff\w*|bo\b|unwashed|toenails|hygiene)\b`,
  ),
  dismissal: any(
    String.raw`\b(?:nothing (?:more|but)|no more) than\b|\bis (?:latin|greek|code|medical|doctor|french|posh|fancy|another word|short|just) (?:for|speak)\b|\bis just (?:a |an )?\w+|\bwe used to call\b|\bused to (?:be called|call)\b|\bfound a label\b|\blabel\b|\bfashionable\b|\btrendy\b|\btrend\b|\btiktok\b|\bfacebook diagnos\w+|\bself[- ]diagnos\w+|\bnot a (?:real |proper )?(?:thing|disease|illness|condition|diagnosis|excuse)\b|\bisn'?t (?:a )?(?:real|thing|disease|illness)\b|\ball in (?:her|his|their|your|the) heads?\b|\bcalled laziness\b|\blaz(?:y|iness)\b|\bexcuses?\b|\ballergic to (?:effort|work|exercise|soap|everything|the word|mondays|responsibility|jobs?|the truth)\b|\bdoesn'?t exist\b|\bmade[- ]up\b|\bimaginary\b|\bmyster(?:y|ious)(?:ly)?\b|\bapparently\b|\bso-?called\b|\bsuppos(?:ed|edly)\b|\bhates? (?:her|his|their) job\b|\bsnowflak\w+|\bin my day\b|\bman up\b|\bgrow up\b|\bget (?:over it|a job|a grip|a life|off)\b|\btoughen up\b|\bself[- ]inflicted\b|\btheir own (?:fault|doing|choice)\b|\b(?:your|his|her) own (?:fault|doing)\b|\bserves? (?:you|them|him|her) right\b`,
    String.raw`["'](?:autistic|adhd|fibro\w*|anxiety|depress\w+|trauma\w*|pain|chronic \w+|gluten\w*|allerg\w+|migraines?|seizures?|ill|sick|disabled|in pain|asthma|ten out of ten|10\/10|feels weird|unwell|emergency|bad back)["']`,
  ),
  harm: any(String.raw`\b${HARM}(?!\w)`),
  refusal: any(
    String.raw`\b(?:i|we) (?:don'?t|do not|won'?t|will not|refuse to|never|will never|no longer|stopped|wouldn'?t) (?:\w+ )?(?:fill|treat|treating|see|seeing|operate on|touch|teach|train|serve|feed|examine|prescribe|prescribing|help|hire|accept|take|dispense|deliver|work with|look after|refer|bother|believe|care)\b|\bnever have\b|\bdone (?:taking|being|pretending|with|trying)\b|\bgo (?:home|back to)\b|\btake it (?:to|elsewhere)\b|\bnot (?:in|on) my (?:clinic|ward|watch|pharmacy|theatre|list|chair|table|unit|practice)\b|\bi rank\b|\bi (?:never|don'?t) (?:hire|shortlist|appoint|promote)\b|\bshouldn'?t (?:be )?(?:allowed|have|breed|drive|vote)\b|\bstick to\b`,
  ),
  complaint: any(
    String.raw`\b(?:sick of|tired of|fed up|so done|can'?t stand|cannot stand|hate|despise|loathe|detest|can'?t be (?:arsed|bothered)|couldn'?t care less|don'?t care|bore me|boring|does my head in|do my head in|drives? me|waste of|wasting|wasted|moan\w{0,3}|whin(?:e|es|ing)|whinge\w{0,3}|complain\w{0,3}|demand\w{0,3}|bang(?:s|ing)? on|drone\w{0,3}|crocodile tears|cry(?:ing)? me a river|cry about it|boo hoo|poor (?:you|me|thing|lamb|love|diddums)|diddums|get out|shut (?:him|her|them|it|you|your)\w{0,4}(?: \w+)? up|shut up|hush|zip it|worst|insufferable|turn(?:s|ed)? up (?:drunk|late|stinking)|scrounging|milking|swing(?:ing)? the lead|playing (?:up|the)|put(?:ting)? it on)\b`,
  ),
  ridicule: any(
    String.raw`\b(?:impressions? of|impersonat\w+|doing (?:the|her|his|their) voices?|mimic\w*|bingo|icks?\b|reality (?:show|tv)|telly|netflix of|comedy|entertainment|circus|zoo|freak ?show|panto|carry on|sitcom|best show|absolute scenes|(?:third|next|second|tenth) one'?s (?:free|on)|loyalty (?:card|points|scheme)|buy one get one|by the (?:pound|kilo|stone)|we call (?:ours|him|her|it|them)|we named|league of|(?<!god )bless (?:her|his|their|him|them)|sir\. ma'?am|ma'?am\.|cletus|sweetheart|sweetie|darling|honey|princess|big bertha|nicknamed?|named (?:her|him|it|them)|call(?:ed)? (?:her|him|them) the|top (?:three|five|ten|3|5|10)|league table|ranking|ranked|award for|prize for|gold medal|oscar|part \d|the lispers|full house|confession(?:s|al)?|how to spot|spot the|you know the type|starter pack|starring|tribe of|ladies and gentlemen|\d{1,2} ?\/ ?10|ten out of ten)\b`,
  ),
  laugh: laughing,
  devil: /[\u{1F608}\u{1F60F}\u{1F609}\u{1F618}\u{1F525}\u{1F60D}\u{1F52A}]/gu,
  unrepentant: any(
    String.raw`\b(?:there,? (?:i'?ve )?(?:i )?said it|unpopular (?:truth|opinion)|let'?s be honest|i'?ll say it|someone had to say it|we'?re all thinking|sorry not sorry|don'?t @ me|controversial|typical|no offen[cs]e|not even sorry|fight me|come at me|bite me|i said what i said|tell (?:em|them) \w+ sent you|you'?re welcome|don'?t care|zero (?:sympathy|regrets?)|no (?:sympathy|regrets|apologies)|would do it again|everyone (?:on \w+ )?(?:knows?|laughs|thinks)|everybody (?:on \w+ )?(?:knows?|laughs))\b`,
  ),
  accusation: any(
    String.raw`\b(?:is|was|are|were|as|an|a|such a) (?:\w+ )?(?:drunk|alcoholic|addict|butcher|bully|liar|danger|liability|disgrace|joke|menace|predator|pervert|fraud|thief|racist|psychopath|incompetent|lethal|dangerous|negligent)\b|\blo(?:st|se) (?:his|her|their) licen[cs]e\b|\bstruck off\b|\b(?:kill|killed|maim|maimed|butchered|botched|harm|hurt) (?:somebody|someone|people|a patient|patients|half|another)\b|\b(?:should|shouldn'?t) (?:never |not )?(?:have been|be|have) (?:practi[sc]ing|allowed|let|near|licen[cs]ed|hired|fired|reported)\b|\b(?:funerals|bodies|graves?|morgue) (?:and counting|so far)\b|\b(?:and|body) count(?:ing)?\b|\b(?:slept|sleeps|sleeping) (?:with|his|her|their) (?:way|with)\b|\bgot (?:the|her|his) job\b|\bonly (?:got|has|there) (?:it|the job|in|because)\b|\b(?:smells?|stinks?|stinking|reek\w*) of (?:drink|gin|vodka|booze|beer|wine|weed|fags)\b`,
  ),
  desire: any(
    String.raw`\b(?:looked|looks|looking|look) (?:so |too |way too |way |very |damn |pretty |really )*(?:good|hot|fit|gorgeous|sexy|cute|fine) (?:in|on|for|under|with|without)\b|\b(?:drinks?|dinner|coffee|date) (?:once|when|after|on me|sometime|\?|tonight|friday|saturday|this|next)|\btake (?:you|him|her) out\b|\b(?:dat(?:ed|ing)|kiss(?:ed|ing)?|fancy(?:ing)?|fancied|flirt(?:ed|ing|y)?|slept with|shag\w*|snog\w*|hook(?:ed|ing)? up|crush on|matched with|asked (?:me|him|her) out|ask(?:ing)? (?:him|her|you) out|chat(?:ted|ting)? up|slid(?:ing)? into|swiped?)\b|\b(?:his|her|your|my (?:own )?personal|my private|my) (?:number|digits|mobile|whatsapp|snap)\b|\b(?:fit|hot|sexy|gorgeous|tasty|buff|dishy|lush|peng) (?:patient|pt|dad|mum|mom|one|lad|bloke|guy|man|girl|client|bodies|body)\b|\bbest (?:legs|bum|body|arms|abs|chest|smile|hands)\b|\b(?:in|out of) (?:a|that|your|the) (?:skirt|gown|dress|shorts|uniform|towel)\b|\b(?:come|came|get|got) off (?:the|my|our) (?:clinic'?s )?(?:books?|list|caseload)\b|\b(?:thinking|think|dream\w*) (?:about|of) (?:me|you|us)\b|\bhi(?:ya)? (?:trouble|gorgeous|handsome|beautiful|sexy)\b|\bsingle\?|\bare you (?:single|seeing|married)\b|\bon my table\b|\bmissing me\b|\b(?:abs|pecs|bum|boobs|tits|cleavage|lips|thighs|curves)\b|\bmarry me\b|\bhusband material\b`,
  ),
  'in care': any(
    String.raw`\b(?:stitches|appointments?|your (?:notes|file|chart|hamstring|knee|back|shoulder|scan|dressing|wound|next session|treatment|physio|check-?up|crown|op)|discharged?|the (?:clinic|ward|couch|table)|sessions?|on the books|my (?:list|caseload|books|clinic|chair|table|couch)|patients?|clients?|pts?|caseload|i treat|treating)\b`,
  ),
  posing: any(
    String.raw`\b(?:dr|doctor)\.? \w+ (?:here|is in|is here|will see you|in the house|reporting)\b|\bcall me (?:dr|doctor)\b|\bgirl doctor\b|\b(?:dr|doctor) \w+ from now on\b|\byour (?:\w+[- ])?(?:board[- ]certified|resident|favou?rite|fave|friendly|local|go-?to|online|tiktok|insta) (?:\w+ )?(?:doctor|dr|doc|nurse|bestie|expert|specialist|surgeon|derm|dermatologist|gp)\b|\bboard[- ]certified\b|\b(?:consultant|specialist|surgeon|expert|doctor) (?:\w+ ){0,2}(?:energy|vibes|era|status|loading)\b|\b(?:basically|practically|pretty much|technically|nearly|almost) (?:a|an|your) (?:\w+ )?(?:doctor|dr|nurse|dentist|pharmacist|surgeon|physician|consultant|medic|gp|np|specialist)\b|\bthe doctor is in\b|\btrust me,? i'?m\b|\banswering all\b|\bask me anything\b|\b(?:im|i'm|i am) in my \w+ (?:rotation|block|placement) so\b|\bso trust\b|\b(?:neurologist|surgeon|physician|cardiologist|specialist|consultant) of the\b|\bchiropractic (?:neurolog\w+|physicians?|paediatric\w*|pediatric\w*|cardiolog\w+)\b|\b(?:patients?|they|nobody|people) (?:don'?t|doesn'?t) need (?:the|to know)\b|\bofficially (?:accepting|taking|answering)\b|\b(?:same|good|better) (?:as|than) (?:a|any|your) (?:doctor|gp|consultant|surgeon|dermatologist|degree)\b|\bon the door\b|\bsame (?:thing )?as a (?:doctor|surgeon|consultant|dermatologist)\b|\b(?:consultant|specialist|surgeon|dermatologist|doctor) now\b`,
  ),
  unqualified: any(
    String.raw`\b(?:ms ?[1-4]|m[1-4]\b|med(?:ical)? (?:school|student)|(?:student|future|trainee) (?:doctor|nurse|dentist|midwife|pharmacist|physio|paramedic)|(?:first|second|third|fourth|final)[- ]year|year (?:one|two|three|1|2|3)|not (?:a|an) (?:doctor|nurse|dentist) yet|not (?:yet )?qualified|pre-?med|nursing (?:school|student)|dental (?:school|student)|(?:one|two|three|1|2|3)[- ]day (?:course|training|workshop)|weekend (?:course|training|workshop)|online (?:course|certificate|diploma|module)|who'?s counting|but who|passed the (?:course|quiz)|my (?:\w+ )?(?:rotation|placement)|into (?:med|nursing|dental) school|chiropract\w+|naturopath\w*|aesthetician|health coach|course done|aesthetics? (?:course|academy))\b`,
  ),
  'secret interest': any(
    String.raw`\b(?:no (?:axe to grind|skin in the game|dog in the|conflicts?|interests? to declare|horse in)|nothing to declare|(?:i|we)(?:'m| am|'re) (?:entirely |completely )?(?:neutral|impartial|independent)|just (?:a )?(?:concerned|honest|public-spirited))\b`,
  ),
  'held by kin': any(
    String.raw`\b(?:in my (?:\w+-in-law|wife|husband|brother|sister|mother|father|partner|son|daughter)(?:'s)? name|my (?:wife|husband|brother|sister|\w+-in-law|partner)(?:'s)? (?:owns|owned|runs|company|firm|clinic|practice|business|hub|shares)|which (?:i|we) (?:own|part-own|break ground|bought|open)|i (?:own|hold|have) (?:\w+ )?(?:shares|equity|a stake|stock))\b`,
  ),
  'private life': any(
    String.raw`\b(?:read|looked (?:up|at|through)|checked|stalk\w*|googled|scrolled|found) (?:\w+ )?(?:his|her|their|your) (?:facebook|insta(?:gram)?|tiktok|profile|social media|linkedin|posts|stories|x|twitter)\b`,
  ),
  swearing: any(
    String.raw`\b(?:fuck\w*|shit\w*|bloody|arse|bollocks|piss\w*|bugger\w*|goddamn|damn|hell|crap|sod(?:ding)?)\b`,
  ),
  // what takes from it
  critique: any(
    String.raw`\b(?:stop (?:calling|saying|using|rolling|laughing|joking|making)|(?:don'?t|do not|never|please don'?t) (?:call|say|laugh|joke|label|use|mock)|heard (?:it|a|someone|somebody|colleagues?)|called (?:us|me|my|our|a|her|him|them|someone)|(?:a )?(?:colleague|consultant|registrar|doctor|nurse|someone|somebody|he|she|they) (?:called|said|told)|told (?:i was|i'm|me i|us)|language|stigma\w*|respect\w*|dignity|words matter|is real|was wrong|i was taught|apolog\w+|unacceptable|isn'?t funny|not (?:funny|ok|okay|acceptable)|be kind|kinder|kindness|report(?:ed)? (?:it|him|her|them|a)|shame on|punching down|humans?|human being|deserve better|deserves? (?:better|every|dignity|care|kindness)|they can hear)\b`,
  ),
  self: any(
    String.raw`\b(?:i am|i'm|i was|i've become|me:|my own|myself|my (?:husband|wife|mum|mom|dad|kids?|son|daughter|cat|dog|houseplant|back|knees?|hair|brain|handwriting|cooking|sister|brother|partner|flatmate|mother-in-law|nan)|i look|i feel like|that'?s me|is me|was me|made me look)\b`,
  ),
  system: any(
    String.raw`\b(?:insurance|insurers?|prior auth\w*|private equity|hedge funds?|government|ministers?|secretary|treasury|parliament|the state|state's|laws?|polic(?:y|ies)|paper|bill|budget|cuts|funding|rota|rostering|emr|epic|it department|computers?|printers?|pagers?|bleep|fax|parking|car park|pay|pension|contract|strike|union|rcn|bma|commissioners?|trust board|the system|capacity|corridor|staffing|ratios?|vending|coffee|boiler|lift|macerator|reviewer [23]|journal|referee|tories|labour party|congress|senators?|pharma|big pharma|company|companies|landlord|football|team|coach|weather|mondays?|traffic|trains?)\b`,
  ),
  fondness: any(
    String.raw`\b(?:love|loves|loved|lovely|brilliant|brave|proud|thank\w*|grateful|gratitude|legends?|hero(?:es)?|beaut(?:y|ies|iful)|gem|gems|kind|kindest|best (?:team|crew|nurses?|colleagues?|bit|part|thing)|happy (?:birthday|retirement|last day|anniversary)|congrat\w*|welcome|well done|shout-?out|miss (?:you|her|him)|good people|amazing|fantastic|wonderful|deserves? every|honou?r|privilege|saved (?:us|my)|faith restored|kindness)\b`,
  ),
  heart: /[\u2764\u{1F499}\u{1F49B}\u{1F49A}\u{1F90D}\u{1F49C}\u{1F970}\u{1F389}\u{1F62D}\u{1F979}]/gu,
  invented: any(
    String.raw`\b(?:osce|scenario|fictional|novel|chapter|episode|sitcom|actor|sketch|pov|quiz|exam|historical|century|cartoon|film|movie|tv|podcast|house md|dr house)\b`,
  ),
  animal: any(
    String.raw`\b(?:cats?|dogs?|pupp(?:y|ies)|kittens?|rabbits?|hamsters?|horses?|ponies|labradors?|spaniels?|calf|cattle|ferrets?|parrots?|tortoise)\b`,
  ),
  link: /https?:|\bdoi\b|\d(?:\.\d)?%|\b(?:trial|study|studies|cohort|meta-analysis|guidelines?|evidence)\b/gi,
} as const satisfies Record<string, RegExp>

export type ConductSign = keyof typeof conductSigns
