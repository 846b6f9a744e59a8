import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { promotingTies } from '../disclosure/advertising.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { remediesIn } from './claim.ts'

const bodyFunctions: readonly string[] = [
  'immun(?:e|ity)(?: system| function| health| support)?',
  'digesti(?:on|ve health)',
  'gut(?: health| lining)?',
  'brain(?: function| health)?',
  'heart(?: health)?',
  'liver(?: function| health)?',
  'hormon(?:es?|al)(?: balance| health)?',
  'joints?(?: health)?',
  'bones?(?: health)?',
  'skin(?: health)?',
  'hair(?: growth)?',
  'energy(?: levels)?',
  'sleep',
  'mood',
  'focus',
  'memory',
  'metabolism',
  'fertility',
  'libido',
  'vision',
  'eyes?(?: health)?',
  'recovery',
  'thyroid(?: function)?',
  'cortisol',
  'stress(?: levels)?',
  'blood (?:sugars?|pressure|flow)',
  'cholesterol',
  'circulation',
  'longevity',
  'muscle(?: growth)?',
  'stamina',
]

/** "supports immune function", "good for your gut", "#guthealth". */
const functionClaim = new RegExp(
  String.raw`\b(?:supports?|supporting|boosts?|boosting|promotes?|promoting|improves?|improving|enhances?|strengthens?|maintains?|nourishes?|balances?|balancing|optimi[sz]es?|helps?(?: with)?|good for|great for|amazing for|for better|for healthy|(?:immune|gut|brain|hormone|sleep|mood|joint|skin|hair)[- ]boosting) (?:(?:your|the|a|healthy|normal|natural|our|my|better|good|restful|strong|overall) ){0,3}(?:${anyOf(bodyFunctions)})\b|#(?:guthealth|immunesupport|immunesystemsupport|immunity|hormonebalance|brainhealth|skinhealth|hairgrowth|jointhealth)\b`,
  'gi',
)
/** Wording of the Great Britain register. */
const AUTHORISED =
  /\bcontributes? to (?:the )?(?:maintenance of )?(?:an? )?(?:normal|the)\b|\bnormal function\b/i
/** Creams, mats and medicines are no food. */
const NO_FOOD =
  /\b(?:serum|cream|moisturi[sz]er|spf|sunscreen|shampoo|mat|mattress|pillow|lamp|light|device|app|course|class|session|massage|physio\w*|clinic|treatment|laser|peel|toothpaste|mask|yoga|pilates|programme|walking|exercise|book|podcast)\b/i
const FOOD =
  /\b(?:supplements?|vitamins?|capsules?|gumm(?:y|ies)|powders?|drops|tablets|probiotics?|collagen|creatine|protein|greens|shake|smoothie|tea|juice|oil|honey|mushrooms?|magnesium|zinc|iron|omega|ashwagandha|turmeric|elderberry|kefir|kombucha|drink|bar|shots?|snack|cereal|yogh?urt|electrolytes?|sachets?|formula|blend|elixir|tonic|food)\b/i

const labelled = ({ labels }: Reading): boolean =>
  labels.some(({ label }) => label === 'ad' || label.startsWith('sponsored') || label === 'paid partnership')

/** Whether the draft advertises something: a gain, a label, the site's own label. */
export const isAdvert = (reading: Reading, { draft }: Pick<Context, 'draft'>): boolean =>
  labelled(reading) || draft.paidPartnership === true || promotingTies(reading).length > 0

/** What an advert says that a food or a supplement does for the body. */
export function functionClaims(reading: Reading, context: Context): readonly Match[] {
  if (!isAdvert(reading, context)) return []
  const edible = FOOD.test(reading.text) || remediesIn(reading).length > 0
  // "#ad Supports immune function*" names nothing: only a supplement is sold in these words.
  if (!edible && NO_FOOD.test(reading.text)) return []
  return reading.matches(functionClaim).filter(match => {
    const { text } = reading.sentenceAt(match)
    return !AUTHORISED.test(text) && !(NO_FOOD.test(text) && !FOOD.test(text))
  })
}
