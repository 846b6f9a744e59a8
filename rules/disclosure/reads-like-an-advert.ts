import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { lengthOf, uptoLast } from '../passages.ts'
import { bodyOf } from '../sentence.ts'
import type { Feature, Noted } from '../weighing.ts'
import { circumstances, lengthFeatures, modelOf } from '../weighing.ts'
import { hasSiteLabel, isClear, labelFirst, promotingTies, speaksAsShop } from './advertising.ts'
import type { Name, Sign } from './signs.ts'
import { groups, signsIn } from './signs.ts'
import { weakLabels } from './weak-label.ts'
import type { Circumstance } from './weights.ts'
import { weights } from './weights.ts'

/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
export const SURE = 1

const isExplained = (reading: Reading, context: Context): boolean =>
  hasSiteLabel(context.draft, context) ||
  reading.labels.some(label => isClear(label, context)) ||
  weakLabels(reading, context).length > 0 ||
  speaksAsShop(reading) ||
  promotingTies(reading).length > 0

const model = modelOf(weights, groups)
/** What belongs to an advert: how long a draft goes on about other things tells nothing. */
const TELLING: readonly Name[] = ['gain', 'sent there']
/** So many kinds of gain tell all that more could. */
const MOST_GAINS = 4

const weigh = (sentences: readonly Noted<Sign>[], length: number): Weighed => {
  const shown = model.show(sentences)
  const gains = Math.min(MOST_GAINS, groups.gain.filter(sign => shown.signs.has(sign)).length)
  const own = [...lengthFeatures(length), ...circumstances<Circumstance>({ gains })]
  return { features: [shown.features, own], belief: model.belief(own) + shown.adds }
}

interface Weighed {
  readonly features: readonly (readonly Feature[])[]
  readonly belief: number
}

interface Advert extends Weighed {
  readonly sentences: readonly Noted<Sign>[]
}

/** The draft, weighed, when it may be an advert that nothing explains. */
export function possibleAdverts(reading: Reading, context: Context): readonly Advert[] {
  if (isExplained(reading, context)) return []
  const sentences = signsIn(reading).map(model.note)
  if (!sentences.some(({ names }) => names.has('gain'))) return []
  const told = uptoLast(reading.sentences, ({ index }) =>
    TELLING.some(name => sentences[index]?.names.has(name)),
  )
  return [{ sentences, ...weigh(sentences, lengthOf(told)) }]
}

/** All sentences alike in length, so that only what they say tells them apart. */
const ALIKE = 100

/** The sentence that gives it away most. */
function plainest(reading: Reading, noted: readonly Noted<Sign>[]): Span {
  const scored = noted.map((sentence, at) => {
    const { start = 0, text = '' } = reading.sentences[at] ?? {}
    return { start, text, score: text.trim() === '' ? -Infinity : weigh([sentence], ALIKE).belief }
  })
  return bodyOf(scored.reduce((a, b) => (b.score > a.score ? b : a)))
}

export default defineRule({
  title: 'Reads like an advert',
  find: (reading, context) =>
    possibleAdverts(reading, context)
      .filter(({ belief }) => belief >= SURE)
      .map(({ sentences }) => plainest(reading, sentences)),
  message: 'This reads as if you may gain from it, and nothing says so.',
  why: 'Readers weigh a recommendation differently when they know of a gift, a fee, a code or a family firm behind it.',
  fix: (_, context) => [labelFirst(context)],
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
