import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import type { CommercialTie } from './reading.ts'

interface TiePattern {
  readonly tie: CommercialTie['tie']
  readonly strength: CommercialTie['strength']
  /** With a group named `token`, that word must look like a discount code. */
  readonly pattern: RegExp
  /** The sentence must match this too. */
  readonly when?: RegExp
  /** What else the words mean: no tie in a sentence that matches. */
  readonly unless?: RegExp
}

const SAVING =
  /% ?off|[£$€] ?\d|£££|\d ?%|\boff\b|\bon (?:me|us)\b|\bdiscount|\bsav(?:e|es|ing)\b|\bfree\b|\bcheckout\b|\btreat\b|\bdeal\b/i
/** Codes that buy nothing. */
const OTHER_CODES =
  /\b(?:icd|cpt|snomed|hcpcs|opcs|read|dress|zip|area|billing|diagnos\w+|door|qr|colou?r|source|genetic|dna|bleep|medical|highway|morse|python|github|repo|stata|country|post|entry|exit|tax|bar|hex|join|class|access|pass|meeting|room|security|wi-?fi)[- ]?(?:10|11)? ?codes?\b|\b(?:slido|menti(?:meter)?|kahoot|zoom|teams|wi-?fi|conference|congress|symposium|study day|annual meeting|webinar)\b|\bcode (?:blue|red|stroke|stemi|brown|pink|white|black|grey|gray|green|yellow|status|of|review|base|trauma|sepsis|team|cart)\b|\bopen[- ]source\b/i
/** Staff benefits and good causes: nobody is being sold to. */
const GOOD_CAUSE =
  /\b(?:charity|charities|hospice|fundrais\w+|justgiving|gofundme|bake sale|raising money|in aid of|food bank|council|rotary|league of friends|friends of|parish|church|bequest|legacy|pta|co-?op|library|not[- ]for[- ]profit|non-?profit|rcn|bma|staff (?:discount|only|bank)|blue light)\b/i
const RESEARCH =
  /\b(?:trial|study|studies|research|grants?|nihr|nih|mrc|wellcome|fellow(?:ship)?|phd|visa|bursary|conference|congress|cesr|scholarship|registrar|training)\b/i
const TALKS =
  /\b(?:speak(?:ing)?|talk|lecture|panel|podcast|keynote|teach(?:ing)?|present(?:ing)?|conference|congress|symposium|ward round|interview|grand rounds?)\b/i
/** Givers who want nothing for it. */
const KIND_PEOPLE =
  /\b(?:patients?|pts?|mum|mom|dad|gran|nan|grandma|grandad|friends?(?! at)|colleagues?|husband|wife|boyfriend|girlfriend|daughter|son|sister|brother|family|relatives?|boss|consultant|student|students|trainees?|neighbou?r|donor|followers?|viewers?|listeners?|couple|ward|santa|auntie|aunt|uncle|secret santa|widow|gp|reader|matron)\b/i
/** Handles of people, services and causes. */
const NOT_A_BRAND = new RegExp(
  String.raw`${KIND_PEOPLE.source}|${TALKS.source}|@\w{0,30}(?:nhs|hosp|charit|trust|uni|school|ward|college|society|foundation|library|team|midwi|nurs|medic|health)|@(?:dr|doc|prof)`,
  'i',
)
/** Speaking about advertising, not advertising. */
const ABOUT_ADS =
  /\b(?:influencers?|creators?|bloggers?|celebrit(?:y|ies)|asa|cma|ftc|undisclosed|must (?:be )?(?:disclos|declar|label)\w*|need to (?:disclos|declar|label)\w*)\b/i

const token = `["'(]?(?<token>[a-z0-9]{3,20})["')]?`
const via = '(?:use|using|with|enter|quote|apply|add|type|pop|put|via|through|has)'
const inBio = `(?:in|on|at|through|via) (?:my |the |our )?(?:link ?in ?)?(?:bio|profile|story|stories|header|link ?tree|tree|highlights|comments|featured section|blog)`

const patterns: readonly TiePattern[] = [
  // codes
  {
    tie: 'code',
    strength: 'strong',
    pattern: new RegExp(
      String.raw`\b${via} (?:(?:my|our|the|this|his|her|their|special|personal|exclusive|unique|promo|promotional|discount|referral|coupon|voucher) ){0,3}codes?\b(?=\s{0,2}(?:[-:"'(>=]|\.{2}|$|[^\x00-\x7f])|\s(?:at|for|when|below|and (?:get|save)|${inBio})\b)`,
      'gi',
    ),
    unless: OTHER_CODES,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern: new RegExp(
      String.raw`\b(?:${via} )?(?:(?:my|our|the|promo|promotional|discount|referral|coupon|voucher) )?codes?(?: is)? ?[-:=]{0,2} ?${token}(?!\w)`,
      'gi',
    ),
    unless: OTHER_CODES,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern: /\b(?:discount|promo|promotional|referral|coupon|voucher|affiliate|creator|invite) codes?\b/gi,
    unless:
      /\b(?:does|has) any(?:one|body)\b|\bis there an?\b|\banyone (?:have|got)\b|\bNHS (?:discount|staff)\b|\bself[- ]?referral\b/i,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern: new RegExp(
      String.raw`\bcodes?(?: is|'s)? (?:${inBio}|below)\b|\bmy codes?\b(?! (?:review|base|runs|repo|compil|on github|for the (?:analysis|paper)))`,
      'gi',
    ),
    unless: OTHER_CODES,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern:
      /(?<token>\b[a-z0-9]{4,20})["']? (?:=|:|for|gets?(?: you)?|takes|saves?(?: you)?|gives(?: you)?|knocks|will (?:get|save|give)(?: you)?) (?:an? |some )?(?:extra |cheeky )?(?:[£$€]{1,3} ?\d{0,4} off|\d{1,2} ?(?:%|percent|per cent) off|money off|discount)/gi,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern: /\b(?:use|enter|quote|add|type|pop|put|apply) ["']?(?<token>[a-z0-9]{4,20})["']?(?= )/gi,
    when: /\boff\b|\bdiscount|\bcheck ?out\b|\d ?%|\btreat\b|\bfree (?:delivery|shipping|gift|samples?|month|box|trial)\b/i,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern:
      /(?:\d{1,2} ?%|[£$€] ?\d{1,4}) off\b[^.!?\n]{0,40}\b(?:with|using|when you use|if you (?:use|mention|quote|say)) (?:my\b|the code|["'][\w-]{3,20}["'])/gi,
  },
  // links
  {
    tie: 'affiliate link',
    strength: 'strong',
    pattern:
      /\S{0,50}(?:[?&](?:ref|aff|affiliate|tag|via|awc|irclickid|coupon|discount)=|\/ref\/|\/aff\/)\S{1,60}/gi,
  },
  {
    tie: 'affiliate link',
    strength: 'strong',
    pattern:
      /\b(?:amzn\.to|liketk\.it|ltk\.app|shopltk|rstyle\.me|shopmy\.us|shareasale|awin1|tidd\.ly|linksynergy|shop-links|howl\.me)\S{0,60}/gi,
  },
  {
    tie: 'affiliate link',
    strength: 'strong',
    pattern:
      /\b(?:affiliate|referral|refer[- ]a[- ]friend|discount) links?\b|#aff(?:iliate)?(?:links?)?\b|\bafflinks?\b|\bamazon (?:store ?front|shop|store)\b|#ltk\w{0,20}|\blike to know it\b/gi,
    unless: /\bself[- ]?referral|\b(?:nhs|talking therap\w*|gp|services?|social prescrib\w+|clinics?)\b/i,
  },
  {
    tie: 'affiliate link',
    strength: 'strong',
    pattern:
      /\b(?:my|our|the) links? [^.!?\n]{0,50}(?:\d{1,2} ?% off|[£$€] ?\d{1,4} off|discount|free (?:month|trial|box|delivery|shipping|sample))/gi,
  },
  {
    tie: 'affiliate link',
    strength: 'strong',
    pattern:
      /\b(?:given|gave|got|sent|sorted) (?:me|us|you|you lot|you all) (?:an?|my own|our own|this) (?:\w{1,14} )?(?:links?|codes?)\b[^.!?\n]{0,50}\b(?:\d{1,2} ?% off|[£$€] ?\d{1,4} off|discount|free)\b/gi,
    unless: TALKS,
  },
  {
    tie: 'shop link',
    strength: 'strong',
    pattern:
      /\bcomment\b[^.!?\n]{0,30}\b(?:for|to get|i'll (?:send|dm))\b[^.!?\n]{0,40}\b(?:links?|discount|code)\b/gi,
  },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern:
      /\bcomment\b[^.!?\n]{0,30}\b(?:for (?:more|all|an|the|my)|i'll (?:send|dm) you|for automated)\b/gi,
  },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern: new RegExp(
      String.raw`\b(?:links?|linked)(?: is|'s|s)? ${inBio}\b|\blink'?s in (?:my |the )?bio\b|\bswipe up\b|\btap the link\b|\bbit\.ly\/\w{1,20}`,
      'gi',
    ),
  },
  { tie: 'shop link', strength: 'strong', pattern: /\bshop my\b|\b(?:my|our) (?:ltk|shopmy|storefront)\b/gi },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern:
      /\b(?:go )?(?:check|follow|visit) (?:them |it )?out\b(?: their (?:page|site|website|shop))?|\bgive them a follow\b|\bcheck out their\b/gi,
  },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern: /\b(?:use|click|via|follow|through) (?:my|this|the) link\b/gi,
  },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern:
      /\b\d{1,2} ?(?:%|percent|per cent) off\b|[£$€] ?\d{1,4} off\b|\b(?:ten|fifteen|twenty|thirty) ?per ?cent off\b|\bfree (?:shipping|delivery|\d+[- ]day trial|trial|samples?)\b|\bship(?:s|ped)? free\b|\bbuy (?:one|1),? get (?:one|1)\b|\bfirst (?:month|box|order|two weeks|week)(?: is| are)? (?:free|on (?:me|us|them))\b/gi,
  },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern: /\bbook (?:your|an) appointment\b[^!?\n]{0,60}\.(?:com|co)\b/gi,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern:
      /\b(?:they|it|that|which|this|the link)(?:'ll| will)? (?:takes?|knocks?|gives?|gets?|saves?) (?:you )?(?:an? )?(?:extra )?(?:\d{1,2} ?(?:%|percent|per cent)|[£$€] ?\d{1,4}|(?:ten|fifteen|twenty|thirty) per ?cent)(?: off)?\b/gi,
    when: /\boff\b/i,
  },
  {
    tie: 'code',
    strength: 'strong',
    pattern:
      /\b(?:get|gets|gives?|grab|claim|ask for|use|my|mention|send you|dm (?:me )?for)\b[^.!?\n]{0,30}\bdiscounts?\b|\bdiscounts? (?:is |are )?(?:in|on|through|via) my (?:bio|story|stories|page|link|profile|highlights)\b|\b\d{1,2} ?% off your (?:first|next) (?:\w+ )?(?:order|box|month|purchase|shop|delivery)\b/gi,
    unless:
      /\b(?:staff|students?|nhs|blue light|carers?|concession|pensioners?|tax|family) (?:\w+ )?discounts?\b|\b(?:prescriptions?|prepayment|council tax|railcard|eligible)\b|\bno discounts?\b/i,
  },
  {
    tie: 'shop link',
    strength: 'weak',
    pattern:
      /\bwhere (?:you can|to) (?:shop|buy|find (?:it|them))\b|\bnew (?:line|range|collection) of\b|\blaunch of (?:the )?@\w+|\btag @\w+|\blet me introduce you to\b|\S{3,40}\.\w{2,10}\/(?:dr|doc|nurse|doctor)\w{2,30}/gi,
  },
  // commission
  {
    tie: 'commission',
    strength: 'strong',
    pattern:
      /\bi(?:'ll| will| may| might| do| also)? (?:\w+ )?(?:earn|get|receive|make|take) (?:a |an |my |some )?(?:(?:small|tiny|little|wee|cheeky|nice) ){0,2}(?:commission|cut(?= (?:of|from|on|when|if)|[^\w\s]|$)|percentage|kickback|referral fee|slice)\b/gi,
  },
  {
    tie: 'commission',
    strength: 'strong',
    pattern:
      /\b(?:they(?:'re| are|'ve been)|who(?:'re| are)) (?:very |so |really )?(?:good|kind|generous) to me\b|\b(?:tell|let) (?:them|'em|her|him|the team) (?:that |know )?(?:\w+\.? ){1,3}?(?:sent|told|referred) (?:you|ya)\b(?! to\b)|\bthey'?ll know (?:that )?(?:you came from me|i sent you)\b|\b(?:mention|give|quote|say|drop) my name (?:for|at|and|when|to get)\b/gi,
  },
  {
    tie: 'commission',
    strength: 'strong',
    pattern:
      /\b(?:i|i've|i have|we|we've)(?: have| got|'ve got)? (?:got )?an? (?:(?:wee|little|small|special|good|cheeky|exclusive) )?deal with (?:them|@\w+|the (?:brand|company|makers|team))|\bthe margins are\b|#commission(?:s|able)?(?:earned|link)?\b/gi,
  },
  // gifts and loans
  {
    tie: 'gift',
    strength: 'strong',
    pattern: /@[\w.]{2,40}(?: (?:very |so )?kindly| generously)? (?:sent|gave|gifted) (?:me|us)\b/gi,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\b(?:sent|gave|given|posted) (?:it |them )?(?:to )?(?:me|us) (?:(?:this|these|their|some|one|two|three|a|an|the|over|a few)(?: [\w'-]+){0,6} )?to (?:try|trial|test|review|share|unbox|play with)\b/gi,
    unless: KIND_PEOPLE,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\b(?:sent|gave|given|posted) (?:me|us) (?:a |some |these |this |two |three )?(?:free|complimentary)\b/gi,
    unless: KIND_PEOPLE,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\b(?:was|were|been|so) kind enough to (?:send|gift|give|let)\b|\boffered to (?:upgrade|gift|kit out|send (?:me|us)|replace) (?:me|us|our|my)\b/gi,
    unless: KIND_PEOPLE,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /#gifted\w{0,20}|#freebies?\b|\b(?:kindly|generously) gifted\b|\bgifted (?:me|us|to me|to us)\b|\bgifted (?:by|from) (?:the (?:team|brand|lovely)\b|@\w+|[a-z]\w+)|\b(?:was|were|been|got|getting) gifted (?:this|these|a|an|some|the)\b|^\W{0,4}gifted(?=\s{0,2}(?:[^\w\s]|$))|[[(*]\s?gifted\s?[\])*]/gi,
    unless: new RegExp(
      `${KIND_PEOPLE.source}|\\b(?:life|organ|kidney|liver|heart|god|surgeon|child|children|teacher|education)\\b`,
      'i',
    ),
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\bpr (?:haul|packages?|parcels?|box|boxes|mail|mailers?|gifts?|unboxing|products?|bundle|drop|samples?|freebies?)\b|#pr(?:haul|package|packages|gift|gifts|product|box|unboxing|sample|samples|mail)\b/gi,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\bthank(?:s| you)(?: so much| very much)?(?: to)? [@\w&.']+(?: [@\w&.']+){0,4}? for (?:the|my|these|this|all the|our|sending|gifting)(?: @?[\w-]+){0,2}? (?:free|complimentary|gifted|swag|goodies|goody|gift ?cards?|freebies?|hamper|samples?|merch)\b(?! (?:teaching|training|course|webinar|parking|care|clinic|vaccin\w+|flu|jab|event|talk|resources?|advice|sessions?))/gi,
    unless: KIND_PEOPLE,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\bthank(?:s| you)(?: so much| very much)?(?: to)? [@\w&.']+(?: [@\w&.']+){0,3}? for (?:the|my|these|this)(?: [\w-]+){0,2}? (?:bag|bags|dress|shoes|trainers|sneakers|clogs|scrubs|serum|serums|leggings|watch|kit|set|sets|skincare|mattress|headphones|jacket|tee|hoodie|supplements?|vitamins?|outfit|earrings)\b/gi,
    unless: KIND_PEOPLE,
  },
  {
    tie: 'gift',
    strength: 'strong',
    pattern:
      /\b(?:i|we) (?:haven't|have not|didn't|did not|don't|never) (?:had to )?(?:pay|paid) (?:a penny |a thing |anything )?for (?:it|this|them|these|a (?:tube|bottle|pot|box|pack|pair|tub|single)|any of (?:it|this|them)|my (?:\w+ )?(?:tube|bottle|skincare|supplements|scrubs))\b/gi,
  },
  {
    tie: 'gift',
    strength: 'weak',
    pattern: /\bthank(?:s| you)(?: so much)?(?: to)? @[\w.]{2,40}/gi,
    unless: NOT_A_BRAND,
  },
  {
    tie: 'loan',
    strength: 'strong',
    pattern:
      /\bon loan from @\w+|\bloaned (?:me|us|to me|by) |\b@[\w.]{2,40} (?:lent|loaned) (?:me|us)\b|\b(?:brand|company|team|makers|manufacturers?|reps?) (?:lent|loaned) (?:me|us)\b/gi,
    unless: KIND_PEOPLE,
  },
  // hospitality
  {
    tie: 'hospitality',
    strength: 'strong',
    pattern:
      /\b(?:flew|flown) (?:(?:me|us)|a (?:few|bunch|group|handful) of us(?: [\w-]{2,14})?)? ?(?:out|over|to)\b(?=[^.!?\n]{0,60}\b(?:their new|launch|event|brand|retreat|spa|resort|hotel|trip)\b)|\b(?:press|pr|brand) (?:trip|stay|launch|dinner)\b|#(?:pr|press|brand)(?:trip|stay)\b|\bas (?:a )?guests? of @\w+|\bas their guests?\b/gi,
    unless: RESEARCH,
  },
  {
    tie: 'hospitality',
    strength: 'strong',
    pattern:
      /\b(?:had|hosted|invited|treated|took|brought) (?:me|us)(?: to stay| out| over| along| down| up)? (?:at|to|for|on) (?:their|its) (?:\w{1,14} ){0,2}(?:retreat|spa|resort|hotel|launch|dinner|villa|brand trip|weekend|masterclass)\b/gi,
    unless: TALKS,
  },
  // payment
  {
    tie: 'payment',
    strength: 'strong',
    pattern:
      /\b(?!who\b|nhs\b|trust\b|nobody\b|one\b|it\b)[@a-z][\w.]{1,30} (?:paid|pays|are paying|is paying|have paid) me (?:to (?:try|say|post|tell|share|promote|review|talk|wear|use|make)|for (?:this|a post|posting))\b/gi,
  },
  {
    tie: 'payment',
    strength: 'strong',
    pattern:
      /#?\bpaid ?(?:partnership|promotion|promo|post|collab(?:oration)?|campaign)\b|#sponsored\w{0,15}|\bsponsored (?:post|content|video|by (?:the )?@?\w+)|\b(?:my|today's) sponsors\b|\bkindly sponsored\b/gi,
    unless: new RegExp(`${RESEARCH.source}|\\b(?:walk|run|swim|marathon|silence)\\b`, 'i'),
  },
  // standing relations
  {
    tie: 'ambassador',
    strength: 'strong',
    pattern:
      /\bbrand ambassador\b|#(?!(?:stem|nhs|student|wellbeing|safety|health|careers?|school|uni|peer|mental\w*)ambassador)\w{3,}ambassador\b|\bambassador for @\w+|\bambassador (?:perks?|discounts?|codes?|life)\b/gi,
  },
  {
    tie: 'ambassador',
    strength: 'strong',
    pattern:
      /#(?!(?:gp|life|birth|training|study|gym|running|dance|practice|health|brand)partner)[a-z]\w{2,}partner\b|\b(?:official|paid) partner (?:of|with) @?\w+|#(?:brand)?partner(?:ed)?\b/gi,
  },
  {
    tie: 'partnership',
    strength: 'strong',
    pattern:
      /\b(?:(?:partner(?:ed|ing)|team(?:ed|ing) up|collaborat(?:ed|ing))(?: again| once more| once again)?|(?:excited|thrilled|delighted|honou?red|proud|happy|chuffed|pleased) to (?:be )?(?:partner|team(?:ing)? up)\w*) with (?:@\w+|[a-z]\w+(?: \w+){0,3}? (?:to|on|for))|\bto (?:be )?(?:work|collaborat)\w* with (?:@\w+|[a-z]\w+(?: \w+){0,3}? (?:on (?:their|its|creating)|(?:on|for) the launch))/gi,
    unless:
      /@(?:dr|doc|prof)|\b(?:drs?|midwi\w+|nurses?|teams?|bhf|gps?|surgeons?|consultants?|registrars?|nhs|trust|hospitals?|university|college|charity|council|school|police|patients|families|colleagues|royal|society|institute|association|trial|study|researchers?|department|icb|community|communities|government|unicef|who|mind|samaritans|red cross)\b/i,
  },
  {
    tie: 'partnership',
    strength: 'weak',
    pattern:
      /\bin (?:partnership|collaboration|association) with @?\w+|\bcollab with\b|#collab\b|\bgive ?away\b/gi,
  },
  {
    tie: 'ambassador',
    strength: 'strong',
    pattern:
      /#(?<brand>\w{5,20})\b(?=[\s\S]{0,60}#\k<brand>(?:squad|fam|family|crew|insiders?|collective|babe|team|steward|partner|ambassador|athlete)\b)/gi,
    unless:
      /#(?:nurs\w*|doctors?|medic\w*|midwi\w*|student\w*|physio\w*|pharmac\w*|dent\w*|parents?|ward\w*|theatre\w*|running|fitness)(?:squad|fam|family|crew|team)\b/i,
  },
  // looser talk of the same
  {
    tie: 'affiliate link',
    strength: 'strong',
    pattern:
      /\b(?:my|our) (?:amazon|ltk|shopmy|awin|walmart|target|etsy|tiktok shop|affiliate|storefront) (?:links?|lists?|page|shop|finds|favou?rites|picks|code)\b|\bon my (?:ltk|amazon|shopmy|storefront|like ?to ?know)\b|\b(?:nothing|no) (?:changes|extra(?: cost| charge)?|more|difference) (?:for|to) you\b|\bcosts? you (?:nothing|no) (?:extra|more)\b|\b(?:doesn'?t|does not|won'?t) cost you (?:any )?(?:more|extra|a penny more)\b|\bno extra cost to you\b|\blinks? ?(?:is |in |'s in )?(?:my |the )?b(?:io|!o|!0|i0)\b[^.!?\n]{0,12}\b(?:sav(?:e|es)|gets?|takes?|knocks?) (?:you|u|ya|y'?all)?\b|(?:\d{1,2} ?%|[£$€] ?\d{1,4}|a (?:tenner|fiver)) off (?:with|at|via|through|using|on) (?:the|my|this|our) link\b/gi,
    unless: OTHER_CODES,
  },
  {
    tie: 'payment',
    strength: 'strong',
    pattern:
      /\b(?:i|i've|we|we've)(?: have)? ?(?:been )?(?:working|worked|partnering) with (?:them|@\w+|this brand|the brand)(?: since| for| again| on| now|[^\w\s]|$)|\b(?:been|started|now) (?:working|partnering) with (?:them|@\w+)\b|\bi(?:'m| am)? (?:do|doing|did) (?:some |a bit of |a little |the odd (?:bit of )?|paid )?(?:work|consulting|consultancy|speaking|advisory work|training) for (?:them|her|him|the (?:company|brand|makers|manufacturer)|@\w+)\b|\((?:paid )?(?:advis[eo]r|investor|shareholder|co-?founder|founder|board member|director|consultant|ambassador|partner)[.!]?\)|\b(?:on|joined) their (?:team|books|crew|roster)(?: now)?\b|\bsince i (?:enrolled|signed up|joined the team|became a (?:rep|consultant|distributor))\b|\b(?:kinda|kind of|sort of|basically|practically|pretty much|officially) (?:adopted|sponsor|sponsored) (?:me|us)\b|\b(?:i|we) rep (?:for )?(?:them|@\w+)\b/gi,
    unless: NOT_A_BRAND,
  },
  // one's own
  {
    tie: 'own business',
    strength: 'strong',
    pattern:
      /\b(?:my|the) (?:husband|wife|missus|hubby|other half|partner|brother(?:-in-law)?|sister(?:-in-law)?|mum|mom|dad|son|daughter|cousin|best mate|mate|fella|boyfriend|girlfriend|fianc\S{1,2}e?|business partner) (?:\w+ )?(?:built|builds|made|owns|runs|founded|started|set up|sells|designed|wrote|invented|developed|created|works for|works at) (?:most of |half of |all of )?(?:it|them|this|that|the (?:app|company|brand|platform|business|place|clinic|thing|software|site|product|book|course|studio))\b|\((?:[\w' -]{2,30} )?(?:is|are|happens to be) (?:the|my) (?:missus|wife|husband|hubby|other half|brother|sister|mum|mom|dad|son|daughter|mate|cousin|brother-in-law|sister-in-law|fella)[.! ]{0,2}\)|\bin my (?:brother|sister|wife|husband|mother|father|son|daughter|partner|cousin)(?:-in-law)?'s name\b|\bi (?:may|might) (?:or may not )?have (?:written|made|built|designed|invented|created|helped (?:make|write|design|build)) (?:it|this|them|these)\b/gi,
  },
  {
    tie: 'own business',
    strength: 'strong',
    pattern:
      /\bi pay (?:her|his|their|the) wages\b|\bmarried to the (?:author|owner|founder|maker|boss|designer)\b|\b(?:not|no|never|isn't|ain't)(?: i'm)? (?:not )?(?:at all )?biased\b(?=[\s\S]{0,80}\bour\b)/gi,
  },
]

const NEGATED =
  /(?<!\bmay )\b(?:not|never|no|don't|doesn't|isn't|aren't|won't|without|nobody|ask(?:s|ed|ing)?(?: me| us)? for|wasn't|didn't|any)(?:'s)?(?: (?!but\b|just\b|though\b|although\b|yet\b)[\w']+){0,3} $/i

/** How far around a phrase its other meanings are looked for. */
const NEIGHBOURHOOD = 60

/** Signs that somebody gains from the post, one sentence at a time. */
export const ties: Annotator = () => sentence => {
  if (ABOUT_ADS.test(sentence)) return []
  const good = GOOD_CAUSE.test(sentence)
  return patterns
    .filter(({ tie, when }) => (!good || tie === 'own business') && (!when || when.test(sentence)))
    .flatMap(kind =>
      everyMatch(sentence, kind.pattern)
        .filter(match => means(kind, match, sentence))
        .map(match => fact(kind, match)),
    )
}

/** Whether the phrase is meant: no other sense, no denial, and a word in a code's place that is a code. */
function means({ unless }: TiePattern, match: RegExpExecArray, sentence: string): boolean {
  const start = match.index
  const end = start + match[0].length
  if (unless?.test(sentence.slice(Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD))) return false
  if (NEGATED.test(sentence.slice(Math.max(0, start - 30), start))) return false
  const token = match.groups?.token
  return token === undefined || looksLikeCode(token, match[0], sentence)
}

function fact({ tie, strength }: TiePattern, match: RegExpExecArray): LocalFact {
  const text = match[0].trim()
  const start = match.index + match[0].indexOf(text)
  return { kind: 'commercial-tie', tie, strength, start, end: start + text.length, text }
}

/** DRJO15 always; IMGSFIT in capitals, or any word in quotation marks, only beside a saving or a call to use it. */
function looksLikeCode(word: string, phrase: string, sentence: string): boolean {
  if (CLINICAL_CODE.test(word)) return false
  if (/[a-z]{3}\d{1,4}$/i.test(word)) return true
  const quoted = phrase.includes(`"${word}"`) || phrase.includes(`'${word}'`)
  const capitals = /^[A-Z0-9]{3,}$/.test(word) && /[A-Z]/.test(word)
  const named = /^[A-Z]/.test(word) && /\bcode\b/i.test(phrase)
  return (quoted && /\bcode\b/i.test(phrase)) || ((capitals || named || quoted) && SAVING.test(sentence))
}

/** Words in capitals that clinicians type for other ends. */
const CLINICAL_CODE =
  /^(?:[a-z]\d{2}|covid\d*|spf\d+|stemi|cpr|nstemi|nhs\w*|dnr|dnacpr|blue|botox|pin|who|t[12]dm|vitamin\w*|omega\d|b12|hba1c|ip\d+|news2|gad7|phq9)$/i
