import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { inClaims } from './boldness.ts'
import { asClaim, illnessAfter, isAsserted, isSelling, remediesIn } from './claim.ts'

/** "the only product that works", "the best dermatologist in", "better than any". */
const superior =
  /\b(?:(?:is|are|'s|we'?re|i'?m|as|with|at|by|choose|book|visit) (?:the|your|our) (?:\w{4,12}'s )?(?:very )?(?:best|leading|top|number one|no\.? ?1|most trusted|premier|finest) (?:\w{3,16} ){0,2}(?:surgeons?|dentists?|dermatologists?|doctors?|clinics?|practices?|injectors?|practitioners?|physios?|orthodontists?|chiropractors?|osteopaths?) (?:in|on|around|across|for)\b|the only (?:[\w-]{2,16} ){0,3}(?:products?|creams?|serums?|treatments?|strips?|tooth ?pastes?|protocols?|methods?|supplements?|devices?|brands?|clinics?|diets?|medicines?|drugs?|fillers?|lasers?|peels?|therap(?:y|ies)|remed(?:y|ies)|pills?|braces?|exercises?|programmes?|programs?|formulas?) (?:that|which|to|who) (?:actually |really |truly |ever )?(?:works?|rebuilds?|cures?|heals?|fix(?:es)?|treats?|reverses?|restores?|repairs?|gets? results|delivers?)|the only clinic|the (?:safest|most effective|most powerful|most advanced|gentlest) (?:[\w-]{3,16} ){1,3}(?:in|on|around|across) |(?:better|more effective|safer) than any (?:\w{3,16} ){0,2}(?:treatment|medicine|drug|statin|antidepressant|cream|doctor|clinic|endo|surgeon|antibiotic|supplement)|more [\w' ]{3,40} than any (?:endo|doctor|consultant|specialist|gp|hospital)|(?:than|as) (?:anyone|anybody|everyone|any other clinic) else'?s?\b(?= ?[.!,]| ?$)|just as (?:safe|effective|good)|(?:would |will |could |'d )?saves? (?:far |way |many )?more lives than|(?:built|builds?|does|do|did|works?|heals?|beats?) [^.!?]{0,30} than any (?:pharma \w+|drug|doctor|pill|jab|vaccine|surgeon|medicine|hospital|gp|consultant|physio)\b[^.!?]{0,14}|(?:sees?|finds?|spots?|catches|detects?) (?:an? |the )?(?:tumou?rs?|cancers?|problems?|disease|it) (?:\w+ ){1,3}(?:before|earlier|sooner))\b/gi

/** "nature's antibiotic", "in half the time of surgery" */
const borrowed =
  /\b(?:nature'?s|natural|mother nature'?s) (?:own )?(?:answer to )?(?:antibiotics?|ozempic|mounjaro|botox|viagra|xanax|valium|statins?|aspirin|ibuprofen|painkillers?|prozac|adderall|ritalin|metformin|tamiflu|antidepressants?|antihistamines?|hrt|chemo)\b|\b(?:in )?(?:half|a fraction of) the time (?:of|that) (?:surgery|drugs|medication|physio)\b/gi
/** Better than, or as good as; the treatment it is measured against follows. */
const comparing =
  /\b(?:beats?|outperforms?|(?:works?|worked) (?:far |way |much |so much )?(?:better|faster|harder|quicker) than|(?:better|stronger|safer|gentler|more (?:effective|powerful)) than|(?:as|just as) (?:good|effective|powerful|strong|well) as|(?:does|do) (?:what|everything(?: that)?))\b/gi
const standard =
  /\b(?:drugs?|medicines?|medications?|meds|prescriptions?|pills?|painkillers?|antibiotics?|antidepressants?|statins?|steroids?|surgery|chemo(?:therapy)?|hrt|ssris?|antihistamines?|inhalers?|insulin|vaccines?|jabs?|mmr|estrogen|(?:ace|proton pump) inhibitors?|beta blockers?|ssris?|botox|fillers?)\b/gi
/** "Nothing beats honey for a cough." */
const unbeaten = /\b(?:nothing|nobody|no one|touche[sd])\b/gi
const studied = /\b(?:trials?|stud(?:y|ies)|evidence|review|may|might|could|some|research|guidelines?)\b/i
const REACH = 40

/** Whether a remedy is named in this sentence or the one before. */
const isAboutRemedy = (reading: Reading, { sentence }: Match): boolean =>
  remediesIn(reading).some(remedy => remedy.sentence === sentence || remedy.sentence === sentence - 1)

/** What is measured against a standard treatment, where a remedy is named or something is sold. */
const compared = (reading: Reading): readonly Match[] =>
  reading.matches(comparing).filter(match => {
    const { index, text } = reading.sentenceAt(match)
    if (studied.test(text) || !(isAboutRemedy(reading, match) || isSelling(reading))) return false
    return [...reading.matches(standard), ...reading.medicines].some(
      ({ sentence, start }) => sentence === index && start >= match.end && start - match.end <= REACH,
    )
  })

export default defineRule({
  title: 'Better than the rest',
  find: (reading, { draft }) =>
    [
      ...inClaims(reading, draft, reading.matches(superior)),
      ...reading.matches(borrowed),
      ...compared(reading),
      ...reading
        .matches(unbeaten)
        .filter(
          match =>
            isAboutRemedy(reading, match) &&
            (/close$/i.test(match.text) || illnessAfter(reading, match, 60) !== undefined),
        ),
    ]
      .filter(match => isAsserted(reading, match))
      .map(match => asClaim(match)),
  message: 'This may say that one treatment or clinic is better than all others.',
  why: 'A comparison has to be one that people can check.',
  fix: replaceSentence(
    'Say something that can be checked',
    '[Say something that people can check: a qualification, a register, a result.]',
  ),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      'We are the best dermatology clinic in Bristol.',
      'The only cream that really works.',
      'Book the leading implant dentist in Texas.',
      'It is safer than any statin.',
      "I'm the number one injector in Essex.",
      'The only toothpaste that rebuilds enamel.',
      "Propolis is nature's antibiotic.",
      'Our PEMF mat works better than any painkiller.',
      'Nothing beats raw garlic for an ear infection.',
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
