import { defineRule } from '../../src/engine/rule.ts'
import { advertiseConsultation, promotedMedicines } from './promotion.ts'

export default defineRule({
  title: 'Prescription medicine by another name',
  find: reading =>
    promotedMedicines(reading)
      .filter(({ medicine }) => !medicine || (medicine.form === 'nickname' && !medicine.hashtag))
      .map(({ start, end, text, forSale }) => ({
        start,
        end,
        data: { name: text },
        ...(forSale ? {} : { variant: 'nothing priced or booked' }),
      })),
  message:
    '“{name}” stands for a prescription-only medicine, so offering it may be advertising that medicine.',
  why: 'UK regulators treat nicknames and descriptions like the name itself; a consultation may be offered.',
  fix: (_, { reading }) => advertiseConsultation(reading),
  examples: {
    flags: [
      { text: 'Skinny jab now available, code SLIM10', phrase: 'Skinny jab' },
      { text: '20% off anti-wrinkle injections this week', phrase: 'anti-wrinkle injections' },
      { text: 'Weight loss injections from £99 a month, DM to book', phrase: 'Weight loss injections' },
      { text: 'Anti wrinkle 💉 back this Friday, two slots left', phrase: 'Anti wrinkle 💉' },
      { text: 'B12 shots £30, walk-ins welcome', phrase: 'B12 shots' },
      'Baby Botox packages, message us to book',
      'GLP-1 programme now open, sign up online from £120',
      { text: 'Fat jabs are in, £99 a month. Book through the link on our page', phrase: 'Fat jabs' },
    ],
    passes: [
      'The papers call it the skinny jab; here is what the trials show',
      'Weight loss jabs and the pill: what women should know. Ask your pharmacist',
      'GLP-1 drugs and muscle loss: a short review of the evidence',
      'Slimming support at our pharmacy, £30 a visit, Mondays and Fridays',
      'Please don’t buy skinny jabs from a salon for £50',
      'Tox screen negative, and we are still thinking',
      'Vitamin B12 tablets are in the shop by the till',
    ],
  },
})
