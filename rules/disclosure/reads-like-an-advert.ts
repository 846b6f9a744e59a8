import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { lengthOf } from '../passages.ts'
import { bodyOf } from '../sentence.ts'
import type { Evidence, Feature, NotedSentence } from '../weighing.ts'
import {
  boxFeatures,
  circumstances,
  lengthFeatures,
  modelOf,
  notedSentences,
  plainestBy,
} from '../weighing.ts'
import {
  coversAll,
  hasSiteLabel,
  isClear,
  labelFirst,
  promotingTies,
  speaksAsOwner,
  speaksAsShop,
  undisclosedTies,
} from './advertising.ts'
import type { Sign } from './signs.ts'
import { gainful, signsIn } from './signs.ts'
import { weakLabels } from './weak-label.ts'
import type { Circumstance } from './weights.ts'
import { weights } from './weights.ts'

/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
export const SURE = 0.3

/** Readers know that a shop sells, and a label that they all understand says what there is to gain. */
function isExplained(reading: Reading, context: Context): boolean {
  if (speaksAsShop(reading) || hasSiteLabel(context.draft, context)) return true
  const clear = reading.labels.filter(label => isClear(label, context))
  if (clear.some(coversAll)) return true
  return clear.length > 0 && reading.ties.length > 0 && undisclosedTies(reading, context).length === 0
}

/** Rules that know what the gain is, or which word is too weak, say more than this one. */
const isToldBetter = (reading: Reading, context: Context): boolean =>
  weakLabels(reading, context).length > 0 || undisclosedTies(reading, context).length > 0

const model = modelOf('disclosure', weights)
/** So many kinds of gain tell all that more could. */
const MOST_GAINS = 4

/** A draft, or its beginning, and how likely it is an advert: from `SURE` on it is taken for one. */
interface Advert {
  readonly told: Sentences
  readonly shows: Evidence
  readonly belief: number
}

/** From here a sentence tells of a gain; these signs tell of none, and count wherever they stand. */
const TELLING = 0.5
const TAKES_BACK: readonly Sign[] = ['own money', 'about adverts']
const tells = ({ noted }: NotedSentence<Sign>): boolean =>
  model.show([noted]).adds > TELLING || TAKES_BACK.some(sign => noted.signs.has(sign))

/** So many sentences after the last that tells may take it back; how long a draft goes on then changes nothing. */
const AFTER = 4
const uptoTelling: Cut = sentences => sentences.slice(0, sentences.findLastIndex(tells) + 1 + AFTER)

type Sentences = readonly NotedSentence<Sign>[]
type Cut = (sentences: Sentences) => Sentences

/** The draft, weighed, unless it is plain who gains. */
export function possibleAdverts(
  reading: Reading,
  context: Context,
  cut: Cut = whole => whole,
): readonly Advert[] {
  if (isExplained(reading, context)) return []
  const told = cut(notedSentences(reading, signsIn(reading), model))
  return [weigh(told, [...boxFeatures(context.draft), ...circumstancesOf(reading, context)])]
}

function weigh(told: Sentences, ofDraft: readonly Feature[]): Advert {
  const shown = model.show(told.map(({ noted }) => noted))
  const gains = Math.min(MOST_GAINS, gainful.filter(sign => shown.signs.has(sign)).length)
  const own = [...lengthFeatures(lengthOf(told)), ...circumstances<Circumstance>({ gains }), ...ofDraft]
  const shows = { features: [shown.features, own], texts: shown.texts }
  return { told, shows, belief: model.belief(own) + shown.adds }
}

const circumstancesOf = (reading: Reading, context: Context): readonly Feature[] =>
  circumstances<Circumstance>({
    'speaks as the owner': speaksAsOwner(reading),
    tie: promotingTies(reading).length > 0,
    'weak tie': reading.ties.length > 0,
    'some label': reading.labels.length > 0,
    'label of one gain': reading.labels.some(label => isClear(label, context)),
  })

/** The sentence that gives it away most. */
const plainest = ({ told }: Advert): Span => bodyOf(plainestBy(told, ({ noted }) => model.show([noted]).adds))

export default defineRule({
  title: 'Reads like an advert',
  find: (reading, context) =>
    isToldBetter(reading, context)
      ? []
      : possibleAdverts(reading, context, uptoTelling)
          .filter(({ belief }) => belief >= SURE)
          .map(plainest),
  message: 'This reads as if you may gain from it, and nothing says so.',
  why: 'Readers weigh a recommendation differently when they know of a gift, a fee, a code or a family firm behind it.',
  fix: (_, context) => [labelFirst(context)],
  general: true,
  guards: ['critique'],
  examples: {
    flags: [
      'I helped design the Aurelle otoscope with the brand and it is the best thing in my bag. Grab one, you need this.',
      'Months on loan and I never want to give it back. The Moonpump is my favourite bit of kit, grab one at their site.',
      'Cheers to the Tarnfoot lot for keeping me in insoles. Nothing else gets me through a long day on theatre floors.',
      'Everybody asks about the Dimsum lamp and it is the best thing on my desk. I do a few webinars with them, so come and find us.',
      'The team at Fernbox spoiled me with a crate of their oat bars. Obsessed. Get some.',
    ],
    passes: [
      'My wife runs marathons and I hold the coats.',
      'The league of friends bought four reclining chairs and the dads are thrilled.',
      'I bought the Dimsum lamp with my own wages and it is brilliant. Nobody sent me anything.',
      'Thank you to the theatre team for looking after me so well this year, best colleagues I could ask for.',
      'Best twelve quid I ever spent, a head torch from the camping shop.',
      'The university lent us the skills lab and we put forty cannulas in forty rubber arms.',
      '#ad My sister runs Pin & Needle and their scrub hats are the best on any ward. Order one, you need this in your life.',
    ],
  },
})
