import { defineRule } from '../../src/engine/rule.ts'
import { asClaim, isAboutHealth } from './claim.ts'

/** "studies show", "research proves", "the science is clear": evidence spoken of and not shown. */
const evidence =
  /\b(?:(?:studies|research|trials|the (?:science|evidence|data|research|literature)|science|scientists|experts|a (?:recent|new|big|huge|harvard|stanford|japanese|swedish|\w{4,12}) study)(?: now| clearly| consistently| has| have| all| keeps?){0,2} (?:shows?|shown|prov(?:es?|en)|says?|confirms?|confirmed|agrees?|finds?|found|tells? us|backs?|is (?:clear|in|settled))|(?:backed|supported|proven) by (?:science|research|the science|studies|years of research)|(?:hundreds|thousands|dozens|loads|tons|countless|over \d{1,4}) (?:of )?(?:studies|papers|trials)|evidence[- ]based(?= (?:supplement|remedy|serum|formula|blend|protocol|cream|gumm(?:y|ies))))\b/gi
/** A reference in sight: a link, a year with a journal, a named trial, a promise of one. */
const shown =
  /https?:\/\/|\bdoi\b|\bpmid\b|\bwww\.|\b(?:19|20)\d\d\b|\b(?:link|paper|study|reference|source|slides|citation)s? (?:is |are )?(?:in|below|here|on|at)\b|\bet al\b|\bby (?:dr|prof)|\b(?:nejm|bmj|lancet|jama|cochrane|nice|sign|cdc|who|nhs|uspstf|acog|rcog|sacn|efsa)\b|\b(?:n ?= ?\d|confidence interval|hazard ratio|95 ?% ci)\b/i
/** Talk about evidence as such. */
const doubting =
  /\b(?:no|little|weak|mixed|limited|poor|small|some|which|what|whether|if|until|when|does|do|not|n't|read|more)\b|\b(?:our|my) $/i

export default defineRule({
  title: 'Evidence without a source',
  find: reading => {
    if (reading.cues('citation').length > 0) return []
    return reading
      .matches(evidence)
      .filter(match => {
        const { text, start } = reading.sentenceAt(match)
        const before = text.slice(0, match.start - start)
        return isAboutHealth(reading, match) && !doubting.test(before.slice(-24)) && !text.includes('?')
      })
      .filter(() => !shown.test(reading.text))
      .map(match => asClaim(match))
  },
  message: 'This may speak of evidence without saying where it can be read.',
  why: 'Readers can weigh a study only when they can find it.',
  fix: ({ end }) => [
    {
      label: 'Add a place for the source',
      edits: [{ start: end, end, text: ' [add the study and its link]' }],
    },
  ],
  guards: ['refuted', 'negated', 'their words'],
  examples: {
    flags: [
      { text: 'Studies show that cold showers lift your mood.', phrase: 'Studies show' },
      'Magnesium helps sleep, research proves it.',
      'The science is clear on blue light and eyes.',
      'Our serum is backed by science.',
      'Hundreds of studies on this herb and anxiety.',
    ],
    passes: [
      'Studies show that walking eases knee pain, see the 2023 review in the BMJ.',
      'What do studies show about magnesium and sleep? Less than you think.',
      'There is no evidence that it works, and research says little about harm.',
      'Our research shows what a tired team can do with a kettle.',
      'A new study found that naps help nurses: https://example.org/naps',
      'More studies are needed before I change what I do for a cough.',
    ],
  },
})
