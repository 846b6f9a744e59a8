import { defineRule } from '../../src/engine/rule.ts'
import { pointToClinician } from './signpost.ts'

/** "I can prescribe for you", "DM me for a script". */
const offer =
  /\b(?:i|we)(?:'ll| will| can|'m going to| am going to|'d like to| want to)(?: also| just)? (?:prescribe|write (?:you|him|her) (?:a|up)|send (?:you )?(?:over )?(?:the|a|an|your|some) (?:\w{3,12} )?(?:script|prescription|drops|tablets)|be prescribing|(?:start|put|switch) (?:you|him|her|your \w{2,10}) (?:on|to)|(?:bump|increase|put|raise|lower|double) your|(?:call|phone|send) (?:in|over) (?:a|an|some|your|the) (?:\w{3,14} ){0,2}(?:script|prescription|pack|refill|cream|antibiotics?|inhaler|drops)|get you (?:a script|a prescription))\b|\b(?:dm|message|inbox|text)(?: me| us)? (?:for|to get) (?:a |an |your )?(?:script|prescription|repeat|rx)\b/gi

export default defineRule({
  title: 'Prescribing from afar',
  find: reading => reading.matches(offer).map(({ start, end }) => ({ start, end })),
  message: 'This may offer a prescription to someone you have not examined.',
  why: 'Prescribing needs enough knowledge of the patient, and a post or a message does not give it.',
  fix: pointToClinician,
  guards: ['forbidden', 'declined', 'education'],
  examples: {
    flags: [
      'DM me for a script, no appointment needed',
      { text: '@liv I can prescribe that for you tonight', kind: 'reply' },
      { text: "I'll send you a prescription, just give me your address", kind: 'reply' },
      'We will prescribe after a two-minute chat, wherever you are',
      { text: 'I can write you a script for the cream', kind: 'reply' },
      'Message us for a repeat, we post it the same day',
    ],
    passes: [
      'Independent prescribers can prescribe within their scope of practice.',
      { text: "@liv I can't prescribe for people I haven't seen", kind: 'reply' },
      'Ask your pharmacist who can prescribe the pill near you.',
      'My exam on prescribing is on Friday, wish me luck.',
      'Order your repeat prescription before the holiday.',
      { text: "I'll send you the slides tonight", kind: 'reply' },
    ],
  },
})
