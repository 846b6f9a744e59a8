import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const INSULTED =
  '(?:idiots?|morons?|imbeciles?|scum|vermin|trash|pigs?|witch|bitch(?:es)?|bastards?|pricks?|twats?|wankers?|arseholes?|assholes?|dickheads?|retards?|clowns?|thugs?|parasites?|cockroaches|animals|murderers?|halfwits?|cretins?|tossers?|losers?)'
const AIMED = new RegExp(
  String.raw`\b(?:(?:you(?:'re| are)?|u r|ur|(?:he|she)(?:'s| is)|(?:they|these people|those people|\w+ers)(?:'re| are)) (?:all |just |such |really |nothing but |an? |the )*(?:absolute |complete |total |utter |stupid |fucking |bloody |thick |dumb )*${INSULTED}|you (?:absolute |complete |total |utter |stupid |fucking |bloody |thick |dumb )+(?:\w+ )?${INSULTED})\b`,
  'gi',
)
const WISHED =
  /\b(?:(?:i )?hope (?:you|they|he|she|your (?:kids?|family|mum|mom)) (?:all )?(?:die|dies|suffer|suffers|rot|rots|choke|chokes|catch(?:es)? it|gets? (?:it|cancer|covid|measles))|(?:deserves?|deserved) to (?:die|suffer|rot|be shot|get (?:it|cancer|sick))|drop dead|kill yourself|kys\b|i(?:'ll| will) find (?:you|out where you live)|know where you live)\b/gi
const COLLEAGUE =
  /\b(?:(?:[Dd]r\.?|[Nn]urse|[Pp]rof(?:essor|\.)?|[Ss]ister|[Mm]atron|[Cc]onsultant|Mr|Ms|Mrs) [A-Z][a-z]+(?: [A-Z][a-z]+)? (?:is|was|is such|has always been) (?:an? |the |so |totally |completely |utterly |clinically |dangerously )*(?:incompetent|useless|dangerous|clueless|hopeless|a? ?disgrace|a? ?butcher|a? ?liar|fraud|negligent|lazy|joke|quack|idiot|waste of space|not fit to practi[sc]e)|(?:[Dd]r\.?|[Nn]urse) [A-Z][a-z]+ (?:killed|butchered|maimed|nearly killed|poisoned) )\b/g

export default defineRule({
  title: 'Abuse',
  find: reading => [
    ...reading.matches(WISHED).map(match => asHit(match, 'threat')),
    ...reading.matches(AIMED).map(match => asHit(match, 'insult')),
    ...reading.matches(COLLEAGUE).map(match => asHit(match, 'colleague')),
  ],
  message: {
    colleague: 'This may disparage a colleague who can be recognised.',
    threat: 'This may read as a threat or as wishing somebody harm.',
    else: 'This may read as abuse of a person or a group.',
  },
  why: 'You are held to the same standard online as face to face, whoever started it.',
  guards: ['critique', 'fiction or history', 'negated'],
  examples: {
    flags: [
      'Anti-vaxxers are scum and I am done being polite',
      'You absolute moron, read a paper for once',
      'I hope they catch it and learn',
      'Dr Pringle is a butcher and everyone on the unit knows',
      'You are a clown. Delete your account.',
    ],
    passes: [
      'This policy is a disgrace and I will say so in any forum',
      'You are not an idiot for asking, it is a good question',
      'Calling people idiots has never changed a mind',
      'My brother is a clown by trade and children love him',
      'Viruses are not animals',
    ],
  },
})
