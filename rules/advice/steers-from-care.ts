import { defineRule } from '../../src/engine/rule.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { investigations, procedures } from '../lexicon/treatments.ts'
import { answersOnePerson } from './addressee.ts'
import { pointToClinician } from './signpost.ts'

const care = `(?:${anyOf(investigations, procedures)}|gp|doctor|docs?|pcp|physician|pharmac(?:y|ist)|surgery|hospital|a&e|er|ed|clinic|nurse|dsn|specialist|\\w{4,12}ologist|nephrology|cardiology|neurology|dermatology|ob|prescriber|midwife|111|999|911|urgent care|ecg|ekg|scan|mri|x-?ray|blood tests?|bloods|biopsy|follow-?up|second opinion|op)`

/** "skip your GP", "no need for the ECG", "don't bother the surgery". */
const steering = new RegExp(
  [
    String.raw`\b(?:skip|avoid|forget|ignore|cancel|never mind) (?:seeing )?(?:the|your|ur|that|his|her|any) (?:\w{3,12} )?${care}\b`,
    String.raw`\b(?:no need|don'?t need|do not need|doesn'?t need|does not need|won'?t need|will not need|needn'?t|not necessary|no point) (?:to |for |in )?(?:(?:see|seeing|bother|call|calling|ring|loop in|involve|talk to|ask|visit|plan it with|go to|book|get|have|wait for) )?(?:(?:a|an|the|your|ur|any|that|his|her) )?(?:\w{3,12} ){0,2}${care}\b`,
    String.raw`\b(?:no ?one|nobody) (?:really |actually )?needs (?:a|an|the|to see a) ${care}\b`,
    String.raw`\b(?:don'?t|do not|dont|(?:i'd|i would) not|i wouldn'?t) (?:bother|go to|see|call|ring|trouble|waste (?:your )?time with) (?:with )?(?:(?:a|an|the|your|ur|any|that) )?(?:\w{3,12} )?${care}\b`,
    String.raw`\byour ${care} (?:doesn'?t|does not|needn'?t|won'?t) (?:need|have) to\b`,
  ].join('|'),
  'gi',
)

export default defineRule({
  title: 'Steering someone from care',
  find: (reading, context) =>
    answersOnePerson(context) ? reading.matches(steering).map(({ start, end }) => ({ start, end })) : [],
  message: 'This may keep one person from being seen.',
  why: 'You cannot rule out something serious from here, and they may rely on your word.',
  fix: pointToClinician,
  guards: ['negated', 'declined'],
  examples: {
    flags: [
      { text: '@rowan no need to see a doctor about that', kind: 'reply' },
      { text: '@kofi skip your GP, they only prescribe pills', kind: 'reply' },
      { text: "you don't need an ECG for that", kind: 'reply' },
      { text: "don't bother the surgery with it", kind: 'reply' },
      { text: "Ana, going by your post you won't need the follow-up", kind: 'comment' },
      { text: '@bly cancel the scan, it never shows anything', kind: 'reply' },
    ],
    passes: [
      "You don't need a GP appointment for a cold: your pharmacist can help.",
      { text: "@sid please don't skip your clinic appointment", kind: 'reply' },
      { text: "you don't need an appointment to come and say hello", kind: 'reply' },
      'Do bother the surgery if you cannot swallow.',
      { text: '@max call your doctor today', kind: 'reply' },
      'There is no need to ring ahead for the flu clinic.',
    ],
  },
})
