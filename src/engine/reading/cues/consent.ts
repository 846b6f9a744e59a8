import { cuesFrom } from './cue.ts'

/** Whose consent: the patient's, or that of someone who may give it. */
const WHOSE = `(?:her|his|their|the (?:patient|family|parent|mother|mum|mom|father|dad)(?:'s|s')|patient|parental|family|(?:mum|mom|dad)(?:'s)?|[A-Z][a-z]+'s)`
const HOW = '(?:full|kind|express|explicit|informed|verbal|oral|spoken|happy|recorded|documented|and)'

/**
 * Permission to tell the story. Whether it suffices is the jurisdiction's to judge. "Details changed" is no
 * consent, nor is consent to a procedure.
 */
export const consentCues = cuesFrom([
  [
    'explicit consent',
    new RegExp(
      String.raw`\bwith (?:${WHOSE} )?(?:${HOW},? ){0,3}(?:permission|consent|blessing|go-ahead|authori[sz]ation)\b`,
      'gi',
    ),
  ],
  [
    'explicit consent',
    /\b(?<!no )(?<!without )(?:consent|permission)(?: (?:was|has been))? (?:obtained|given|granted|gained)\b/gi,
  ],
  ['explicit consent', /\bpermission to (?:share|post|tell|use)\b/gi],
  [
    'explicit consent',
    /\b(?:she|he|they|patient|mum|mom|dad|family|parents|[A-Z][a-z]+) (?:has |have |had )?(?:kindly |very kindly |happily )?(?:approved|okayed|consented to|agreed to|said (?:yes to|i could|we could|i can)|gave (?:me|us) (?:permission|the go-ahead|the ok)|asked (?:me|us) to (?:share|post|tell)|is happy for (?:me|us) to|was happy for (?:me|us) to|wanted (?:me|us) to (?:share|post|tell))\b/gi,
  ],
  ['explicit consent', /\b(?:posted|shared|sharing|posting) because [\w ]{1,24} asked (?:me|us) to\b/gi],
  [
    'written consent',
    /\b(?:signed|written)(?:,| and|,? (?:informed|dated|explicit|hipaa|media|patient|photo|publication|release)){0,4} (?:consent|authori[sz]ation|permission|release)\b(?! (?:form )?(?:that says|for (?:the|your|an?) (?:procedure|operation|surgery|treatment)))/gi,
  ],
  [
    'written consent',
    /\b(?<!you )(?<!you also )signed (?:(?:our|the|a|an|trust's|hospital's|practice's|clinic's|media|photo|consent|release|hipaa|patient|social|publication|and) ){1,5}(?:authori[sz]ation|(?:consent|release|permission|media|authori[sz]ation) form|release|waiver|consent)\b(?! that says)/gi,
  ],
  [
    'anonymised',
    /\b(?:(?:names?|details?|identifying (?:details|features)|some details|ages?)(?: (?:have|has))?(?: been| all| slightly| were)? (?:changed|altered|removed|omitted|redacted)|anonymi[sz]ed|de-?identified|no names?|not naming names|names? withheld|not (?:his|her|their) real name)\b/gi,
  ],
])
