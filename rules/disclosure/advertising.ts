import type { Draft } from '../../src/engine/draft.ts'
import { overlaps } from '../../src/engine/draft.ts'
import type { AdLabel, CommercialTie, Reading } from '../../src/engine/reading/reading.ts'
import type { Context, Repair } from '../../src/engine/rule.ts'
import { praise, products } from '../lexicon/products.ts'

type TieName = CommercialTie['tie']

/** Labels that explain one kind of gain and leave the others unsaid. All other labels cover everything. */
const COVERS: Readonly<Record<string, readonly TieName[]>> = {
  'sent me': ['gift', 'loan'],
  'thanks for the free product': ['gift', 'loan', 'hospitality'],
  'commission stated': ['code', 'affiliate link', 'commission', 'shop link'],
  'interest stated': ['own business'],
}

/** Words that speak as the shop itself: readers know that a shop sells. */
const OWN_VOICE =
  /\b(?:my|our) (?:\w+[- ]){0,2}?(?:website|site|prints|merch|menu|range|products?|customers|clients|tickets|e-?book|bookings?|clinic|practice|salon|pharmacy|meal|boxes|serum|soap)\b|\bours\b|\b(?:from|with|at) us\b|\b(?:we|i) (?:opened|prescribe|stock)\b|\bour (?:\w+ )?(?:pharmacists?|prescribers?|clinicians|doctors|nurses|service)\b|\b(?:i (?:now )?run|left [\w ]{2,30} to (?:build|start|open)) [A-Z]|\bown (?:clinic|practice|salon|shop|brand)\b|\bnew (?:clients|patients|customers)\b/gi
/** Money asked for a good cause. */
const CHARITY =
  /\b(?:for|in aid of) (?:the |a |our )?(?:\w+ )?(?:hospice|charity|food bank|foundation)\b|\bsponsor (?:me|link|page)\b|\bfundrais\w+|\bjustgiving\b/gi
/** So plainly the shop that a brand's handle beside it changes nothing. */
const SHOP_VOICE =
  /\b(?:my|our) (?:\w+ )?(?:shop|store|newsletter|mailing list|sale|tour|etsy|fan club)\b|\bwe(?:'re| are) back with\b|\b(?:my|our) (?:new |first |own |latest |next )?(?:books?|cookbook|course|podcast|papers?|articles?|blog|chapter|talk|poster|preprint)\b|\bstore ?wide\b|\btag us\b|\b(?:when|once) your order\b|\b(?:i|we)(?:'ve| have)? (?:wrote|written|published|designed|made|created) (?:a|an|my|our) (?:\w+'?s? ){0,2}?(?:book|print|pin|course|planner|app|cookbook|guide|journal)\b/gi
/** Gains of the shop's own trade, as against a gift or a commission from somebody else. */
const OWN_TRADE: readonly TieName[] = ['code', 'shop link', 'affiliate link', 'partnership']
/** Weak signs that point at a brand by themselves. */
const FROM_A_BRAND: readonly TieName[] = ['gift', 'loan', 'partnership']
const HANDLE = /(?<![\w.])@[a-z0-9_.]{2,40}/gi
const PRAISE = new RegExp(String.raw`\b(?:${praise.join('|')})\b`, 'gi')
const PRODUCT = new RegExp(String.raw`\b(?:${products.join('|')})\b`, 'gi')
const SAVING = /\b\d{1,2} ?% off\b|[£$€] ?\d{1,4} off\b|\bbuy (?:one|1),? get\b/gi
const LINK = /\bhttps?:\/\/\S{3,200}|\bwww\.\S{3,200}|\b[\w-]{2,60}\.(?:com|co\.uk|co|example|shop|store)\b/gi

/** Whether the draft speaks as the shop itself. */
export const speaksAsShop = (reading: Reading): boolean => reading.matches(SHOP_VOICE).length > 0
/** Whether it may speak as the practice, the club or the trade that is one's own. */
export const speaksAsOwner = (reading: Reading): boolean => reading.matches(OWN_VOICE).length > 0

/** What shows that somebody gains from this post, the plainest first; empty when nothing does. */
export function promotingTies(reading: Reading): readonly CommercialTie[] {
  const others = reading.matches(HANDLE).length > 0
  const own = reading.matches(SHOP_VOICE).length > 0 || (!others && reading.matches(OWN_VOICE).length > 0)
  const cause = reading.matches(CHARITY).length > 0
  const counted = reading.ties.filter(({ tie }) => !(own || cause) || !OWN_TRADE.includes(tie))
  const strong = counted.filter(
    tie => tie.strength === 'strong' && (tie.tie !== 'own business' || recommends(reading)),
  )
  if (strong.length > 0) return strong
  return addsUp(reading, counted, others) ? counted : []
}

/** A family's business is news until the post sends people there. */
const RECOMMENDING =
  /\b(?:recommend\w*|best|order|buy|shop|links?|book(?:ing|ed)?|try|get yourself|trust|won|swear|worth|need|evidence[- ]based|answer|only one|faves?|choose|ask for|available|sells?|sold|out now|paperback|launch\w*|code|free|first|% off|pop in|go and see|tell them|new|biased)\b|[£$€] ?\d/gi
/** Whether the draft sends people to something. */
export const recommends = (reading: Reading): boolean =>
  reading.matches(PRAISE).length > 0 || reading.matches(RECOMMENDING).length > 0

/** Weak signs count together, or beside a product that is praised. */
function addsUp(reading: Reading, weak: readonly CommercialTie[], others: boolean): boolean {
  const [first] = weak
  if (!first) return false
  const has = (pattern: RegExp): boolean => reading.matches(pattern).length > 0
  const product = has(PRODUCT)
  const praised = product && has(PRAISE)
  const linked = has(LINK)
  if (praised && (others || linked || FROM_A_BRAND.includes(first.tie))) return true
  if (product && others && weak.some(({ tie }) => tie === 'partnership')) return true
  const apart = weak.some(tie => !overlaps(tie, first))
  // "They sent me this. Swipe up to get yours."
  const given = weak.some(({ tie }) => FROM_A_BRAND.includes(tie))
  if (apart && given && weak.some(({ tie }) => tie === 'shop link')) return true
  return apart && ((others && (product || has(SAVING))) || praised || (product && linked))
}

export const isClear = (label: AdLabel, { jurisdiction }: Context): boolean =>
  jurisdiction.labels[label.label] === 'clear'

/** A label that covers whatever the writer gains, once it is clear. */
export const coversAll = ({ label }: AdLabel): boolean => !(label in COVERS)

/** Whether the site's own label is on and good enough here. */
export const hasSiteLabel = (draft: Draft, { jurisdiction }: Context): boolean =>
  draft.paidPartnership === true && jurisdiction.labels['site label'] === 'clear'

/** The gains that no clear label of this jurisdiction explains. */
export function undisclosedTies(reading: Reading, context: Context): readonly CommercialTie[] {
  if (hasSiteLabel(context.draft, context)) return []
  const clear = reading.labels.filter(label => isClear(label, context))
  if (clear.some(coversAll)) return []
  return promotingTies(reading).filter(({ tie }) => !clear.some(({ label }) => COVERS[label]?.includes(tie)))
}

/** "#ad " before the first word, which every jurisdiction takes. */
export const labelFirst = ({ jurisdiction }: Context): Repair => ({
  label: 'Start with “{label}”',
  edits: [{ start: 0, end: 0, text: `${jurisdiction.label} ` }],
})
