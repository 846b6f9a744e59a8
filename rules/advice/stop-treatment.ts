import type { Span } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { procedures, treatments } from '../lexicon/treatments.ts'
import { replaceSentence } from '../sentence.ts'
import { answersOnePerson } from './addressee.ts'

const treatment = new RegExp(String.raw`\b(?:${anyOf(treatments, procedures)})\b`, 'gi')

/** An order to stop, at the start of a clause or after "you can", "please do". */
const stopping =
  /(?:^|[.,;:!?)-] ?|@[\w.]{2,30} |\b(?:and|then|please|just|so|now|first|second|third|do|also|or|you|u|she|he) |\b(?:should|can|could|must|need to|have to|may|want you to|i'd|i would|(?:ask|tell) (?:him|her|them) to) )(?<cue>(?:stop(?: taking| using)?|come off|get off|go off|wean (?:yourself )?off|ditch|bin|dump|chuck|chuck out|throw (?:out|away)|skip|drop|quit|lose|refuse|cancel|halve|cut|hold|pause|say no to|(?:don't|do not|dont) (?:take|get|have|bother with|start)|(?:do not|don't|dont|will not|won't|no longer) need|no need for|(?:don't|do not|dont|never) let (?:them|him|her|anyone|anybody|your \w{2,10}) (?:put|start|give|talk) (?:you|him|her|your \w{2,10}) (?:on|into)))\b/gi

const REACH = 30
/** What may stand between the order and the treatment: "stop [all of your blood pressure] tablets". */
const DETERMINERS =
  /^ (?:(?:the|your|ur|that|those|these|this|all|any|every|each|his|her|my|taking|using|of|with|a|an|on|out|away|getting|having|(?!before|after|until|when|for|and|or|[a-z]{2,12}ing\b)[a-z'-]{2,14}) ?){0,3}$/i
/** The treatment as a topic: "that insulin video". */
const TOPIC =
  /^[- ](?:videos?|posts?|content|myths?|adverts?|ads?|debate|discussion|shortages?|prices?|trends?|jokes?|misinformation)\b/i
/** What makes a warning or a question of it: "stop taking it if", "before you stop", "should I stop". */
const careful =
  /^[^.!?]{0,30}\b(?:without|until|unless|if you(?:'re| are) (?:pregnant|allergic)|on an empty)\b/i
const ordinary =
  /\b(?:before|if|when|whether|why|unless|than|never|who|people|patients|should i|can i|anybody|anyone|not to|want to|wants to|decide[ds]? to|tempted to|trying to|how to|(?:asked|told|advised) (?:\w{2,8} )?to|ready to|able to|plan to|used to|going to)\b[^.!?]{0,24}$/i

/** The treatment named shortly after `order`, in the same clause. */
function objectOf(order: Span, reading: Reading): Span | undefined {
  return [...reading.medicines, ...reading.matches(treatment)].find(
    ({ start, end }) =>
      start >= order.end &&
      start - order.end <= REACH &&
      DETERMINERS.test(reading.text.slice(order.end, start)) &&
      !TOPIC.test(reading.text.slice(end, end + 16)),
  )
}

export default defineRule({
  title: 'Telling someone to stop treatment',
  find: (reading, context) => {
    const personal = answersOnePerson(context)
    return reading.matches(stopping).flatMap(match => {
      const word = match.groups.cue ?? match.text
      const order = { start: match.end - word.length, end: match.end }
      const object = objectOf(order, reading)
      if (!object) return []
      const sentence = reading.sentenceAt(match)
      const before = sentence.text.slice(0, order.start - sentence.start)
      const after = reading.text.slice(object.end, sentence.end)
      const soft = /^(?:don't|do not|dont|won't|will not|no |cut|lose|drop|skip|halve|quit|hold|pause)/i.test(
        word,
      )
      if (
        ordinary.test(before) ||
        careful.test(after) ||
        (soft && !personal && !/^(?:skip|drop|quit|halve)/i.test(word))
      )
        return []
      return [{ start: order.start, end: object.end }]
    })
  },
  message: 'This may tell someone to stop or refuse a treatment.',
  why: 'Stopping without the prescriber can do serious harm, and readers may act on it today.',
  fix: replaceSentence(
    'Ask them to talk to their prescriber first',
    ({ jurisdiction }) => `Please talk to ${jurisdiction.clinician} before changing any treatment.`,
  ),
  guards: ['forbidden', 'declined', 'refuted', 'signposted', 'education'],
  examples: {
    flags: [
      { text: 'Bin the metformin and try berberine instead', phrase: 'Bin the metformin' },
      { text: '@carol come off your lansoprazole, it has done its job', kind: 'reply' },
      'Ditch your statin, you do not need it.',
      { text: '@piers skip the apixaban for two days before the dentist', kind: 'reply' },
      { text: 'please do stop the insulin at night', kind: 'reply' },
      'Throw away your inhalers and breathe through your nose.',
      { text: "@wren don't get the vaccine, you're young", kind: 'reply' },
    ],
    passes: [
      "Please don't stop taking your inhaler without asking",
      'Never stop your tablets without talking to the person who prescribed them.',
      'Stop smoking before your operation: it helps wounds heal.',
      'Patients who stop statins after a heart attack do worse, a registry shows.',
      'Before you come off sertraline, speak to your GP.',
      { text: "@abi don't come off the lithium because of a video", kind: 'reply' },
      'I came off steroids last spring and slept again.',
      "Don't take ibuprofen on an empty stomach.",
    ],
  },
})
