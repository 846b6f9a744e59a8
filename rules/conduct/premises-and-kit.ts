import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const KIT =
  /\b(?:scrubs|theatre|operating room|ward|resus|clinic room|hospital (?:corridor|bed|trolley|gown|kit|equipment)|nhs (?:kit|stock|scrubs|lanyard)|crash trolley|ambulance|scanner|stethoscope)\b/gi
const FILMED =
  /\b(?:film(?:ing|ed)|photo ?shoots?|shot (?:this|a reel)|reel|vlog\w*|tiktok\w*|day in (?:the|my) life|outfit of the day|ootd|borrowed from work|props?|get ready with me|grwm|modell?ing|unbox(?:ing|ed))\b/i

export default defineRule({
  title: 'Filmed at work',
  find: reading =>
    reading
      .matches(KIT)
      .filter(match => FILMED.test(reading.sentenceAt(match).text))
      .map(match => asHit(match)),
  message: 'This may show your workplace or its equipment in a film of your own.',
  why: 'Your employer may not allow it, and people behind you may not know that they are seen.',
  guards: ['negated', 'fiction or history'],
  examples: {
    flags: [
      'Photo shoot in the operating room, thanks for having us',
      'Vlog: a day in my life on the ward',
      'Filmed my dance on the hospital trolley',
      'GRWM in resus before the rush',
    ],
    passes: [
      'We never film on the ward',
      'My scrubs have shrunk in the wash',
      'The scanner is back from repair',
      'Day in my life as a retired GP: tomatoes',
    ],
  },
})
