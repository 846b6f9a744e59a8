import { bodyParts, procedures as careWords, symptoms } from '../lexicon/care.ts'
import { medicineEndings } from '../lexicon/clinical-words.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { investigations, procedures, treatments } from '../lexicon/treatments.ts'

/*
 * What makes a passage read as counsel for one person's health: signs small enough to be sure of. None of them tells
 * anything alone; `counsel.ts` weighs them together.
 */

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gi')

const KIN =
  "(?:mam|mum|mom|mama|mother|dad|daddy|father|nan|gran|grandma|grandad|granny|son|daughter|lad|lass|boy|girl|baby|bairn|wee one|little one|toddler|kid|kiddo|husband|hubby|wife|partner|ex|sister|brother)(?:'s)?"
const CLAUSE = String.raw`(?:^|[.,;:!?)\u2013-] ?|\b(?:and|then|please|kindly|also|just|so|now|or|but|yes|yep|no|nah|nope|aye|ok|okay|honestly|mate|love|hun|babe|hon|pal|first|n) |@[\w.]{2,30}:? )`
const ORDERS =
  'take|have|get|stop|quit|ditch|bin|drop|cut|double|halve|triple|pull|skip|splint|roll|pack|push|hold|ice|rub|massage|pop|chew|crush|swap|switch|start|restart|ask for|refuse|decline|leave|stay|strip|ignore|try|use|put|give|keep|go (?:by|for|back|up|down|straight)|don.?t (?:let|bother|settle|take|start|worry|rush|have|get)|dont|do|eat|drink|cancel|sack|lose|toss|chuck|throw|come off|wean|taper|knock|up|bump|add|soak|steam|lie|sleep|rest|wait|see how|monitor|treat|apply|dab|squeeze|lance|drain|strap|tape|wrap|elevate|stretch|breathe|fast|flush|test|retest|pee|gargle|spray|inhale|inject|forget|avoid|no more|back to|tell (?:them|him|her|ur|your)|refuse|say no|let (?:him|her|it)|pick up|grab|order|buy|burn|freeze|foam roll|brush|carry on|stick with|sit|sip|weigh|measure|take out|clean|wash|cover|dress|lower|raise|increase|reduce|run|walk|move|dose'

export const adviceSigns = {
  // to whom
  'one who asked': any(
    String.raw`\b(?:to|for) the (?:\w+ )?(?:lass|lad|lady|guy|man|woman|mum|mom|dad|person|chap|bloke|girl|follower|one|gent|fella) (?:who|that|in|with)\b`,
    String.raw`\b(?:reader|follower|viewer) \w+ (?:asks|wants|wrote)\b|\bfor you (?:specifically|personally|in particular)\b|\breply(?:ing)? to\b|\bsorry you'?re\b|\bthank(?:s| you) for (?:sharing|sending|posting|asking)\b`,
  ),
  seen: any(
    String.raw`\b(?:had a (?:look|read|listen)|looked|zoomed|watched|read(?:ing)?|seen|saw|listened|judging|going by|based on|from|on) (?:in |at |on |to |through |between ){0,2}(?:this|that|the|your|ur|those|these|it|what) ?(?:\w+ ){0,2}(?:pics?|photos?|pictures?|video|clip|reel|pano|scan|letter|report|results?|bloods|labs|numbers|ekg|ecg|x-?rays?|mri|lines|history|post|message|said|written|wrote|told|described?|description)\b|\bfrom (?:here|what you)\b`,
  ),
  theirs: any(
    String.raw`\b(?:your|ur) (?:[\w-]{2,14} ){0,2}(?:${anyOf(bodyParts, symptoms, careWords, investigations, procedures, treatments)}|ldl|hdl|iop|tsh|ferritin|numbers?|levels?|count|reading|dose|symptoms?|weight|cycle|period|implant|coil|pressure|sugars?|age|case)s?\b`,
    String.raw`\b(?:your|ur|her|his) ${KIN}\b`,
  ),
  reader: /\b(?:you|your|you're|you've|you'd|you'll|u|ur)\b/gi,
  'you have': any(
    String.raw`\b(?:you|u|ya)(?:'ve|'re| have| are)?(?: just| only| probably| definitely| clearly| likely| also| still| way| well){0,2} (?:got|have|has|had|hypo|hyper\w*|anaemic|anemic|diabetic|pre-?diabetic|dehydrated|deficient|allergic|fine|ok|okay|safe|past|\d{1,2}(?:\+\d)?(?: weeks| wks)?|looking at|dealing with|suffering|in for|having)\b|\byou'?re \d`,
  ),
  'a third': any(String.raw`\b(?:he|she|him|her|his|he's|she's|it's his|it's her|baby|baby's|${KIN})\b`),
  // clinical matter beyond the lists of conditions and medicines
  body: any(String.raw`\b(?:${anyOf(bodyParts)})s?\b`),
  symptom: any(
    String.raw`\b(?:${anyOf(symptoms)}|[a-z]{3,16}(?:itis|osis|opathy|algia|ectomy|aemia|lysis)|poorly|temp|temperature|fever|rash|cough|tired|swollen|hot|tight|sweat)\b`,
  ),
  care: any(
    String.raw`\b(?:${anyOf(investigations, procedures)}|iv|er|a&e|111|999|911|triage|urgent care|eye casualty|induction|boot|crown|mri|nst|ekg|creatinine|ldl|tsh|psa|a1c|iop|ferritin|calcium score|egfr|hba1c|bp)\b`,
  ),
  treatment: any(
    String.raw`\b(?:${anyOf(treatments)}|[a-z]{3,18}(?:${anyOf(medicineEndings)})|zithro|z-?pak|canesten|rennies?|aleve|advil|motrin|tylenol|calpol|nurofen|gaviscon|benadryl|piriton|zofran|lexapro|xanax|valium|metro|pen v|solpadol|tramadol|co-?codamol|30\/500s?|boric acid|castor oil|clove oil|horse paste|ivermectin|lotrimin|creatine|mini pills?|puffs?|sprays?|applesauce|fluids|fodmaps?|iodine|dairy|calories|carbs|solids|inhaler|thinners?)\b`,
  ),
  // what it is
  verdict: any(
    String.raw`\b(?:that|thats|it|this|those|these|its)(?:'s| is| are|'re)?(?: \w{2,12}){0,2}? (?:just|only|classic|textbook|proper|definitely|clearly|probably|100%|not|your|a|an|his|her|the|no|all)\b`,
    String.raw`\b(?:is|are|'s|=|means|isn'?t|was)(?: just| only| all| probably| nothing but)? (?:bruising|teething|teeth|wind|thrush|normal|fine|nothing|nowt|shot|gone|age|stress|hormones|hormonal|viral|bacterial|infected|broken|fractured|torn|cancer|benign|safe|harmless|common|classic|textbook|his age|her age|your age|(?:a |an |the )?(?:[a-z]{4,20}(?:itis|osis|oma|aemia|emia|pathy|algia|worm|pox|rrhoea|ectomy)))\b`,
    String.raw`\b(?:sounds|looks|looking|seems|smells|reads) (?:exactly |a lot |very |just |more )?(?:like|to me)\b|\bscreams\b|\b(?:=|equals) (?:an? )?\w+|\brather than\b|\bno question\b|\b(?:is|it's|that's|thats|are) (?:never|always|only ever)\b|\b(?:is|are|it's|that's)(?: all)? (?:coming|down) (?:from|to)\b|\bthat'?ll be\b|\bclassic\b|\btextbook\b|\bat your age\b|\bjust (?:age|wind|the|your|his|her|teeth\w*|bruising|stress|a bit)\b|\b(?:thats|that's) \w+ not \w+|\bnot (?:an? )?[a-z]{4,20}(?:itis|osis|oma|ema)\b|\b(?:he's|she's) (?:a|an|got|only|not)\b|\b(?:has|have) (?:npd|adhd|asd|bpd|cptsd|pots|sibo|pcos|\w+ apraxia)\b`,
  ),
  fine: any(
    String.raw`\b(?:fine|normal|ok|okay|nowt|nothing|safe|harmless|won'?t (?:hurt|harm|come|kill|do)|no (?:harm|worries|worry|panic|need|point|rush|bother)|dinny panic|don'?t panic|be (?:reet|right|grand|sound|alright|fine)|sorts? (?:it|that|you)|clear (?:it )?(?:up|faster)|lose sleep|doesn'?t (?:need|matter|mean)|sure,|absolutely|yeah|yep|yes)\b`,
  ),
  // what to do
  order: any(String.raw`${CLAUSE}(?:${ORDERS})\b`),
  "i'd": any(
    String.raw`\b(?:i|we)(?:'d| would|'ll)(?: also| just| be| not| rather| personally)? (?:\w{3,12}ing|say|bin|toss|come|get|take|stop|drop|ditch|skip|start|leave|double|halve|try|put|give|go|hold|pull|cut|swap|switch|wait|up|push|avoid|not|do|have|want|ask)\b|\bwhat i'?d do\b|\bif (?:it|he|she|you) (?:was|were) (?:me|mine|my)\b|\bmy advice\b`,
  ),
  'you can': any(
    String.raw`\b(?:you|u|he|she) (?:can|could|should|need(?:s)? to|must|want to|gotta|have to|don'?t need|doesn'?t need|won'?t need)(?: absolutely| just| still| safely| totally| easily| also)? (?:\w+)\b|\bok(?:ay)? to\b|\bdoesn'?t need\b|\b(?:no|don'?t) need (?:to|for)\b|\bneeded\b`,
  ),
  // "you take two now", not "if you take"
  'you do': any(
    String.raw`(?<!\b(?:if|when|once|what|how|that|where|why|do|did|can|before|after|until|while|as|whatever|whether|because|should|must|will|would|to|things|and) )\b(?:you|u)(?: just| only| wanna| gonna| simply)? (?:take|drink|stop|start|put|pop|rub|eat|skip|double|halve|go|give|keep|leave|come|stay|rest|use|try|drop|bin|apply|inject|swallow)\b`,
  ),
  'no more': any(
    String.raw`\b(?:no more|off the|back (?:on|to)|starting (?:now|tonight|today|tomorrow)|instead of|leave off|on top of|mixing|stay off)\b`,
  ),
  'keep from care': any(
    String.raw`\b(?:no need|don'?t (?:bother|let|settle|waste|need)|never mind|skip|ignore|refuse|decline|cancel|sack off|not an? (?:er|a&e|ed|hospital|gp)|no (?:er|gp|doctor|111|999|scan|mri|biopsy)|they'?ll miss|before you waste|talk you into|upsell|instead of (?:the|a) (?:doctor|gp))\b`,
  ),
  // how much
  amount: any(
    String.raw`\b\d{1,4}(?:\.\d+)? ?(?:mg|mcg|µg|g|ml|mls|iu|units?|tabs?|tablets?|caps?|capsules?|puffs?|sprays?|drops|oz|sachets?|pills?|calories|kcal)\b|\b(?:half|one|two|three|four|a couple|an?|another two|\d) (?:a |an )?(?:of (?:the|those|your) |more )?(?:tabs?|tablets?|caps?|pills?|puffs?|sprays?|sachets?|spoons?|teaspoons?|doses|rennies?|aspirin|paracetamol|ibuprofen|aleve|tylenol|codeine|advil|nurofen|imodium|at bedtime|now and)\b`,
  ),
  often: any(
    String.raw`\b(?:\d{1,2}x?|once|twice|three times|four times|five times|3x|2x|4x)[ -]?(?:times )?(?:a|per|each|every) ?(?:day|night|week|morning)\b|\b(?:bd|bid|tds|tid|qds|qid|prn|nocte|mane)\b|\bevery (?:\d{1,2}|four|six|eight|other|night|morning) ?(?:hrs?|hours?|hourly|h|day)?\b|\b(?:at|before|by) (?:bedtime|teatime|breakfast|bed|night)\b|\btonight\b|\btomorrow\b|\bfor (?:a|one|two|three|six|\d{1,2}) ?(?:day|days|week|weeks|wks|month|months)\b|\bone time\b|\b\d{1,2} ?(?:wks?|weeks)\b|\bmonday\b`,
  ),
  'number of it': any(
    String.raw`\b[a-z]{4,20} \d{1,4}(?:\.\d+)?(?= |[,.]|$)|\b\d{1,4} (?:of|total|now|at|down|not) (?:\w+)|\b(?:from|to|drop to|go to) \d{1,4}\b|\b\d and \d\b`,
  ),
  send: any(
    String.raw`\b(?:send|show|message|dm|text|email|drop|pop|post|whatsapp|forward)(?: me| us)? (?:over |in )?(?:a |an |the |your |ur |some )*(?:\w+[ -]){0,3}(?:pics?|photos?|pictures?|video|close[- ]?ups?|selfie|symptoms?|numbers|results?|bloods|labs|scans?|x-?rays?|reports?|readings|rash|mole|lump|letter)\b|\b(?:i can|i'?ll|we'?ll|we can) (?:tell|say|have a look|take a look|let you know|read|interpret|diagnose|voice note|look)\b`,
  ),
  // what takes from it
  signpost: any(
    String.raw`\b(?:see|ask|tell|call|ring|phone|contact|visit|speak (?:to|with)|talk (?:to|with)|check with|go to|get to|pop (?:to|into|along)|holler at) (?:to |with )?(?:your |ur |a |an |the |any |my |whoever |one of )?(?:\w+ )?(?:gp|doctor|doc|pharmac\w+|prescriber|provider|pediatrician|midwife|nurse|team|a&e|emergency|er|clinic|surgery|practice|dentist|optician|day unit|triage|insurance|cardiologist\w*|unit|line|store|vet)\b|\b(?:999|111|911|988)\b|\byour (?:own )?(?:gp|doctor|pharmac\w+|nurse|midwife|team|clinic|cardiologist)(?:'s)? (?:can|will|is|line|knows?)\b|\bto (?:the|a|your|any) (?:local )?(?:pharmac\w+|gp|chemist|clinic|drop-in)\b|\bin person\b|\bget (?:it|that|this|him|her) (?:seen|looked|checked)\b|\bwhoever (?:prescribed|prescribes|knows|ordered|filled)\b|\bthis is an?\b|\b(?:that's|that is|needs) (?:an? )?(?:er|a&e|ed|999|911|hospital)\b|\bemergency\b`,
  ),
  decline: any(
    String.raw`\b(?:can'?t|cannot|cannae|won'?t|wouldn'?t|not going to|don'?t|not (?:something|an?)|no idea|couldn'?t) (?:\w+ ){0,3}(?:tell|say|advise|guess|call|diagnose|see|look|do|know|answer|twitter|do medical|over)\b|\b(?:guess(?:ing)?|only a (?:first|second|third)|not my field|could be (?:many|several|five|anything|lots)|pass)\b|\bi don'?t do\b`,
  ),
  question: /\?/g,
} as const satisfies Record<string, RegExp>

export type AdviceSign = keyof typeof adviceSigns
