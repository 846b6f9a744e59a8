import { afterGreeting } from '../../src/engine/greeting.ts'
import type { Match } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { isAnswer } from '../answer.ts'
import { illnessEnd, isClinical, isIllness } from '../lexicon/clinical.ts'
import { answersOnePerson } from './addressee.ts'
import { mayCounsel } from './counsel.ts'
import { pointToClinician } from './signpost.ts'

const hedge =
  '(?: also| most| more| very| much| probably| likely| definitely| clearly| certainly| really| just| only| actually| possibly| well| mostly){0,4}'

/** "sounds like", "you may have", "this is due to", "the possibility of", "indicates". */
const verdict = new RegExp(
  [
    String.raw`\b(?:sounds?|looks?|seems?|appears?)${hedge} (?:to be|like|as if|as though|(?:u|you|that|there|this|it|he|she) |normal|ok|fine|due)`,
    String.raw`(?<!\b(?:if|when|once|whether|unless|until|while|you think|case|that|after|before|and|or|who|where|why|how) )\b(?:you|u|your \w{2,14})(?:'ve|'re| have| has| are| is)?${hedge}(?: may| might| could| must| do| does| seem to| appear to)?(?: not)?${hedge} (?:have|has|had|be|got|having|suffering|suffering from|developing|developed|experiencing|herniated|pulled|torn)\b`,
    String.raw`\b(?:that|it|this|these|which)(?:'s|s)?${hedge}(?: is| are| was| could| may| might| can| must| will)?${hedge}(?: be)?${hedge} (?:due to|caused by|because of|related to|a sign of|a symptom of|suggestive of|indicative of|consistent with|typical of|a case of|called|known as|classic|viral)\b`,
    String.raw`\b(?:symptoms?|pain|problem|condition|cause|bleeding|discharge|rash|swelling|reaction|complaints?|urination)${hedge}(?: is| are| was| could| may| might| can| must| will)?${hedge}(?: be)?${hedge} (?:due to|caused by|because of|related to|suggestive of|indicative of|consistent with|psychogenic)\b`,
    String.raw`\b(?:looks?|sounds?|seems?|appears?)${hedge} (?=(?:infected|broken|viral|bacterial|fungal|allergic|inflamed|torn|sprained|fractured|dislocated|septic|benign|cancerous|hormonal|muscular)\b)|\bscreams?\b|\b(?:textbook|classic)(?= )|\bmy money(?:'s| is) on\b|\b(?:bet|betting|reckon|i'd say|i would say|guessing|pretty sure|fairly sure|99 ?% sure) (?:it'?s|that'?s|that is|it is|you'?ve got|you have|you'?re)\b`,
    String.raw`\b(?:that|this|those|these) [\w-]{3,14}(?:'s| is| are)(?: just| probably| likely| only| clearly| definitely)? (?:your|from (?:your|the)|down to)\b`,
    String.raw`\b(?:possibilit(?:y|ies)|chances?|likelihood) (?:is|are|of|that|for you)\b`,
    String.raw`\b(?:indicates?|indicator of|suggests?|points? to(?:wards)?|is not related to|not related to|unlikely to be|hints? at|suspect|comes to my mind is|i(?:'d| would) call (?:that|it|this))\b`,
    String.raw`\b(?:your|ur|the|his|her) (?:[\w-]{2,12} ){0,2}(?:x-?rays?|scans?|mri|bloods|results?|labs?|reports?|ecg|ekg|ferritin|a1c|psa|bmi)(?: of \d{1,4})? (?:shows?|suggests?|says?|means?|confirms?)\b`,
    String.raw`\b(?:it|that)(?:'ll| will) be\b|\b(?:dizziness|pain|rash|cough|headaches?|palpitations|numbness|itching|bleeding|lump|swelling|fatigue|tiredness) is (?:just |probably |likely |only |clearly )?(?:your|from|down to|because|not)\b`,
    String.raw`(?<![\w])(?:100 ?%|definitely|defo|clearly|obviously) (?:your|the|an?|that'?s|it'?s)\b`,
    String.raw`\b(?:your|ur|his|her) \w{3,14} (?:is|are|may be|could be|might be)${hedge} (?:due to|caused by|because of|related to)\b`,
    String.raw`\b(?:most |very )?(?:probably|likely) (?:due to|caused by|because of|from|an?)\b`,
  ].join('|'),
  'gi',
)
/** "that's shingles", "this is just a panic attack": the illness has to follow at once. */
const plainVerdict =
  /(?:(?<=^|[.,;!?:] ?|\b(?:and|think|say|sure|reckon|but|so|because|@[\w.]{2,30}) |@[\w.]{2,30} )that(?:'s| is)|\b(?:it|this)(?:'s| is)|\b(?:rash|lump|spot|bite|cough|mole|swelling|mark)(?:'s| is)|(?<=^|[.,;] ?)its)(?: your| just| only| definitely| probably| clearly| a| an| classic| most likely| all| simple| the start of| not(?! the)){0,4}(?= )/gi

/** "your coil has moved" */
const event =
  /\b(?:your|his|her|ur) (?:[\w-]{2,12} )?[\w-]{2,14}(?:'s| has| have| is| are)(?: probably| definitely| clearly| likely| just| most likely)? (?:moved|ruptured|torn|slipped|burst|prolapsed|dislocated|fractured|broken|relapsed|perforated|blocked|inflamed|infected|trapped|pinched|underactive|overactive|failing)\b|\b(?:you|u)(?:'ve| have)(?: probably| definitely| clearly| likely| just| most likely)? (?:torn|strained|sprained|broken|fractured|ruptured|dislocated|herniated) (?:your|ur|a|an|the)\b/gi
/** How far after the verdict the illness may stand. */
const REACH = 60
const SHORT_REACH = 12

/** "that's DOMS" */
const abbreviated =
  /\b(?:[Tt]hat|[Ii]t|[Tt]his)(?:'s| is)(?: just| definitely| probably| classic)? (?!NHS|GP|UK|US|USA|TV|AI|OK|LOL|OMG|HR|IT|NICE|CPD|MRCP|GMC|NOT|SO|MY|THE|AMAZING|GREAT|BRILLIANT|ALL|WHY|HOW|WHAT)[A-Z]{2,6}\b/g

export default defineRule({
  title: 'Diagnosis at a distance',
  find: (reading, context) => {
    // An answer to a review speaks of care already given.
    if (
      !answersOnePerson(context) ||
      !mayCounsel(context, 'verdict') ||
      context.draft.kind === 'review-reply'
    )
      return []
    const followed =
      (reach: number, named: typeof isClinical) =>
      ({ end, sentence }: Match): boolean => {
        const limit = reading.sentences[sentence]?.end ?? end
        return named(reading, { start: end, end: Math.min(end + reach, limit) })
      }
    const boxed = isAnswer(context.draft)
    const asksAll = ({ sentence }: Match): boolean =>
      !boxed && reading.sentences[sentence]?.text.trimEnd().endsWith('?') === true
    // "Even if you have cancer it's not the cancer that …" is of anybody.
    const supposed = ({ sentence, start }: Match): boolean => {
      const said = reading.sentences[sentence]
      return said !== undefined && /^\W*even if you have\b/i.test(reading.text.slice(said.start, start))
    }
    const verdicts = [
      ...(boxed ? reading.matches(abbreviated) : []),
      ...reading.matches(verdict).filter(match => !asksAll(match) && followed(REACH, isClinical)(match)),
      ...reading.matches(event).filter(match => isClinical(reading, match)),
      ...reading.matches(plainVerdict).filter(followed(SHORT_REACH, isIllness)),
    ]
    const first = reading.sentences[0]
    const start = first ? afterGreeting(first) : 0
    // An answer that opens with the illness itself: "@sam croup, babe".
    const opening = reading.conditions.filter(
      condition =>
        condition.type !== 'procedure' &&
        condition.start === start &&
        /^[,.!?]| (?:babe|love|hun|mate|for sure)\b/.test(reading.text.slice(condition.end)),
    )
    return [...verdicts.filter(match => !supposed(match)), ...opening].map(({ start, end }) => ({
      start,
      end: illnessEnd(reading, { start: end, end: end + SHORT_REACH }) ?? end,
    }))
  },
  message: 'This may tell one person what they have, or do not have.',
  why: 'A comment or a photo is not an examination, and a wrong guess may delay the care they need.',
  fix: pointToClinician,
  guards: ['declined', 'education'],
  examples: {
    flags: [
      { text: '@mick_h sounds like gout to me', kind: 'reply' },
      { text: "That's impetigo, seen a hundred of them", kind: 'reply' },
      { text: '@gwen from your photo this is ringworm, a fungal infection', kind: 'comment' },
      'you seem to have a slipped disc. your mri findings suggest nerve pressure. take care',
      { text: "@noor you've probably got IBS", kind: 'reply' },
      'hi, this may be due to an allergic reaction. hope this helps',
      { text: "i'd call that eczema from where i'm sitting", kind: 'reply' },
    ],
    passes: [
      'Shingles often looks like a band of blisters on one side.',
      { text: '@ted could be many things, so do get it checked', kind: 'reply' },
      { text: "@ivy I can't diagnose a rash from a photo", kind: 'reply' },
      'A patient presents with chest pain: what is the diagnosis?',
      { text: 'Sounds like a great course, congratulations!', kind: 'reply' },
      'If you have diabetes, your feet should be checked every year.',
      { text: "@sol that's lovely, thank you", kind: 'reply' },
    ],
  },
})
