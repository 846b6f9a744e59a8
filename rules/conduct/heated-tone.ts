import { defineRule } from '../../src/engine/rule.ts'
import { isPublicAnswer } from '../answer.ts'
import { asHit } from '../hit.ts'

/** Shouting, in at least this many words in a row, and anger that no warning needs. */
const SHOUTING = /\b[A-Z]{2,14}(?:[ ,]{1,2}[A-Z']{2,14}){3,30}(?:!|\b)/g
const OUTBURST =
  /(?:[!?]{3,9})|\b(?:how dare you|wake up,? (?:sheeple|people)|are you (?:kidding|serious|blind|thick)|you should be ashamed|absolute disgrace|what is wrong with you)\b/gi
/** A safety notice may shout. */
const WARNING = /\b(?:999|911|111|988|warning|recall|alert|danger|do not|urgent|emergency)\b/i

export default defineRule({
  title: 'A heated tone',
  find: (reading, { draft }) => {
    if (!isPublicAnswer(draft) || WARNING.test(reading.text)) return []
    return [...reading.matches(SHOUTING), ...reading.matches(OUTBURST)].map(match => asHit(match))
  },
  message: 'This may read as angrier than you mean it.',
  why: 'People judge the profession by the tone of an answer, and tomorrow you may wish it calmer.',
  guards: [],
  examples: {
    flags: [
      { text: 'HOW MANY TIMES MUST WE explain this', kind: 'reply' },
      { text: 'Read the paper before you type!!!', kind: 'comment' },
      { text: 'How dare you say that about nurses', kind: 'reply' },
      { text: 'What is wrong with you people', kind: 'comment' },
    ],
    passes: [
      { text: 'Congratulations, so well deserved!', kind: 'reply' },
      { text: 'URGENT RECALL OF ONE BATCH of the inhaler, check yours', kind: 'reply' },
      { text: 'I see it another way, and here is why.', kind: 'comment' },
      'WE PASSED OUR INSPECTION TODAY everyone!!!',
    ],
  },
})
