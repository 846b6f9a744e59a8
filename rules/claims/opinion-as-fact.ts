import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAboutHealth } from './claim.ts'
import { replaceWith } from './soften.ts'

/** "the truth is", "everyone knows", "it's a fact": opinion dressed as what is settled. */
const asserted =
  /\b(?:the (?:simple |plain |real |hard |honest )?(?:truth|fact)(?: of the matter)? is(?: that)?(?! (?:in|on|at|out)\b)|(?:everyone|everybody|every (?:doctor|nurse|midwife|dentist)) knows?(?: that)?|it(?:'s| is) (?:a|an established|simple|just|common) (?:fact|knowledge)(?: that)?|fact:|there(?:'s| is) no (?:debate|doubt|question)(?: that| about)?|make no mistake)/gi
/** What is said of it, and what is argued over: as against pay, rotas and kettles. */
const JUDGED =
  /\b(?:cause[sd]?|cures?|works?|better|worse|healthier|harm\w*|toxic|poison\w*|safe|unsafe|dangerous|natural|prevent\w*|good|bad|risk\w*|need)\b/i
const TOPIC =
  /\b(?:diet|vaccin\w+|hormones?|supplements?|statins?|fluoride|seed oils?|screening|antidepressants|adhd|autism|menopause|hrt|birth|breast\w*|screens?|masks?|formula|obesity|weight|sugar|vegan|keto|fasting|chiropract\w*|acupuncture)\b/i

export default defineRule({
  title: 'Opinion as fact',
  find: reading =>
    reading
      .matches(asserted)
      .filter(match => {
        const { text } = reading.sentenceAt(match)
        return JUDGED.test(text) && (TOPIC.test(text) || isAboutHealth(reading, match)) && !text.includes('?')
      })
      .map(match => asClaim(match)),
  message: 'This may present an opinion as a settled fact.',
  why: 'People take a health professional’s opinion for knowledge unless it is called an opinion.',
  fix: replaceWith('Call it an opinion', 'In my opinion,'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      { text: 'The truth is that sugar is worse for children than screens.', phrase: 'The truth is that' },
      'Everyone knows statins do more harm than good.',
      "It's a fact that breastfed babies are healthier.",
      'There is no debate: keto is better for diabetes.',
      'Make no mistake, HRT works better than exercise for mood.',
    ],
    passes: [
      'The truth is that I cried in the car and then went back in.',
      'Everyone knows the lift is broken.',
      'In my opinion sugar gets more blame than sleep does.',
      'Is it a fact that keto helps diabetes? Let’s read the trials.',
      'The fact is in the NICE guideline: statins prevent strokes.',
      'There is no doubt who makes the best tea on this ward.',
    ],
  },
})
