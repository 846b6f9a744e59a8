import { defineRule } from '../../src/engine/rule.ts'
import { promotingTies } from '../disclosure/advertising.ts'

const BENEFIT =
  /\b(?:works|worked|lost \d{1,3}|down \d{1,3}|saved my life|changed my life|life[- ]changing|game[- ]changer|melts?|curb(?:s|ed)|clear(?:s|ed) (?:my|your)|effective|results|best (?:thing|drug|medicine|decision)|weight loss|miracle|amazing|no more)\b/gi

export default defineRule({
  title: 'Benefit without the risk',
  find: reading => {
    if (promotingTies(reading).length === 0 || reading.cues('risk').length > 0) return []
    const drug = reading.medicines.find(
      ({ form, prescriptionOnly }) => form === 'brand' && prescriptionOnly.includes('us'),
    )
    const praised =
      drug && reading.matches(BENEFIT).some(({ sentence }) => Math.abs(sentence - drug.sentence) <= 1)
    return drug && praised ? [{ start: drug.start, end: drug.end, data: { name: drug.text } }] : []
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
