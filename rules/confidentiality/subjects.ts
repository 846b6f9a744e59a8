import type { Span } from '../../src/engine/draft.ts'
import type { Person, Reading } from '../../src/engine/reading/reading.ts'
import { oncePerReading } from '../remember.ts'

/** What is told of somebody right after their name when they are the one who is ill. */
const TOLD_OF =
  /^(?:,? \(?(?:aged )?\d{1,3}\)?,?)?,? (?:told (?:me|us)|came (?:in|to|back)|was (?:admitted|discharged|brought|rushed|diagnosed|sectioned|born|dying|seen)|(?:has|had|got) (?:been )?(?:diagnosed|admitted|discharged|cancer|surgery|a (?:stroke|seizure|fall|scan|baby))|died|passed|walked (?:in|out|into)|refused|couldn't (?:walk|breathe|speak|eat|sleep|manage)|left (?:icu|us|hospital)|rang the bell|is (?:dn(?:r|i|acpr)|npo|nbm|full code|intubated|sedated|for comfort care|going home|dying|finally home|awake|off the))\b/i
/** A goodbye from the one who cared. */
const FAREWELL =
  /\b(?:rip|rest (?:in peace|easy)|sleep well|privilege|honou?r)\b[\s\S]{0,160}\b(?:your nurse|your doctor|your midwife|nursed|looked after|our ward|my ward|our unit|holding (?:my|her|his) hand|my patient)\b/i
/** Under a patient's own words: "Love, …". */
const SIGNED = /[.!?,] (?:(?:lots of |much )?love|best wishes|(?:kind )?regards|yours)(?: from)?,? $/i
const GOES_ON = /^["'(]?(?:s?he|her|his)\b/i

/**
 * A bare name in a story may be a colleague's. It is the patient's where care is told of it, or where the next
 * sentence goes on with "she" or "he".
 */
function isToldOf(reading: Reading, person: Person): boolean {
  if (person.role !== 'unknown' || person.form !== 'name') return false
  const rest = reading.text.slice(person.end, person.end + 60)
  if (TOLD_OF.test(rest)) {
    const clinical = [...reading.conditions, ...reading.cues('at work')]
    return (
      reading.storyAt(person) !== undefined ||
      clinical.some(({ sentence }) => Math.abs(sentence - person.sentence) <= 1)
    )
  }
  const around = reading.text.slice(Math.max(0, person.start - 30), person.end + 200)
  if (FAREWELL.test(around)) return true
  if (SIGNED.test(reading.text.slice(Math.max(0, person.start - 30), person.start))) {
    return reading.storyAt(person) !== undefined
  }
  const next = reading.sentences[person.sentence + 1]
  const ends = /^[.!?\s]*$/.test(reading.text.slice(person.end, next?.start ?? person.end))
  return ends && GOES_ON.test(next?.text ?? '') && reading.storyAt(person) !== undefined
}

/** The people a draft names whose health it tells of, and those whose name leads to them. */
export const subjects = oncePerReading((reading): readonly Person[] =>
  reading.people.filter(
    person => person.role === 'patient' || person.role === 'relative' || isToldOf(reading, person),
  ),
)

/** What stands in a patient's story. Facts stand in the order of the text, so a long draft costs no more for each. */
export function within<Fact extends Span>(story: Span, facts: readonly Fact[]): readonly Fact[] {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((facts[middle] as Fact).start < story.start) low = middle + 1
    else high = middle
  }
  const found: Fact[] = []
  for (let at = low; at < facts.length && (facts[at] as Fact).start < story.end; at++) {
    if ((facts[at] as Fact).end <= story.end) found.push(facts[at] as Fact)
  }
  return found
}
