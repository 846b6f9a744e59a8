import type { Cue, Match, Medicine, Reading } from '../../src/engine/reading/reading.ts'
import type { Edit } from '../../src/engine/report.ts'
import type { Repair } from '../../src/engine/rule.ts'
import { promotingTies } from '../disclosure/advertising.ts'

/** How many sentences away the offer may stand. */
const REACH = 2

/** Medicines that are sold to the public for looks, weight, potency or energy: naming one beside an offer sells it. */
const SOLD_FOR_LIFESTYLE = new Set([
  'botulinum toxin',
  'semaglutide',
  'liraglutide',
  'tirzepatide',
  'retatrutide',
  'orforglipron',
  'glp-1 agonist',
  'naltrexone bupropion',
  'phentermine',
  'orlistat',
  'sildenafil',
  'tadalafil',
  'vardenafil',
  'avanafil',
  'tretinoin',
  'adapalene',
  'isotretinoin',
  'hydroquinone',
  'eflornithine',
  'bimatoprost',
  'finasteride',
  'dutasteride',
  'minoxidil tablets',
  'triamcinolone',
  'hyaluronidase',
  'deoxycholic acid',
  'hydroxocobalamin',
  'cyanocobalamin injection',
  'vitamin d injection',
  'glutathione injection',
  'nad injection',
  'testosterone',
  'somatropin',
  'ketamine',
  'medical cannabis',
  'doxylamine pyridoxine',
  'methylprednisolone',
  'modafinil',
  'melatonin',
  'oestradiol',
  'progesterone',
  'ferric carboxymaltose',
  'desiccated thyroid',
])
const WEIGHT_LOSS = new Set(['semaglutide', 'liraglutide', 'tirzepatide', 'retatrutide', 'glp-1 agonist'])

/** Signs of selling too slight to count alone. */
const SLIGHT =
  /[£$€] ?\d|\bour (?:pharmacy|clinic|salon|practice|team)\b|\b(?:is|are|we're) back\b|\b(?:available|availability|prices?|pricing|links?|offers?|clinic|(?:one|two|three|\d) areas?|treatments?|packages?|now (?:in|at)|launch(?:ing|ed)?|new in|summer body|results?|before (?:and|&) after|consultations?|dms? open)\b|💉/gi
const PLAIN_SALE =
  /\boff\b|discount|half price|two for|2 ?for|3 ?for|bogof|giveaway|win |refer|in stock|we ship|deliver|door|order|buy/i
const SUPPLY =
  /\b(?:delivered|private prescriptions?|prescribed (?:privately|online)|order online|no gp needed|without (?:a|your) (?:gp|prescription))\b/i
/** Sending people to the clinic they already have. */
const OWN_CLINICIAN =
  /^.{0,40}\b(?:with|to see|to speak (?:to|with)|from|at) (?:your|a|the|their) (?:own )?(?:gp|doctor|practice|pharmac|surgery|nurse|specialist|dentist|prescriber|provider|pcp)|\breview\b|\bblood tests?\b/i
/** Warnings about the trade are no part of it. */
const WARNING =
  /\b(?:fakes?|counterfeit|seized|illegal(?:ly)?|black market|unlicensed|unregulated|dodgy|scams?|never buy|(?:don't|do not|please don't|avoid) (?:buy|buying|order|ordering|use|fall)|beware|warn(?:s|ed|ing)?|yellow card|banned|breaking the (?:law|rules)|(?:they|she|he|who|people) (?:had )?bought|told me|charg(?:ed|ing)|advertising (?:botox|rules)|clinics? advertising|stopped (?:offering|selling|stocking|prescribing)|ruling|ruled|upheld|asa|crackdown|critici\w+|irresponsible|shouldn't be|should not be|poison(?:ed|ing)|hospitali[sz]ed)\b/i
/** Prices and places of the public service, and teaching among professionals. */
const PUBLIC_SERVICE =
  /\b(?:prescription charge|free on prescription|on the nhs|nhs (?:clinic|patients|says|england|scotland|wales|will)|public health|harm reduction|needle exchange|formulary|tariff|drug tariff|commission(?:ed|ers)|per qaly|cost[- ]effective\w*|list price|price (?:rise|rises|hike|increase|cut|war)|to rise|will cost|nice (?:has|have|says|said|guid\w+|recommend\w+|approv\w+|committee)|by nice|icb)\b/i
const TEACHING =
  /\b(?:teaching|webinar|grand rounds?|journal club|lecture|registrars?|trainees?|prescribers|cpd|cme|conference|deanery|study day|symposium|poster|abstract|paper|trial recruiting|recruiting for)\b/i

const MEDICAL_USE =
  /\b(?:migraines?|spastic\w*|dystonia|bladder|stroke|cerebral palsy|nerve|surgery|resus|theatre|icu|anaesthe\w+|diabet\w+|prostate|transgender|patients? with)\b/i

export interface Promotion {
  readonly medicine: Medicine
  /** A price, a booking or a gain, as against a mere announcement. */
  readonly forSale: boolean
}

/** Prescription-only medicines that this draft offers to the public, in the order of the text. */
export function promotedMedicines(reading: Reading): readonly Promotion[] {
  const tied = promotingTies(reading).length > 0
  return reading.medicines
    .filter(({ form, prescriptionOnly }) => form !== 'class' && prescriptionOnly.includes('uk'))
    .flatMap(medicine => {
      const around = textAround(reading, medicine)
      if (WARNING.test(around) || TEACHING.test(around)) return []
      const offered =
        reading.cues('offer').some(cue => sells(cue, medicine, reading)) || isPriced(medicine, reading)
      const forSale = offered || (tied && isForLifestyle(medicine, around))
      return forSale || isAnnounced(medicine, around, reading) ? [{ medicine, forSale }] : []
    })
}

/** A price beside the medicine's name, or in a neighbouring sentence where it is one that is sold for looks. */
const PRICE = /[£$€] ?\d(?:[\d,.]{0,6}\d)?|\b\d{1,4} ?(?:quid|pounds|euros?)\b|\ba (?:tenner|fiver)\b/gi
const PRICE_REACH = 80
/** For a medicine that is mostly talked of for other reasons. */
const NEXT_TO_IT = 12
const NO_PRICE =
  /\b(?:cost(?:s|ing)? (?:the nhs|us|taxpayers|people)|million|billion|per (?:qaly|patient)|fines?|fined|worth of|a (?:day|year) for life|salary|\d an hour|paid|charg\w+|they (?:want|wanted)|hiring|vacancy|job|annual leave|\d ?k)\b/i

function isPriced(medicine: Medicine, reading: Reading): boolean {
  const around = textAround(reading, medicine)
  if (NO_PRICE.test(around) || PUBLIC_SERVICE.test(around) || reading.near(medicine, 'news', 1)) return false
  const { index } = reading.sentenceAt(medicine)
  const isSoldForLooks = SOLD_FOR_LIFESTYLE.has(medicine.generic)
  return reading.matches(PRICE).some(price => {
    const gap = Math.max(price.start - medicine.end, medicine.start - price.end)
    if (price.sentence === index) return gap <= (isSoldForLooks ? PRICE_REACH : NEXT_TO_IT)
    return (
      SOLD_FOR_LIFESTYLE.has(medicine.generic) && Math.abs(price.sentence - index) <= 1 && gap <= PRICE_REACH
    )
  })
}

/** What makes an offer of a mention: money off, a prize, a friend to bring. */
const DEAL =
  /\b(?:\d{1,2} ?(?:%|percent|per cent) off|half price|two for one|2 ?for ?1|3 ?for ?2|bogof|buy (?:one|two|three|four|five|\d)\b[^.!?\n]{0,40}\bfree|(?:your|the) \w{3,8} is free|first (?:pen|month|dose|consultation|jab|session)[^.!?\n]{0,16}(?:free|half price|off)|black friday|flash sale|give ?away|win (?:a|an|free|your|one|\d|upper|full)|prize|raffle|refer a friend|bring a (?:mate|friend|pal)|tag (?:a|your) (?:\w+ ){0,2}(?:mate|friends?|bestie|sister)|you (?:both|each) get [^.!?\n]{2,16} off|loyalty cards?|introductory|payday|discount(?:ed|s)?|code [A-Z]{3,12}\d{0,3}|complimentary|delivered|(?:to|at) your door|(?:one|two|three|full|\d) areas?)\b/gi

/** Prices, deals and prizes beside a promoted medicine, in the order of the text. */
export function offersFor(reading: Reading, { medicine }: Promotion): readonly Match[] {
  return [...reading.matches(PRICE), ...reading.matches(DEAL)].filter(
    ({ sentence }) => Math.abs(sentence - medicine.sentence) <= 1,
  )
}

const isForLifestyle = ({ generic }: Medicine, around: string): boolean =>
  SOLD_FOR_LIFESTYLE.has(generic) && !PUBLIC_SERVICE.test(around)

/** Two slight signs, and neither news nor a medical use. */
function isAnnounced(medicine: Medicine, around: string, reading: Reading): boolean {
  if (!isForLifestyle(medicine, around) || MEDICAL_USE.test(around)) return false
  if (reading.near(medicine, 'news', 1)) return false
  return new Set((around.match(SLIGHT) ?? []).map(word => word.toLowerCase())).size >= 2
}

function sells(cue: Cue, medicine: Medicine, reading: Reading): boolean {
  const { index } = reading.sentenceAt(medicine)
  const between = Math.abs(cue.sentence - index)
  const sentence = reading.sentences[cue.sentence]?.text ?? ''
  const after = reading.text.slice(cue.start, cue.end + 60)
  if (PUBLIC_SERVICE.test(sentence) || PUBLIC_SERVICE.test(reading.sentenceAt(medicine).text)) return false
  if (OWN_CLINICIAN.test(after)) return false
  const lifestyle = SOLD_FOR_LIFESTYLE.has(medicine.generic)
  if (lifestyle) return between <= REACH || medicine.hashtag
  return between === 0 && (PLAIN_SALE.test(cue.text) || SUPPLY.test(sentence)) && !reading.near(cue, 'news')
}

/** The medicine's sentence and its neighbours. */
const textAround = (reading: Reading, { sentence }: Medicine): string =>
  reading.sentences
    .slice(Math.max(0, sentence - 1), sentence + 2)
    .map(({ text }) => text)
    .join(' ')

/** What may be advertised instead of the medicine. */
function consultation({ generic }: Medicine): string {
  if (generic === 'botulinum toxin') return 'consultation for lines and wrinkles'
  if (WEIGHT_LOSS.has(generic)) return 'weight management consultation'
  return 'consultation'
}

const PRIZE = /\b(?:win|prize|give ?away|raffle|tag a|tag your|loyalty)\b/i
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
  // A consultation is no prize either.
  if (named.length === 0 || told || PRIZE.test(reading.text)) return []
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
