import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { datesOfCare } from './date.ts'
import { sayInstead } from './generalise/edits.ts'
import { unnewsworthy } from './generalise/events.ts'
import { isInCare, isNotable } from './identifying.ts'
import { namedPlacesOfCare } from './place.ts'
import { isNoTale } from './tales.ts'

/** "the lady from Sunday's post": what was told before counts with what is told now. */
const EARLIER_POST =
  /\b(?:lady|gent(?:leman)?|man|woman|chap|lad|guy|girl|boy|kid|patient|pt|client|couple|family|mum|mom|dad|case|one) (?:from|in|i (?:mentioned|tweeted|posted|told you) (?:about )?(?:in|on)?) ?(?:my |the |that )?(?:last |other |previous )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day's|yesterday's|last (?:week|night|month)'s|earlier|my)? ?(?:tweet|post|story|stories|thread|video|reel|tiktok)\b/gi

export default defineRule({
  title: 'A case people know of',
  find: (reading, { draft }) => {
    const located = namedPlacesOfCare(reading).length > 0 || datesOfCare(reading).length > 0
    const known = [...reading.cues('event'), ...reading.cues('unique')].filter(
      cue => isInCare(reading, cue) && isNotable(reading, cue) && !isNoTale(reading, draft, cue),
    )
    return [...known, ...reading.matches(EARLIER_POST)].map(span =>
      asHit(span, located ? 'with a place or a time' : 'alone'),
    )
  },
  message: 'This ties the patient to something that people may have heard or read about.',
  why: 'One search finds the news story, and the news story has the name; do not confirm that you treated somebody.',
  fix: (hit, { reading }) => {
    const edit = unnewsworthy(reading, hit)
    return edit ? [sayInstead(edit)] : []
  },
  guards: ['own story', 'fiction or history', 'education', 'published case', 'consent'],
  examples: {
    flags: [
      { text: 'My patient from the coach crash on Saturday is awake', phrase: 'the coach crash' },
      'You may have seen it on the news: that was my patient',
      'Our patient is the first in the UK to have this done',
      'My patient is one of 12 people worldwide with this gene',
      'Looked after a patient from the festival stabbing last night',
      'Our longest transplant survivor died on Sunday. You will know her from the allotment show',
      'X-ray of my 63yo who was trampled by a bullock at the county fair',
    ],
    passes: [
      'Rare Disease Day: one in 17 people will have a rare condition in their life',
      'That crash on the news looked awful, thinking of the crews',
      'First in my family to go to medical school',
      'My patient told me a good joke',
      'We are the first hospital in Wales to get this scanner',
      'Our longest serving resident doctor left us for Cornwall',
      'You know her from the podcast, and now she is on our ward as a consultant',
    ],
  },
})
