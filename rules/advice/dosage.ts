import type { Span } from '../../src/engine/draft.ts'
import type { Dose, Match, Reading } from '../../src/engine/reading/reading.ts'
import type { Hit } from '../../src/engine/rule.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { anyOf } from '../lexicon/pattern.ts'
import { treatments } from '../lexicon/treatments.ts'
import { answersOnePerson } from './addressee.ts'
import { mayCounsel } from './counsel.ts'
import { pointToClinician } from './signpost.ts'

/** Words that make an amount an instruction. */
const instruction =
  /\b(?:take|taking|try|start|started on|increase|reduce|decrease|lower|double|halve|drop|cut|give|use|using|apply|chew|pop|do|get on|go (?:up|down) to|switch to|gets?|is|are|suggest|recommend|advise|put|attempted|for your|first line)\b/gi
/** The same to everybody, at the start of a clause: "double your dose". */
const plainOrder =
  /(?:^|[.,;:!?] ?|\b(?:and|then|please|just|so|you should|you must|you can) )(?:take|double|halve|increase|drop|cut|start|give|chew|pop)\b/gi
/** Instructions without a unit: "cut your evening dose to 12", "half a tablet", "reducing pred: 30, 25, 20, 15". */
const changedDose =
  /\b(?:drop|cut|increase|raise|double|halve|reduce|up|bump|lower)(?: up| down)? (?:your|the|his|her|that) (?:\w{3,14} ){0,2}(?:dose|insulin|units|basal|bolus)(?: (?:to|by) \d{1,4})?|\b(?:half|a quarter of|two|three) (?:a |an )?(?:\w{3,14} )?tablets?\b|\bcut (?:the |your |his |her )?\w{3,20} in half\b/gi
/** "up your levothyroxine to 125": the medicine says what is changed. */
const changedMedicine =
  /\b(?:drop|cut|increase|raise|double|halve|reduce|up|bump|lower|take)(?: up| down)? (?:your|the|his|her|that) [\w-]{3,20} (?:up |down )?(?:to|by) \d{1,4}\b/gi
const series = /(?:\b\d{1,3}, ?){3,10}\d{1,3}\b/g
/** "two codeine" */
const counted = /\b(?:one|two|three|four|a couple of|half an?|\d) $/i
const ownDose = /\b(?:i take|i'm on|i was on|i am on|my own|i took)\b/i

/** How far before the amount its instruction may stand. */
const REACH = 90

export default defineRule({
  title: 'Dose for one person',
  find: (reading, context) =>
    answersOnePerson(context) && mayCounsel(context, 'order') ? dosesForOne(reading) : dosesForAll(reading),
  message: 'This may give one person a dose.',
  why: 'The right dose depends on their other medicines, kidneys, age and weight, which you cannot see from here.',
  fix: pointToClinician,
  guards: ['forbidden', 'declined', 'education'],
  examples: {
    flags: [
      { text: "@sam that's shingles, take 800 mg aciclovir five times a day", kind: 'reply' },
      { text: '@bex drop your night dose to 14 and tell me tomorrow', kind: 'reply' },
      { text: 'Give him two puffs of the blue inhaler every four hours', kind: 'reply' },
      { text: '@olu go up to 50 mg sertraline next week', kind: 'reply' },
      'i suggest you take prednisolone 20 mg once daily. as you mentioned the cough is worse at night',
      { text: '@lindqvist do 2 caps of magnesium before bed for your cramps', kind: 'reply' },
      { text: 'Bump your ramipril up to 5 and check again on Friday', kind: 'message' },
      { text: '@tarn half a tablet for a week, then stop', kind: 'reply' },
    ],
    passes: [
      'In the trial, patients received 10 mg of empagliflozin once a day.',
      { text: '@sam never take more than the dose on the label', kind: 'reply' },
      "I take 20 mg of citalopram myself and I'm not ashamed of it.",
      'The poster says: insulin is measured in units, never write U.',
      { text: "@kit I can't tell you how many mg to take on here, ring your pharmacist", kind: 'reply' },
      'MG is short for myasthenia gravis as well as for milligram.',
      { text: '@dora two sugars and three biscuits, once a day', kind: 'post' },
    ],
  },
})

const treatment = new RegExp(String.raw`\b(?:${anyOf(treatments)})\b`, 'gi')
const namesMedicine = (reading: Reading, { sentence }: Match | Dose): boolean =>
  reading.medicines.some(medicine => medicine.sentence === sentence)
/** A medicine, a kind of medicine, or an amount with how often to take it. */
const prescribes = (reading: Reading, dose: Dose): boolean =>
  namesMedicine(reading, dose) ||
  reading.matches(treatment).some(({ sentence }) => sentence === dose.sentence) ||
  (/\d ?(?:ml|mg|mcg)/i.test(dose.text) &&
    reading.doses.some(other => other !== dose && other.sentence === dose.sentence))

/** The amount with the instruction before it, if there is one. */
function ordered(dose: Dose, orders: readonly Match[]): readonly Span[] {
  const order = orders.findLast(
    ({ sentence, start }) => sentence === dose.sentence && start <= dose.start && dose.start - start < REACH,
  )
  return order ? [{ start: Math.min(order.start, dose.start), end: dose.end }] : []
}

/** In an answer a medicine and an amount are an instruction, whatever the verb. */
function dosesForOne(reading: Reading): readonly Span[] {
  const orders = reading.matches(instruction)
  const amounts = [
    ...reading.matches(changedDose),
    ...reading.medicines.filter(({ start }) =>
      counted.test(reading.text.slice(Math.max(0, start - 14), start)),
    ),
    ...[...reading.matches(changedMedicine), ...reading.matches(series)].filter(match =>
      namesMedicine(reading, match),
    ),
    ...reading.doses.filter(
      dose =>
        prescribes(reading, dose) &&
        /\d|half|every|one|two|three|four|once|twice|thrice|times|daily/i.test(dose.text),
    ),
  ].filter(({ sentence }) => !ownDose.test(reading.sentences[sentence]?.text ?? ''))
  return [...amounts, ...reading.doses.flatMap(dose => ordered(dose, orders))].map(({ start, end }) => ({
    start,
    end,
  }))
}

function dosesForAll(reading: Reading): readonly Hit[] {
  const orders = reading.matches(plainOrder)
  return reading.doses
    .filter(dose => namesMedicine(reading, dose) && /\d/.test(dose.text))
    .flatMap(dose => ordered(dose, orders))
    .map(span => ({ ...span, variant: 'to everybody' }))
}
