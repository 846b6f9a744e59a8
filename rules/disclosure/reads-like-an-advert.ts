import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { lengthOf, uptoLast } from '../passages.ts'
import { bodyOf } from '../sentence.ts'
import type { Evidence, NotedSentence } from '../weighing.ts'
import { circumstances, lengthFeatures, modelOf, notedSentences, plainestBy } from '../weighing.ts'
import { hasSiteLabel, isClear, labelFirst, promotingTies, speaksAsShop } from './advertising.ts'
import type { Sign } from './signs.ts'
import { groups, signsIn } from './signs.ts'
import { weakLabels } from './weak-label.ts'
import type { Circumstance } from './weights.ts'
import { weights } from './weights.ts'

/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
export const SURE = 0.1

const isExplained = (reading: Reading, context: Context): boolean =>
  hasSiteLabel(context.draft, context) ||
  reading.labels.some(label => isClear(label, context)) ||
  weakLabels(reading, context).length > 0 ||
  speaksAsShop(reading) ||
  promotingTies(reading).length > 0

const model = modelOf('disclosure', weights)
/** What belongs to an advert: how long a draft goes on about other things tells nothing. */
const TELLING: readonly Sign[] = Object.values(groups).flat()
/** So many kinds of gain tell all that more could. */
const MOST_GAINS = 4

/** The draft as far as it may be an advert, and how likely it is one: from `SURE` on it is taken for one. */
interface Advert {
  readonly told: readonly NotedSentence<Sign>[]
  readonly shows: Evidence
  readonly belief: number
}

function weigh(told: readonly NotedSentence<Sign>[], length = lengthOf(told)): Advert {
  const shown = model.show(told.map(({ noted }) => noted))
  const gains = Math.min(MOST_GAINS, groups.gain.filter(sign => shown.signs.has(sign)).length)
  const own = [...lengthFeatures(length), ...circumstances<Circumstance>({ gains })]
  const shows = { features: [shown.features, own], texts: shown.texts }
  return { told, shows, belief: model.belief(own) + shown.adds }
}

/** The draft, weighed, when it may be an advert that nothing explains. */
export function possibleAdverts(reading: Reading, context: Context): readonly Advert[] {
  if (isExplained(reading, context)) return []
  const told = uptoLast(notedSentences(reading, signsIn(reading), model), ({ noted }) =>
    TELLING.some(sign => noted.signs.has(sign)),
  )
  return told.length === 0 ? [] : [weigh(told)]
}

/** All sentences alike in length, so that only what they say tells them apart. */
const ALIKE = 100

/** The sentence that gives it away most. */
const plainest = ({ told }: Advert): Span =>
  bodyOf(plainestBy(told, sentence => weigh([sentence], ALIKE).belief))

export default defineRule({
  title: 'Reads like an advert',
  find: (reading, context) =>
    possibleAdverts(reading, context)
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
