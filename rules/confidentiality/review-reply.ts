import type { Draft } from '../../src/engine/draft.ts'
import type { Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { isPublicAnswer } from '../answer.ts'
import { asHit } from '../hit.ts'
import { replySafely } from '../safe-reply.ts'

/** What only an answer to a review or to a person's complaint says. */
const ANSWERS_REVIEW =
  /\b(?:(?:thank you|thanks) for (?:your|the|this|leaving|taking the time) (?:\w+ ){0,2}(?:reviews?|feedback|comments?|stars)|your (?:\w+ )?(?:review|feedback|complaint|one star|star rating)|this review(?:er)?|(?:sorry|regret) (?:that )?you (?:felt|feel|were (?:un|dis))\w*)\b/i
/** In any answer to one person, having met them in clinic says that they are a patient. */
const MET =
  /\b(?:great|good|lovely|nice|glad|happy|pleasure) to (?:have )?(?:meet|see|met|seen) you\b|^your (?:\w+ )?(?:results?|bloods|scan|biopsy|smear|x-?rays?|labs|liver function|kidney function|hba1c|a1c|cholesterol|thyroid|psa|ferritin|culture|swab|tests?) /i

/** Words of care to one person who is named or tagged: they were a patient, whatever kind of post it is. */
const CARED_FOR =
  /\b(?:(?:when|since|after|because|why|as) (?:we|i) (?:last )?(?:called|saw|phoned|rang|examined|treated|reviewed|operated on|delivered) you|let(?:ting)? (?:me|us) (?:look after|care for|treat|deliver) you)\b/gi
const TAGGED = /^\W{0,3}(?:reply(?:ing)?(?: to)?:? )?(?:@|(?:hi|hello|dear|hey) [a-z])/i

const answersReview = (reading: Reading, draft: Draft): boolean =>
  draft.kind === 'review-reply' || ANSWERS_REVIEW.test(reading.text)

/** Words that say the writer will not say: "we can't confirm who is a patient". */
const DECLINES =
  /\b(?:can't|cannot|can not|not (?:able|allowed)|unable|won't|will not|don't|do not|never) (?:\w+ ){0,3}(?:say|confirm|discuss|talk|comment|share|disclose|deny)\b|whoever you are/i

/** "the vasectomy went well": a treatment or an illness of one person, not treatments at large. */
const careNamed = (reading: Reading) =>
  reading.conditions.filter(
    ({ type, start }) =>
      type !== 'symptom' &&
      /\b(?:the|your|this|that) (?:\w+ )?$/i.test(reading.text.slice(Math.max(0, start - 24), start)),
  )

export default defineRule({
  title: 'A reply that confirms a patient',
  find: (reading, { draft }) => {
    const review = answersReview(reading, draft)
    const caredFor = TAGGED.test(reading.text) ? reading.matches(CARED_FOR).map(match => asHit(match)) : []
    if (!review && !isPublicAnswer(draft)) return caredFor
    const told = draft.kind === 'review-reply' ? reading.stories.flatMap(({ patients }) => patients) : []
    const cared = draft.kind === 'review-reply' ? careNamed(reading) : []
    return [...reading.cues('attending'), ...told, ...cared]
      .filter(cue => review || MET.test(cue.text))
      .filter(cue => !DECLINES.test(reading.sentenceAt(cue).text))
      .map(cue => asHit(cue))
  },
  message: 'This may confirm that the person you answer is or was a patient.',
  why: 'Even a kind word about a visit discloses that there was one; the reviewer may speak of it and you may not.',
  fix: (_, { reading, draft }) =>
    answersReview(reading, draft) ? [replySafely(reading, 'Use a safe reply')] : [],
  guards: [],
  examples: {
    flags: [
      {
        text: 'Sorry you felt that way at your visit, your crown was fine',
        kind: 'review-reply',
        phrase: 'your visit',
      },
      { text: 'As you know from your treatment, results vary', kind: 'review-reply' },
      { text: 'We have no record of you, so this must be a mistake', kind: 'review-reply' },
      { text: 'When you came in we offered you three dates', kind: 'review-reply' },
      { text: 'Thank you for your review. We explained the risks to you before the filling', kind: 'post' },
      { text: '@robbie_k great to meet you at the clinic today!', kind: 'reply' },
    ],
    passes: [
      {
        text: 'Thank you. Privacy rules stop us discussing anyone’s care. Please call the practice.',
        kind: 'review-reply',
      },
      { text: 'Thank you for the kind words about our parking!', kind: 'review-reply' },
      { text: 'We cannot say here who is or is not a patient, but please call us', kind: 'review-reply' },
      { text: '@robin.k lovely talk you gave on Friday!', kind: 'reply' },
      'Bring a list of questions to your appointment',
      { text: 'Sorry that this is how you feel. My door is open.', kind: 'review-reply' },
    ],
  },
})
