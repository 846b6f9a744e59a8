import type { Lexicon } from '../lexicon.ts'
import type { Annotator, LocalFact } from './annotate.ts'
import { firstOf, groupAt } from './patterned.ts'
import { keyOf } from './phrases.ts'
import type { Person } from './reading.ts'

/*
 * Names by what stands around them, in any language: a title, "pt", "called", an age, a bed, a relative, an act of
 * care. A list of names only helps where the context is thin, so that a name missing from it is found as well.
 */

type LocalPerson = Extract<LocalFact, { kind: 'person' }>
type Role = Person['role']
type Form = Person['form']

/** A capitalised word that can be a name: "O'Brien", "Al-Sayed", "McDonald", "Ng"; a possessive stays outside. */
const CAP = String.raw`(?:\p{Lu}[\p{Ll}\p{M}]{0,3}['-])?\p{Lu}[\p{L}\p{M}]*[\p{Ll}\p{M}](?:-\p{Lu}?[\p{L}\p{M}]+)?`
const PARTICLE = String.raw`(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|ap|ab|ferch|st\.?|St\.?|y|e|ní|nic|mac|Mac|Ní) `
const FULL = String.raw`${CAP}(?: (?:${PARTICLE}){0,2}${CAP}| \p{Lu}\.?(?: ${CAP})?(?![\p{L}'])){0,3}`
const NAME = String.raw`(?<name>${FULL})`
/** In small letters, beside what calls for a name. */
const SMALL = String.raw`[\p{Ll}\p{M}'-]{2,14}`
const ANY_NAME = String.raw`(?<name>${FULL}|${SMALL}(?: ${SMALL})?)`

const COURTESY = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Mister|Missus|MR|MRS|MS|MISS|mr|mrs|ms|mx|mister|missus)\.?`
const FAMILIAR = String.raw`(?:Baby|Little|little|Old|Auntie|Aunty|Aunt|Uncle|Grandma|Grandpa|Granny|Grandad|Nana|Nan|Gran|Master|Papa|Mama|Abuela|Nonna|Baba|Mzee|Wee|wee)`
const CREDENTIAL = String.raw`(?:MD|DO|RN|NP|PA-?C?|MBBS|MBChB|BM|PhD|FRC[PSAEMG]\w*|MRC\w+|DDS|DMD|PharmD|CRNA|CNM|RM|RGN|LPN|DPT|BDS|MSc|consultant|registrar|reg|SHO|FY[12]|F[12]|resident|attending|fellow|surgeon|anaesthetist|anesthesiologist|physio|pharmacist|midwife|sister|matron|nurse|HCA|ODP|our (?:lead|head|chief|practice|ward|charge|new|wonderful|amazing|own)|the (?:ward|charge|lead|practice|senior|on-call)|who (?:taught|trained|mentored|supervised))`
const DOCTOR = String.raw`(?:Dr|Drs|Doctor|Prof|Professor|Nurse|Sister|Matron|Midwife|Consultant|Surgeon|Sir|Dame|Lord|Rev|Reverend|Pastor|Father|Rabbi|Imam|Chaplain|Coach|Judge|Senator|President|Minister|Secretary|Governor|Mayor|Officer|Captain|Sgt|Lt|DR|dr|prof|doctor|nurse)\.?`
const STAFF = String.raw`(?:colleagues?|consultants?|registrars?|reg|sho|fy1|fy2|f1|f2|residents?|attending|fellow|nurses?|sister|matron|hca|hcas|midwife|midwives|physios?|physiotherapist|pharmacists?|technicians?|tech|receptionists?|manager|secretary|supervisor|mentor|boss|trainer|trainees?|students?|tutor|lecturer|professor|surgeons?|anaesthetists?|anesthesiologist|radiologist|radiographer|paramedics?|porters?|cleaner|housekeeper|dietitian|ot|slt|scribe|ma|pa|np|hygienist|dental nurse|associate|partner|co-?(?:author|host|founder|chair|worker)|teammate|team|crew|friend|mate|bestie|bff|coach|author|authors|speaker|host|guest|editor|intern|interns|chief|director|lead|head|ceo|chair|representative|rep|cousin|neighbou?r|line manager|clinical lead)`
const THANKS = String.raw`(?:thanks? (?:so much |you |again )?(?:to )?|thank you,? |thx |ty |ta |kudos (?:to )?|shout-?out (?:to )?|props (?:to )?|hat tip (?:to )?|h\/t |congrat(?:ulation)?s?,? (?:to )?|well done,? (?:to )?|proud of |working with |work with |taught by |trained by |supervised by |mentored by |led by |written by |edited by |hosted by |organised by |book by |paper by |with guest |featuring |feat\.? |joined by |interview with |alongside |welcome (?:to )?(?:our )?|happy (?:birthday|retirement),? |credit (?:to )?|photo(?: credit)?:? |via )`
const KIN = String.raw`(?:mum|mam|mom|mother|dad|father|parents?|wife|husband|partner|spouse|son|sons|daughter|daughters|brother|sister|twin|nan|gran|grandma|granny|grandmother|grandad|grandpa|grandfather|granddaughter|grandson|aunt|auntie|uncle|niece|nephew|cousin|carer|caregiver|guardian|foster (?:parent|mum|mom|dad|mother|father)|step-?(?:mum|mom|dad|mother|father|son|daughter)|boyfriend|girlfriend|fianc[ée]e?|widow|widower|next of kin|nok|emergency contact)`
const PERSON_NOUN = String.raw`(?:patients?|pts?|client|lady|gent|gentleman|man|woman|male|female|guy|bloke|chap|lad|lass|girl|boy|kid|child|baby|toddler|infant|newborn|neonate|teen|teenager|resident|person|mother|father|mum|mom|dad|one|twins?|soul|fella|little (?:one|man|guy|girl|lady|boy)|gran|pensioner|veteran|farmer|teacher|widow|couple)`
const AGE = String.raw`(?:\d{1,3}(?:[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]old|[- ]?y\/?o|[FMfm])?)`
const UNIT_PLACE = String.raw`(?:in|from|at|of) (?:the )?(?:bed|bay|room|rm|cubicle|side ?room|ward|number|no\.?|theatre|chair|resus|icu|itu|ICU|ITU|NICU|HDU|ED|A&E)\b`
/** What a person under care does or undergoes; no news or history says it so. */
const UNDER_CARE = String.raw`(?:came (?:in|into|back|to (?:see|clinic|us|me|my|the))|presented (?:to|with|in|last|today)|(?:is|was|got|has been|had been|'s been) (?:re-?)?(?:admitted|discharged|brought|rushed|intubated|extubated|ventilated|sectioned|seen (?:by|in|at)|diagnosed|referred|under (?:my|our)|airlifted|blue-?lighted|transferred|bleeding|septic|my (?:patient|first|last|favou?rite)|our (?:patient|first|youngest|oldest)|in (?:bed|bay|room|resus|theatre|my|our)|on (?:my|our|the) (?:ward|list|unit|caseload|ventilator|table)|out of (?:theatre|surgery|icu|itu|hospital)|going home|off the ventilator|in for|due (?:his|her|their|a|for)|post-?op|pre-?op|NBM|refusing|asking for)|has (?:been admitted|gone home|his|her|their|a|had|got|finally|just|no)\b|had (?:a|an|his|her|their|another|the|to have|surgery|chemo)\b|passed away|died (?:today|last|this|on|in|at|peacefully|yesterday)|coded|arrested|flatlined|gave birth|delivered|went into (?:labou?r|arrest|theatre|vf|vt)|rang the bell|went home|couldn't|can't|could not|(?:finally )?(?:walked|took|ate|spoke|smiled|opened|stood|sat|cried|told me|told us|said to me|hugged|thanked|asked me|asked us|gave me|knitted|baked|messaged|refused|self-discharged|collapsed|fell|needs|wanted|wants|lost|survived|beat|fought|pulled through|woke|squeezed|trusted|opened up|struggled|lives|arrived|turned up|DNA'd|rocked up|keeps|kept|called me|let me))`
const BODY = String.raw`(?:lips?|knees?|hips?|shoulder|ankle|wrist|back|nose|face|skin|teeth|tooth|smile|scan|scans|MRI|CT|X-?ray|ECG|EKG|wound|wounds|rash|tumou?r|bloods|labs|results?|biopsy|surgery|operation|stroke|cancer|chemo|story|journey|recovery|notes|chart|family|mum|mom|mother|dad|wife|husband|daughter|son|parents|heart|kidneys?|liver|lungs?|leg|legs|foot|feet|arm|hand|hands|eyes?|brain|bump|baby|birth|labou?r|meds|medication|insulin|INR|sats|obs|bp|treatment|transformation|before|discharge|diagnosis|appointment|relapse|overdose|seizures?|delivery|section|death|funeral|bedside|dressing|catheter|cannula|ulcers?)`
/** Acts done to a patient, before the name. */
const CARE_OF = String.raw`(?:treating|treated|looking after|looked after|caring for|cared for|admitted|discharged|operated on|delivered|intubated|reviewed|examined|nursing|nursed|seeing|saw|met|first met|sat with|lost|said goodbye to|concerns about|worried about|consult(?:ed)? (?:on|for)|handover (?:on|for)|plan for|update on|action items for|bloods (?:on|for)|results for|visited|visiting|discharging|injected|scanned|met with|with my patient|about my patient|goodbye,?|rip,?|r\.i\.p\.?,?|rest in peace,?|rip to|welcome to the world,?(?: little| baby| beautiful| tiny)?|in loving memory of|in memory of|forget|miss|remember|introducing)`

interface Pattern {
  readonly pattern: RegExp
  readonly role: Role
  readonly form?: Form
  /** The name may be in small letters, so it has to be no ordinary word. */
  readonly small?: boolean
  /** A list must know the name, or the rest of the sentence speak of one person. */
  readonly doubtful?: boolean
}

const any = (source: string): RegExp => new RegExp(source, 'dgu')
/** Either case of a word's first letter, since `i` cannot stand beside `u`. */
const first = (words: string): string =>
  words.replace(/(?<=^|\||\(\?:)([a-z])/g, letter => `[${letter.toUpperCase()}${letter}]`)

/** The surest first: of overlapping ones the first stays. */
const patterns: readonly Pattern[] = [
  // The writer and their own
  {
    role: 'author',
    pattern: any(
      String.raw`\b(?:[Mm]y name is|I'm|I am|[Ii]t's me,?|this is) (?:Dr\.? |Nurse |nurse |dr |Doctor )?${NAME}(?=[,.!]| and I\b| here\b| from\b| your\b|$)`,
    ),
    doubtful: true,
  },
  { role: 'author', pattern: any(String.raw`\b(?:Dr|Nurse|Prof)\.? ${NAME} here\b`) },
  {
    role: 'author',
    pattern: any(
      String.raw`\b(?:[Mm]y|[Oo]ur)(?: own| late| little| lovely| dear| beautiful| amazing| wonderful| eldest| youngest| middle| first| \d+[- ]?\w*[- ]?\w*){0,2} ${KIN},? ${NAME}`,
    ),
  },

  // Professionals, by title, credential, office or credit
  { role: 'professional', pattern: any(String.raw`\b(?:${DOCTOR}) (?<name>${FULL}|\p{Lu}\b)`) },
  {
    role: 'professional',
    pattern: any(
      String.raw`\b(?<name>${COURTESY} ${FULL})(?=,? \(?(?:${CREDENTIAL})\b)|\b(?<name2>${FULL}),? \(?(?:${CREDENTIAL})\b(?! (?:at home|was|said))`,
    ),
  },
  {
    role: 'professional',
    pattern: any(String.raw`\b(?:${first(STAFF)})s?(?: (?:called|named|here)|,| like|:)? ${NAME}`),
  },
  {
    role: 'professional',
    pattern: any(
      String.raw`\b(?:${first(THANKS)})(?:my |our |the )?(?:(?:amazing|wonderful|lovely|brilliant|great|fabulous|own) )?(?:${COURTESY} )?${NAME}(?! (?:in (?:bed|bay|room|\d)|for (?:letting|trusting|sharing|allowing)))`,
    ),
    doubtful: true,
  },
  {
    role: 'professional',
    pattern: any(
      String.raw`\b${NAME}(?: (?:and|&) (?:${FULL}))? et al\b|\b(?<name2>${CAP}(?:,? (?:and|&) ${CAP})?),? \((?:19|20)\d\d\)`,
    ),
  },
  {
    role: 'professional',
    pattern: any(
      String.raw`\b${NAME} (?:on|from|at) (?:the )?(?:front )?(?:desk|reception|switchboard|switch|pharmacy|radiology|haem|haematology|micro|labs?|admin|IT|HR|estates|payroll|the canteen)\b`,
    ),
  },

  // Whom the text speaks to
  {
    role: 'addressee',
    pattern: any(
      String.raw`(?:^|\n|[.!?]\s)\W{0,3}(?:Dear|Hi|Hello|Hey|Hiya|Thanks|Thank you|Sorry|hi|hey|hello|dear|thanks|thank you|sorry),? (?:there,? )?(?<name>(?:${COURTESY} )?(?:${FULL}|\p{Lu}\.\s?\p{Lu}\.?))(?=[,.!:\s-])`,
    ),
  },
  {
    role: 'addressee',
    pattern: any(String.raw`^\W{0,3}(?<name>(?:${COURTESY} )?${FULL}),(?= (?:\p{Ll}|I\b|I'))`),
  },

  // Relatives of a patient
  {
    role: 'relative',
    pattern: any(
      String.raw`\b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he (?:patient|pt|baby|child|girl|boy|kid|family|lady|man|woman)(?:'s)?|'s|[Pp]atient's|[Pp]t's|[Tt]he) (?:\p{Ll}+ ){0,2}?${KIN},? \(?(?:is |was |called |named )?(?:${COURTESY} )?(?<name>${FULL}(?: (?:and|&) ${FULL})?)`,
    ),
  },
  {
    role: 'relative',
    pattern: any(
      String.raw`\b(?:[Mm]um|[Mm]am|[Mm]om|[Dd]ad|[Pp]arents|[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Mm]other|[Ff]ather|[Gg]uardian|[Nn]OK|[Nn]ext of kin|[Ee]mergency contact|[Cc]arer|[Bb]rother|[Ss]ister|[Ff]oster parent|[Cc]ase manager)(?: is|:|,)? (?:${COURTESY} )?(?<name>${FULL}(?: (?:and|&) ${FULL})?)`,
    ),
  },
  { role: 'relative', pattern: any(String.raw`\b${NAME}(?: \(|, )(?:(?:his|her|their|the) )?(?:${KIN})\b`) },

  // The patient, by cue
  {
    role: 'patient',
    small: true,
    pattern: any(
      String.raw`\b(?:[Hh]er|[Hh]is|[Tt]heir|[Pp]atient's|[Pp]t's|[Tt]he patient's|[Cc]lient's|[Bb]aby's|[Cc]hild's|[Ll]ady's|[Ww]oman's|[Mm]an's|[Bb]oy's|[Gg]irl's) (?:full |real |first |last |given |baby )?name(?: is| was|'s|:|,|=)?(?: called)? ${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    small: true,
    pattern: any(
      String.raw`\b(?:${first(PERSON_NOUN)})(?: \p{Ll}+| with [\p{L}\d' -]{2,40}?| in \p{L}+| who (?:is|was))?,? (?:called|named|by the name of|name of|known as|goes by|nicknamed|we call|let's call (?:her|him|them)|we'll call|I'll call) (?:her |him |them )?["'(]?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    small: true,
    pattern: any(
      String.raw`\b(?:[Ss]he|[Hh]e|[Tt]hey)(?:'s| is| was|'re| are)(?: actually)? (?:called|named) ["']?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b(?:[Nn]amed|[Cc]alled) (?:her|him|the baby|them|the boy|the girl|the twins) ["']?(?<name>${FULL}(?:,? (?:and|&) ${FULL})?)`,
    ),
  },
  {
    role: 'patient',
    form: 'initials',
    pattern: any(
      String.raw`\b(?:[Pp]t|[Pp]atient|[Cc]lient|[Pp]atients like|[Hh]ello|[Hh]i|[Dd]ear)(?:,| is|:)? \(?(?<name>(?:\p{Lu}\.? ?){1,2}\p{Lu}\.?)(?![\p{L}\d])`,
    ),
  },
  {
    role: 'patient',
    small: true,
    pattern: any(
      String.raw`\b(?:[Pp]t|[Pp]atient|PT|[Pp]x)(?: name)?(?:,|:| is| -)? \(?(?:${COURTESY} )?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b(?:${first(PERSON_NOUN)}|client|resident|regular|favou?rite|recipient|guy)(?: like| is|,|:| -|\s?\()? ?(?:${COURTESY} |${FAMILIAR} )?${NAME}(?! (?:Hospital|Trust|University|Clinic))`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b(?:my|our|sweet|lovely|dear|little|poor|old|dearest|darling|beloved|brave|gorgeous|favou?rite) (?<name>(?:${COURTESY}|Baby|Little|Miss) (?:${FULL}|\p{Lu}\b\.?))`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b(?<name>(?:${COURTESY} |${FAMILIAR} )?(?:${FULL}|\p{Lu}\b\.?))(?:,? (?:who (?:is|was) )?${UNIT_PLACE}|,? (?:in|from) \d{1,4}[a-d]?\b(?! (?:days|weeks|minutes|hours|years|months|people|cases|patients|countries|of|steps|words|seconds|mg|ml))|,? (?:bed|bay|room|rm) \d)`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b${NAME}(?:, | \(|: | - )(?:aged? )?(?:${AGE})(?=[),;.:!?]|$| (?:from|with|who|has|had|came|was|is|in|fell|on|and|presented|admitted|year)\b)`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b(?:${AGE})(?: ?(?:M|F|male|female|man|woman|boy|girl|lady|gentleman|pt|patient))?,? (?:called |named |\()?${NAME}(?! (?:disease|syndrome|Hospital|University|Trust|Award))(?<=(?:old|yo|y\/o|[FM\d]|ale|man|boy|girl|lady|pt|patient|called|named|\(|,),? ?\(?(?:called |named )?${FULL})`,
    ),
    doubtful: true,
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b${NAME}(?:,? (?:DOB|dob|D\.O\.B|MRN|NHS|born|date of birth|hosp no|hospital number)\b|'s (?:DOB|MRN|NHS number))`,
    ),
  },
  {
    role: 'patient',
    form: 'initials',
    pattern: any(String.raw`\b(?<name>${COURTESY} (?:\p{Lu}\.? ?)?\p{Lu})\b(?!['\p{L}\d])`),
  },
  {
    role: 'unknown',
    form: 'initials',
    pattern: any(String.raw`(?<![\p{L}\d.])(?<name>\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)(?![\p{L}\d])`),
  },
  {
    role: 'patient',
    form: 'initials',
    pattern: any(String.raw`\b(?<name>${CAP} \p{Lu}\.)(?=[,;:)"'?! ]|$)`),
    doubtful: true,
  },
  { role: 'unknown', pattern: any(String.raw`\b(?<name>${COURTESY} ${FULL})`) },
  {
    role: 'unknown',
    small: true,
    pattern: any(
      String.raw`\b(?<name>(?:mr|mrs|ms|miss|mx)\.? ${SMALL})(?! (?:right|world|universe|out|the))`,
    ),
  },
  {
    role: 'patient',
    pattern: any(
      String.raw`\b(?:[Bb]aby|[Ll]ittle|[Ww]ee|[Oo]ld) (?<name>${FULL})(?= (?:${UNDER_CARE}|is|was|and|has)|[,.!?]|$| \p{Extended_Pictographic})`,
    ),
    doubtful: true,
  },
  {
    role: 'patient',
    pattern: any(String.raw`\b(?:${first(CARE_OF)}) (?:${COURTESY} |${FAMILIAR} )?${NAME}`),
    doubtful: true,
  },
  { role: 'patient', pattern: any(String.raw`\b${NAME}'s (?:\p{Ll}+ ){0,2}?${BODY}\b`), doubtful: true },
  { role: 'patient', pattern: any(String.raw`\b${NAME},? (?:${UNDER_CARE})(?![\p{L}])`), doubtful: true },
  { role: 'patient', pattern: any(String.raw`\b\d{1,2}[:.]\d\d(?: ?[ap]m)?:? ${NAME} \p{Ll}`) },
  {
    role: 'patient',
    form: 'handle',
    pattern: any(
      String.raw`\b(?:patient|pt|client|lady|gent|gentleman|gorgeous|man|woman|girl|boy|baby|mum|mom|mama|one)(?:,| is| -| here)? \(?(?<name>@[\w.]{2,30})`,
    ),
  },
  {
    role: 'patient',
    form: 'handle',
    pattern: any(
      String.raw`(?<name>@[\w.]{2,30})(?:'s)? (?:${BODY}|came in|has been (?:my|our|a) (?:patient|client)|is (?:my|our|a) (?:patient|client)|(?:my|our) (?:patient|client))\b`,
    ),
  },
]

/** Small words that stand where a name could, after "pt" or "called". */
const NO_NAME = new Set(
  `named called a an the and or but if when who with was is are were be been has had have came come comes in on at to for of from by as not no so do did does can could will would should may might must just also then than that this these those it its he she they them her his him their my our your i we you me us
  me said says told asked asks called calls refused refuses wants wanted needs needed presented presents presenting admitted discharged dna died dies passed went goes gets got getting sent seen saw see today tonight yesterday last now still again here there out off up down over under after before during about because while where why how what which very really too more most less much many any all both each every some such only own same other another one two three four five
  safety care experience information confidentiality stable unstable well unwell sick ill sleeping asleep awake alert septic confused aggressive lovely great good bad nice name names list transport notes note record records list lists left right back home complains complaining complained reports reported denies denied states stated known likely possibly allergic nil nbm post pre male female man woman lady gent boy girl child kid baby elderly young old aged age dob mrn advised advice agreed awaiting consent consented via slid being having making taking giving fell falls turned tried thinks thought thanked thanks gave given brought brings found finds feels felt looks looked lives lived works worked needs waiting waited walked walking
  security crash code consultant doctor nurse police ambulance me him herself himself mum dad names bluff family back gp time down upon miss mister sir madam love darling honey babe doc zero education journey flow outcomes groups group population portal contact panel review reviews led leads feedback voice stories story facing centred first second third next
  literally actually basically finally apparently arrived arrives begged cried cries laughed crying swore threw bit hit punched spat shouted screamed collapsed coded arrested deteriorated improved satisfaction data access dignity advocates advocate`
    .split(/\s+/)
    .filter(Boolean),
)

/** Capitalised words that start sentences or name other things than people. */
const NOT_A_PERSON = new Set(
  `the a an this that these those my our your his her their its i we you he she they it one some any every each all both no not never if when while where why how what who which whose there here then now so but and or yet for from in on at to of by with as is are was were am be been do does did has have had can could will would shall should may might must let lets please thank thanks hello hi hey dear sorry yes yeah yep nope ok okay oh ah wow omg lol well just only even still also too again today tonight tomorrow yesterday last next first second third new old big little good great happy sad proud love loved loving
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring christmas xmas easter halloween thanksgiving ramadan eid diwali lent covid
  hospital hospitals clinic clinics ward unit trust university college school surgery practice medicine medical health healthcare nhs gmc nmc mhra asa fda ftc hipaa who cdc cqc bma ama england scotland wales ireland britain uk us usa america american british english irish scottish welsh european african asian indian chinese french german spanish royal general infirmary centre center department society association foundation institute council committee board government parliament congress court police church day week month year awareness world national international global street road avenue lane park house hall city town county village north south east west northern southern eastern western
  patient patients pt client doctor doctors dr nurse nurses gp gps consultant registrar reg sho midwife midwives paramedic paramedics physio pharmacist dentist surgeon student students team staff colleague colleagues mr mrs ms miss mx prof professor sister matron sir dame lord lady mum mom dad mother father parents nan gran grandma grandad auntie uncle baby bed bay room theatre icu itu hdu ed er a&e or resus ambulance guideline guidelines recommended treatment treatments management latest current best what's that's it's i'm i've i'd i'll we're we've you're he's she's they're there's here's who's let's don't can't won't didn't
  twitter instagram facebook tiktok linkedin youtube google zoom teams amazon apple netflix bbc itv sky cnn guardian times mail telegraph lancet bmj nejm jama nature science tesla ikea lego disney barbie uber tesco boots nike gucci starbucks
  god jesus christ allah bible quran santa heaven earth mars sun moon internet ai covid-19 long part chapter page figure table step stage grade type level phase class group section question answer update breaking news report study trial review evidence fact facts myth myths truth tip tips advice warning reminder note ps nb re fyi tl dr btw imo aka edit thread monday's friday's annals journal weekly quarterly press media
  proud congratulations congrats welcome goodbye rip rest thoughts prayers enjoy check watch read listen follow share like comment book call text email visit join learn find get take make give keep use try stop start ask tell remember remembering imagine consider avoid add drop eat drink sleep run walk swim come go see look want need know think feel believe hope wish work working looking feeling getting being having doing going coming taking making using trying waiting talking thinking funny lovely amazing awesome beautiful brilliant fantastic wonderful perfect absolute absolutely literally honestly actually really seriously finally apparently clearly obviously basically sometimes usually often always maybe perhaps because although though however therefore meanwhile instead after before during since until unless whether despite without within between among against about above below under over through across around along
  three four five six seven eight nine ten hundred half most many much more less few several another other same different such certain shift nights rota bleep handover discharge admission case cases removed fitted delivered saw met had got spent overnight early late morning afternoon evening night weekend screenshot selfie photo picture pic video compliance diagnosis symptoms signs cause causes risk risks side effects benefits dose meds medication bloods vaccine vaccines injection pill cream oil tea water honey ginger garlic lemon vitamin magnesium zinc collagen protein keto paleo botox filler laser brand code link bio dm dms ad sponsored gifted`
    .split(/\s+/)
    .filter(Boolean),
)

/** Names of institutions and things end so. */
const INSTITUTION =
  /^(?:'s)? (?:Hospitals?|Trust|University|College|School|Clinic|Infirmary|General|Medical|Hospice|House|Street|Road|Avenue|Lane|Park|Hall|Centre|Center|Foundation|Institute|Society|Association|Award|Prize|Day|Week|Month|Journal|Ltd|Inc|Church|Cathedral|Airport|Station|Bridge|County|Council|Beach|Island|Ward|Unit)\b/
const EPONYM_USE =
  /^(?:'s?|s')? ?(?:disease|syndrome|sign|signs|test|score|scale|palsy|fracture|criteria|reflex|phenomenon|triad|law|manoeuvre|maneuver|procedure|stain|method|contracture|tumou?r|lymphoma|sarcoma|chorea|thyroiditis|oesophagus|esophagus|hernia|classification|index|catheter|nodes?|nodules?|cyst|angina|ulcer|effect|encephalopathy|ataxia|dystrophy|anaemia|anemia|body|bodies|forceps|clamp|retractor|position|sling|splint|system|competence|warmer|hugger)\b/i
const ACRONYM_INITIALS = new Set(
  `ed er icu itu hdu mi pe gp af uk us usa tv md do rn np pa rm bp hr iv im sc po pr pv ct mr mri ecg ekg copd uti dvt hiv gi gu ent ob gyn obgyn ot pt or os od dr ok am pm dc ny la id hx dx rx tx sx fx po qds tds bd od om on prn nbm npo dna dnr gcs avpu ace arb nsaid ssri who cdc nhs ms ma ba bs ii iii iv vi eds ptsd adhd ocd asd abg vbg crp fbc lft tft usc hb wbc nof lscs sah tia cva rta rtc gsw ca cf cp ckd aki ibs ibd ra sle tb std sti mrsa cpr aed rosc cc ml mg kg kgs md ai hcp hca csa rca mva nai dob mrn co`.split(
    /\s+/,
  ),
)
const PRONOUN_AFTER = /\b(?:he|she|his|her|him|hers|they|their|he's|she's|mum|dad|wife|husband)\b/i

/** Who is named, and in which part: patient, relative, professional, author, addressee or nobody says. */
export const people: Annotator = lexicon => {
  const figures = lexicon.publicFigures.map(
    figure => new RegExp(String.raw`\b${figure.replaceAll(' ', '\\s')}\b`, 'gi'),
  )
  return (sentence, known) => {
    const facts = [
      ...publicFigures(sentence, figures),
      ...(MAY_NAME.test(sentence) ? patterned(sentence, known, lexicon) : []),
      ...(/\p{Lu}\p{Ll}/u.test(sentence) ? listed(sentence, known, lexicon) : []),
    ]
    const persons = firstOf(facts)
    // A name that is a patient's by its own sentence makes a story even without another cue.
    const cues = persons.flatMap((person): readonly LocalFact[] =>
      person.role === 'patient'
        ? [{ kind: 'cue', cue: 'patient', start: person.start, end: person.end, text: person.text }]
        : [],
    )
    return [...persons, ...cues]
  }
}

/** A sentence without a capital inside, a cue or a handle names nobody. */
const MAY_NAME = /\p{Lu}\p{Ll}|\p{Lu}\.|\b(?:pt|patient|called|named|name|mr|mrs|ms|miss|mx|Mr|Mrs|Ms)\b|@/u

function publicFigures(sentence: string, figures: readonly RegExp[]): readonly LocalPerson[] {
  if (!/\p{L}/u.test(sentence)) return []
  return figures.flatMap(figure =>
    Array.from(sentence.matchAll(figure), ({ 0: text, index }) => personAt('public', 'name', index, text)),
  )
}

const personAt = (role: Role, form: Form, start: number, text: string): LocalPerson => ({
  kind: 'person',
  role,
  form,
  start,
  end: start + text.length,
  text,
})

function patterned(sentence: string, known: readonly LocalFact[], lexicon: Lexicon): readonly LocalPerson[] {
  return patterns.flatMap(({ pattern, role, form = 'name', small = false, doubtful = false }) =>
    Array.from(sentence.matchAll(pattern)).flatMap((match): readonly LocalPerson[] => {
      const group = match.groups?.name2 === undefined ? 'name' : 'name2'
      const { start, text: raw } = groupAt(match, group)
      const text = form === 'handle' ? raw : trimmedName(raw, small)
      if (text === '') return []
      const at = start + raw.indexOf(text)
      const person = personAt(role, formOf(text, form), at, text)
      if (form === 'handle') return [person]
      if (!couldBeName(person, sentence, known, lexicon)) return []
      return !doubtful || isBelievable(person, sentence, lexicon) ? [person] : []
    }),
  )
}

const formOf = (text: string, form: Form): Form =>
  /^(?:M(?:r|rs|s|x|iss)\.? )?(?:\p{Lu}\.?\s?){1,3}$/u.test(text) && text !== 'Mr' ? 'initials' : form

/** Cuts what a greedy pattern took too much of: words that are no part of a name, at either end. */
function trimmedName(raw: string, small: boolean): string {
  const words = raw.split(' ')
  const isSmall = small && !/\p{Lu}/u.test(raw.replace(/^(?:mr|mrs|ms|miss|mx)\.? /, ''))
  if (isSmall) {
    const kept: string[] = []
    const courtesy = /^(?:mr|mrs|ms|miss|mx)\.?$/.test(words[0] ?? '') ? words.shift() : undefined
    for (const word of words) {
      if (NO_NAME.has(keyOf(word).replace(/'s$/, '')) || word.length < 2) break
      kept.push(word)
    }
    return kept.length === 0 ? '' : [...(courtesy === undefined ? [] : [courtesy]), ...kept].join(' ')
  }
  while (words.length > 0 && !isNameWord(words.at(-1) ?? '')) words.pop()
  while (words.length > 0 && !isNameWord(words[0] ?? '') && !isTitle(words[0] ?? '')) words.shift()
  return words.every(isTitle) ? '' : words.join(' ')
}

const isTitle = (word: string): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Mx|Mister|Missus|MR|MRS|MS|MISS|mr|mrs|ms|miss|mx|Baby|Little|Old|Auntie|Aunty|Aunt|Uncle|Grandma|Grandpa|Granny|Grandad|Nana|Nan|Gran|Master|Papa|Mama)\.?$/.test(
    word,
  )
const isNameWord = (word: string): boolean =>
  /^\p{Lu}\.?$/u.test(word) || (/^\p{Lu}/u.test(word) && !NOT_A_PERSON.has(keyOf(word))) || isParticle(word)
const isParticle = (word: string): boolean => /^(?:de|da|del|van|von|der|bin|al|el)$/.test(word)

/** Not a place, a medicine, a disease named after somebody, an abbreviation or an institution. */
function couldBeName(
  person: LocalPerson,
  sentence: string,
  known: readonly LocalFact[],
  lexicon: Lexicon,
): boolean {
  const { start, end, text } = person
  const rest = sentence.slice(end, end + 24)
  if (/[#@]$/.test(sentence.slice(0, start))) return false
  const titled = isTitle(text.split(' ')[0] ?? '')
  if (person.form === 'initials' && !titled) {
    return !ACRONYM_INITIALS.has(keyOf(text).replace(/[. ]/g, '')) && !/^\d/.test(rest)
  }
  if (INSTITUTION.test(rest)) return false
  const keys = text.split(' ').map(word => keyOf(word).replace(/'s$/, ''))
  const last = keys.at(-1) ?? ''
  if (!titled && (lexicon.eponyms.has(last) || lexicon.eponyms.has(keys[0] ?? ''))) {
    if (EPONYM_USE.test(rest) || (keys.length === 1 && !lexicon.givenNames.has(last))) return false
  }
  if (titled) return true
  const other = known.find(
    fact =>
      (fact.kind === 'medicine' ||
        fact.kind === 'condition' ||
        fact.kind === 'when' ||
        fact.kind === 'place') &&
      fact.start < end &&
      start < fact.end,
  )
  return (
    other === undefined ||
    (other.kind === 'place' && other.within === undefined && keys.length > 1) ||
    (other.kind === 'when' && keys.length > 1)
  )
}

/** A list knows the name, or it is a pair, or the sentence goes on about one person. */
function isBelievable({ start, end, text }: LocalPerson, sentence: string, lexicon: Lexicon): boolean {
  const keys = text.split(' ').map(keyOf)
  const [key = ''] = keys
  if (keys.some(word => lexicon.givenNames.has(word) && !lexicon.ambiguousNames.has(word))) return true
  if (keys.length > 1 && keys.every(word => !lexicon.ambiguousNames.has(word))) return true
  if (keys.some(word => lexicon.familyNames.has(word)) && keys.length > 1) return true
  const mid = /[\p{Ll},;] $/u.test(sentence.slice(0, start))
  return (mid && !lexicon.ambiguousNames.has(key)) || PRONOUN_AFTER.test(sentence.slice(end))
}

const CAPITALISED = new RegExp(String.raw`(?<![\p{L}\d#@'&])${FULL}`, 'dgu')

/** Capitalised given names that a list knows, alone or before a family name: whose they are, the draft must tell. */
function listed(sentence: string, known: readonly LocalFact[], lexicon: Lexicon): readonly LocalPerson[] {
  if (isTitleCase(sentence)) return []
  return Array.from(sentence.matchAll(CAPITALISED)).flatMap((match): readonly LocalPerson[] => {
    const text = trimmedName(match[0], false)
    if (text === '') return []
    const person = personAt('unknown', 'name', match.index + match[0].indexOf(text), text)
    const keys = text.split(' ').map(keyOf)
    const [key = ''] = keys
    if (!lexicon.givenNames.has(key) || (keys.length === 1 && lexicon.ambiguousNames.has(key))) return []
    return couldBeName(person, sentence, known, lexicon) ? [person] : []
  })
}

/** A headline: capitals say nothing. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/[\p{L}']{4,}/gu) ?? []
  return words.length >= 5 && words.filter(word => /^\p{Lu}/u.test(word)).length / words.length > 0.7
}
