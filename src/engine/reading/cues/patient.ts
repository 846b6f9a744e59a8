import type { Span } from '../../draft.ts'
import type { Annotator, LocalFact } from '../annotate.ts'
import { everyMatch } from '../every-match.ts'
import { firstOf } from '../patterned.ts'
import { phraseFinder } from '../phrases.ts'
import type { CueName } from '../reading.ts'

/*
 * One specific patient, as against patients in general. Three strengths: `patient` is sure by itself ("my
 * patient", "bed 4 wants", "she came in with"); `someone` is a person who may be one ("a lovely gent told me")
 * and becomes one beside something clinical, which the whole draft decides; `at work` is the clinical scene.
 */

/** Up to four words that describe: never a verb, a preposition or an article, so that "my job is patient safety" is none. */
const ADJECTIVES = String.raw`(?:(?!(?:is|was|are|were|be|been|being|to|of|for|and|or|with|on|in|at|by|as|the|a|an|about|that|which|who|not|if|than|but|so|has|have|had|do|does|did|my|our|your|their|every|each|no|i|we|you|they|it|all|from|into|her|his|year|week|month|morning|afternoon|evening|time)\b)[\w'/+-]{1,24},? ){0,4}`
const PATIENT = String.raw`(?:(?<!\b(?:very|so|too|super|more|most|ever|incredibly|endlessly|infinitely|extremely|remarkably|amazingly|really|be) )patient|pt|client|service user|care home resident|surgical case|trauma case)`
/** What makes "patient" a word of administration or policy. */
const NO_COMPOUND = String.raw`(?!-|s\b|'s (?:perspective|point of view|right|best|experience|charter)| (?:safety|care|experiences?|education|journeys?|groups?|advoca\w+|information|leaflets?|lists?|flow|transport|portals?|outcomes?|satisfaction|confidentiality|privacy|data|records?|contact|engagement|voices?|populations?|selection|access|participation|panels?|load|numbers|choices?|rights|facing|centred|centered|involvement|rep(?:resentative)?s?|organi[sz]ations?|partners?|trust|demand|volumes?|complaints?|feedback|charter|liaison|simulators?|zero|reviews?|stor(?:y|ies)|need(?:s)?(?=[.,])|communication|interactions?|relationships?|base|autonomy|dignity|(?:husband|wife|partner|boyfriend|girlfriend|colleagues|friends|flatmates?|teachers?|kids|children|parents|supervisor)\b|handouts?|testimonials?|support|harm|benefit|cohorts?|messaging|messages|service|services|line|day|dms)\b)`
const PERSON_INFORMAL = String.raw`(?:lady|gent|gentleman|bloke|chap|lad|lass|lassie|laddie|fella|feller|geezer|old boy|old dear|old girl|guy|dude|kiddo|kid|kiddie|toddler|bab(?:y|e)|newborn|neonate|infant|preemie|prem|teenager|teen|twins|couple|youngster|wee (?:man|one|boy|girl|lady|fella)|little (?:guy|man|lady|girl|boy|one|lad|fella|dude|human|soul|fighter|warrior)|soul|regular|frequent flyer|pensioner|granny|grandad|old man|old woman|primip|multip|mum-to-be|amputee|drunk|walk-in|newborns?)`
const PERSON_FORMAL = String.raw`(?:man|woman|boy|girl|child|mother|father|mum|mom|dad|family|husband|wife|daughter|son|student|victim|driver|person|individual|male|female|widow|widower|veteran|donor|recipient|caller|casualty|nurse|doctor|colleague|footballer|athlete|teacher|farmer)`
const PERSON = String.raw`(?:${PATIENT}|${PERSON_INFORMAL}|${PERSON_FORMAL})`
const SETTING = String.raw`(?:clinic|surgery|theatres?|the OR|or|resus|a&e|ed|er|icu|itu|hdu|ccu|nicu|picu|scbu|amu|sau|mau|majors|minors|triage|the ward|ward \d+\w?|ward|labou?r ward|l&d|delivery suite|the unit|our unit|hospital|the chair|my chair|the bay|recovery|the waiting room|practice|the ambulance|handover|rounds|ward round|the community|a home visit|home visits?|placement|nights|on call|oncall|call|shift|my list|our list|my caseload|our caseload|the books|my books|walk-in|the walk-in|the (?:\w{1,24} )?clinic|the cath lab|cath lab|dialysis|the pharmacy|outpatients?|endoscopy|psych|the morgue|the mortuary)`
const PAST = String.raw`(?:told|said|asked|came|went|gave|brought|wrote|sent|messaged|texted|called|rang|slid|hugged|thanked|cried|died|passed|refused|presented|arrived|walked|collapsed|coded|arrested|crashed|bled|fell|had|was|has been|has just|has|just|got|took|left|woke|lost|survived|recovered|started|stopped|turned|tried|threw|hit|punched|bit|kicked|spat|shouted|screamed|swore|laughed|smiled|looked|held|kept|needed|wanted|thought|insisted|demanded|complained|declined|self-discharged|absconded|deteriorated|improved|remained|walked|made|showed|proposed|offered|admitted|confessed|revealed|described|mentioned|apologi[sz]ed|handed|drew|waited|whispered|sang|danced|joked|gifted|knitted|baked|didn't|couldn't|wasn't|who)`
/** Acts that only a clinician does to somebody. */
const CLINICAL_ACT = String.raw`(?:treated|treating|admitted|discharged|clerked|examined|delivered|intubated|cannulated|stitched(?: up)?|sutured|resuscitated|resussed|scoped|operated on|scrubbed (?:in )?(?:for|on)|consented|vaccinated|jabbed|diagnosed|sectioned|transfused|catheteri[sz]ed|tubed|nursed|triaged|certified|pronounced|section|anaesthetised|anaesthetized|thrombolysed|defibbed|shocked|cardioverted|palliated|counselled|assessed|reviewed|referred|prescribed for|extubated|proned|dialysed|redressed|looked after|took care of|taking care of|cared for|caring for)`
const MEETING = String.raw`(?:saw|seen|seeing|met|had|have|got|lost|held|sat with|watched|spoke to|spoke with|visited|visiting|looking after|bumped into|helped|fitted|removed|laughed with|cried with|hugged|sent home|waved off|said goodbye to|discharging|admitting|see)`
/** "My hip lady", "my COPD chap": whom the writer calls by what ails them. "My knee guy" is who mends one. */
const ORGAN_LADY = String.raw`(?:hips?|knee|shoulder|foot|feet|leg|heart|lung|liver|kidney|bowel|bladder|gallbladder|hernia|cataract|stoma|wound|burns|pacemaker|bypass|implant|denture) (?:lady|gent|gentleman|chap|lad|granny)`
const AILING_PERSON = String.raw`(?:ulcer|leg ulcer|overdose|sepsis|septic|stroke|diabetic|diabetic foot|copd|asthma|asthmatic|epilepsy|parkinson's|dementia|delirium|mnd|als|heart failure|dialysis|transplant|cancer|lymphoma|leukaemia|leukemia|myeloma|chemo|pancreatitis|crohn's|colitis|lupus|anorexia|psychosis|bipolar|pneumonia|tb|hiv|nof|amputation) (?:lady|gent|gentleman|man|woman|chap|lad|bloke|fella|guy|girl|boy|granny)`
const A = String.raw`(?:a|an|the|this|that|another|one|my|our|his|her|some|two|three|\d)`
const GENERAL = String.raw`(?<!\b(?:every|each|any|no|most|if|when|whenever|unless|should|how|what|for|as|being|like|i am|i'm|im|i was|am|became|become|were|than|of|per|imagine|suppose|where|can|would|could|why|treat|treating|teach|tell|ask|asking) )`
const NOT_THE_WRITER = String.raw`(?<!\bI (?:was|am|had been|became)(?: also| once| just| now)? )(?<!\bI'm )(?<!\bas )(?<!\b[Bb]eing )(?<!\bmyself )`

const pattern = (source: string): RegExp => new RegExp(source, 'gi')

/** Patterns that can only match where `needs` does: most sentences speak of nobody, and cost one look. */
interface Family {
  readonly needs: RegExp
  readonly patterns: readonly (readonly [CueName, RegExp])[]
}

/** "my lovely 93-year-old patient", "this poor pt" */
const byPatient: Family = {
  needs: /patient|\bpts?\b|client|service user|resident|\bcase\b|mamas|regulars/i,
  patterns: [
    [
      'patient',
      pattern(
        String.raw`\b(?<!the )(?:my|our|this|that|said|another)\b (?:own )?${ADJECTIVES}${PATIENT}\b${NO_COMPOUND}(?! (?:is a virtue|with me))`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:one|two|three|some|a few|half|several|many|another) of (?:my|our|the)\b ?${ADJECTIVES}(?:patients|pts|clients|residents|service users|regulars|ladies|gents|mums|mamas|little ones|kids on the (?:ward|unit))\b(?!.{0,12}\b(?:insta|facebook|friends)\b)`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:a|an|the|another) ${ADJECTIVES}${PATIENT} of (?:mine|ours|my (?:colleague|friend|partner|husband|wife)'?s?|a (?:friend|colleague))\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b${GENERAL}${NOT_THE_WRITER}(?:a|an|the|one|another|same|next|last|first) ${ADJECTIVES}${PATIENT}(?:'s (?:wife|husband|mum|mom|mother|father|dad|son|daughter|family|sister|brother|partner|carer))?,? (?:today |tonight |yesterday |in (?:clinic|bed|bay|room|ed|a&e) ?\w* |on \w+ |from \w+ |I \w+ |with [\w' -]{2,40} )?${PAST}\b(?! (?:should|needs? to|must))`,
      ),
    ],
    ['patient', pattern(String.raw`(?:^|[.!?\n]\s{0,3}|\bhow )(?:the )?(?:patient|pt|client) ${PAST}\b`)],
    [
      'patient',
      pattern(String.raw`\b(?:${MEETING}|${CLINICAL_ACT}) ${A} ${ADJECTIVES}${PATIENT}\b${NO_COMPOUND}`),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:a|an|the) ${ADJECTIVES}${PATIENT},? (?:like |named |called |by the name of |\(|aged |\d{1,3}\b|from \w|from the \w|in (?:bed|bay|room|my (?:chair|clinic)|clinic|front of me|tears|ed\b|a&e\b|resus)|I(?:'ve| have)? (?:saw|seen|met|had|treated|looked|admitted|operated|know|knew)|today|tonight|yesterday|last (?:night|week)|this (?:morning|week|afternoon|evening)|on (?:my|our) (?:ward|list|unit)|whose|who(?:'s|'d| is| was| has| had| came| told| said| lost| just| used| works| lives| survived| asked| never| couldn't| didn't| wanted| thought))`,
      ),
    ],
    [
      'patient',
      pattern(String.raw`\b(?:patient|patient's name|pt|pt's name)(?: is|:) (?:mr|mrs|ms|miss|[a-z])`),
    ],
    [
      'patient',
      /(?<![\d.#@] ?)(?<!\b(?:every|each|any|per|as|no|if a|when a) )\b(?:pt|Pt)(?:'s)?\b(?!s\b|\.? ?\d\b| (?:care|safety|list|lists|advocates?|education|experience|flow|load|facing|centred|centered|contact|info|outcomes?|satisfaction|portal|records?|2\b|II\b))/g,
    ],
  ],
}

/** "bed 4 wants", "a 93-year-old", "34F" */
const byNumber: Family = {
  needs: /\d/,
  patterns: [
    [
      'someone',
      pattern(
        String.raw`\b${GENERAL}(?<!\b(?:until|till|to|over|under|above|below|at|of|about|by|from|since|my|your|his|her|their|for|like|around|only|least|or|than) )\b\d{1,3}(?:[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]old| ?yo\b| ?y\/o| ?y\.o\.?)(?![- ]?(?:self|me|trial|problem|study|law|building|hospital|whisky|car|house|son|daughter|nephew|niece|boy of mine|advice))(?: ${PERSON})?`,
      ),
    ],
    [
      'patient',
      /\b(?:bed|bay|cubicle|trolley|resus|side ?room|bedspace|cot|isolette) ?#?\d{1,3}[a-d]?(?:'s)?\b(?<!\b(?:a|per|each|was the patient in (?:bed|bay)) (?:bed|bay) \d)(?! (?:unit|ward|hospital|capacity|beds|available|free|empty|(?:is|has)(?: an?| no)? (?:free|empty|available|broken|flooded|closed|shut|window|leak|new|light)))/gi,
    ],
    [
      'patient',
      /\b(?:room|rm|theatre|chair|pod|OR) ?#?\d{1,4}[a-d]?(?='s (?:mum|mom|dad|wife|husband|daughter|son|family|full|name|bloods|labs|meds|dressing|call)|,? (?:just |has just |who |keeps? |is (?:refusing|asking|crying|dying|screaming|septic|crashing|coding|requesting|demanding|on)|wants|needs (?:a|her|his|their|the)|coded|died|passed|refused|told|asked|called|threw|spat|pulled|tried|got|went|arrested|crashed)\b)/gi,
    ],
    [
      'patient',
      pattern(
        String.raw`\bmy (?:\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2}(?: ?[ap]m| o'clock)|(?:last|next|first|morning|afternoon|lunchtime|final|favou?rite) (?:appointment|consult|consultation|home visit|patient|lady|gent|regular))(?=,? (?:is|was|asleep|just|had|has|told|said|asked|no|didn't|cancelled|came|who|today|tonight|turned|arrived|brought)\b|[,(])`,
      ),
    ],
    [
      'patient',
      /\b(?:ct|mri|scans?|x-?rays?|films?|ecg|ekg|echo|angio|ultrasound|bloods|labs|biopsy|histology|wound|post-op pics?) (?:of|from|for) my \d{1,3}(?: ?yo| ?y\/o|[- ]years?[- ]old)\b(?! (?:self|son|daughter|dog|cat|mum|mom|dad|nephew|niece|brother|sister|wife|husband))/gi,
    ],
    // A writer's child may be of any age under forty.
    [
      'someone',
      /\bmy (?:[4-9]\d|1[01]\d)(?: ?yo| ?y\/o|[- ]years?[- ]old)(?: (?:lady|gent|gentleman|man|woman|chap|bloke|male|female)\b|(?= (?:with|who)\b))/gi,
    ],
    ['someone', /\b(?:year|grade) \d{1,2} (?:girl|boy|pupil|student|lad|kid)\b/gi],
    [
      'at work',
      /\b2[2-9](?:\+\d)?(?:[- ]?weekers?|[- ]?weeks?(?=,? (?:\d{3,4} ?g|gestation|prem))|\/40)\b/gi,
    ],
    [
      'someone',
      /\b(?<![£$€.,\d/-])\d{1,3}[FM]\b(?!\s?(?:users|people|views|followers|downloads|in funding|-))|(?<![\w-])[FM]\d{2}\b(?= (?:with|pt|c\/o|who|presents|w\/))/g,
    ],
  ],
}

/** "had a kid in ED", "this lady" */
const byPerson: Family = {
  needs: new RegExp(String.raw`\b(?:${PERSON}|casualties|mr|mrs)`, 'i'),
  patterns: [
    [
      'patient',
      pattern(
        String.raw`\b${PERSON} in (?:bed|bay|room|rm|cubicle|side ?room|number|no\.?)? ?\d{1,4}[a-d]?\b(?! (?:people|patients|cases|of|women|men|children|hours|minutes|days|weeks|months|years|seconds))`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:I|we|I've|we've|I'd|I just|we just|just|have|and|today|tonight|^)\W{0,3}${CLINICAL_ACT} ${A} ${ADJECTIVES}${PERSON}\b(?!s)`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`(?:\b${A} |^|[.!?\n]\s{0,3})${ADJECTIVES}(?:${PERSON_INFORMAL}|${PERSON_FORMAL})(?: \w{1,24}){0,4} (?:in|on|at|to|into|through|during) (?:my |our |the |this )?${SETTING}\b(?<!\b(?:in|at|to) (?:hospital|practice|surgery|or))(?= (?:today|tonight|yesterday|last|this|on|who|just|and|with|had|has|told|said|asked|is|was)|[.,!?;:)\n]|$)`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:had|saw|seen|met) (?:a|an|this|the|another|my) ${ADJECTIVES}(?:${PERSON_INFORMAL}|${PERSON_FORMAL}|\d+ ?(?:yo|y\/o|f|m)) (?:\w{1,24} ){0,2}(?:in|on|at|with) (?:my |our |the )?(?:${SETTING}|bed|bay|room)\b`,
      ),
    ],
    [
      'someone',
      pattern(
        String.raw`\b${GENERAL}(?:a|an|the|this|that|another|one|some|our|and a) ${ADJECTIVES}${PERSON_INFORMAL}\b(?!s\b|-| ?friends?\b| of (?!(?:mine|ours)\b)| (?:should|must|can|will|may|history|member|planning|doctor|practice|shower|food|formula|steps|clothes|powder|carrots?|sitter|bump|monitor|wipes)\b)`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\bmy (?:(?:poor|lovely|sweet|dear|old|young|little|long-term) )?(?:${ORGAN_LADY}|${AILING_PERSON})\b(?!-| (?:bag|album|band|gangs?|group|chat|friends?|boss|doctor|surgeon|physio)\b)`,
      ),
    ],
    [
      'someone',
      pattern(
        String.raw`(?:^|[.!?,:]\s{1,3})(?:(?:little|tiny|elderly|young|old|lovely|sweet|poor|drunk|baby) ){1,2}(?:${PERSON_INFORMAL}|${PERSON_FORMAL})\b(?!s\b)`,
      ),
    ],
  ],
}

/** "she came in with", "my first delivery" */
const byAct: Family = {
  needs:
    /came in|\bleft (?:my|our)|\bin for|presented|brought|blue|rolled in|biba|admitted|discharged|ntubated|ventilated|sectioned|resus|cannulated|transferred|airlifted|removed|extracted|fitted|took out|pulled|whipped|drained|replaced|placed|inserted|stitched|excised|\bput\b|delivered|caught|birthed|welcome|\bmy (?:very )?(?:first|second|last)|got to|coded|crashed|flatlined|arrested|\b(?:ran|running|led|lost)\b|time of death|rosc|retrieved|client|patient|organ donor|recipient|mystery|birthday|sh(?:ou|o)t ?-?out|\bthis\b|\bthat\b|\bthe (?:sweetest|loveliest|bravest|funniest)|\brip\b|r\.i\.p|rest in|goodbye|farewell|\bour\b|parents/i,
  patterns: [
    [
      'patient',
      pattern(
        String.raw`\b(?:client|patient) (?:win|success story|shout-?out|transformation|of the (?:week|month|day))\b|\b(?:rip|r\.i\.p\.?|rest in peace|goodbye|farewell)[,:]?(?: to)? (?:to )?(?:my|our) ${ADJECTIVES}(?:mr|mrs|ms|miss|${PERSON})\b|\bwelcome to the world,? (?:little |baby |beautiful |tiny |gorgeous )?[a-z]+|\bour (?:recipient|organ donor|mystery patient|birthday boy|birthday girl)\b|\bthe parents (?:of|are)\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?<!(?:patients|people|those|they|kids|women|men|many|most|anyone|everyone|often|usually|who always|you|I|if|when|until|before you) )(?<=\b(?:she|he|who|lady|gent|gentleman|man|woman|kid|guy|lad|lass|girl|boy|bloke|chap|baby|toddler|pt|patient|one|and|mum|dad|\d ?yo|[fm]|[a-z]+)(?:'d)? )(?:came in (?:with|by|to|last|yesterday|today|on|after|for|unable|septic|having|as|via|screaming|crying|frozen|hypothermic|soaked|collapsed|unconscious|clutching|peri)|presented (?:with|to|in|last|today|yesterday)|(?:was|got|been) (?:brought in|rushed in|blue-?lighted|airlifted|biba)|brought in (?:by|with|after|from)|blue-?lighted in|rolled in(?:to)? (?:with|the|after)|came into (?:minor injuries|minors|urgent care|the walk-in|triage|a&e|ed|the ed|er|the er|clinic|resus|our|my)|self-?presented|biba)\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:she|he|who|lady|gentleman|gent|man|woman|kid|guy|lad|girl|boy|baby|mum|dad|one) (?:(?:was|got|is being|has been|just got|had been|'s been) )(?:re-?)?(?:admitted|discharged|intubated|ventilated|extubated|sectioned|resuscitated|cannulated|transferred|airlifted)\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:removed|extracted|fitted|took out|pulled|whipped out|drained|replaced|placed|inserted|stitched|excised|put) (?:a|an|the|her|his|their|some|two|three) (?:\w{1,24} ){0,3}(?:tooth|teeth|crown|dentures?|fillings?|appendix|gallbladder|stent|pacemaker|lump|mole|cyst|catheter|drain|cannula|stitches|implants?|coil|grommets?|abscess|tumou?r|kidney|spleen|ovary|bullet|line) (?:from|for|in|on|into|out of|off) (?:a|an|the|my|our|this|one)\b|\b(?:removed|pulled|fished|retrieved|extracted|dug|took|syringed|drained) (?:a|an|the|some|two|three|\d{1,3}) (?:[\w-]{1,24} ){1,4}(?:from|out of) (?:an?|the|his|her|their|one|someone's|somebody's|this|another) (?:\w{1,24} ){0,2}(?:ear|nose|nostrils?|foot|eye|throat|rectum|bum|airway|stomach|abdomen|chest|leg|arm|hand|finger|back|scalp|belly|oesophagus|esophagus)\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:delivered|caught|birthed|welcomed) (?:(?:my|our) (?:first|second|third|last|\d{1,4}(?:st|nd|rd|th)?)(?: ever)? (?:bab(?:y|ies)|set of twins)|(?:a|the|her|his|their|this|another|two|three) (?!first\b)(?:\w{1,24} ){0,3}(?:bab(?:y|ies)|twins|triplets|boy|girl|little \w+|breech|bub|bubba))\b|\bmy (?:very )?(?:first|second|last) (?:ever )?(?:deliver(?:y|ies)|birth|catch|arrest|code|crash call|code blue|thoracotomy|c-section|section|lscs|appendix|intubation|death|solo \w+|cardiac arrest|trauma call|resus|water birth|home birth|breech|amputation|organ retrieval)\b(?! (?:certificate|rate|anniversary))|\bgot to (?:catch|deliver) (?:her|him|them|the baby|this)|\b(?<!\b(?:I|we|I've|we've) )(?:just )?left (?:my|our) (?:\w{1,24} )?(?:clinic|surgery)(?= (?:without|with|in|on|today|smiling|crying|happy))|\bdelivered (?:twins|triplets|quads|quadruplets)\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:she|he|lady|guy|man|woman|kid|baby|patient|pt) (?:just )?(?:coded|crashed|flatlined|arrested)\b|\bcoded (?:twice|three times|again|on me|on us|in (?:my|our|the|ct|mri|resus|theatre|bay)|a (?:patient|kid|baby|\d)|her|him|my|our|for \d|at \d)|\b(?:ran|running|led|lost) (?:a|my first|the|our first) (?:code|arrest|crash call|resus)\b|\blost (?:her|him|a (?:baby|kid|mum|mother|child|young)|one of (?:ours|mine))\b(?! (?:job|temper|mind|keys|way|voice))|\btime of death\b|\bwe got rosc\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:mum|mom|dad|mother|father|wife|husband|son|daughter|parents?|family|sister|brother|widow|partner) of (?:a|an|the|my|our|this|one of (?:my|our)) ${ADJECTIVES}(?:patients?|pt|boy|girl|child|baby|bab(?:y|e)|lady|gentleman|gent|man|woman|toddler|kid|teen(?:ager)?|\d)`,
      ),
    ],
    [
      'someone',
      pattern(
        String.raw`\b(?:had|got) (?:an?|the|that|this|another|our) (?:[\w'-]{1,24} ){1,8}in (?:today |tonight |yesterday )?for (?:an?|her|his|their)\b`,
      ),
    ],
    [
      'patient',
      pattern(
        String.raw`\b(?:this|my|our|that|the sweetest|the loveliest|the bravest|the funniest|my favou?rite) (?:(?:sweet|lovely|poor|little|elderly|old|dear|wee|young|brave|gorgeous|amazing|special|absolute|favou?rite|first|new|tiny|precious|wonderful|darling|\d{1,3}[- ]?\w{1,8}(?:[- ]\w{1,8})?) ){0,3}(?:lady|gent|gentleman|chap|lad|bloke|fella|old boy|old dear|little (?:guy|man|lady|girl|boy|one))\b(?! (?:gaga|luck|in my life|husband))`,
      ),
    ],
  ],
}

/** Patients in general */
const byMany: Family = {
  needs: /patients|\bpts\b|people|clients|those|patient/i,
  patterns: [
    [
      'patients in general',
      /\b(?:patients|pts|people (?:with|who have|living with)|clients|those (?:with|who)|every patient|any patient|each patient|if (?:a|your|you're a) patient)\b(?! of mine)/gi,
    ],
  ],
}

/** The clinical scene. Single words, looked up; "on the ward" and the like are patterns. */
const sceneWords = `
  night shift|ward round|handover|bleep|bleeped|crash call|code blue|trauma call|theatre list|surgery schedule|my caseload|
  my list|our service|consultation|appointment|follow-up|followup|post-op|pre-op|ventilated|ventilator|ventilation|
  intubated|intubation|extubated|cannula|cannulated|catheter|bloods|labs|x-ray|xray|mri|ct scan|ultrasound|ecg|ekg|biopsy|chemo|
  chemotherapy|radiotherapy|diagnosis|diagnosed|diagnose|prescription|prescribed|antibiotics|antibiotic|insulin|morphine|fentanyl|
  dressing|wound|transplant|transplanted|rehab|physio|psych|psychiatry|sectioned|hospice|palliative|resus|resuscitation|
  resuscitated|paramedic|ambulance|a&e|icu|itu|nicu|picu|hdu|hospital|clinic|symptom|transfusion|transfused|labour ward|gas and air|
  midwife|midwifery|discharged|discharge|admitted|admission|referral|referred|surgeon|overdose|collapsed|collapse|seizure|tumour|tumor|
  cancer|stroke|dialysis|wisdom tooth|denture|lips|filler|botox|graft|treatment|methadone|meds|medication|injection|vaccine|jab|
  obs|sats|gcs|nebs|iv|fluids|bedside|bedpan|bed pan|commode|scrubs|dying|passed away|morgue|mortuary|cpr|rosc|defib|theatre|
  telephone consult|phone consult|video consult|epu|no heartbeat|in crisis|camhs|tubed|crash section|abruption|crash call|care home|nursing home|school nurse|walk-in|smear|smear test|coil|piles|gsw|pph|nof|passed peacefully|slipped away|smear result|smear results|test result|test results|blood results|scan results|biopsy results|port out|hickman line|picc line|
  nurselife|doctorlife|medlife|rnlife|icunurse|ernurse|traumalife|pedsonc|orlife|midwifelife|paramediclife|
  on shift|on nights|on call|on the ward|on my ward|on our ward|in theatre|out of theatre|in clinic|my clinic|in surgery|
  the chair|in my chair|home visit|waiting room|cath lab|endoscopy|outpatients|delivery suite|triage|placement|caseload|
  in resus|in ed|in the ed|in er|in the er|in recovery|in majors|in minors|in the or|on labour ward|on my list|on our list
`

const families: readonly Family[] = [byPatient, byNumber, byPerson, byAct, byMany]

/** Reporters say "a man" too; beside "I" or "we" it is somebody the writer met. */
const someoneMet = pattern(
  String.raw`\b${GENERAL}(?:a|an|the|this|that|another|one|her|his|and a) ${ADJECTIVES}${PERSON_FORMAL}\b(?!s\b|-| ?friends?\b| (?:should|must|can|will|may|history|members?|planning|doctors?|practice|medicine|tree|home|holiday|support|nature|figure)\b)`,
)
/** Notes have no verbs: "67M, fall from ladder, GCS 9". */
const SHORTHAND =
  /\bg\dp\d\b|\b\d\d\/40\b|\b\d{1,3} ?(?:yo|y\/o|[FM])\b|\b(?:gcs|c\/o|s\/p|hx|pmh|nok|biba|o\/e|h\/o)\b/i
const OWN_FAMILY =
  /\bmy (?:\w{1,24} ){0,2}(?:daughter|son|kids?|children|boys|girls|baby|toddler|mum|mom|dad|wife|husband|partner|brother|sister|nephew|niece|nan|gran|grandma|grandad|grandpa|parents|mother|father|family)\b/i
const FIRST_PERSON = /\b(?:I|i|I've|i've|we|We|my|My|our|Our|me|us|We've|we've)\b/

/** Words that make a mention of somebody a case of teaching, news or family. */
const REPORTED =
  /\b(?:according to|reports?|reported|police|officials?|says? (?:police|officials|the (?:who|cdc|nhs))|breaking|bbc|cnn|reuters|court|jailed|sentenced|study|trial|researchers|scientists|minister|president|celebrity|tv|film|movie|netflix|episode|novel|https?:)/i
const NARRATIVE =
  /\b(?:was|were|had|came|said|told|asked|got|went|died|walked|cried|thanked|hugged|brought|presented|arrived|collapsed|started|turned|stopped|refused|today|tonight|yesterday|last night|this morning|this week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|just|who's|who|has|have|i've|i (?:saw|met|had|treated|love|got)|with|wants|needs|keeps|is|he's|she's|born|weighing|[a-z]{3,}ed)\b/i

/** The writer tells of the day they were the patient themselves. */
const OWN_STORY =
  /\b(?:I|i) (?:was|am|have been|had been|became|ended up)(?: \w+){0,2} (?:a|the|that) (?:\w{1,24} ){0,3}(?:patient|man|woman|girl|boy|kid|child|baby|teen|teenager|person) (?:in|on|with|who)\b|\b(?:I was|being|as|become|becoming) (?:just )?(?:a|the) patient\b/

const findScene = phraseFinder(sceneWords.split('|').map(word => ({ word: word.trim() })))
const sceneCue =
  (sentence: string) =>
  ({ start, end }: Span): LocalFact => ({
    kind: 'cue',
    cue: 'at work',
    start,
    end,
    text: sentence.slice(start, end),
  })

/** Who is spoken of, in one sentence. */
export const patientCues: Annotator = () => sentence => {
  if (OWN_STORY.test(sentence)) return []
  const found = families.flatMap(({ needs, patterns }) =>
    needs.test(sentence) ? patterns.flatMap(([cue, regex]) => cuesOf(cue, sentence, regex)) : [],
  )
  const of = (cue: CueName) => firstOf(found.filter(fact => fact.cue === cue))
  const noted = SHORTHAND.test(sentence)
  const told = (noted || NARRATIVE.test(sentence)) && !REPORTED.test(sentence) && !OWN_FAMILY.test(sentence)
  const met = told && FIRST_PERSON.test(sentence) ? cuesOf('someone', sentence, someoneMet) : []
  return [
    ...of('patient'),
    ...of('at work'),
    ...(told ? firstOf([...of('someone'), ...met]) : []),
    ...findScene(sentence).map(sceneCue(sentence)),
    ...of('patients in general'),
  ]
}

type LocalCue = Extract<LocalFact, { kind: 'cue' }>

const cuesOf = (cue: CueName, sentence: string, regex: RegExp): readonly LocalCue[] =>
  everyMatch(sentence, regex).map((match): LocalCue => {
    const text = match[0].trim()
    const start = match.index + match[0].indexOf(text)
    return { kind: 'cue', cue, start, end: start + text.length, text }
  })
