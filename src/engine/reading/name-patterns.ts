import { lettered } from './letters.ts'
import type { Person } from './reading.ts'

/*
 * What stands around a name and tells whose it is. Names are whatever stands there, in any language; nothing here
 * is a list of names.
 */

/** A capitalised word that can be a name: "O'Brien", "Al-Sayed", "McDonald", "Ng"; a possessive stays outside. */
const CAP = String.raw`(?:\p{Lu}[\p{Ll}\p{M}]{0,3}['-])?\p{Lu}[\p{L}\p{M}]*[\p{Ll}\p{M}](?:-\p{Lu}?[\p{L}\p{M}]+)?`
const PARTICLE = String.raw`(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|ap|ab|ferch|st\.?|St\.?|y|e|ní|nic|mac) `
/** A whole name: up to four parts, particles and a middle initial. */
export const FULL = String.raw`${CAP}(?: (?:${PARTICLE}){0,2}${CAP}| \p{Lu}\.?(?: ${CAP})?(?![\p{L}'])){0,3}`
const NAME = String.raw`(?<name>${FULL})`
/** In small letters, beside what calls for a name. */
const SMALL = String.raw`[\p{Ll}\p{M}'-]{2,14}`
const ANY_NAME = String.raw`(?<name>${FULL}|${SMALL}(?: ${SMALL})?)`

const COURTESY = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Mister|Missus|mr|mrs|ms|mx)\.?`
const FAMILIAR = String.raw`(?:Big|Baby|Little|little|Auntie|Aunty|Aunt|Uncle|Grandma|Grandpa|Granny|Grandad|Nana|Nan|Gran|Master|Papa|Mama|Abuela|Nonna|Baba|Mzee|Wee|wee)`
const CREDENTIAL = String.raw`(?:MD|DO|RN|NP|PA-?C?|MBBS|MBChB|BM|PhD|FRC[PSAEMG]\w*|MRC\w+|DDS|DMD|PharmD|CRNA|CNM|RM|RGN|LPN|DPT|BDS|MSc|consultant|registrar|reg|SHO|FY[12]|F[12]|resident|attending|fellow|surgeon|anaesthetist|anesthesiologist|physio|pharmacist|midwife|sister|matron|nurse|HCA|ODP|our (?:lead|head|chief|practice|ward|charge|new|wonderful|amazing|own)|the (?:ward|charge|lead|practice|senior|on-call)|who (?:taught|trained|mentored|supervised))`
const DOCTOR = String.raw`(?:Dr|Drs|Doctor|Prof|Professor|Nurse|Sister|Matron|Midwife|Consultant|Surgeon|Sir|Dame|Lord|Rev|Reverend|Pastor|Father|Rabbi|Imam|Chaplain|Coach|Judge|Senator|President|Minister|Secretary|Governor|Mayor|Officer|Captain|Sgt|Lt|dr|prof|doctor|nurse)\.?`
const STAFF = String.raw`(?:FY?[12]|CT[1-3]|ST[1-8]|IMT[1-3]?|PGY-?\d|MS[34]|SHO|SpR|HCAs?|ODP|ANP|ACP|CNS|CNA|CEO|CFO|COO|CMO|AHP|SLT|OT|PA|NP|RN|apprentice|volunteer|domestic|ward clerk|healthcare assistant|care assistant|colleagues?|consultants?|registrars?|reg|sho|fy1|fy2|f1|f2|residents?|attending|fellow|nurses?|sister|matron|hca|hcas|midwife|midwives|physios?|physiotherapist|pharmacists?|technicians?|tech|receptionists?|manager|secretary|supervisor|mentor|boss|trainer|trainees?|students?|tutor|lecturer|professor|surgeons?|anaesthetists?|anesthesiologist|radiologist|radiographer|paramedics?|porters?|cleaner|housekeeper|dietitian|ot|slt|scribe|ma|pa|np|hygienist|dental nurse|associate|partner|co-?(?:author|host|founder|chair|worker)|teammate|team|crew|friend|mate|bestie|bff|coach|author|authors|speaker|host|guest|editor|intern|interns|chief|director|lead|head|ceo|chair|representative|rep|cousin|neighbou?r|line manager|clinical lead)`
const THANKS = String.raw`(?:thanks? (?:so much |you |again )?(?:to )?|thank you,? |thx |ty |ta |kudos (?:to )?|shout-?out (?:to )?|props (?:to )?|hat tip (?:to )?|h\/t |congrat(?:ulation)?s?,? (?:to )?|well done,? (?:to )?|proud of |working with |work with |taught by |trained by |supervised by |mentored by |led by |written by |edited by |hosted by |organised by |book by |paper by |with guest |featuring |feat\.? |joined by |interview with |alongside |welcome (?:to )?(?:our )?|happy (?:birthday|retirement),? |credit (?:to )?|photo(?: credit)?:? |via )`
const KIN = String.raw`(?:mum|mam|mom|mother|dad|father|parents?|wife|husband|partner|spouse|son|sons|daughter|daughters|brother|sister|twin|nan|gran|grandma|granny|grandmother|grandad|grandpa|grandfather|granddaughter|grandson|aunt|auntie|uncle|niece|nephew|cousin|carer|caregiver|guardian|foster (?:parent|mum|mom|dad|mother|father)|step-?(?:mum|mom|dad|mother|father|son|daughter)|boyfriend|girlfriend|fianc[ée]e?|widow|widower|next of kin|nok|emergency contact)`
const PERSON_NOUN = String.raw`(?:patient|pt|client|lady|gent|gentleman|man|woman|male|female|guy|bloke|chap|lad|lass|girl|boy|kid|child|baby|toddler|infant|newborn|neonate|teen|teenager|resident|person|mother|father|mum|mom|dad|twins?|soul|fella|little (?:one|man|guy|girl|lady|boy)|gran|pensioner|veteran|farmer|teacher|widow|couple)`
const TOLD_AGE = String.raw`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?:[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]old|[- ]?y\/?o|[FM])`
const UNIT_PLACE = String.raw`(?:(?:in|from|at) (?:the )?(?:[Bb]ed|[Bb]ay|[Rr]oom|rm|[Cc]ubicle|[Ss]ide ?room|[Ww]ard|number|no\.?)\b|(?:in|from) \d{1,4}[a-d]?\b(?!%|:|\.\d|,\d| (?:days|weeks|minutes|hours|years|months|people|cases|patients|countries|of|steps|words|seconds|mg|ml|%))|[Bb]ed \d|[Rr]oom \d|[Rr]m\.? ?#?\d)`
/** What only a person under care does or undergoes. */
const UNDER_CARE = String.raw`(?:came in (?:with|by|after|for|to|last|yesterday|today|on|having|unable)|came (?:to|into|back to) (?:see us|see me|clinic|us|my clinic|A&E|ED|resus)|presented (?:to|with|in|last|today)|(?:is|was|got|has been|had been|has just been|just got|was being) (?:re-?)?(?:admitted|discharged|brought in|rushed in|intubated|extubated|ventilated|sectioned|seen (?:by|in|at)|referred|airlifted|blue-?lighted|transferred to|septic|my (?:patient|pt|client)|our (?:patient|pt|client)|a patient of|in (?:bed|bay|room|resus|theatre|side)|on (?:my|our|the) (?:ward|list|unit|caseload|ventilator|table)|out of (?:theatre|surgery|icu|itu)|(?:finally )?off the ventilator|in for (?:her|his|their|a|an)|due (?:for|a|an|her|his)|post-?op|pre-?op|NBM|day \d)|rang the bell|self-discharged|coded|flatlined|gave birth to|(?:just )?(?:discharged|admitted|extubated|transferred|transplanted) (?:today|tonight|yesterday|from|after|to|home|on)|needs (?:her|his) (?:bloods|meds|INR|dressing|scan|insulin))`
/** What people do in stories of care and elsewhere too. */
const IN_A_STORY = String.raw`(?:came (?:in|into|back)|(?:is|was) (?:going home|diagnosed|bleeding|asking|refusing|back|home|\d{1,3}\b)|has (?:been|gone|his|her|their|a|had|got|finally|just|no)\b|had (?:a|an|his|her|their|another|the|to have|surgery|chemo)\b|passed away|died|arrested|delivered|went (?:into|home|for)|couldn't|can't|could not|(?:finally |just |never |always )?(?:got|managed|needed|passed|slipped|decided|walked|took|ate|spoke|smiled|opened|stood|sat|cried|told|said|hugged|thanked|asked|gave|knitted|baked|messaged|refused|collapsed|fell|needs|wanted|wants|lost|survived|beat|fought|pulled|woke|squeezed|trusted|struggled|lives|arrived|turned|DNA'd|rocked|keeps|kept|called|let|held|whispered|laughed|made|started|stopped|did|didn't|doesn't|won't|looked|grabbed|left|waited|signed))`
const BODY = String.raw`(?:lips?|knees?|hips?|shoulder|ankle|wrist|back|nose|face|skin|teeth|tooth|smile|scans?|MRI|CT|X-?ray|ECG|EKG|wounds?|rash|tumou?r|bloods|labs|results?|biopsy|surgery|operation|stroke|cancer|chemo|recovery|notes|chart|heart|kidneys?|liver|lungs?|legs?|foot|feet|arms?|hands?|eyes?|brain|bump|birth|labou?r|meds|medication|insulin|INR|sats|obs|treatment|transformation|discharge|diagnosis|appointment|relapse|overdose|seizures?|delivery|section|bedside|dressing|catheter|cannula|ulcers?|transplant|hysterectomy|extraction|crown|filler|results)`
/** Acts done to a patient, before the name. */
const CARE_OF = String.raw`(?:treating|treated|looking after|looked after|caring for|cared for|admitted|discharged|operated on|delivered|intubated|reviewed|examined|nursing|nursed|saw|first met|sat with|lost|concerns about|worried about|consult (?:on|for)|handover (?:on|for)|plan for|update on|action items for|bloods (?:on|for)|results for|visited|visiting|discharging|injected|scanned|in loving memory of|in memory of|forget|miss|remember|goodbye to|rip|r\.i\.p\.?|rest in peace|rip to|(?:privilege|honou?r|joy|pleasure) (?:to nurse|to treat|to look after|to care for|nursing|caring for|looking after|treating))`

export interface NamePattern {
  /** The name is the group `name`, or `also` in an alternative. */
  readonly pattern: RegExp
  /** What a sentence must hold for the pattern to be worth a try. */
  readonly needs: RegExp
  readonly role: Person['role']
  readonly form?: Person['form']
  /**
   * `sure` tells by itself; `list`: a list must know the name or the sentence go on about one person; `scene`: whose
   * it is depends on something clinical nearby.
   */
  readonly proof: 'sure' | 'list' | 'scene'
  /** The name may be in small letters: of any word, or only of one that a list knows. */
  readonly small?: 'any' | 'list'
}

/** Plain words to look for first: far cheaper than a name. */
const any = (words: string): RegExp => new RegExp(String.raw`\b${words}`, 'i')
const named = (source: string): RegExp => lettered(source, 'dg')
/** Either case of a word's first letter, since a name tells by its capitals. */
const first = (words: string): string =>
  words.replace(/(?<=^|\||\(\?:)([a-z])/g, letter => `[${letter.toUpperCase()}${letter}]`)

const raw = String.raw

/** The surest first: of overlapping ones the first stays. */
export const namePatterns: readonly NamePattern[] = [
  // The writer and their own
  {
    role: 'author',
    proof: 'list',
    needs: /name is|\bI'm\b|\bI am\b|\bit's me/i,
    pattern: named(
      raw`\b(?:[Mm]y name is|I'm|I am|[Ii]t's me,?) (?:Dr\.? |Nurse |nurse |dr |Doctor )?${NAME}(?=[,.!]| and I\b| here\b| from\b| your\b|$)`,
    ),
  },
  {
    role: 'author',
    proof: 'sure',
    needs: any(KIN),
    pattern: named(
      raw`\b(?:[Mm]y|[Oo]ur)(?: own| late| little| lovely| dear| beautiful| amazing| wonderful| eldest| youngest| middle| first| \d{1,3}[- ]?\w{1,8}(?:[- ]\w{1,8})?){0,2} ${KIN},? ${NAME}`,
    ),
  },

  // A soldier, a priest or a judge in one's care: their title makes them no colleague
  {
    role: 'patient',
    proof: 'sure',
    needs:
      /sgt|lt|captain|father|rev|pastor|rabbi|imam|judge|officer|sister|lord|sir|dame|coach|major|corporal|private/i,
    pattern: named(
      raw`\b(?:to nurse|to treat|to look after|to care for|nursing|nursed|treating|treated|looked after|looking after|caring for|cared for|goodbye to) (?<name>(?:Sgt|Sergeant|Lt|Captain|Capt|Major|Corporal|Private|Father|Rev|Reverend|Pastor|Rabbi|Imam|Judge|Officer|Lord|Sir|Dame|Coach)\.? ${FULL})`,
    ),
  },

  // Professionals, by title, credential, office or credit
  {
    role: 'professional',
    proof: 'sure',
    needs: any(DOCTOR),
    pattern: named(raw`\b(?:${DOCTOR}) (?<name>${FULL}|\p{Lu}\b)`),
  },
  {
    role: 'professional',
    proof: 'sure',
    needs: any(CREDENTIAL),
    pattern: named(
      raw`\b(?<name>${COURTESY} ${FULL})(?=,? \(?(?:${CREDENTIAL})\b)|\b(?<also>${FULL}),? \(?(?:${CREDENTIAL})\b(?! (?:at home|was|said))`,
    ),
  },
  {
    role: 'professional',
    proof: 'sure',
    needs: any(STAFF),
    pattern: named(
      raw`\b(?:${first(STAFF)})s?(?: (?:called|named|here)|,| like|:)? (?:${COURTESY} )?${NAME}`,
    ),
  },
  {
    role: 'professional',
    proof: 'list',
    needs: any(THANKS),
    pattern: named(
      raw`\b(?:${first(THANKS)})(?:my |our |the )?(?:(?:amazing|wonderful|lovely|brilliant|great|fabulous|own) )?(?:${COURTESY} )?${NAME}(?!\p{L}| \p{Lu})(?!,? (?:in (?:bed|bay|room|\d)|who (?:rang|went home|was discharged|walked out|survived|beat)|(?:finally |just )?(?:discharged|extubated|going home|home from|out of (?:hospital|icu))|for (?:letting|trusting|sharing|allowing)))`,
    ),
  },
  {
    role: 'professional',
    proof: 'sure',
    needs: /et al|\(\d{4}\)|\b(?:19|20)\d\d\)/,
    pattern: named(
      raw`\b${NAME}(?: (?:and|&) (?:${FULL}))? et al\b|\b(?<also>${CAP}(?:,? (?:and|&) ${CAP})?),? \((?:19|20)\d\d\)`,
    ),
  },
  {
    role: 'professional',
    proof: 'sure',
    needs:
      /desk|reception|switch|pharmacy|radiology|haem|micro|lab|admin|IT|HR|estates|payroll|canteen|recovery|theatres|management|transport|catering|stores|portering|endoscopy|x-?ray|housekeeping|coding|staffing|procurement|finance/,
    pattern: named(
      raw`\b${NAME} (?:on|from|at|in) (?:the )?(?:front )?(?:desk|reception|switchboard|switch|pharmacy|radiology|haem|haematology|micro|labs?|admin|IT|HR|estates|payroll|canteen|recovery|theatres|bed management|(?:patient )?transport|catering|stores|portering|endoscopy|x-?ray|housekeeping|coding|medical staffing|procurement|finance)\b`,
    ),
  },

  // Whom the text speaks to
  {
    role: 'addressee',
    proof: 'sure',
    needs: /\b(?:dear|hi|hello|hey|hiya|sorry)\b/i,
    pattern: named(
      raw`(?:^|\n|[.!?]\s)\W{0,3}(?:Dear|Hi|Hello|Hey|Hiya|Sorry|hi|hey|hello|dear|sorry),? (?:there,? )?(?<name>(?:${COURTESY} )?(?:${FULL}|\p{Lu}\.\s?\p{Lu}\.?|\p{Lu}\b))(?=[,.!:\s-])`,
    ),
  },
  {
    role: 'addressee',
    proof: 'list',
    needs: /^[^a-z\d@#]{0,3}[^\s,].{0,40},/i,
    pattern: named(
      raw`^[^\p{L}\d@#]{0,3}(?<name>(?:${COURTESY} )?${FULL}),(?= (?:\p{Ll}|I\b|I'))(?!,? (?:who|came|was|has|had|aged|and|(?:rm|room|bed|bay|ward|cubicle)\.? ?#?\d{1,4}[a-d]?(?! is (?:booked|free|ready|yours|empty|available|open)))\b)`,
    ),
  },

  // Relatives of a patient
  {
    role: 'relative',
    proof: 'sure',
    needs: any(KIN),
    pattern: named(
      raw`\b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he (?:patient|pt|baby|child|girl|boy|kid|lady|man|woman)'s|[Pp]atient's|[Pp]t's|[Tt]he) (?:(?:lovely|poor|elderly|older|younger|late|little|new|own|devoted|amazing|wonderful|estranged) )?${KIN},? \(?(?:is |was |called |named )?(?:${COURTESY} )?${NAME}`,
    ),
  },
  {
    role: 'relative',
    proof: 'sure',
    needs: /mum|mam|mom|dad|parents|wife|husband|daughter|son|guardian|nok|kin|contact|carer|foster/i,
    pattern: named(
      raw`\b(?:[Mm]um|[Mm]am|[Mm]om|[Dd]ad|[Pp]arents|[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Gg]uardian|NOK|[Nn]ext of kin|[Ee]mergency contact|[Cc]arer|[Ff]oster parent)(?: is|:|,)? (?:${COURTESY} )?${NAME}`,
    ),
  },
  {
    role: 'relative',
    proof: 'sure',
    needs: /parents/i,
    pattern: named(raw`(?<=\b[Pp]arents (?:are )?${FULL} (?:and|&) )(?<name>${FULL})`),
  },
  {
    role: 'relative',
    proof: 'sure',
    needs: any(KIN),
    pattern: named(raw`\b${NAME}(?: \(|, )(?:his|her|their|the) (?:${KIN})\b`),
  },

  // The patient, by cue
  {
    role: 'patient',
    proof: 'sure',
    small: 'any',
    needs: /name/i,
    pattern: named(
      raw`\b(?:[Hh]er|[Hh]is|[Tt]heir|[Pp]atient's|[Pp]t's|[Cc]lient's|[Bb]aby's|[Cc]hild's|[Ll]ady's|[Ww]oman's|[Mm]an's|[Bb]oy's|[Gg]irl's) (?:full |real |first |last |given |baby )?name(?: is| was|'s|:|=)(?: called)? ["']?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    small: 'any',
    needs: any(PERSON_NOUN),
    pattern: named(
      raw`\b(?:${first(PERSON_NOUN)})(?: \p{Ll}{2,12}| with [\p{L}\d' -]{2,40}?| in \p{L}+| who (?:is|was))?,? (?:called|named|by the name of|name of|known as|goes by|nicknamed) ["'(]?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: /call|named|nicknamed/i,
    pattern: named(
      raw`\b(?:we call|we called|[Ll]et's call|we'll call|I'll call|[Cc]alling|[Nn]amed|[Cc]alled|[Nn]icknamed) (?:her|him|them|the baby|the boy|the girl|the twins|the pt|the patient) ["']?${NAME}`,
    ),
  },
  {
    role: 'patient',
    proof: 'scene',
    small: 'any',
    needs: /called|named/i,
    pattern: named(
      raw`\b(?:[Ss]he|[Hh]e|[Tt]hey)(?:'s| is| was|'re| are)(?: actually)? (?:called|named) ["']?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    form: 'initials',
    proof: 'sure',
    needs: /\bpt|patient|client/i,
    pattern: named(
      raw`\b(?:[Pp]t|[Pp]atient|[Cc]lient|[Pp]atients like)(?:,| is|:)? \(?(?<name>(?:\p{Lu}\.? ?){1,2}\p{Lu}\.?)(?![\p{L}\d/&-])`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    small: 'list',
    needs: /\bpt\b|patient|\bpx\b/i,
    pattern: named(
      raw`(?<![#@\p{L}])(?:[Pp]t|[Pp]atient|PT|[Pp]x)(?: name)?(?:,|:| is| -)? \(?(?:${COURTESY} )?${ANY_NAME}`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: any(String.raw`(?:${PERSON_NOUN}|regulars?|recipient)`),
    pattern: named(
      raw`\b(?:[Pp]atient|[Pp]t|client|lady|gent|gentleman|chap|lad|lass|toddler|infant|newborn|neonate|teenager|little (?:one|man|guy|girl|lady|boy)|fella|pensioner|regulars?|recipient|twins|[a-z]+ (?:man|woman|boy|girl|kid|child|patient))(?: like| is|,|:| -|\s?\()? ?(?:${COURTESY} |${FAMILIAR} )?${NAME}`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: /\b(?:mr|mrs|ms|miss|mx|mister|baby|little)\b/i,
    pattern: named(
      raw`\b(?:my|our|sweet|lovely|dear|poor|dearest|darling|beloved|brave|gorgeous|favou?rite) (?<name>(?:${COURTESY}|Baby|Little|Miss) (?:${FULL}|\p{Lu}\b\.?))`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: any(UNIT_PLACE),
    pattern: named(
      raw`\b(?<name>(?:${COURTESY} |${FAMILIAR} )?(?:${FULL}|\p{Lu}\b\.?)),? (?:who (?:is|was) )?${UNIT_PLACE}`,
    ),
  },
  {
    role: 'patient',
    proof: 'list',
    needs: /theatre|chair|resus|icu|itu|hdu|\bed\b|a&e/i,
    pattern: named(
      raw`\b(?<name>(?:${COURTESY} |${FAMILIAR} )?(?:${FULL})),? (?:who (?:is|was) )?(?:in|from|at) (?:the )?(?:theatre|chair|resus|icu|itu|ICU|ITU|NICU|HDU|ED|A&E)\b`,
    ),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /whose/,
    pattern: named(raw`\b${NAME}(?: and ${CAP})?, whose (?:IVF|baby|babies|twins|${BODY})\b`),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: any(UNDER_CARE),
    pattern: named(raw`\b${NAME}(?:, (?:aged )?\d{1,3})?,? (?:${UNDER_CARE})(?!\p{L})`),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /\d/,
    pattern: named(
      raw`\b${NAME}(?:, | \(|: | - )(?:aged? )?(?:\d{1,3}(?:[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]old|[- ]?y\/?o|[FMfm])?)(?=[),;.:!?]|$| (?:from|with|who|has|had|came|was|is|in|fell|on|and|presented|admitted|year)\b)(?!\.\d)`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: /\d/,
    pattern: named(
      raw`\b${TOLD_AGE}(?: ?(?:M|F|male|female|man|woman|boy|girl|lady|gentleman|pt|patient))?(?: with [\p{L}\d' -]{2,40}?)?,? (?:called |named |\()?${NAME}`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: /dob|mrn|nhs|birth|hosp/i,
    pattern: named(
      raw`\b${NAME},? \(?(?:DOB|dob|D\.O\.B|MRN|NHS (?:no|number)|date of birth|hosp no|hospital (?:no|number))\b|\b(?<also>${FULL})'s (?:DOB|MRN|NHS number)`,
    ),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /male|man|boy|girl|lady|patient|\bpt\b|child|infant|baby/i,
    pattern: named(
      raw`(?<=\b(?:male|female|man|woman|boy|girl|lady|gentleman|patient|pt|child|infant|baby)\b[^.!?\n]{0,90}, )${NAME}(?=, (?:who|admitted|treated|seen|last|currently|discharged|referred|evaluated|reviewed|presenting|diagnosed|following|on|at|in|from|with|MRN)\b|[?.,;)(]| \()`,
    ),
  },
  {
    role: 'patient',
    proof: 'sure',
    needs: /bed|bay|cubicle|side ?room|\bsr\b/i,
    pattern: named(
      raw`\b(?:[Bb]ed|[Bb]ay|[Cc]ubicle|[Ss]ide ?room|SR) ?\d{1,3}[a-d]?(?::|,| -| is)? (?:${COURTESY} )?${NAME}(?=,? (?:\d{2}\b|\(|[MF]\d|\p{Lu}{2,5}\b|#|\p{Ll}))`,
    ),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /\b(?:this|the|our|little)\b/i,
    pattern: named(
      raw`\b(?:[Tt]his|[Tt]he|[Oo]ur|[Tt]oday's|[Aa])(?: (?:little|sweet|wee|brave|lovely|poor))? (?:kid|child|boy|girl|man|woman|baby|mum|mom),? \(?${NAME},? \(?\d{1,3}\b`,
    ),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /love|regards|yours|wishes/i,
    pattern: named(
      raw`(?<=[.!?] )(?:(?:[Ll]ots of |[Mm]uch )?[Ll]ove|[Bb]est wishes|[Rr]egards|[Kk]ind regards|[Yy]ours)(?: from)?,? ${NAME}(?=["'.!,]|$)`,
    ),
  },
  {
    role: 'patient',
    form: 'initials',
    proof: 'scene',
    needs: /\b(?:mr|mrs|ms|miss|mx|mister|missus)\b/i,
    pattern: named(raw`\b(?<name>${COURTESY} (?:\p{Lu}\.? ?)?\p{Lu})\b(?!['\p{L}\d])`),
  },
  {
    role: 'patient',
    form: 'initials',
    proof: 'scene',
    needs: /[A-Z]\.\s?[A-Z]\./,
    pattern: named(raw`(?<![\p{L}\d.])(?<name>\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)(?![\p{L}\d])`),
  },
  {
    role: 'patient',
    form: 'initials',
    proof: 'scene',
    needs: /\b[A-Z]\./,
    pattern: named(raw`\b(?<name>${CAP} \p{Lu}\.)(?=[,;:)"'?! ]|$)(?! ?\p{Lu}\p{Ll})`),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /\b(?:mr|mrs|ms|miss|mx|mister|missus)\b/i,
    pattern: named(raw`\b(?<name>${COURTESY} ${FULL})`),
  },
  {
    role: 'patient',
    proof: 'scene',
    small: 'any',
    needs: /\b(?:mr|mrs)\b/,
    pattern: named(raw`\b(?<name>(?:mr|mrs)\.? ${SMALL})(?! (?:right|world|universe|out|the))`),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /baby|little|wee/i,
    pattern: named(raw`\b(?:[Bb]aby|[Ll]ittle|[Ww]ee) (?<name>${FULL})`),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: any(CARE_OF),
    pattern: named(raw`\b(?:${first(CARE_OF)}) (?:${COURTESY} |${FAMILIAR} )?${NAME}`),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: any(BODY),
    pattern: named(
      raw`\b${NAME}'s (?:(?:new|old|first|last|latest|right|left|poor|healed|final|little|lovely) ){0,2}${BODY}\b(?! (?:surgeon|specialist|doctor|team|campaign|charity|book|interview|documentary))`,
    ),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: any(IN_A_STORY),
    pattern: named(raw`\b${NAME},? (?:${IN_A_STORY})(?!\p{L})`),
  },
  {
    role: 'patient',
    proof: 'scene',
    needs: /\d[:.]\d\d/,
    pattern: named(raw`\b\d{1,2}[:.]\d\d(?: ?[ap]m)?:? ${NAME}(?= \p{Ll}| \(|[,:;-])`),
  },

  // Tagged
  {
    role: 'patient',
    form: 'handle',
    proof: 'sure',
    needs: /@/,
    pattern: named(
      raw`\b(?:[Mm]y|[Oo]ur|[Tt]his|[Tt]he) (?:\p{Ll}+ ){0,3}(?:patient|pt|client|lady|gent|gentleman|mama)(?:,| is| -| here| of mine)? \(?(?<name>@[\w.]{2,30})`,
    ),
  },
  {
    role: 'patient',
    form: 'handle',
    proof: 'sure',
    needs: /@/,
    pattern: named(
      raw`(?<name>@[\w.]{2,30})(?: came in (?:with|for|to)|,? who(?:m)? (?:I|we)(?:'ve|'d| have| had)? (?:been )?(?:treat|look(?:ed|ing) after|car(?:ed|ing) for|nurs|rehab|operated on|deliver|deliver)\p{Ll}*|(?: (?:is|was|has been))? (?:my|our|a) (?:\p{Ll}+ ){0,2}(?:patient|client)|,? \(?(?:my|our|one of (?:my|our)|a) (?:\p{Ll}+ ){0,2}(?:patients?|clients?|pt))\b`,
    ),
  },
]
