import type { Span } from '../../src/engine/draft.ts'
import { phraseFinder } from '../../src/engine/reading/phrases.ts'
import type { Medicine, Reading } from '../../src/engine/reading/reading.ts'
import type { SaleSign } from '../lexicon/sale-signs.ts'
import { saleSignWords } from '../lexicon/sale-signs.ts'
import { phrasesOf as phrasesOfList } from '../lexicon/words.ts'
import { oncePerReading, remembering } from '../remember.ts'

/** Signs of phrases, of what the reading found, and of how a sentence is built. */
export type Sign =
  | SaleSign
  | 'medicine'
  | 'sought'
  | 'nickname'
  | 'class'
  | 'price'
  | 'question'
  | 'syringe'
  | 'offer'
  | 'news cue'
  | 'tie'

/** Signs that stand for one another. */
export const groups = {
  plain: ['medicine', 'sought', 'nickname', 'toxin', 'drug'],
  half: ['needle', 'script', 'form', 'vitamin', 'class'],
  hint: ['toxin place', 'vitamin', 'slimming', 'complaint', 'class'],
  money: ['price', 'deal'],
  way: ['book', 'reach', 'offer'],
  shop: ['supply', 'ease', 'trade'],
} as const satisfies Record<string, readonly Sign[]>

const find = phraseFinder(saleSignWords)

const SHAPES: readonly (readonly [Sign, RegExp])[] = [
  // A price that goes from one sum to another is news.
  [
    'price',
    /(?<!\d to )[£$€] ?\d(?![\d.,]{0,8} to [£$€])|\b\d{1,4} ?(?:quid|pounds|bucks|euros?)\b|\ba (?:tenner|fiver)\b/i,
  ],
  ['question', /\?/],
  ['syringe', /\u{1F489}|\u{1F48A}/u],
]

/** Medicines that are sold to the public for looks, weight, potency or energy, and less often spoken of otherwise. */
const SOUGHT = new Set(
  phrasesOfList(`
  botulinum_toxin semaglutide liraglutide tirzepatide retatrutide orforglipron naltrexone_bupropion phentermine
  orlistat sildenafil tadalafil vardenafil avanafil tretinoin adapalene isotretinoin hydroquinone eflornithine
  bimatoprost finasteride dutasteride minoxidil_tablets triamcinolone hyaluronidase deoxycholic_acid hydroxocobalamin
  cyanocobalamin_injection vitamin_d_injection glutathione_injection nad_injection testosterone somatropin ketamine
  medical_cannabis methylprednisolone modafinil melatonin oestradiol progesterone ferric_carboxymaltose
  desiccated_thyroid
`),
)

interface Phrase extends Span {
  readonly sign: Sign
}

/** The phrases of a sentence that are signs, and what its shape shows. */
const inSentence = remembering(
  (text: string): { readonly phrases: readonly Phrase[]; readonly shapes: readonly Sign[] } => ({
    phrases: find(text).map(({ entry: { sign }, start, end }) => ({ sign, start, end })),
    shapes: SHAPES.flatMap(([sign, shape]) => (shape.test(text) ? [sign] : [])),
  }),
)

/** For each sentence of the draft, its signs. */
export const signsIn = oncePerReading((reading): readonly (readonly Sign[])[] => {
  const facts: readonly (readonly [Sign, number])[] = [
    ...reading.medicines
      .filter(isPrescriptionOnly)
      .map(medicine => [signOf(medicine), medicine.sentence] as const),
    ...reading
      .cues('offer')
      // "book in with your GP" offers nothing.
      .filter(({ sentence }) => !reading.cues('signpost').some(cue => cue.sentence === sentence))
      .map(({ sentence }) => ['offer', sentence] as const),
    ...reading.cues('news').map(({ sentence }) => ['news cue', sentence] as const),
    ...reading.ties.map(({ sentence }) => ['tie', sentence] as const),
  ]
  const signs = reading.sentences.map(({ text }) => {
    const { phrases, shapes } = inSentence(text)
    return [...phrases.map(({ sign }) => sign), ...shapes]
  })
  for (const [sign, sentence] of facts) signs[sentence]?.push(sign)
  return signs
})

function signOf({ form, generic }: Medicine): Sign {
  if (form === 'class' || form === 'nickname') return form
  return SOUGHT.has(generic) ? 'sought' : 'medicine'
}

export const isPrescriptionOnly = ({ prescriptionOnly }: Medicine): boolean => prescriptionOnly.includes('uk')

const phrasesIn = oncePerReading((reading): readonly Phrase[] =>
  reading.sentences.flatMap(({ text, start: from }) =>
    inSentence(text).phrases.map(({ sign, start, end }) => ({ sign, start: from + start, end: from + end })),
  ),
)

/** Phrases of the draft that are a sign, in the order of the text. */
export const phrasesOf = (reading: Reading, wanted: Sign): readonly Span[] =>
  phrasesIn(reading)
    .filter(({ sign }) => sign === wanted)
    .map(({ start, end }) => ({ start, end }))
