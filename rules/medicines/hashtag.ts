import { defineRule } from '../../src/engine/rule.ts'
import { promotedMedicines } from './promotion.ts'

export default defineRule({
  title: 'Prescription medicine as a hashtag',
  find: reading =>
    promotedMedicines(reading)
      .filter(({ medicine }) => medicine?.hashtag)
      .map(({ start, end, text }) => ({ start, end, data: { name: text } })),
  message: '“{name}” names a prescription-only medicine, and a hashtag on an offer may be advertising it.',
  why: 'UK regulators count hashtags like the name itself, and people find the post by them.',
  fix: ({ start, end }, { reading }) => [
    {
      label: 'Remove the hashtag',
      edits: [{ start: /[^\S\n]/.test(reading.text[start - 1] ?? '') ? start - 1 : start, end, text: '' }],
    },
  ],
  examples: {
    flags: [
      {
        text: 'Lines bothering you? Slots left on Friday, message us to book. #botox #lips',
        phrase: '#botox',
      },
      { text: 'Smooth for summer, £180, DM to book #dysport', phrase: '#dysport' },
      'New starters welcome, book your first pen today #mounjaro',
      'Late gaps this week, text us to book in #antiwrinkle #botoxkent',
      'Weight clinic on Mondays, places left, sign up online #wegovy',
    ],
    passes: [
      'Lines bothering you? Slots left on Friday, message us to book. #lips',
      'Why does the face change after weight loss? A thread #ozempicface',
      'Fake pens seized at the port, MHRA says #ozempic',
      'Toxin for chronic migraine: what the trials found #botox',
      'Our teaching day for prescribers is full #botulinumtoxin',
    ],
  },
})
