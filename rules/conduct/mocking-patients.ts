import type { Cue, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

/** The words need somebody to be said of: patients, or those who bring them. */
const ABOUT_PATIENTS =
  /\b(?:patients?|pts?|clients?|cubicle|gallbladders?|fibro|obese|ward's|psych|surgery|residents?|relatives|families|reviewers?|people who come (?:in|to)|(?:in|to) (?:a&e|the er|the ed|ed|er|triage|clinic|resus|theatre|the ward|psych)|psych (?:ward|placement|unit)|placement|on (?:the ward|shift|placement|nights|call)|section(?:ed)?|seizures?|bed \d+|admitted|detained|(?:surgery|theatre|clinic|operating|or) (?:schedule|list|board)|labou?r(?:ing)?|births?|mums|moms)\b/i

/** Words that mock by themselves, whoever they are said of. */
const ALWAYS =
  /drug[- ]seek|pill[- ]seek|frequent fl|fak(?:ers?|ing (?:it|seiz|pain))|malinger|pseudo-?seiz|attention[- ]seek|bingo|scroung|time ?-?waster|gomer|bed[- ]block|crackhead|smackhead|comedy (?:show|gold)|freak show|selfish waste|moaners|what (?:an? )?[a-z ]{4,16} (?:is|are|does|looks like)(?: for)? before|allergic to (?:everything|personal)/i

/** Laughing at the end of a patient's tale. */
const LAUGHING =
  /[\u{1F602}\u{1F923}\u{1F480}\u{1F644}\u{1F926}\u{1F92A}\u{1F47D}\u{1F921}]|\b(?:lol|lmao|rofl|haha(?:ha)*)\b/giu
/** Patients at large as the butt: "patients who google should pay double" and a laugh. */
const BUTT =
  /\b(?:patients?|people|women|men|mums?|moms?|relatives) (?:who|that|asking|saying|thinking|always|never|be)\b[^\n]{0,90}(?:[\u{1F602}\u{1F923}\u{1F480}\u{1F644}\u{1F926}\u{1F92A}\u{1F47D}\u{1F921}]|\blol\b|\blmao\b)/giu
const DEADPAN =
  /\b(?:seconds?|minutes?|time) (?:between|from|until|after) [^.!?\n]{0,60}\b(?:catheter|cannula|rectal|pr exam|ammonia|narcan|naloxone|police|discharge)\b[^.!?\n]{0,40}\b(?:recovery|recovered|cured|better|wak(?:e|ing)|awake)|\b(?:miraculous(?:ly)?|full|instant|magical(?:ly)?) recover(?:y|ed)\b[^.!?\n]{0,40}\b(?:catheter|cannula|needle|opioids?|morphine|sandwich)\b/gi

/** How many characters after the patient's words a face may still be about them. */
const LAUGH_REACH = 160

function unkind(reading: Reading, cue: Cue): boolean {
  const { text } = reading.sentenceAt(cue)
  const about = ABOUT_PATIENTS.test(text) || reading.storyAt(cue) !== undefined
  return ALWAYS.test(cue.text) || about
}

export default defineRule({
  title: 'Mocking patients',
  find: reading => [
    ...reading
      .cues('mockery')
      .filter(cue => unkind(reading, cue))
      .map(cue => asHit(cue, reading.storyAt(cue) ? 'one patient' : 'patients')),
    ...reading
      .matches(BUTT)
      .filter(match => reading.near(match, 'patients in general') || reading.near(match, 'at work', 1))
      .map(match => asHit(match, 'patients')),
    ...reading.matches(DEADPAN).map(match => asHit(match, 'patients')),
    ...laughedAt(reading),
  ],
  message: {
    'one patient': 'This may read as laughing at a patient.',
    else: 'This may read as contempt for patients.',
  },
  why: 'People who are ill or afraid read it and wonder what is said of them, and trust in the profession pays for the joke.',
  guards: ['critique', 'fiction or history', 'own story'],
  examples: {
    flags: [
      'Another drug seeker in triage, yawn',
      'My patient was an idiot and I told him so 😂',
      'Frequent flyer number three is back on the ward, bless',
      'Psych placement is a circus today',
      'Top labour ward icks: patients who bring a birth plan',
      'Time from mentioning the catheter to a full recovery: four seconds',
      'Could you all find out what floss is before you sit in my chair',
    ],
    passes: [
      'Please stop calling patients frequent flyers, they are people without a plan',
      'Patients are not drug seekers because they hurt',
      'My dog is an idiot and I love her',
      'Lazy Sunday after a week on the ward',
      'The circus is in town and I have the day off',
      'I was the idiot who forgot the consent form',
      'Come to clinic and learn what floss is for',
    ],
  },
})

/** A tale of what one patient said, with a laughing or rolling face close behind. */
function laughedAt(reading: Reading) {
  return reading
    .matches(LAUGHING)
    .filter(match =>
      reading
        .cues('quotation')
        .filter(cue => cue.end < match.start && match.start - cue.end < LAUGH_REACH)
        .some(cue => /^(?:patient|pt)\b/i.test(cue.text) || reading.storyAt(match) !== undefined),
    )
    .map(match => asHit(match, 'one patient'))
}
