import type { Context, Hit, Repair } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { answersOnePerson } from './addressee.ts'

const BODY =
  /\b(?:crushing |sudden |bad |severe )?chest pains?\b|\b(?:face (?:drooping|has dropped|is drooping)|slurred speech|one[- ]sided weakness|arm (?:has gone|is|went) weak|thunderclap headache|worst headache|coughing (?:up )?blood|vomiting blood|throwing up blood|can'?t breathe|struggling to breathe|lips (?:are |going |turning )?blue|non[- ]?blanching rash|rash that (?:doesn'?t|won'?t) fade|numb (?:saddle|groin|down below)|baby (?:has )?stopped moving|floppy baby|throat (?:is )?(?:closing|swelling))\b/gi
const MIND =
  /\b(?:suicidal|want to (?:die|end it)|wants to (?:die|end it)|kill(?:ing)? (?:myself|yourself|herself|himself)|end(?:ing)? (?:my|your|her|his) life|don'?t want to (?:be here|live)|overdosed?|self[- ]harm(?:ing)?)\b/gi
const ROUTE =
  /\b(?:999|911|988|111|112|116 123|samaritans|lifeline|ambulance|a&e|emergency|er\b|ed\b|crisis line|urgent care)/i

/** One more line at the end, with the numbers of the place. */
function addNumber(hit: Hit, { reading, jurisdiction }: Context): readonly Repair[] {
  const { emergency, urgent, crisis } = jurisdiction.help
  const numbers = hit.variant === 'mind' ? [crisis, emergency] : [emergency, urgent]
  const body = reading.text.trimEnd()
  const line = `In an emergency: ${[...new Set(numbers)].join(' or ')}.`
  return [
    {
      label: 'Add the number to call',
      edits: [{ start: body.length, end: body.length, text: `${/[.!?]$/.test(body) ? '' : '.'} ${line}` }],
    },
  ]
}

export default defineRule({
  title: 'Urgent symptom, no number',
  find: (reading, context) => {
    if (ROUTE.test(reading.text) || !answersOnePerson(context)) return []
    return [
      ...reading.matches(BODY).map(match => asHit(match, 'body')),
      ...reading.matches(MIND).map(match => asHit(match, 'mind')),
    ]
  },
  message: 'This may speak of an emergency without saying whom to call.',
  why: 'Somebody who has it now may wait for your next answer instead.',
  fix: addNumber,
  guards: ['fiction or history', 'own story'],
  examples: {
    flags: [
      { text: '@ivo_k chest pain like that always worries me', kind: 'reply' },
      { text: 'Sorry to hear she is suicidal, my DMs are open', kind: 'comment' },
      { text: '@bee slurred speech is never nothing', kind: 'reply' },
      { text: 'If your throat is closing you should not be typing to me', kind: 'message' },
    ],
    passes: [
      { text: '@ivo_k chest pain like that is a job for an ambulance, now', kind: 'reply' },
      'Chest pain was the theme of our study day.',
      'My wedding video is slurred speech from start to end.',
      { text: '@ivo_k glad the course went well', kind: 'reply' },
    ],
  },
})
