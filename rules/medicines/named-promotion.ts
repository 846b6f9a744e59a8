import { defineRule } from '../../src/engine/rule.ts'
import { advertiseConsultation, promotedMedicines } from './promotion.ts'

export default defineRule({
  title: 'Prescription medicine on offer',
  find: reading =>
    promotedMedicines(reading)
      .filter(({ medicine }) => medicine && medicine.form !== 'nickname' && !medicine.hashtag)
      .map(({ start, end, text }) => ({ start, end, data: { name: text } })),
  message:
    '“{name}” is on prescription only, and naming it beside an offer may be advertising it to the public.',
  why: 'In the UK no label and no professional title makes such an advert acceptable; a consultation may be offered.',
  fix: (_, { reading }) => advertiseConsultation(reading),
  examples: {
    flags: [
      { text: 'Botox from £150, DM to book #botox', phrase: 'Botox' },
      { text: 'Mounjaro clinic now open, £139 for your first pen', phrase: 'Mounjaro' },
      { text: 'We stock Wegovy and post it to your door', phrase: 'Wegovy' },
      { text: '#ad Dysport three areas £199 until Sunday, walk-ins welcome', phrase: 'Dysport' },
      'Win a free Botox treatment, tag a friend to enter',
      'Our compounded semaglutide is the same as Ozempic',
      'Kenalog for hay fever, £60, book in before the pollen does',
      'Viagra, no embarrassing chats, order online today',
      'Refer a friend for Bocouture and you both get £20',
    ],
    passes: [
      'Consultation for lines and wrinkles, call us',
      'NICE has updated its guideline on semaglutide',
      'Mounjaro now available on the NHS, NICE says',
      'Mounjaro price to rise in September',
      'MHRA warns of fake Ozempic pens sold for £90 online',
      'Botulinum toxin helps some people with chronic migraine; ask your neurologist',
      'Taking methotrexate? Please book your blood test this week',
      'If you are on Wegovy and feel unwell, book in with your GP',
      'Why does Ozempic face happen? A thread on fat loss and skin',
      'Most of our clinic starts sertraline at a low dose and reviews early',
      'Profhilo and filler from £150, DM to book',
      'Book your flu jab at the surgery now, slots on Saturday',
    ],
  },
})
