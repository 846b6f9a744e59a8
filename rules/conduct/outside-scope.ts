import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const OUTSIDE =
  /\b(?:(?:this|it|that)(?:'s| is) (?:not|outside|well outside|way outside) my (?:field|area|specialty|speciality|lane|scope)|not my (?:field|area|specialty|speciality|lane)(?=,| but)|(?:i'm|i am|im) (?:not an?|no) \w+(?:ist|ian|or|eon|er),? but|i only (?:do|treat|know) \w+ but|(?:as|speaking as) an? (?:dentist|vet|physio|chiropractor|optometrist|radiographer|orthodontist)[^.!?\n]{0,40}\b(?:vaccines?|cancer|insulin|pregnancy|antidepressants?|heart))\b/gi
/** The reader is sent to whoever knows. */
const SENT_ON =
  /\b(?:so (?:ask|see|speak)|ask (?:a|an|your|someone)|defer to|follow @|leave (?:it|that) to|over to)\b/i

export default defineRule({
  title: 'Outside your field',
  find: reading =>
    reading
      .matches(OUTSIDE)
      .filter(() => !SENT_ON.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may speak outside your own field.',
  why: 'People hear the title and not the field, so they trust it as they would an expert.',
  guards: ['fiction or history'],
  examples: {
    flags: [
      'Not my field, but that vaccine trial looks shaky',
      'I’m not a cardiologist but I’d worry about that heart drug',
      'As a dentist I think insulin is overused',
      'It’s outside my area, yet I know the lungs heal',
    ],
    passes: [
      'Not my field, so ask a kidney doctor',
      'My field is full of daisies',
      'I’m a cardiologist and I love hearts',
      'As a dentist I think about teeth all day',
    ],
  },
})
