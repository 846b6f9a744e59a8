import { cuesFrom } from './cue.ts'

const OWN_ILLNESS = `(?:diagnosis|cancer|depression|anxiety|illness|burnout|breakdown|surgery|operation|chemo(?:therapy)?|miscarriage|ivf|birth|labou?r|c-section|stroke|heart attack|bipolar|adhd|autism|eating disorder|endometriosis|migraines?|psoriasis|asthma|diabetes|coeliac|crohn's|colitis|ptsd|ocd|biopsy|mammogram|colonoscopy|recovery|sobriety|mental health|kidney stone|rehab|treatment|scan|transplant|menopause)`
const RELATION =
  '(?:mum|mom|mother|dad|father|daughter|son|sister|brother|wife|husband|partner|gran|granny|grandma|grandad|grandpa|nan|nana|nephew|niece|meemaw|mawmaw|pawpaw|papaw|nonna|nain|taid|mama|mam|granddaddy|(?:mother|father|brother|sister)-in-law|toddler|baby|kids?|parents|in-laws|aunt|uncle)'

/** Of all those a unit has had, the one whom everybody there remembers. */
const LONGEST =
  /\b(?:our|the (?:unit|ward|hospital|hospice)'s) (?:longest|oldest|youngest|smallest)(?![- ](?:serving|standing|running))(?:[- ][\w-]{1,16}){0,3} (?:survivor|patient|inpatient|resident|recipient)\b(?! (?:doctors?|nurses?|surgeons?|of)\b)(?=[^.!?\n]{0,30}\b(?:passed|died|slipped away|left us|went home)\b)/gi

/** Whose story it is, whether it happened, and what makes it known beyond the ward. */
export const circumstanceCues = cuesFrom([
  // Nobody in particular
  [
    'hypothetical',
    /\b(?:imagine|suppose|picture this|let's say|say you have|hypothetical(?:ly)?|a patient (?:presents|comes|walks in|asks|is admitted)|a \d{1,2}[- ]year[- ]old (?:wo)?man presents|case scenario|vignette|exam question|sba|mcq|quiz|best of five|what would you do|what's your diagnosis|teaching case|practice case|worked example|for example, a)\b/gi,
  ],
  [
    'fiction or history',
    /\b(?:does not exist|doesn't exist|never existed|(?:i|we) made (?:her|him|them|it|this) up|made[- ]up|fictional|fictitious|invented|not a real (?:patient|person|case)|simulat(?:ed|ion|or)|sim (?:day|lab|patient|man|mom|session|scenario|teaching|case)|simman|osces?|manne?quins?|manikins?|dumm(?:y|ies)|role[- ]?play(?:s|ed|ing)?|actors?|actress|drill|training exercise|rescue exercise|standardi[sz]ed patients?)\b/gi,
  ],
  [
    'fiction or history',
    /\b(?:house md|grey's anatomy|scrubs the|casualty on tv|holby|the pitt|call the midwife|(?:tv|television|hospital|medical|netflix) (?:\w{1,12} ){0,2}(?:drama|show|series|soap|doctor)|rewatch(?:ed|ing)?|episode|novel|character|storyline|film|movie)\b/gi,
  ],
  [
    'fiction or history',
    /\b(?:in|of|from|by|since|until|circa|c\.|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|born (?:today )?in)\.?,? (?:1[0-8]\d\d|19[0-4]\d)\b/gi,
  ],
  [
    'fiction or history',
    /\b(?:first (?:\w+ ){0,3}(?:to (?:receive|get|be given) (?:penicillin|insulin|ether)|(?:ivf|test[- ]tube) baby)|phineas gage|henrietta lacks|freud(?:'s)?|charcot|hippocrates|semmelweis|florence nightingale|1[5-8]th[- ]century|victorian|medieval|history of medicine|medical history (?:thread|lesson|trivia)|eponyms?)\b/gi,
  ],

  [
    'fiction or history',
    /\b(?:let (?:me|us|'s) invent|from my imagination|(?:this|that|she|he|it) is (?:only )?a (?:doll|dummy|manikin|teddy)|my bookshelf|no real person|isn't one person|textbook vignette)\b/gi,
  ],

  // The writer's own
  [
    'own story',
    /\bi was (?:(?:thir|four|fif|six|seven|eigh|nine)teen|\d{1,2}|a (?:kid|child|teenager|student))\b|\bthat was me\b|\b(?:19|20)\d\d, me\b|\bmother[- ]in[- ]law (?:thought|said|told|had|has|was|is)\b|\bmy boy (?:said|was|had|is)\b/gi,
  ],
  [
    'own story',
    /\bi (?:was|am|became|have been|'ve been) (?:also )?(?:the|a) patient\b|\bi(?:'m| am| was| have been|'ve been| got) (?:recently |just |finally |first )?(?:diagnosed|admitted|sectioned|hospitali[sz]ed|signed off|in recovery|in remission|a survivor)\b/gi,
  ],
  [
    'own story',
    new RegExp(
      String.raw`\b(?!(?<=\b(?:to|into|in|at) )my (?:\w+ )?surgery)my (?:own )?(?:\w+ )?(?<!patient's )${OWN_ILLNESS}\b(?! (?:patients?|clinic|list|team|research|reg|nurse|ward|talk|lecture|teaching|course|book|study|trial|session|consultant|advocacy|tips|plan|plans))|\bmy own (?:\w+ )?(?:illness|story|experience|body|health|protocol|child|baby)\b`,
      'gi',
    ),
  ],
  [
    'own story',
    /\b(?:when )?i (?:had(?! to\b)|tore|broke|fractured|ruptured|underwent|lost|gave birth|miscarried|collapsed|relapsed|delivered my|was in labou?r|did it on gas) (?:my|an?|the)?\b/gi,
  ],
  [
    'own story',
    /\b(?:i|we) (?:had|welcomed) our (?:baby|son|daughter|first|second|third|twins|little)\b|\bi did it on gas and air\b|\bback (?:at|to) (?:work|my training) after my\b/gi,
  ],
  [
    'own story',
    new RegExp(String.raw`\bmy (?:\w+ )?${RELATION}\b(?!'s? (?:patient|office|consultant))`, 'gi'),
  ],

  // Published
  [
    'published case',
    /\b(?:case report|case series|published (?:case|with consent|in (?:the )?(?:[A-Z]|journal))|bmj case|nejm|as published|our paper|in the journal|peer[- ]reviewed case|pmid|doi\.org|doi:)/gi,
  ],

  // What happened, and who else knows of it
  [
    'outcome',
    /\b(?:died|passed away|didn't make it|did not make it|lost (?:her|his|both|one|two|three|four|an?|several) (?:life|battle|legs?|arms?|foot|feet|hands?|fingers?|toes?|eyes?|sight|hearing|baby)|(?:just )?coded|arrested on|amputat(?:ed|ion)|twins|triplets|quadruplets|stillborn|paraly[sz]ed|brain dead|went home|discharged|survived|in remission|walked out|walked again|walked (?:her|his) daughter|rang the bell|crem(?:atorium)?|funeral|weighed|\d{1,2} ?lbs? ?\d{0,2} ?(?:oz)?)\b/gi,
  ],
  [
    'event',
    /\b(?:(?:bus|car|road|bike|tractor|quarry|mine|minibus|building site|campsite|quad ?bike|forklift|farm|jet ?ski|ski|climbing|digger|lorry|truck|van|train|plane|coach|motorway|highway|helicopter|motorbike|tram|boat|ferry|caravan|house|flat|factory|tower|warehouse|school|hotel|pub) (?:crash|fire|accident|collision|explosion|collapse)|crash(?: on| at| outside)|pile-?up|(?:cyclist|pedestrian|motorbike|moped|scooter|car|bike) (?:vs?\.?|versus) (?:lorry|car|bus|van|truck|hgv|train|tram|tree|wall)|derail(?:ed|ment)|stabb(?:ed|ing)s?|stab victims?|fight (?:outside|at|in) the|fight outside|brawl|shooting|shot (?:outside|at|in the)|gunshot|bomb(?:ing)?|explosion|riots?|earthquake|avalanche|zip ?wire|shark attack|dog attack|lightning strike|struck by lightning|drowned|festival|parade|rodeo|marathon|half[- ]time|championship|saturday's game|cup final|derby|county fair|carnival|concert)\b/gi,
  ],
  [
    'event',
    /\b(?:(?:on|in|made|all over|from|watched) the (?:local |evening |national |six o'clock |\w+ )?(?:news|papers?|headlines|telly|tv)|in the press|front page|went viral|viral video|you(?:'ll| will| may| might| probably)? (?:have |'ve )?(?:seen|read|heard) (?:about )?(?:it|this|him|her|them|the story)|if you (?:saw|heard|noticed|wondered about|passed) (?:the|all the|a|that) (?:\w+ )?(?:police|ambulances?|helicopter|air ambulance|fire engines?|sirens|commotion|fuss|blue lights|cordon)|locals will know|those who know,? know|you know who|you'll know who|(?:we|you|they) all know who|everyone (?:here|in town|local) knows|if you know,? you know|draw your own conclusions|from (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|last week|last night)'s (?:tweet|post|story|thread)|i mentioned (?:in my|on here|last|yesterday)|the (?:one|lady|gent|gentleman|man|woman|lad|patient) i (?:tweeted|posted|told you) about)\b/gi,
  ],
  [
    'unique',
    /\b(?:(?:the |there's |there is |our )?only (?:one|woman|man|girl|boy|person|family|child|patient|case)\b|(?:the )?(?:first|youngest|oldest|smallest|heaviest|longest)(?: \w+){0,6} (?:in|carried out in|ever in|performed in|of its kind in|recorded in) (?:the )?(?:uk|us|usa|country|world|state|county|region|nation|britain|england|wales|scotland|ireland|northern ireland|europe|america|texas|california|ohio|florida|history)|one of (?:only |just |about |around )?(?:\d{1,3}|a handful of|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty) (?:people|patients|cases|children|women|men|families)(?: (?:worldwide|in the (?:world|uk|us|country|state)|globally|alive|ever|known))?|(?:first|youngest|oldest|smallest) (?:woman|man|person|patient|baby|child|girl|boy)(?: \w+){0,3} in [a-z ]{3,24} to (?:get|have|receive|undergo|survive|need)|(?:fewer|less) than (?:\d{1,3}|ten|twenty|fifty) (?:people|cases|patients)|never (?:been )?(?:seen|reported|described) before|once[- ]in[- ]a[- ](?:career|lifetime)|teacher of the year|of the year award|world record|record[- ]breaking|olympic|gold medal|oldest (?:living|ever)|one in (?:a|\d+) (?:million|billion))\b/gi,
  ],
  // A relative or a neighbour among the readers is enough.
  [
    'unique',
    /\byou(?: will| all|'ll| may| might| probably| guys){0,2} (?:know|knew|remember|recogni[sz]e) (?:her|him|them) (?:from|at|as) (?:the|our|your) (?!(?:\w{1,16} )?(?:podcasts?|show|telly|tv|films?|movies?|adverts?|ads|book|books|series|radio|internet|webinars?|conference|socials|channel|newsletter|teaching)\b)[\w'-]{1,24}(?: [\w'-]{1,24}){0,2}/gi,
  ],
  ['patient', LONGEST],
  ['unique', LONGEST],
])
