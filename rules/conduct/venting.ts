import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const WHOM = '(?:patients?|pts?|clients?|relatives|families|residents?|members of the public|punters)'
const VENT = new RegExp(
  String.raw`\b(?:(?:sick(?: and tired)?|tired|fed up|so done|done|over it|had it|had enough) (?:of|with) (?:\w+ ){0,2}${WHOM}\b(?! (?:waiting|dying|suffering|being|having|stuck|not|in corridors|on trolleys|who (?:can't|cannot|wait|are))|'s)|(?:hate|can't stand|cannot stand|despise|loathe) (?:(?!seeing|that|when|how|watching|hearing|losing|letting|telling|turning|sending|making|having|keeping)\w+ ){0,2}${WHOM}\b(?! (?:waiting|dying|suffering|being|having|stuck))|(?:worst|most annoying|rudest|stupidest|dumbest|neediest) (?:\w+ )?${WHOM}|${WHOM} (?:like (?:this|that|these|him|her) )?(?:make|makes|are making) me (?:want to (?:quit|scream|cry|kill)|sick|rage)|if (?:one more|another) ${WHOM} (?:asks|tells|says|calls|comes)|why are (?:all )?(?:(?:my|our|these|so many) )?${WHOM} (?:\w+ )?(?:so|this|such) (?:thick|stupid|dumb|dense|rude|annoying|needy|entitled|lazy|thick|clueless|ungrateful|idiots)|(?:why do|do) ${WHOM} (?:always |even |insist on |think )|some ${WHOM} (?:just |really )?(?:deserve|need a slap|need to (?:grow up|shut up|get a life)))`,
  'gi',
)

export default defineRule({
  title: 'Venting about patients',
  find: reading => reading.matches(VENT).map(match => asHit(match)),
  message: 'This may read as resentment of patients.',
  why: 'It was a long shift, and the people waiting to see you read it too; the system makes a fairer target.',
  guards: ['critique', 'fiction or history', 'own story', 'refuted'],
  examples: {
    flags: [
      'So done with patients who think Google went to medical school',
      'Worst patient of my career today and that is saying something',
      'If one more patient asks me for antibiotics I will scream',
      'I hate patients who turn up late',
      'Sick of rude relatives',
      'Why are all my patients so lazy this week',
    ],
    passes: [
      'Sick of patients waiting on trolleys for two days',
      'So done with this rota',
      'I hate seeing patients wait',
      'Why are our patients so kind to us when we are late',
      'Fed up with understaffing, our patients deserve better',
      'Worst winter of my career and the team is heroic',
    ],
  },
})
