import type { Match, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const WHOSE = '(?:my|our|this|a|the|his|her|their) (?:\\w+ )?(?:patient|client|resident)'
const PICTURE =
  '(?:photos?|pics?|pictures?|selfies?|videos?|clips?|reels?|footage|recordings?|screenshots?|films?)'

/** Somebody's face, voice or whole body. */
const PERSON = new RegExp(
  String.raw`\b(?:${PICTURE} (?:of|with|from) ${WHOSE}(?:'s face)?|(?:filmed|recorded|photographed|snapped|videoed) ${WHOSE}|screenshots? of (?:what ${WHOSE} (?:sent|messaged|wrote|texted|said)|(?:a|an|the|this|my|our) (?:dm|message|text|e-?mail|conversation|chat|whatsapp|review)s? (?:from|with) ${WHOSE})|left (?:her|his|their) (?:handle|name|username|face) in|(?:full[- ]face|her face|his face|their face)\b[^.!?\n]{0,30}(?:before|after|below|pic|photo|swipe|picture|reveal)|swipe (?:for|to see) (?:the |her |his |their )?(?:full[- ]face|face|before|results?)|(?:she|he|they) (?:has|have|had)? ?(?:no (?:clue|idea)|doesn't know|don't know|didn't know)[^.!?\n]{0,24}(?:in frame|on camera|filmed|in shot|in (?:the|this) (?:photo|pic|picture|video)|put (?:her|him|them) up|posted|posting|photo)|(?:patient|2 o'clock|client|resident)\b[^.!?\n]{0,40}(?:asleep|sedated|under|unconscious)[^.!?\n]{0,20}(?:behind me|in the background|in frame|in shot)|doesn't know i've put (?:her|him|them) up)`,
  'gi',
)
/** "Here she is in her dress": in a patient's story, the picture shows the patient. */
const HERE =
  /\bhere (?:s?he|they)(?:'s| is| are)(?: both| all)? (?:in (?:her|his|their|the)|with (?:her|his|their|me|us|the)|looking|smiling|walking|today|now|after)\b/gi
/** Names and notes that stand in the picture beside what it shows. */
const PAPER =
  /\b(?:(?:photos?|pics?|pictures?|snaps?|screenshots?) of (?:the|our|my|today's|tonight's|last night's) (?:\w+ )?(?:handover (?:sheet|list|board)|handover|white ?board|patient (?:list|board|notes)|theatre list|surgery (?:list|board|schedule)|drug chart|notes|referral|discharge (?:letter|summary)|wrist ?band|tracking board|ward list|bed board|admissions? list|appointment (?:list|book))|(?:white ?board|handover (?:sheet|list)|wrist ?bands?|patient list|theatre list|surgery board|notes|charts?|name boards?|screen|monitor|obs chart)\b[^.!?\n]{0,20}(?:behind me|in the background|in shot|in frame|visible|on show)|(?:behind me|in the background|in shot)\b[^.!?\n]{0,40}(?:'s (?:full )?name|names?\b|notes|status|diagnosis|charts?)|(?:cropped|blurred|covered|scribbled out|blanked|hid) (?:out )?(?:her|his|their|the|most of the|most of (?:her|his|their)) (?:names?|face|details|dob|mrn|id)|(?:her|his|their) name(?:'s| is| was)?(?: right)? (?:at|on|in) the (?:top|bottom|label|corner|screen|picture|photo))/gi
const WOUND = new RegExp(
  String.raw`\b(?:${PICTURE} of (?:her|his|their|my patient's|this|a patient's) (?:\w+ )?(?:wound|rash|ulcer|burns?|injury|injuries|lesions?|mole|lump|foot|leg|hand|stump|scar|skin|lips|teeth|smile)|(?:before|after) (?:and|&) after(?:s)?(?: photos?| pics?| pictures?)? of (?:my|our|a) (?:\w+ )?(?:patient|client))`,
  'gi',
)
const SCAN = new RegExp(
  String.raw`\b(?:(?:her|his|their|my patient's|our patient's|a patient's|this patient's) (?:\w+ )?(?:x-?rays?|scans?|ct|mri|ecg|ekg|trace|films?|ultrasound)\b[^.!?\n]{0,20}(?:below|above|attached|here|in the (?:pic|photo|thread|comments)|pic|photo)|(?:x-?rays?|ct|mri|ecg|ekg|scan)(?: \w+)? (?:of|from) (?:${WHOSE}|an? \d{1,3} ?-?(?:y|m)))`,
  'gi',
)

const shown = (reading: Reading, pattern: RegExp, variant: string) =>
  reading.matches(pattern).map((match: Match) => asHit(match, variant))

export default defineRule({
  title: 'A picture of a patient',
  find: reading => [
    ...shown(reading, PERSON, 'person'),
    ...shown(reading, HERE, 'person').filter(hit => reading.storyAt(hit) !== undefined),
    ...shown(reading, PAPER, 'paper'),
    ...shown(reading, WOUND, 'wound'),
    ...shown(reading, SCAN, 'scan'),
  ],
  message: {
    paper: 'A name or notes in the picture may identify a patient.',
    scan: 'A scan or a trace may carry a name, a date or a rare finding.',
    else: 'A picture or a message of a patient may identify them.',
  },
  why: 'Faces, skin, voices and what stands in the background are known to those who know the person; cropping is not consent.',
  guards: ['own story', 'fiction or history', 'consent'],
  examples: {
    flags: [
      'Selfie with my patient on her last day of chemo',
      'Ignore the whiteboard behind me, bed 9 says hi',
      'Best ECG of the year, I cropped her name so we are fine',
      'Filmed my patient taking his first steps, sound on',
      'Screenshot of a text from my patient at breakfast',
    ],
    passes: [
      'Selfie with my team after the marathon',
      'Take a photo of the mole so that your GP can see if it changes',
      'New whiteboard in the mess, finally',
      'Scrubs selfie before my first shift',
      'Here is a diagram of the heart for anyone revising ECGs',
    ],
  },
})
