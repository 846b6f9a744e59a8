import { insults, laughing, mildInsults, slights, slurs } from '../lexicon/contempt.ts'
import { anyOf } from '../lexicon/pattern.ts'

/*
 * What makes a passage read as contempt or as a private interest in a patient. None of these signs tells
 * anything alone; `contempt.ts` weighs them with the passage's words.
 */

const THEM = "(?:him|her|them|'?em|you|ya|yous)"
const THEIR = '(?:his|her|their|your)'
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
  reader: /\b(?:you|your|you're|you've|yours|u|ur|ya)\b/gi,
  // how it is said
  insult: listed(insults, '(?:e?s|y)?'),
  'mild insult': listed(mildInsults, '(?:e?s)?'),
  slur: listed(slurs, '(?:e?s)?'),
  slight: listed(slights, '(?:e?r|e?st)?'),
  harm: words(String.raw`
    wants? (?:a (?:slap|kick|hiding|shake)|\w+ing (?:down|up)|(?:shoot|slap|shak|drown|steriliz|sterilis|neuter|throttl)ing)|
    (?:should(?:n't|nt| not)?|ought to|needs?(?: to)?|deserves?(?: to)?|want(?:s|ed)? to) (?:all |just )?be (?:shot|sterili[sz]ed|neutered|spayed|banned|barred|put down|locked up|deported|culled|slapped|charged|billed|fined|made to|sectioned|left|chucked|thrown|refused|turned away|allowed|sacked|struck off)|
    (?:should|can|could|may|might as well) (?:just |all )?(?:die|suffer|rot|starve|get on with it|whistle|sweat|get stuffed|do one|jog on|get lost|wait)|shouldn'?t (?:be allowed|have (?:kids|children)|breed|drive|vote)|
    drop dead|pop off|just (?:die|jump)|kill ${THEIR}sel(?:f|ves)|hope (?:you|they|he|she|it|your|his|her)\b[^.!?]{0,30}(?:dies?|rots?|hurts?|suffers?|chokes?|bleeds?|cancer|fails?)|
    (?:strangle|throttle|slap|punch|smother|smack|thump|kick|drown|stab|sedate|muzzle|choke|shoot|kill|murder|hit|swing for) (?:${THEM}|one|the next|this|every|these|that|patients?|people|some(?:one|body))|
    with a (?:chair|brick|bat|hammer|shovel|cattle prod|spade|stick|mallet|bedpan)|natural selection|darwin\w*|cull(?:ing|ed)?|survival of the|gene ?pool|one (?:less|fewer)|pillow over|a favou?r by|
    (?:bigg|wid|larg|thick|blunt)e?(?:r|st) (?:needle|bore|cannula|gauge|speculum|drill)|14 ?g(?:auge)?|on purpose|deserves? (?:what|everything|it|all)|serves? (?:him|her|them|you|'?em) right|had it coming|ask(?:ed|ing) for it|
    (?:teach|learn) (?:${THEM}|${THEIR}) (?:a )?(?:lesson|not to)|karma|shove (?:it|your|that|the)|may your?|(?:go to|burn in|rot in) hell|morgue|body bag`),
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
} as const satisfies Record<string, RegExp>

export type ConductSign = keyof typeof conductSigns
