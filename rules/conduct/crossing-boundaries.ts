import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { signsOf, slightsIn } from './contempt.ts'

const PATIENT = '(?:patients?|clients?|residents?)'
const ROMANCE = new RegExp(
  String.raw`\b(?:(?:dating|seeing|sleeping with|hooking up with|hooked up with|flirting with|kissed|fancy|crushing on|crush on|in love with|swiped right on|matched with) (?:\w+ ){0,3}${PATIENT}|(?:dinner|drinks|a date|coffee|lunch) with (?:bay|bed|room|cubicle|my|a|an ex|a former) ?(?:\d+|${PATIENT})|(?:hot|sexy|fit|gorgeous|hottest|fittest) ${PATIENT}|${PATIENT} (?:was|is|were|are) (?:so |really |actually |dangerously )?(?:hot|sexy|fit|gorgeous)\b)`,
  'gi',
)
const ADVANCE = new RegExp(
  String.raw`\b${PATIENT} (?:\w+ ){0,6}(?:asked me out|slid into my dms|asked for my number|asking if i'm single|flirted with me|wants to take me out)\b`,
  'gi',
)
/** What is said next of an advance: taken up, or turned down. */
const TAKEN_UP =
  /\b(?:(?:said|kind|hell|of course|obviously|a big|big) yes|i said yes|yes,|drinks?|dinner|our date|first date|gave (?:him|her|them) my number|wish me luck|can't wait|seeing (?:him|her|them))\b/i
const TURNED_DOWN =
  /\b(?:said no|kind no|say no|decline[ds]?|turned (?:him|her|them) down|told my (?:supervisor|lead|manager)|boundar(?:y|ies)|document|never|not appropriate|inappropriate)\b/i
/** "never", "don't"; "not me having a crush" is no denial. */
const REFUSED =
  /\b(?:never|don't|do not|can't|cannot|shouldn't|should not|mustn't|no one should|if|against|refuse to|stop|not (?!me\b)\w+) (?:\w+ ){0,3}$/i
const CONTACT = new RegExp(
  String.raw`\b(?:(?:added|add|adding|followed|following|friended|accepted) (?:\w+ ){0,4}${PATIENT}(?: \w+){0,3} (?:on|back on|from) (?:insta(?:gram)?|facebook|snap(?:chat)?|tiktok|whatsapp|linkedin|my (?:personal|private))|${PATIENT},? (?:\w+ ){0,4}(?:add|follow|friend|dm|message|whatsapp) me (?:on|at|privately|directly)|(?:dms?|inbox|whatsapp) (?:are |is )?open (?:all night|day and night|24/7|any ?time)[^.!?\n]{0,40}${PATIENT}|my (?:personal|private) (?:number|mobile|whatsapp|insta(?:gram)?|facebook|snap(?:chat)?) (?:is|for) (?:\w+ ){0,3}(?:${PATIENT}|anyone i treat))`,
  'gi',
)

export default defineRule({
  title: 'Private life with patients',
  find: (reading, { draft }) => [
    ...slightsIn(reading, draft)
      .filter(({ has }) => has('desire') && has('in care') && !TURNED_DOWN.test(reading.text))
      .flatMap(slight => signsOf(slight, 'desire'))
      .filter(match => !REFUSED.test(reading.text.slice(Math.max(0, match.start - 40), match.start)))
      .map(sign => asHit(sign, 'romance')),
    ...reading
      .matches(ROMANCE)
      .filter(match => !REFUSED.test(reading.text.slice(Math.max(0, match.start - 40), match.start)))
      .map(match => asHit(match, 'romance')),
    ...reading
      .matches(ADVANCE)
      .filter(() => TAKEN_UP.test(reading.text) && !TURNED_DOWN.test(reading.text))
      .map(match => asHit(match, 'romance')),
    ...reading
      .matches(CONTACT)
      .filter(match => !REFUSED.test(reading.text.slice(Math.max(0, match.start - 40), match.start)))
      .map(match => asHit(match, 'contact')),
  ],
  message: {
    romance: 'This may show a personal or sexual interest in a patient.',
    else: 'This may invite patients into your private accounts.',
  },
  why: 'A patient cannot freely say no to the one they depend on, so guidance keeps the two lives apart.',
  guards: ['critique', 'fiction or history', 'education'],
  examples: {
    flags: [
      'A patient asked me out and I said yes, wish me luck',
      'Added three patients on Instagram today, they are a laugh',
      'Matched with a former patient on an app, seeing him Friday',
      'My patient was so hot I forgot my own name',
      'Patients, add me on Snapchat if you want to chat after hours',
    ],
    passes: [
      'A patient asked me out. I said no and told my supervisor.',
      'Never add patients on Facebook',
      'Follow our practice page for opening times',
      'Married my best friend, who was never my patient',
      'If a patient sends you a friend request, decline it kindly',
    ],
  },
})
