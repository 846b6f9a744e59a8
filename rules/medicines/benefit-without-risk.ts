import type { Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { promotingTies } from '../disclosure/advertising.ts'
import { promotedMedicines } from './promotion.ts'
import { phrasesOf } from './signs.ts'

const BENEFIT =
  /\b(?:works|worked|lost \d{1,3}|down \d{1,3}|saved my life|changed my life|life[- ]changing|game[- ]changer|melts?|curb(?:s|ed)|clear(?:s|ed) (?:my|your)|effective|results|best (?:thing|drug|medicine|decision)|weight loss|miracle|amazing|no more)\b/gi

/** "No side effects" tells of no risk. */
const DENIED = /\b(?:no|zero|without|not|never|minus)(?: (?:the|any|all|those))? ?$/i

const tellsRisk = (reading: Reading): boolean =>
  [...reading.cues('risk'), ...phrasesOf(reading, 'warn')].some(
    ({ start }) => !DENIED.test(reading.text.slice(Math.max(0, start - 16), start)),
  )

/** Prescription drugs that an advert or an offer says do good. */
function praisedForGain(reading: Reading): readonly { start: number; end: number; text: string }[] {
  const offered = promotedMedicines(reading)
  if (offered.length > 0 && phrasesOf(reading, 'boast').length > 0) return offered
  if (promotingTies(reading).length === 0) return []
  const praises = reading.matches(BENEFIT)
  return reading.medicines.filter(
    ({ form, prescriptionOnly, sentence }) =>
      form === 'brand' &&
      prescriptionOnly.includes('us') &&
      praises.some(praise => Math.abs(praise.sentence - sentence) <= 1),
  )
}

export default defineRule({
  title: 'Benefit without the risk',
  find: reading => {
    const [drug] = praisedForGain(reading)
    return drug && !tellsRisk(reading)
      ? [{ start: drug.start, end: drug.end, data: { name: drug.text } }]
      : []
  },
  message: 'The post praises {name} for gain and says nothing of its risks.',
  why: 'An advert for a prescription drug should balance what it can do with what it can do wrong.',
  guards: ['news', 'critique'],
  examples: {
    flags: [
      { text: 'Wegovy changed my life, use my code THINME20 for $20 off', phrase: 'Wegovy' },
      '#ad Zepbound works, I am down 30 pounds. Affiliate link in bio',
      'Paid partnership with Rx Now: Ozempic is a game-changer',
      'Latisse gave me amazing lashes, code LASHDOC15',
      'Propecia worked for me. Discount code below',
      'Best decision of my year was Botox, tell them Dr Jo sent you',
      {
        text: 'Our peptide clinic is open: sermorelin melts fat with no side effects, $250 a month',
        in: 'us',
      },
    ],
    passes: [
      'Wegovy changed my life',
      '#ad Wegovy changed my life, side effects and all: nausea for weeks. Code THINME20',
      'New trial: Zepbound is effective in sleep apnea',
      '#ad These clogs changed my life',
      'Ozempic and muscle loss, a review',
      'Use my code SOCKS15 for 15% off the best socks',
    ],
  },
})
