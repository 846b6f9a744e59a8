import type { Annotator, LocalFact } from './annotate.ts'
import { everyMatch } from './every-match.ts'
import type { AdLabel, AnyFact } from './reading.ts'

interface LabelPattern {
  /** A name of the jurisdictions' label tables. */
  readonly label: string
  readonly pattern: RegExp
  /** What else the words mean: a label is none in a sentence that matches. */
  readonly unless?: RegExp
}

/** "AD" is Alzheimer's disease, atopic dermatitis, autosomal dominant, an advance directive and the right ear. */
const CLINICAL_AD =
  /\b(?:alzheimer|dementia|amyloid|tau|lecanemab|donanemab|dermatitis|eczema|dupilumab|atopic|dominant|inheritance|directive|capacity|cognitive|hoc|lib|nauseam|infinitum|adhd|ear)\b/i
/** Sponsors of walks, visas and trials, and giving that buys nothing. */
const NO_TRADE =
  /\b(?:walk|run|swim|cycle|silence|marathon|charity|charities|hospice|fundrais\w+|donat\w+|justgiving|gofundme|visa|trial|study|research|nihr|nih|wellcome|mrc|grant|fellow(?:ship)?|phd|bursary|scholarship|conference|cesr|sepsis|kidney|organ|transplant|tissue)\b/i
const CLINICAL_PARTNER =
  /\b(?:gp|salaried|practice|junior|senior|birth|birthing|sexual|equity|managing|law) partner|\bpartner(?:s|'s)? (?:at|in) (?:the |a )?(?:practice|surgery|firm)|\bmaking partner\b/i

const patterns: readonly LabelPattern[] = [
  {
    label: 'ad',
    pattern: /#ad(?:vert(?:isement|ising|orial)?)?(?![\w-])|#ad-gifted\b|#(?:paid|gifted)ad\b/gi,
  },
  {
    label: 'ad',
    pattern: /[[(*|]\s?(?:ad|advert|advertisement)\s?[\])*|]|[|•·]\s?ad\s*$/gi,
    unless: CLINICAL_AD,
  },
  {
    label: 'ad',
    pattern:
      /^[^\w#@]{0,8}(?:paid )?(?:ad|advert|advertisement(?: feature)?|advertising)\b(?=\s{0,2}(?:[^\w\s]|$|gifted\b|affiliate\b|for (?:my|our|@|[A-Z])))/gi,
    unless: CLINICAL_AD,
  },
  { label: 'ad', pattern: /^\W{0,4}(?:AD|Ad|ADVERT|Advert)(?= [A-Z@])/g, unless: CLINICAL_AD },
  {
    label: 'ad',
    pattern: /\b(?:this|it|post|one) (?:is |'s |as )?an? (?:paid )?(?:ad|advert|advertisement)\b/gi,
  },
  {
    label: 'paid partnership',
    pattern: /#?\bpaid ?(?:partnership|promotion|collab(?:oration)?)\b(?!\s*\?)/gi,
  },
  {
    label: 'sponsored',
    pattern:
      /#sponsored(?:post|content|ad|video)?\b|^\W{0,4}sponsored(?=\s*(?:[^\w\s]|$|post\b|content\b))|\bsponsored (?:post|content|video)\b/gi,
    unless: NO_TRADE,
  },
  { label: 'sponsored by', pattern: /\bsponsored by (?:the )?@?\w+/gi, unless: NO_TRADE },
  {
    label: 'made possible by',
    pattern: /\b(?:made possible|brought to you|kindly supported) by @?\w+/gi,
    unless: NO_TRADE,
  },
  {
    label: 'in partnership with',
    pattern: /\bin (?:paid )?(?:partnership|association|collaboration) with @?\w+/gi,
    unless: NO_TRADE,
  },
  {
    label: 'brand partner',
    pattern:
      /#(?!(?:gp|life|birth|training|study|gym|running|dance|practice|health)partner)[a-z]\w{2,}partner\b|\b(?:proud|official|paid) partner (?:of|with) @?\w+/gi,
    unless: NO_TRADE,
  },
  { label: 'partner', pattern: /#partner(?:ed|ship)?\b|#brandpartner\b/gi },
  {
    label: 'brand ambassador',
    pattern:
      /#(?!(?:stem|nhs|student|wellbeing|brand|safety|health|career|careers|school|uni|peer|mental\w*)ambassador)[a-z]\w{2,}ambassador\b/gi,
  },
  { label: 'ambassador', pattern: /#(?:brand)?ambassador\b|\bbrand ambassador\b/gi },
  { label: 'sp', pattern: /#sp(?:on)?(?!\w)|#sponcon\b|\bspon\b(?=[ :|-])/gi },
  { label: 'collab', pattern: /#collab(?:oration)?\b|\bcollab with @\w+|#iworkwith\w{0,30}/gi },
  {
    label: 'gifted',
    pattern:
      /#(?:gifted|freebie)(?:product|item|stay|meal|by\w{1,20})?\b|\b(?:very )?(?:kindly|generously) gifted\b|\bgifted (?:by|from) (?:the (?:team|brand|lovely)\b|@\w+|[A-Z]\w+)|[[(*]\s?gifted\s?[\])*]|^\W{0,4}gifted(?=\s{0,2}(?:[^\w\s]|$))/gi,
    unless: NO_TRADE,
  },
  {
    label: 'thanks for the free product',
    pattern:
      /\bthank(?:s| you)(?: so much| very much)?(?: to)? [@\w&.']+(?: [@\w&.']+){0,4}? for (?:the |my |these |this |sending (?:me|us) (?:the |this |these |a |some )?)?(?:\w+ )?(?:free|complimentary|gifted|flying (?:me|us)|hosting (?:me|us)|sending (?:me|us|a|an|some|over|this|these))\b(?! (?:teaching|training|course|webinar|parking|care|clinic|vaccin\w+|flu|jab|event|talk|resource|resources|lunch|coffee|tea|advice|session|sessions))/gi,
  },
  {
    label: 'sent me',
    pattern:
      /@?\b(?!(?:he|she|they|you|who|mum|mom|dad|friend|patient|someone|gp|i|it|and|consultant|colleague|husband|wife|boss|student)\b)[a-z][\w.]{2,30}(?: (?:very |so )?kindly)? (?:sent|gave) (?:me|us) (?:this|these|their|some|a free|free)\b/gi,
  },
  {
    label: 'pr',
    pattern:
      /#pr(?:haul|package|gift|gifts|trip|stay|product|box|unboxing|samples?|sample|invite)\b|\bpr (?:haul|package|packages|parcel|trip|stay|mail|mailer|gifts?|unboxing|products?)\b/gi,
  },
  {
    label: 'affiliate',
    pattern: /#aff(?:iliate)?(?:links?)?\b|\b(?:aff|affiliate) links?\b|\bafflinks?\b/gi,
  },
  {
    label: 'commission stated',
    pattern:
      /\bi(?:'ll| will| may| might| do)? (?:also )?(?:earn|get|receive|make|take) (?:a |an |my )?(?:small |tiny |little |wee )?(?:commission|cut|percentage)\b/gi,
  },
  {
    label: 'employee',
    pattern: /#(?:client|advisor|adviser|consultant|ee|employee|paidspokesperson)(?!\w)/gi,
  },
  {
    label: 'interest stated',
    pattern:
      /\bi(?:'m| am)? (?:also )?(?:work(?:ing)? (?:for|at)|consult(?:ing)? for|own(?= (?:\d{1,3} ?%|part|half|shares|a|the|this|\w+ (?:skin|shares)))|co-?own|co-?founded|founded|an? (?:investor|shareholder|owner|director|adviser|advisor) (?:in|of|at|to|for)|the (?:owner|founder|author) of|have shares in|sit on the (?:\w+ )?advisory board)\b|\b(?:full )?disclosure:|\bdeclaration first\b|\bdeclaration of interests?\b|\bmy own (?:book|brand|company|range|product|course|supplement|app)\b/gi,
  },
]

/** Phrases that say the post is an advert, clear or not. */
export const labels: Annotator = () => sentence => {
  const found = patterns.flatMap(({ label, pattern, unless }) =>
    unless?.test(sentence) || (label.includes('partner') && CLINICAL_PARTNER.test(sentence))
      ? []
      : everyMatch(sentence, pattern).map(match => trimmed(label, match.index, match[0])),
  )
  return found.filter(({ start }) => !DENIED.test(sentence.slice(Math.max(0, start - 20), start)))
}

/** "not an ad", "no affiliate links" */
const DENIED = /\b(?:not|never|no|isn't|aren't|wasn't|without|don't)(?: \w+){0,2} $/i

/** Leaves out what the pattern needed before or after the label's own words. */
function trimmed(label: string, at: number, match: string): LocalFact {
  const text = match.replace(/^[^\w#@([*|]+/, '').trimEnd()
  const start = at + match.length - match.replace(/^[^\w#@([*|]+/, '').length
  return { kind: 'ad-label', label, atStart: false, start, end: start + text.length, text }
}

/** Instagram folds a caption at about 125 characters, the others at about three lines. */
const FOLD = { characters: 125, lines: 3 } as const
/** So many hashtags before it, and a label drowns. */
const DROWNING = 3

/** Tells which labels a reader meets before the fold. */
export function placeLabels(text: string, facts: readonly AnyFact[]): readonly AnyFact[] {
  return facts.map(fact => (fact.kind === 'ad-label' ? { ...fact, atStart: isAtStart(text, fact) } : fact))
}

function isAtStart(text: string, { start }: AdLabel): boolean {
  if (start > FOLD.characters) return false
  const before = text.slice(0, start)
  const linesAbove = before
    .split('\n')
    .slice(0, -1)
    .filter(line => line.trim() !== '').length
  const pile = before.match(/(?:#\w{1,60}[ \t]{0,3}){1,40}$/)?.[0].match(/#/g)?.length ?? 0
  return linesAbove < FOLD.lines && pile < DROWNING
}
