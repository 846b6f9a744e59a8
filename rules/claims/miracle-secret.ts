import { defineRule } from '../../src/engine/rule.ts'
import { replaceSentence } from '../sentence.ts'
import { inClaims } from './boldness.ts'
import { asClaim, isAsserted } from './claim.ts'

/** "miracle cure", "doctors don't want you to know". */
const miracle =
  /\b(?:(?:miracle|magic|secret|hidden|forbidden|suppressed|ancient) (?:cure|remed(?:y|ies)|drug|pill|product|treatment|supplement|formula|tea|trick|protocol|healing)|(?:doctors?|big pharma|pharma|they|gps?|dermatologists?|dentists?|the industry|the government)(?: really| just)? (?:don'?t|do not|won'?t|doesn'?t|will never|can'?t|hate[sd]?|hope you never|would rather you didn'?t|prefer(?: that)? you didn'?t) (?:want|tell|teach|say|learn|find out|ask|know|hear|like|admit)(?: you| us| people| that| it| this| y'all| ya| about){0,4}(?: to know| getting out| about| that)?(?= |[.!,]|$)|no one profits when|(?:it'?s|has|have|hasn'?t) been (?:buried|suppressed|hidden|silenced)|keeps? you (?:sick|ill|a customer|a patient for life|on (?:meds|medication|drugs|pills))|no(?: big)? (?:money|profit|patent|cash)(?: to be made)? (?:in|on|for) (?!the\b)[\w ]{2,20}|(?:not|never|n'?t) allowed to (?:say|tell (?:you|people|anyone)|write|talk about|mention|call it|admit|post)(?: it| this| that| so| why| about it| miracle| cure)?(?= ?(?:down|out loud|here|[.,!;]|miracle|cure|but|so|$))|(?:in|into) (?:bother|trouble|hot water) for (?:saying|telling|posting|sharing)|the profession (?:does not|doesn'?t|won'?t|hates?)|(?:doctors?|hospitals|pharma|medicine|the nhs) got hold of|what (?:our|your|my) (?:great[- ]?)*(?:grand)?mothers? knew|do (?:your|ur|yer) (?:own )?research|diet hack|(?:is|are) magical (?:in|for)|frightens? (?:a lot of )?(?:people|companies) with)\b/gi

export default defineRule({
  title: 'Miracle or secret',
  find: (reading, { draft }) =>
    inClaims(reading, draft, reading.matches(miracle))
      .filter(match => isAsserted(reading, match))
      .map(match => asClaim(match)),
  message: 'This may present a treatment as a miracle or as something hidden from people.',
  why: 'Regulators name such words as signs of health fraud, and they teach people to distrust care that works.',
  fix: replaceSentence('Say what it is', '[Say plainly what it is and what the studies show.]'),
  guards: ['refuted', 'negated', 'their words', 'critique'],
  examples: {
    flags: [
      'The miracle cure your face has been waiting for.',
      "What doctors don't want you to know about cholesterol: they don't want you to know it is harmless.",
      "Big pharma doesn't want you to know this.",
      'An ancient remedy for tired eyes.',
      'My secret formula for clear skin.',
      'This magic pill changed everything.',
    ],
    passes: [
      'There is no miracle cure for back pain.',
      "It's a miracle I found a parking space.",
      "Support the Children's Miracle Network this weekend.",
      '“The secret remedy they hide” is how scams begin.',
      'The Secret Garden is on at the theatre.',
      'No magic pill, only small steps.',
    ],
  },
})
