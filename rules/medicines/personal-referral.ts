import { defineRule } from '../../src/engine/rule.ts'
import { promotingTies } from '../disclosure/advertising.ts'

const JOURNEY =
  /\b(?:my|me|i|i'm|i've|i'd|we)\b[^.!?\n]{0,60}\b(?:journey|lost|down \d|months?|weeks?|started|on (?:the )?(?:pen|jab|mounjaro|wegovy|ozempic)|taking|using|swear by|love|thanks to|changed|saved)\b|#\w{0,20}journey\b|\b(?:down|lost) \d{1,3} ?(?:lb|lbs|kg|stone|st|pounds)\b/gi

export default defineRule({
  title: 'Own story with a referral',
  find: reading => {
    const [tie] = promotingTies(reading)
    if (!tie || reading.matches(JOURNEY).length === 0) return []
    const taken = reading.medicines.some(
      ({ form, prescriptionOnly }) => form !== 'class' && prescriptionOnly.includes('uk'),
    )
    return taken ? [{ start: tie.start, end: tie.end }] : []
  },
  message:
    'Your own story of a prescription medicine together with a code or link may count as an advert for it.',
  why: 'UK regulators hold the person who posts responsible, even when the story is true and the post is labelled.',
  examples: {
    flags: [
      { text: 'My Mounjaro journey with @slimpharm.example, use my code for £20 off', phrase: 'use my code' },
      'Six months on Wegovy and I love it. My link gets you £40 off',
      'I started Ozempic in May, code PENPAL15 at checkout',
      '#ad Down 20 lbs on Mounjaro, discount code in bio',
      'I lost two stone with the skinny jab, referral link below',
      'I have been using tretinoin for years, tell them Nurse Bea sent you',
    ],
    passes: [
      'My Mounjaro journey so far: tired, thinner, and grateful to my GP',
      'Six months on Wegovy and I miss toast',
      'I started sertraline in May and I am glad that I asked for help',
      'I take my inhaler every morning. Link to my blog in bio',
      'Use my code STETHO10 for 10% off a stethoscope, #ad',
      'I wrote a paper on semaglutide and muscle, it is free to read',
    ],
  },
})
