import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import type { Context } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import type { Feature, Noted } from '../weighing.ts'
import { lengthFeatures, modelOf } from '../weighing.ts'
import { hasSiteLabel, isClear, labelFirst, promotingTies, speaksAsShop } from './advertising.ts'
import type { Sign } from './signs.ts'
import { groups, signsIn } from './signs.ts'
import { weakLabels } from './weak-label.ts'
import { weights } from './weights.ts'

/** How far above even chances a finding starts: a false alarm is as bad as a miss. */
const SURE = 0.5
/** Something is given, earned or owned: praise alone is nobody's business. */
const GAINS = ['given', 'bond', 'gain', 'weak tie'] as const

/** Said to be nobody's gain, or a public service and a clinic in its own name. */
const OWN_MONEY =
  /\b(?:bought (?:it|them|these|one|this) (?:myself|with my)|my own (?:money|wages)|full price|no (?:brand|affiliat\w+|link|code|stake)|nobody (?:paid|asked)|not (?:sponsored|paid)|(?:our|the) (?:\w+ )?(?:clinic|practice|pharmacy|surgery|drop[- ]in|group|store|shop))\b/gi

const isExplained = (reading: Reading, context: Context): boolean =>
  hasSiteLabel(context.draft, context) ||
  reading.labels.some(label => isClear(label, context)) ||
  weakLabels(reading, context).length > 0 ||
  speaksAsShop(reading) ||
  reading.ties.some(({ strength }) => strength === 'strong') ||
  reading.matches(OWN_MONEY).length > 0 ||
  promotingTies(reading).length > 0

const model = modelOf(weights, groups)

const weigh = (sentences: readonly Noted<Sign>[], length: number): Weighed => {
  const shown = model.show(sentences)
  const own = lengthFeatures(length)
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
function possibleAdvert(reading: Reading, context: Context): Advert | undefined {
  if (reading.stories.length > 0 || isExplained(reading, context)) return undefined
  const sentences = signsIn(reading).map(model.note)
  if (!sentences.some(({ names }) => GAINS.some(gain => names.has(gain)))) return undefined
  return { sentences, ...weigh(sentences, reading.text.length) }
}

/** All sentences alike in length, so that only what they say tells them apart. */
const ALIKE = 100

/** The sentence that gives it away most. */
function plainest(reading: Reading, noted: readonly Noted<Sign>[]): Span {
  const scored = noted.map((sentence, at) => {
    const { start = 0, text = '' } = reading.sentences[at] ?? {}
    return { start, text, score: text.trim() === '' ? -Infinity : weigh([sentence], ALIKE).belief }
  })
  const { start, text } = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length }
}

export default defineRule({
  title: 'Reads like an advert',
  find: (reading, context) => {
    const advert = possibleAdvert(reading, context)
    return advert && advert.belief >= SURE ? [plainest(reading, advert.sentences)] : []
  },
  message: 'This reads as if you may gain from it, and nothing says so.',
  why: 'Readers weigh a recommendation differently when they know of a gift, a fee, a code or a family firm behind it.',
  fix: (_, context) => [labelFirst(context)],
  guards: ['critique'],
  examples: {
    flags: [
      'I helped design the Aurelle otoscope with the brand and it is the best thing in my bag. Grab one, you need this.',
      'Months on loan and I never want to give it back. The Moonpump is my favourite bit of kit, grab one at their site.',
      'I was one of the first investors in Pulsetta, so I watched this monitor grow up. It is the best on the market.',
      'The team at Fernbox spoiled me with a crate of their oat bars. Obsessed. Get some.',
    ],
    passes: [
      'My wife runs marathons and I hold the coats.',
      'The league of friends bought four reclining chairs and the dads are thrilled.',
      'Best twelve quid I ever spent, a head torch from the camping shop.',
      'The university lent us the skills lab and we put forty cannulas in forty rubber arms.',
      '#ad My sister runs Pin & Needle and their scrub hats are the best on any ward. Order one, you need this in your life.',
    ],
  },
})
