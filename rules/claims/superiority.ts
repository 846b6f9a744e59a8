import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { isAsserted, toHit } from './claim.ts'

/** "the only product that works", "the best dermatologist in", "better than any". */
const superior =
  /\b(?:(?:is|are|'s|we'?re|i'?m|as|with|at|by|choose|book|visit) (?:the|your|our) (?:\w{4,12}'s )?(?:very )?(?:best|leading|top|number one|no\.? ?1|most trusted|premier|finest) (?:\w{3,16} ){0,2}(?:surgeons?|dentists?|dermatologists?|doctors?|clinics?|practices?|injectors?|practitioners?|physios?|orthodontists?|chiropractors?|osteopaths?) (?:in|on|around|across|for)\b|the only (?:[\w-]{2,16} ){0,3}(?:products?|creams?|serums?|treatments?|strips?|tooth ?pastes?|protocols?|methods?|supplements?|devices?|brands?|clinics?|diets?|medicines?|drugs?|fillers?|lasers?|peels?|therap(?:y|ies)|remed(?:y|ies)|pills?|braces?|exercises?|programmes?|programs?|formulas?) (?:that|which|to|who) (?:actually |really |truly |ever )?(?:works?|rebuilds?|cures?|heals?|fix(?:es)?|treats?|reverses?|restores?|repairs?|gets? results|delivers?)|the only clinic|the (?:safest|most effective|most powerful|most advanced|gentlest) (?:[\w-]{3,16} ){1,3}(?:in|on|around|across) |(?:better|more effective|safer) than any (?:\w{3,16} ){0,2}(?:treatment|medicine|drug|statin|antidepressant|cream|doctor|clinic|endo|surgeon|antibiotic|supplement)|more [\w' ]{3,40} than any (?:endo|doctor|consultant|specialist|gp|hospital)|(?:than|as) (?:anyone|anybody|everyone|any other clinic) else'?s?\b(?= ?[.!,]| ?$)|just as (?:safe|effective|good))\b/gi

export default defineRule({
  title: 'Better than the rest',
  find: reading =>
    reading
      .matches(superior)
      .filter(match => isAsserted(reading, match))
      .map(match => toHit(match)),
  message: 'This may say that one treatment or clinic is better than all others.',
  why: 'A comparison has to be one that people can check.',
  fix: replaceSentence(
    'Say something that can be checked',
    '[Say something that people can check: a qualification, a register, a result.]',
  ),
  guards: ['refuted', 'negated', 'cited'],
  examples: {
    flags: [
      'We are the best dermatology clinic in Bristol.',
      'The only cream that really works.',
      'Book the leading implant dentist in Texas.',
      'It is safer than any statin.',
      "I'm the number one injector in Essex.",
      'The only toothpaste that rebuilds enamel.',
    ],
    passes: [
      'Best practice in wound care: five papers.',
      "It is in the patient's best interest to wait.",
      'I work with the best nurses.',
      'No clinic is better than any other for this.',
      'The only treatment that works is a myth: there are several.',
      'Our department was rated good by the regulator.',
    ],
  },
})
