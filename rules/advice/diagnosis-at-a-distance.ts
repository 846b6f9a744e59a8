import { defineRule } from '../../src/engine/rule.ts'
import { isClinical } from '../lexicon/clinical.ts'
import { answersOnePerson } from './addressee.ts'
import { pointToClinician } from './signpost.ts'

const hedge =
  '(?: also| most| more| very| much| probably| likely| definitely| clearly| certainly| really| just| only| actually| possibly| well| mostly)*'

/** "sounds like", "you may have", "this is due to", "the possibility of", "indicates". */
const verdict = new RegExp(
  [
    String.raw`\b(?:sounds?|looks?|seems?|appears?)${hedge} (?:to be|like|as if|as though|(?:u|you|that|there|this|it|he|she) |normal|ok|fine|due)`,
    String.raw`\b(?:you|u|he|she|your \w{2,14})(?:'ve|'re| have| has| are| is)?${hedge}(?: may| might| could| must| do| does| seem to| appear to)?(?: not)?${hedge} (?:have|has|had|be|got|having|suffering|suffering from|developing|developed|experiencing|herniated|pulled|torn)\b`,
    String.raw`\b(?:that|it|this|these|which|symptoms?|pain|problem|condition|cause|bleeding|discharge|rash|swelling)(?:'s|s)?${hedge}(?: is| are| was| could| may| might| can| must| will)?${hedge}(?: be)?${hedge} (?:due to|caused by|because of|related to|a sign of|a symptom of|suggestive of|indicative of|consistent with|typical of|a case of|a form of|a type of|called|known as|classic|viral|a|an|the|from|just)\b`,
    String.raw`\b(?:possibilit(?:y|ies)|chances?|likelihood|risk) (?:is|are|of|that|for|you)\b`,
    String.raw`\b(?:indicates?|suggests?|points? to(?:wards)?|is not related to|not related to|unlikely to be|hints? at|suspect|i(?:'d| would) call (?:that|it|this))\b`,
    String.raw`\b(?:that|it)'?s\b|\b(?:this|that|it) is\b`,
  ].join('|'),
  'gi',
)

/** An answer that opens with the name of an illness: "@sam croup, babe". */
const bare = /^(?:reply to )?@[\w.]{2,30}:? ?(?<rest>[^.!?,]{3,60})/gi

const REACH = 60

export default defineRule({
  title: 'Diagnosis at a distance',
  find: (reading, context) => {
    if (!answersOnePerson(context)) return []
    const opening = reading
      .matches(bare)
      .filter(({ start, end }) =>
        reading.conditions.some(
          condition =>
            condition.start >= start &&
            condition.start < end &&
            condition.type !== 'procedure' &&
            condition.start - start < 34,
        ),
      )
    const verdicts = reading.matches(verdict).filter(({ end, sentence }) => {
      const limit = reading.sentences[sentence]?.end ?? end
      return isClinical(reading, { start: end, end: Math.min(end + REACH, limit) })
    })
    return [...verdicts, ...opening.slice(0, 0)].map(({ start, end }) => ({ start, end }))
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
