import { cuesFrom } from './cue.ts'

/** Offices that one person in a place holds. */
const OFFICE =
  '(?:mayor|mp|msp|senator|congress(?:man|woman)|governor|vicar|priest|rabbi|imam|bishop|pastor|reverend|minister|head ?teacher|head ?master|head ?mistress|deputy head|principal|sheriff|fire chief|police chief|chief constable|lollipop (?:lady|man)|town clerk|postmaster|postmistress|village|quarterback|head coach|newsreader|weather(?:man|woman|girl)|tv presenter|star (?:striker|player)|striker|goalkeeper|goalie|linebacker|point guard|team captain|rugby captain|club captain)'
const TRADE =
  '(?:teacher|lunch lady|dinner lady|teaching assistant|school caretaker|janitor|school cleaner|nursery worker|childminder|crossing guard|weather presenter|radio host|tv chef|celebrity chef|organist|choirmaster|town crier|parish clerk|coach|councill?or|judge|magistrate|solicitor|barrister|lawyer|attorney|firefighter|firem[ae]n|police(?:man|woman)|police officer|cop|detective|copper|fruit picker|land girl|(?:darts|rugby|snooker|tennis|football|netball|hockey) player|olympian|paralympian|medallist|lottery winner|police sergeant|shop assistant|soldier|marine|sailor|pilot|cabin crew|flight attendant|air traffic controller|(?:bus|coach|lorry|truck|taxi|cab|train|delivery|van|tram|minicab|uber|school bus) driver|trucker|farmer|rancher|fisherman|trawlerman|miner|plasterer|plumber|electrician|bricklayer|roofer|joiner|carpenter|welder|mechanic|builder|scaffolder|baker|butcher|chef|waitress|waiter|bartender|barmaid|barman|landlord|landlady|publican|hairdresser|barber|postman|postie|mail carrier|milkman|shopkeeper|librarian|journalist|reporter|presenter|actor|actress|singer|musician|dj|dancer|model|influencer|youtuber|streamer|author|novelist|footballer|cricketer|jockey|boxer|gymnast|athlete|swimmer|cyclist|referee|comedian|professor|lecturer|scientist|engineer|accountant|banker|estate agent|realtor|ceo|executive|politician|diplomat|ambassador|nun|monk|beekeeper|gamekeeper|zookeeper|lifeguard|ski instructor|driving instructor|drag queen|stripper|sex worker|prison officer|prisoner|inmate|traffic warden|bin ?man|refuse collector|crane driver|steeplejack|astronaut|youth worker|football manager|chem(?:istry)? teacher|bakery uniform|uniform)'
const KIN =
  '(?:wife|husband|widow|widower|son|daughter|mother|father|mum|mom|dad|brother|sister|twin|partner|girlfriend|boyfriend|fianc[ée]e?|niece|nephew|granddaughter|grandson|family|squad)'

const NATION =
  '(?:somali|polish|romanian|bulgarian|ukrainian|russian|syrian|afghan|iraqi|iranian|kurdish|eritrean|ethiopian|nigerian|ghanaian|sudanese|congolese|jamaican|caribbean|haitian|bangladeshi|pakistani|punjabi|sikh|tamil|nepali|vietnamese|korean|japanese|chinese|filipino|filipina|thai|burmese|rohingya|portuguese|brazilian|mexican|guatemalan|honduran|salvadoran|cuban|puerto rican|hmong|navajo|native american|first nations|inuit|aboriginal|m[aā]ori|samoan|tongan|turkish|greek|albanian|lithuanian|latvian|hungarian|hispanic|latina|latino|african[- ]american|black|asian|white|irish traveller|traveller|roma|gypsy)'
const LANGUAGE =
  '(?:arabic|farsi|dari|pashto|urdu|hindi|gujarati|bengali|sylheti|tigrinya|amharic|oromo|swahili|yoruba|igbo|hausa|twi|shona|zulu|lingala|cantonese|mandarin|spanish|french|italian|czech|slovak|tagalog|welsh|gaelic|creole|navajo|yiddish)'
const PERSON =
  '(?:man|woman|lady|gentleman|gent|guy|girl|boy|lad|lass|teen|teenager|mum|mom|mother|father|dad|family|couple|patient|male|female|immigrant|refugee|student|kid|child|baby|grandmother|grandfather|grandma|grandpa|speaker|speaking)'

/** People of the writer's own life: in the writer's clinic they are patients whom others know as well. */
const ACQUAINTANCE =
  "(?:neighbou?r|hairdresser|barber|landlord|landlady|postman|postie|window cleaner|plumber|mechanic|accountant|personal trainer|childminder|cleaner|ex|ex-(?:husband|wife|boyfriend|girlfriend|boss)|old (?:\\w+ )?(?:teacher|boss|friend|coach|headmaster)|(?:son|daughter|kid)'s (?:teacher|coach|friend)|(?:mum|mom|nan|gran|dad|sister|brother|husband|wife|cousin)'s (?:best )?(?:friend|mate|boss|neighbour|boyfriend|girlfriend)(?: [a-z]+)?|school (?:friend|bully)|mate from \\w+)"
const OWN_CLINIC =
  '(?:(?:my|our) (?:\\w+ )?(?:clinic|surgery|list|ward|unit|practice|chair|caseload|department|waiting room|walk-in)|clinic|resus|triage|majors|minors|a&e|theatre|my chair)'
const MET_AT_WORK = String.raw`\b(?:(?:saw|seen|seeing|had|met|got) (?<cue>my (?:next[- ]door |upstairs |downstairs )?${ACQUAINTANCE})(?: \w+){0,2} (?:in|into|on|at|to|through) ${OWN_CLINIC}|(?:treated|treating|diagnosed|triaged|examined|operated on|admitted|sectioned) (?:my (?:next[- ]door |upstairs |downstairs )?${ACQUAINTANCE})|(?:my (?:next[- ]door |upstairs |downstairs )?${ACQUAINTANCE}) (?:just |has just )?(?:(?:was|is|came|turned up|walked|pitched up|showed up|appeared)(?: back)? (?:in|into|on|at|to) ${OWN_CLINIC}|(?:was|is) (?:now )?(?:my|our|a) patient|came in (?:for|with) (?:her|his|a|an)))\b`

/** What makes a person known to those around them. */
export const identityCues = cuesFrom([
  [
    'occupation',
    new RegExp(
      String.raw`\b(?:an?|the|my|our) (?:colleague|consultant|nurse|doctor|manager|porter|midwife)'s ${KIN}\b`,
      'gi',
    ),
  ],
  [
    'occupation',
    new RegExp(
      String.raw`\b(?:mum|mom|dad|mother|father|wife|husband|partner|son|daughter|brother|sister)(?:'s| is) (?:an?|the|our) (?:\w+ )?(?:${OFFICE}|${TRADE}|paramedic|nurse|midwife|gp|dentist|pharmacist|surgeon|porter|radiographer)\b`,
      'gi',
    ),
  ],
  ['patient', new RegExp(MET_AT_WORK, 'gi')],
  ['occupation', new RegExp(MET_AT_WORK, 'gi')],
  [
    'patient',
    new RegExp(
      String.raw`\b(?:the|our|an?|my|my old|my former|that|local|famous) (?:[\w-]+ ){0,2}?(?:${OFFICE}|${TRADE})(?:'s ${KIN})? (?:just |has just )?(?:came|turned up|walked|rocked up|pitched up|was|is) (?:in|into|on|to|at) (?:the )?(?:\w+ )?${OWN_CLINIC}(?! (?:manager|opening))`,
      'gi',
    ),
  ],
  [
    'occupation',
    /\b(?:(?:man|woman|lad|lass|girl|boy|lady|guy|bloke|chap|someone|somebody|kid) (?:that |who |whom )?i (?:went to (?:school|uni|college) with|grew up with|babysat(?: for)?|taught|coached|used to work with|play(?:ed)? football with)|world champion|lottery winner|contestant on|on (?:the|this) (?:current|new|last|latest|next) (?:season|series) of|famous (?:on|for)|(?:really|very|super|quite) famous|reality star|from (?:love island|strictly|big brother|bake off|the x factor|towie|corrie|coronation street|emmerdale|eastenders|hollyoaks|gogglebox|the bachelor|survivor))\b/gi,
  ],
  [
    'someone',
    new RegExp(
      String.raw`\b(?:had|have|saw|seen|treated|met|got|stitched up|looked after) (?<cue>(?:an?|the|that|this|another) (?:\w+ ){0,2}(?:${OFFICE}|${TRADE}))\b`,
      'gi',
    ),
  ],
  [
    'occupation',
    new RegExp(
      String.raw`\b(?:(?:the|our|a|an|that|this|my|my old|my former|my kid's|my son's|my daughter's|retired|former|ex-?|local|town's|village|famous|well-known|high school|primary school|secondary school|d1|d2|d3|premier league|year-old|\d\d ?yo|who is an?|is an?|works as an?|she's an?|he's an?|they're an?|our local) )(?:[\w-]+ ){0,2}?(?:${OFFICE}|${TRADE})(?:'s)?(?: ${KIN})?\b`,
      'gi',
    ),
  ],
  [
    'occupation',
    new RegExp(String.raw`\b(?:${OFFICE}|${TRADE})(?:'s|s') (?:whole )?(?:\w+'s )?${KIN}\b`, 'gi'),
  ],
  [
    'occupation',
    new RegExp(
      String.raw`\b${KIN} of (?:the|our|a|an|my)(?: local| former| retired)? (?:${OFFICE}|${TRADE}|consultant|gp|nurse|colleague|celebrity)\b`,
      'gi',
    ),
  ],
  [
    'occupation',
    /\b(?:(?:chap|guy|bloke|man|woman|lady|gent|gentleman|couple|family|lad) (?:who|that) (?:runs?|owns?|cleans?|manages?|works? (?:at|in|for)|drives?|teach(?:es)?|delivers?|reads?|sings?|plays?|presents?|hosts?|captains?|won|stars? in|coaches)(?: \w+){1,4}|(?:he|she|they) (?:runs?|owns?|manages?|drives?|teach(?:es)?|coaches|presents|plays? for|works? (?:at|for|in)) (?:the|a|an|our|at|for)(?: \w+){1,4}|(?:retired|former|ex-?) (?:\w+ )?(?!patient|smoker|doctor|nurse)\w{3,}(?:er|or|ist|man|woman|ian)\b|(?:she|he)(?:'s| is) (?:\w+ ){0,3}\w+'s (?:nan|gran|mum|mom|dad|wife|husband|son|daughter|sister|brother|aunt|uncle|cousin|nephew|niece|partner|ex|agent|grandson|granddaughter)|runs the \w+ (?:shop|stall|club|pub|cafe|store|stand)|owns the (?:\w+ ){1,3}(?:on|in|at)|works (?:at|in) the (?:\w+ ){1,3}(?:on|in)|(?:(?:his|her|their) (?!school)\w+ uniform|celebrity|minor celeb|local legend|household name))\b/gi,
  ],
  [
    'appearance',
    /\b(?:tattoo(?:s|ed)?(?: of| on| across)?|birthmark|one eye|glass eye|eye ?patch|prosthetic (?:leg|arm|limb|hand)|missing (?:a |an |two )?(?:fingers?|leg|arm|hand|ear|front teeth)|wheelchair|mobility scooter|walking stick|zimmer|dreadlocks|mohawk|mohican|handlebar mustache|pink hair|blue hair|green hair|purple hair|red hair|ginger hair|long beard|hook for a hand|port wine stain|(?:six|seven) foot \w+|\d{2,3} ?(?:stone|kg|lbs?|pounds)|face tattoo|gold teeth|parrot)\b/gi,
  ],
  [
    'belonging',
    new RegExp(
      String.raw`\b(?:${NATION}(?:[- ]speaking)?(?: \w+)? ${PERSON}|(?:muslim|jewish|hindu|sikh|mormon|amish|mennonite|hasidic|orthodox jewish|jehovah's witness|catholic|buddhist|quaker|trans|transgender|non-?binary|gay|lesbian|bisexual|queer|deaf|blind|homeless|undocumented|asylum[- ]seeking|adopted|foster)(?: \w+)? ${PERSON}|jehovah's witness|asylum seeker|refugee|traveller (?:site|community)|(?:afghan|asylum|migrant) hotel|only \w+[- ]speaking family|speaks? (?:only|no) [A-Z]?\w+|trans (?:man|woman|girl|boy|patient|teen))\b`,
      'gi',
    ),
  ],
  ['belonging', new RegExp(String.raw`\b(?:${NATION}|${LANGUAGE})[- ]speaking\b`, 'gi')],
])
