import { defineRule } from '../../src/engine/rule.ts'
import { isSelling } from './claim.ts'

/** "as good as", "better than", with a medicine after it. */
const comparing =
  /\b(?:(?:just |every bit )?as (?:good|effective|strong|fast|safe|powerful|well) as|(?:better|stronger|faster|safer|gentler|cheaper|more effective) than|outperforms?|beats?|equivalent to|the same as|no worse than)\b/gi
const REACH = 40

export default defineRule({
  title: 'Compares medicines',
  find: reading =>
    isSelling(reading)
      ? reading.matches(comparing).flatMap(match => {
          const medicine = reading.medicines.find(
            ({ start }) => start >= match.end && start - match.end <= REACH,
          )
          return medicine && medicine.sentence === match.sentence
            ? [{ start: match.start, end: medicine.end, data: { name: medicine.text } }]
            : []
        })
      : [],
  message: 'This compares something on offer with {name}.',
  why: 'Adverts to the public should not say that one medicine is as good as or better than another.',
  fix: ({ start, end }) => [
    { label: 'Leave out the comparison', edits: [{ start, end, text: '[say what it is for]' }] },
  ],
  guards: ['cited', 'refuted', 'negated', 'news'],
  examples: {
    flags: [
      'Our hay fever spray is better than cetirizine. Order today.',
      'As good as ibuprofen for a sore back, link in bio, code BACK10 for 10% off.',
      'Beats paracetamol for period pain. £12 in our shop, order now.',
      'The gel is stronger than paracetamol, buy one get one free.',
    ],
    passes: [
      'In the trial ibuprofen was no better than paracetamol for a sprain.',
      'Is naproxen better than ibuprofen? It depends on your stomach.',
      'Ibuprofen and paracetamol, both in stock, ask us which suits you.',
      'A walk was better than paracetamol for my Monday.',
    ],
  },
})
