import type { Span } from '../../src/engine/draft.ts'
import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const OFFICE =
  /\b(?:the|our) (?:prime minister|president|vice[- ]president|king|queen|pope|first lady|chancellor|home secretary|health secretary|prince of wales)\b/gi
/** Said of the living: a history lesson says "had". */
const SAYS_THEY_HAVE =
  /\b(?:(?:clearly|obviously|definitely|probably|surely|almost certainly|textbook) (?:has|is having|is developing)|(?:has|is having|is developing) (?:clearly|obviously|early|textbook|undiagnosed)|has|shows? (?:all |clear |classic |every )?(?:the )?signs? of|is showing (?:all |clear |classic |every )?(?:the )?signs? of|looks? like|suffers from|i(?:'d| would) say it(?:'s| is)|that(?:'s| is) (?:clearly|obviously|textbook|classic))\b/gi
/** How far after these words the condition may be named. */
const REACH = 16
/** How far before them the figure may stand. */
const BEFORE = 40
/** Told by themselves, or somebody else's concern. */
const TOLD_BY_THEM =
  /\b(?:announced?|revealed?|disclosed?|told|confirmed|shared|opened? up|spoken|said (?:he|she|they)|says (?:he|she|they)|palace|spokes\w+|charity|fund(?:s|ing|ed)?|campaign\w*|plan|policy|strategy|raised?)\b/i

const figures = (reading: Reading): readonly Span[] => [
  ...reading.people.filter(({ role }) => role === 'public'),
  ...reading.matches(OFFICE),
]

/** Said to be nobody's to say. */
const NOT_SAID = /\b(?:cannot|can't|could not|couldn't|nobody|no one|should not|shouldn't|whether|if|stop)\b/i

/** Whom the words are said of stands right before them, or in the sentence before. */
function speaksOf(reading: Reading, words: Match, figure: Span): boolean {
  const between = words.start - figure.end
  const { index } = reading.sentenceAt(figure)
  if (index === words.sentence) return between >= 0 && between <= BEFORE
  const opening = words.start - (reading.sentences[words.sentence]?.start ?? 0)
  return index === words.sentence - 1 && opening <= BEFORE / 4
}

export default defineRule({
  title: 'Diagnosing a public figure',
  find: reading => {
    const known = figures(reading)
    if (known.length === 0 || TOLD_BY_THEM.test(reading.text)) return []
    return reading.matches(SAYS_THEY_HAVE).flatMap(words => {
      const condition = reading.conditions.find(
        ({ start, type }) => type !== 'procedure' && start >= words.end && start - words.end <= REACH,
      )
      if (!condition || !known.some(figure => speaksOf(reading, words, figure))) return []
      if (NOT_SAID.test(reading.sentenceAt(words).text)) return []
      return [asHit({ start: words.start, end: condition.end })]
    })
  },
  message: 'This may diagnose somebody in public whom you have not examined.',
  why: 'Their health is theirs to tell, and a guess from a screen may be wrong; the condition can be explained without them.',
  guards: ['negated', 'refuted', 'fiction or history', 'critique', 'their words'],
  examples: {
    flags: [
      { text: 'Donald Trump clearly has dementia', phrase: 'clearly has dementia' },
      'Watched the speech. Joe Biden is showing signs of Parkinson’s',
      'The prime minister definitely has depression, I see it every day in clinic',
      'Taylor Swift probably has ADHD, trust me',
      'Did you see the king wave? That looks like Parkinson’s',
    ],
    passes: [
      'I cannot say from a video that Donald Trump has dementia',
      'Joe Biden announced that he has prostate cancer, so here is what a PSA test does',
      'Stephen Hawking had motor neurone disease and wrote on',
      'The prime minister has a plan for dementia care',
      'The president is on television and my uncle, who is watching it with me, clearly has dementia',
      'Parkinson’s is more than a tremor: here is what we look for',
    ],
  },
})
