import { overlaps } from '../../src/engine/draft.ts'
import { placesOfPhrase } from '../../src/engine/own-phrases.ts'
import type { CommercialTie, Reading } from '../../src/engine/reading/reading.ts'
import type { Context, Hit } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { hasSiteLabel, isClear, labelFirst, recommends, undisclosedTies } from './advertising.ts'
import { deniedAdverts } from './not-sponsored.ts'
import { weakLabels } from './weak-label.ts'

/** One sign would do; two show the writer what readers see. */
const MOST_SHOWN = 3

/** Without those that overlap one before. */
const apart = (ties: readonly CommercialTie[]): readonly CommercialTie[] =>
  ties.filter((tie, at) => !ties.slice(0, at).some(earlier => overlaps(earlier, tie)))

/** What the writer told us they have an interest in, recommended with no clear label. */
function ownInterests(reading: Reading, context: Context): readonly Hit[] {
  const explained =
    hasSiteLabel(context.draft, context) || reading.labels.some(label => isClear(label, context))
  if (explained || !recommends(reading)) return []
  return context.writer.interests
    .flatMap(interest => placesOfPhrase(interest, reading.text))
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, variant: 'own business' }))
}

const looksLikeAnAdvert = (gain: string): string =>
  `${gain} makes this post look like an advert, and it may need a label at the start.`

const gains: Readonly<Record<CommercialTie['tie'], string>> = {
  code: 'A code',
  'affiliate link': 'A link that may earn you something',
  commission: 'Earning from what you recommend',
  gift: 'A gift',
  loan: 'A loan',
  payment: 'Being paid',
  hospitality: 'Being a guest',
  ambassador: 'Working for a brand',
  partnership: 'Working with a brand',
  'own business': 'Your own or your family’s interest',
  'shop link': 'Pointing to a shop',
}
const messages = Object.fromEntries(
  Object.entries(gains).map(([tie, gain]) => [tie, looksLikeAnAdvert(gain)]),
)

export default defineRule({
  title: 'No advert label',
  find: (reading, context) => {
    if (weakLabels(reading, context).length > 0 || deniedAdverts(reading).length > 0) return []
    const ties = undisclosedTies(reading, context)
    if (ties.length === 0) return ownInterests(reading, context)
    return apart(ties)
      .slice(0, MOST_SHOWN)
      .map(({ start, end, tie }) => ({ start, end, variant: tie }))
  },
  message: { ...messages, else: looksLikeAnAdvert('A gain') },
  why: {
    gift: 'Readers weigh advice differently when they know that the product was free.',
    loan: 'Readers weigh advice differently when they know that the product was free.',
    else: 'Readers weigh advice differently when they know that you gain from it, and a tag, a link or a code does not tell them.',
  },
  fix: (hit, context) => [
    labelFirst(context),
    ...(hit.variant === 'gift'
      ? [{ label: 'Start with “Ad - gifted”', edits: [{ start: 0, end: 0, text: 'Ad - gifted: ' }] }]
      : []),
  ],
  examples: {
    flags: [
      { text: 'Obsessed with this serum! Use DRJO15 for 15% off', phrase: 'Use DRJO15' },
      { text: 'Night shift saviours, these clogs. Code WARDWALK10 at checkout', phrase: 'Code WARDWALK10' },
      'My favourite probiotic is in the shop now, use my code MEERA for 10% off',
      'The travel pillow I swear by: https://pillowco.example/item?ref=drlin',
      'My favourite leggings, the team at Fernly flew me out to their launch event',
      'Tell them Nurse Ola sent you and they will look after you. Best scrubs in town',
      'Loving the new moisturiser @dewdrop.example, three pots so far, link in bio',
    ],
    passes: [
      '#ad Acme paid me to try their SPF',
      'Code blue on the ward tonight and the team were superb',
      'ICD code E11.9 is the most used code in our audit',
      'There is no dress code for the leaving do',
      'A gifted surgeon and a kind teacher retires today',
      'Please sponsor my marathon for the hospice, link in bio',
      'Delighted to say I have been made GP partner at the practice',
      'Our bake sale is sponsored by the ward sisters, all money to charity',
      'PR today was normal and so was the rest of the examination',
      'My free guide to ECGs for students is on the blog, link in bio',
      'A patient sent me this lovely card and made my year',
      'If you post a discount code you must label it, says the ASA',
    ],
  },
})
