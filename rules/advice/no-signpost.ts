import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

/** A heading that promises what to do about a complaint. */
const HOW_TO =
  /\b(?:how (?:to|i) (?:treat|relieve|ease|manage|stop|get rid of|fix|calm|soothe|settle|beat|heal)|(?:\d{1,2}|two|three|four|five|six|seven|ten|my (?:top )?(?:tips|tricks)|(?:top |best )?tips|ways|tricks|steps) (?:\w{2,10} ){0,3}?(?:to|for) (?:treat(?:ing)?|reliev(?:e|ing)|eas(?:e|ing)|manag(?:e|ing)|stop(?:ping)?|get(?:ting)? rid of|fix(?:ing)?|calm(?:ing)?|sooth(?:e|ing)|beat(?:ing)?|heal(?:ing)?))\b/gi
/** How far after these words the complaint may be named. */
const REACH = 24
/** For colleagues and classrooms rather than for whoever has it. */
const FOR_COLLEAGUES =
  /\b(?:patients with|in (?:primary|secondary) care|trainees|juniors|students|foundation doctors|colleagues|webinar|course|lecture|teaching|study day|podcast|paper|trial|guidelines?|nhs\.uk|osce|exam|revision|waiting lists?)\b/i

export default defineRule({
  title: 'Tips that point to nobody',
  find: (reading, { draft }) => {
    if (draft.kind !== 'post' && draft.kind !== 'caption') return []
    const pointed = (['signpost', 'disclaimer', 'citation'] as const).some(
      cue => reading.cues(cue).length > 0,
    )
    if (pointed || FOR_COLLEAGUES.test(reading.text)) return []
    return reading.matches(HOW_TO).flatMap(match => {
      const complaint = reading.conditions.find(
        ({ start, type }) => type !== 'procedure' && start >= match.end && start - match.end <= REACH,
      )
      return complaint ? [asHit({ start: match.start, end: complaint.end })] : []
    })
  },
  message: 'These tips may suit some readers and not others: say where they can ask.',
  why: 'One line is enough for whoever is pregnant, very young, very ill or on other medicines.',
  fix: (_, { reading, jurisdiction }) => {
    const end = reading.text.trimEnd().length
    const stop = /[.!?]$/.test(reading.text.trimEnd()) ? '' : '.'
    const text = `${stop} General information, not advice about you: ask ${jurisdiction.clinician}.`
    return [{ label: 'Say who can advise', edits: [{ start: end, end, text }] }]
  },
  guards: ['own story', 'negated', 'fiction or history', 'education', 'their words'],
  examples: {
    flags: [
      {
        text: 'How to treat a migraine at home: water, a dark room, sleep',
        phrase: 'How to treat a migraine',
      },
      'Five ways to ease eczema in winter. One: thick ointment',
      'My tips for managing hay fever without sneezing through June',
      'How to soothe eczema after a swim: rinse, pat, grease',
    ],
    passes: [
      'How to treat a migraine at home: water, a dark room, and ask your pharmacist if it stays',
      'Five ways to ease your way into running',
      'How to manage hay fever in primary care, slides below',
      'How to stop a meeting from running over',
      'Tips for managing asthma. General information only',
      { text: 'How to treat a migraine at home: rest', kind: 'message' },
    ],
  },
})
