import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { asClaim, isAsserted } from './claim.ts'

/** "kills cancer cells in mice", "a preprint proves". */
const experimental =
  /\b(?:in (?:mice|rats|vitro|a (?:test[- ]tube|petri dish|lab)|the lab)|test[- ]tube|preprint|phase (?:1|2|i|ii)(?: trial)?|early trials?|animal stud(?:y|ies)|mouse stud(?:y|ies))\b[^.!?]{0,80}\b(?:proves?|proven|cures?|works|reverses?|kills?|boosted|heals?|shows? (?:it|that it) works|confirm(?:s|ed))\b|\b(?:proves?|proven|cures?|cured|works|reverses?|reversed|kills?|killed|heals?)\b[^.!?]{0,80}\b(?:in (?:mice|rats|vitro|a (?:test[- ]tube|petri dish|lab)|the lab)|test[- ]tube|preprint|early trials?|animal stud(?:y|ies))\b/gi
const caveat =
  /\b(?:not (?:yet )?(?:shown|tested|proven|been|in (?:people|humans))|in (?:people|humans)(?: yet)?|early days|only (?:in )?(?:mice|animals)|may|might|could|more research|too early|don'?t get excited|small)\b/i

export default defineRule({
  title: 'Early research as proof',
  find: reading =>
    reading
      .matches(experimental)
      .filter(match => {
        const { index, text } = reading.sentenceAt(match)
        const next = reading.sentences[index + 1]?.text ?? ''
        return isAsserted(reading, match) && !caveat.test(text) && !caveat.test(next)
      })
      .map(match => asClaim(match)),
  message: 'This may present early research as if it were proven in people.',
  why: 'Most of what works in a dish or in mice does not work in people.',
  fix: replaceSentence(
    'Say how early it is',
    'This is early research, and it has not been shown to work in people. [Add your source.]',
  ),
  guards: ['refuted', 'negated', 'their words'],
  examples: {
    flags: [
      'It cures dementia in mice, so it works.',
      'A preprint proves that the drug works.',
      'This kills cancer cells in a petri dish: proof at last.',
      'In mice it reverses ageing, and I take it daily.',
      'An early trial confirms it: arthritis is over.',
      'Proven in a test tube, now in my shop.',
    ],
    passes: [
      'It worked in mice, but has not been tested in people.',
      'The preprint may change, so wait for review.',
      'Kills cells in the lab, but so does bleach. Not shown in humans.',
      'A phase 2 trial is recruiting in Cardiff.',
      'In vitro fertilisation: what the first visit is like.',
      'Early trial results could change, more research is needed.',
    ],
  },
})
