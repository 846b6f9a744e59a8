import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const CERTIFIED = /(?<!school )\b(?:double |triple )?board[- ]certified\b/gi
const NAMED =
  /\b(?:american board|abms|aobms|board of|abim|abfm|abp\b|abog|absurgery|abem|abd\b|boards? in|osteopathic)\b/i

export default defineRule({
  title: 'Certified by which board?',
  find: reading =>
    reading
      .matches(CERTIFIED)
      .filter(() => !NAMED.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may need the name of the board that certified you.',
  why: 'Several states let you say it only with the board’s full name, so that people can look it up.',
  guards: ['negated', 'critique', 'fiction or history'],
  examples: {
    flags: [
      'I’m Lou, a board-certified dermatologist',
      'Double board-certified and proud',
      'Board certified surgeon answering questions',
      'Ask a board-certified allergist',
    ],
    passes: [
      'Certified by the American Board of Dermatology',
      'I’m Lou, board-certified by the American Board of Surgery',
      'Our school board certified the vote',
      'I’m not board-certified yet',
    ],
  },
})
