import type { Span } from '../../src/engine/draft.ts'
import { overlaps } from '../../src/engine/draft.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { advertiseConsultation, offersFor, promotedMedicines } from './promotion.ts'

/** A price and a deal tell enough. */
const MOST_SHOWN = 2

const apart = (offers: readonly Span[]): readonly Span[] =>
  offers.filter((offer, at) => !offers.slice(0, at).some(earlier => overlaps(earlier, offer)))

export default defineRule({
  title: 'Prescription medicine at a price',
  find: reading =>
    apart(promotedMedicines(reading).flatMap(promotion => offersFor(reading, promotion)))
      .slice(0, MOST_SHOWN)
      .map(({ start, end }) => ({ start, end })),
  message:
    'A price, a deal or a prize beside a prescription-only medicine may be advertising it to the public.',
  why: 'UK regulators name prices, discounts and giveaways of these medicines as adverts; a consultation may be offered.',
  fix: (_, { reading }) => advertiseConsultation(reading),
  examples: {
    flags: [
      { text: 'Botox three areas £199, message us to book', phrase: '£199' },
      { text: 'Win a full set of wrinkle jabs, tag a friend to enter', phrase: 'Win' },
      'Mounjaro at half price for new clients until Friday',
      'B12 shots £25, bring a friend and save',
      'Kenalog injection back for hay fever season. £65, walk-ins welcome',
      'Finasteride by post, £15 a month, order online',
    ],
    passes: [
      'Consultation for lines and wrinkles, £30',
      'The prescription charge is £9.90, whatever the medicine',
      'MHRA warns of fake Ozempic pens sold for £90 online',
      'Mounjaro price to rise in September, from £120 to £160',
      'Lip filler £150, message us to book',
      'Teaching on semaglutide at noon, lunch £5',
    ],
  },
})
