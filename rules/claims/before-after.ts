import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAboutHealth, isSelling } from './claim.ts'

/** "before and after", "swipe for the results", "12 weeks apart", "#transformation". */
const pictures =
  /\bbefores? ?(?:and|&|\+|\/|\u2192|->|n|then|vs\.?) ?afters?\b|#(?:beforeandafter|beforeafter|transformation\w{0,20})\b|\b(?:swipe|scroll) (?:for|to see|across for|left for) (?:the |her |his |my |these |those )?(?:results?|after|afters|difference|transformation|glow[- ]?up|reveal)\b|\b(?:same (?:face|patient|client|lips|skin|smile|jaw)),? (?:\w+ ){0,3}(?:apart|later)\b|\b(?:day|week|month) (?:1|one) (?:vs\.?|to|and|->|\u2192) (?:day|week|month) \d{1,2}\b|\b(?:what a|this|her|his|my client'?s|another|these) (?:\w+ )?(?:transformation|glow[- ]?up)s?\b/gi
/** Teaching pictures and one's own running kit. */
const TEACHING =
  /\b(?:teaching|lecture|slides?|x-?ray|ct|mri|scan|radiograph|audit|study|registrars?|students?|textbook|ward|kitchen|garden|house|office|clinic room|car|desk|bedroom|surgery)\b[^.!?\n]{0,20}$/i

export default defineRule({
  title: 'Before and after',
  find: reading =>
    reading
      .matches(pictures)
      .filter(match => {
        const { text, start } = reading.sentenceAt(match)
        if (TEACHING.test(text.slice(0, match.start - start))) return false
        return isSelling(reading) && isAboutHealth(reading, match)
      })
      .map(match => asClaim(match)),
  message: 'Before-and-after results may promise readers the same for themselves.',
  why: 'The best case is not the usual one, so people need to know what most can expect.',
  fix: ({ end }, { reading }) => {
    const { end: stop } = reading.sentenceAt({ start: end, end })
    return [
      {
        label: 'Say what is usual',
        edits: [{ start: stop, end: stop, text: ' Results vary; most people see [say what is usual].' }],
      },
    ]
  },
  guards: ['critique', 'refuted', 'their words'],
  examples: {
    flags: [
      { text: 'Before and after of our lip filler client. DM to book.', phrase: 'Before and after' },
      'Swipe for the results! Skin peel slots left this week.',
      'Same smile, six months later. Book your aligner consultation now.',
      'Week 1 to week 12 on my meal plan, join now for £49. Gut healed, skin clear.',
      'What a transformation. Composite bonding from £199, link in bio.',
    ],
    passes: [
      'Before and after on the X-ray: how a hip fracture heals.',
      'Before and after of the kitchen we painted for the charity.',
      'Wash hands before and after every patient.',
      'Before and after my shift: one photo, two people.',
      'Before-and-after pictures are no proof, says the ASA ruling on filler.',
      'What a transformation this garden had, thanks to our volunteers.',
    ],
  },
})
