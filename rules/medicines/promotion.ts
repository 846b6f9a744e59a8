import type { Span } from '../../src/engine/draft.ts'
import { overlaps } from '../../src/engine/draft.ts'
import type { Medicine, Reading } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'
import type { Repair } from '../../src/engine/rule.ts'
import { lengthOf, uptoLast } from '../passages.ts'
import { oncePerReading } from '../remember.ts'
import type { Evidence } from '../weighing.ts'
import { circumstances, lengthFeatures, modelOf, notedSentences } from '../weighing.ts'
import type { Sign } from './signs.ts'
import { groups, isPrescriptionOnly, phrasesOf, signsIn } from './signs.ts'
import type { Circumstance } from './weights.ts'
import { weights } from './weights.ts'

const WEIGHT_LOSS = new Set(['semaglutide', 'liraglutide', 'tirzepatide', 'retatrutide', 'glp-1 agonist'])

const model = modelOf('medicines', weights)

/** What belongs to an offer: how long a draft goes on about other things tells nothing. */
const TELLING: readonly Sign[] = Object.values(groups).flat()

/** From this belief on a draft is taken for an offer: few of those that are not come near it. */
export const SURE = 0.65

/** What the draft shows of an offer of a prescription-only medicine to the public. */
export function offerIn(reading: Reading): { readonly shows: Evidence; readonly belief: number } {
  const told = uptoLast(notedSentences(reading, signsIn(reading), model), ({ noted }) =>
    TELLING.some(sign => noted.signs.has(sign)),
  )
  const shown = model.show(told.map(({ noted }) => noted))
  const has = (...names: readonly (keyof typeof groups)[]): boolean =>
    names.some(name => groups[name].some(sign => shown.signs.has(sign)))
  // A lecture has a price and can be booked as well.
  const onSale = has('money', 'way', 'shop') && !shown.signs.has('teach')
  const own = [
    ...lengthFeatures(lengthOf(told)),
    ...circumstances<Circumstance>({
      'named and on sale': has('plain') && onSale,
      'hinted at and on sale': !has('plain') && has('half', 'hint') && onSale,
    }),
  ]
  return {
    shows: { features: [shown.features, own], texts: shown.texts },
    belief: model.belief(own) + shown.adds,
  }
}

/** Phrases that stand for such a medicine where none is named, the plainest first. */
const STANDING_FOR_IT: readonly Sign[] = ['toxin', 'drug', 'needle', 'class', 'script', 'toxin place', 'form']

/** What is priced or booked, as against merely announced. */
const SELLING: readonly Sign[] = ['price', 'deal', 'book', 'offer']
/** A phrase or two tell enough. */
const MOST_SHOWN = 2

export interface Promoted extends Span {
  readonly text: string
  readonly sentence: number
  /** Absent where no medicine is named and a phrase stands for one. */
  readonly medicine?: Medicine
  /** A price, a booking or a gain, as against a mere announcement. */
  readonly forSale: boolean
}

/** Prescription-only medicines that this draft offers to the public, in the order of the text. */
export const promotedMedicines = oncePerReading((reading): readonly Promoted[] =>
  offerIn(reading).belief > SURE ? standingFor(reading) : [],
)

function standingFor(reading: Reading): readonly Promoted[] {
  const forSale = signsIn(reading).some(signs => SELLING.some(sign => signs.includes(sign)))
  const named = reading.medicines.filter(
    medicine => isPrescriptionOnly(medicine) && medicine.form !== 'class',
  )
  if (named.length > 0) return named.map(medicine => ({ ...spanOf(medicine, reading), medicine, forSale }))
  const spans = STANDING_FOR_IT.map(sign =>
    sign === 'class' ? reading.medicines.filter(isPrescriptionOnly) : phrasesOf(reading, sign),
  )
  return (spans.find(({ length }) => length > 0) ?? [])
    .slice(0, MOST_SHOWN)
    .map(span => ({ ...spanOf(span, reading), forSale }))
}

const spanOf = ({ start, end }: Span, reading: Reading) => ({
  start,
  end,
  text: reading.text.slice(start, end),
  sentence: reading.sentenceAt({ start, end }).index,
})

/** In any writing of a price: "£180", "ninety quid", "a tenner". */
const PRICE = /[£$€] ?\d(?:[\d,.]{0,6}\d)?|\b\d{1,4} ?(?:quid|pounds|euros?)\b|\ba (?:tenner|fiver)\b/gi

/** Prices, deals and prizes beside a promoted medicine, in the order of the text. */
export function offersFor(reading: Reading, promoted: Promoted): readonly Span[] {
  const beside = (span: Span) => Math.abs(reading.sentenceAt(span).index - promoted.sentence) <= 1
  return [...reading.matches(PRICE), ...phrasesOf(reading, 'deal')].filter(beside)
}

/** What may be advertised instead of the medicine. */
function consultation({ generic }: Medicine): string {
  if (generic === 'botulinum toxin') return 'consultation for lines and wrinkles'
  if (WEIGHT_LOSS.has(generic)) return 'weight management consultation'
  return 'consultation'
}

const PRIZE = /\b(?:win|prize|give ?away|raffle|tag a|tag your|loyalty)\b/i
/** Phrases that stay when the medicine's name goes: "three areas", "injections". */
const PLAIN: readonly Sign[] = ['toxin', 'drug', 'needle']
/** Where "consultation" in the medicine's place would make no sense. */
const NO_SWAP = /\b(?:my|on|compounded|taking|started|generic|same as)\s+$/i

/**
 * Names the consultation in place of the medicine and drops its hashtags, all in one go; nothing where the
 * sentence would not stand it.
 */
export function advertiseConsultation(reading: Reading): readonly Repair[] {
  const named = reading.medicines.filter(
    ({ form, prescriptionOnly }) => form !== 'class' && prescriptionOnly.includes('uk'),
  )
  const spoken = named.filter(({ hashtag }) => !hashtag)
  const told = new Set(spoken.map(({ sentence }) => sentence)).size < spoken.length
  const untold = PLAIN.some(sign =>
    phrasesOf(reading, sign).some(span => !named.some(medicine => overlaps(medicine, span))),
  )
  // A consultation is no prize either.
  if (named.length === 0 || told || untold || PRIZE.test(reading.text)) return []
  if (spoken.some(({ start }) => NO_SWAP.test(reading.text.slice(Math.max(0, start - 20), start)))) return []
  const edits = named.map(medicine => (medicine.hashtag ? drop(medicine, reading) : swap(medicine, reading)))
  return [{ label: 'Offer the consultation instead', edits }]
}

const drop = ({ start, end }: Medicine, { text }: Reading): Edit => ({
  start: /[^\S\n]/.test(text[start - 1] ?? '') ? start - 1 : start,
  end,
  text: '',
})

function swap(medicine: Medicine, { text }: Reading): Edit {
  const { start, end } = medicine
  const offer = consultation(medicine)
  const opens = /(?:^|[.!?\n]\s{0,3})$/.test(text.slice(0, start))
  return { start, end, text: opens ? offer.charAt(0).toUpperCase() + offer.slice(1) : offer }
}
