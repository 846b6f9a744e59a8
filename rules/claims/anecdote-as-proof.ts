import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { inClaims } from './boldness.ts'
import { asClaim, isAboutHealth, isSelling } from './claim.ts'

/** "every patient I gave it walked out well", "I don't need a trial". */
const anecdote =
  /\b(?:(?:every(?: single)?|all(?: of)?(?: my)?|nine out of ten|9 (?:out of|in) 10|(?:\d{2,3}|ninety|hundreds|thousands|\d{1,3},?\d{3})(?: ?%)? (?:of )?)(?: (?:one of )?(?:my|our|the|of|them|long|[\w-]{3,14})){0,4} ?(?:patients?|clients?|of them|people|kids|cases|diabetics?|wom[ae]n|mums?|moms?|ladies|couples?|bab(?:y|ies)|child(?:ren)?)\b[^.!?]{0,70}\b(?:well|better|cured|recovered|healed|remission|[a-z]{3,12}[- ]free|never needed|off (?:(?:their|all|all their|his|her) )?(?:med\w*|insulin|metformin|tablets|inhalers?|steroids|pills)|no deaths|dress sizes)|nobody has died|my (?:patients|clients|followers) (?:swear by|are down|are off|all (?:say|report|feel|love)|have (?:all )?(?:reversed|come off|lost|cured))|i (?:don'?t|do not) need (?:a |any |no )?(?:trials?|stud(?:y|ies)|rcts?|papers?)|(?:look in|come (?:and )?see) my waiting room|(?:it|they) saved my (?:life|sis|sister|mum|mom|dad|brother|wife|husband|son|daughter)|(?:many|old \w{3,12}|japanese|chinese|russian|italian) (?:patients?|doctors?|scientists?) (?:has|have|also ){0,4}(?:proven|proved|claim|found)|put (?:more|every|all|each)\b[^.!?]{0,40}\b(?:in|into) remission|haven'?t worn it|(?:i|we)(?: have|'ve)? (?:yet to|never(?: once)?|haven'?t(?: yet)?) (?:meet|met|see|seen|had|have|find|found) (?:an?|one|any)(?: single)? (?:patient|child|kid|client|woman|man|person|baby|mum|mom|case|case of|body|skin)\b[^.!?]{0,60}|\d{2,5}(?: [\w-]{3,12}){0,2} (?:babies|patients|people|women|men|clients|kids|children|mums|moms|families|births|faces|smiles|cases) (?:and counting|later|so far|can'?t be wrong|don'?t lie)|(?:allowed|helped|got|let|enabled|seen|taken|freed|treated|cured) (?:over |more than |nearly |almost |around |about )?(?:\d[\d,]{1,6}|hundreds of|dozens of|thousands of|countless) (?:[\w-]{3,12} ){0,2}(?:people|patients|women|men|clients|kids|children|mums|moms|families|babies|couples)(?: to)? (?:throw|bin|ditch|walk|avoid|come|stop|sleep|ditch|get|reverse|lose|conceive|never|cancel|go|be|become)\b[^.!?]{0,50}|(?:(?:house|patient|client|baby|family|child|case|week|school|ward|woman|mum) after (?:house|patient|client|baby|family|child|case|week|school|ward|woman|mum))|(?:cleared|cured|fixed|sorted|emptied) my (?:whole|entire|full) (?:panel|list|caseload|clinic|ward|waiting (?:list|room)|class)\b[^.!?]{0,40}|(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|dozens of) (?:women|men|patients|clients|mums|moms|ladies|people|couples|parents|kids|followers|friends) (?:this|last) (?:week|month|year)(?: alone)? (?:have |has )?(?:told|tell|say|said|messaged|are|got|came|went|rang)\b|(?:most|all|every one|each|none|nine out of ten|nearly all) of them (?:never|no longer|don'?t|have|are|came|come|can|get|got|went|walk|sleep)\b[^.!?]{0,40}|after what i(?:'ve| have)? (?:see|saw|seen)(?: on \w+| here)?,?(?: it| they)? (?:does|do|is|works?|did)\b|i know what i(?:'ve)? (?:see|saw|seen)\b|cured \d{2,5}|\d{1,3} ?(?:thousand|million) [\w ]{3,24} (?:were|have been|was) cured)\b/gi

const transformed =
  /\b(?:changed|saved|transformed|gave me back) my (?:actual |whole |entire |working |own )?(?:life|skin|face|sleep|hair|body|gut|back|confidence)\b/gi

export default defineRule({
  title: 'Stories as proof',
  find: (reading, { draft }) => [
    ...inClaims(reading, draft, reading.matches(anecdote)).map(match => asClaim(match)),
    // A testimonial proves nothing by itself; beside something for sale it is meant to.
    ...reading
      .matches(transformed)
      .filter(match => isSelling(reading) && isAboutHealth(reading, match))
      .map(match => asClaim(match)),
  ],
  message: 'This may offer personal experience as proof that something works.',
  why: 'People get better for many reasons, so only a fair comparison can show what helped.',
  fix: replaceSentence('Say what the studies show', '[Say what the studies show and where to read them.]'),
  guards: ['refuted', 'negated', 'their words', 'cited'],
  examples: {
    flags: [
      'Every patient I gave it to has recovered.',
      'My patients swear by it.',
      "I don't need a study: my own clinic shows it.",
      'Nine out of ten of my clients never needed surgery.',
      'It saved my sister, look it up.',
      'Come and see my waiting room if you want proof.',
    ],
    passes: [
      'Thank you to every patient who sent us a card.',
      'In the trial, half had less pain at a year.',
      "I don't need a lie-in, I need a week.",
      'Most patients wait four weeks for the clinic.',
      'My patients teach me something every day.',
      'Every one of us has a bad night now and then.',
    ],
  },
})
