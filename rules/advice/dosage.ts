import type { Span } from '../../src/engine/draft.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { answersOnePerson } from './addressee.ts'
import { pointToClinician } from './signpost.ts'

/** Words that make an amount an instruction. */
const instruction =
  /\b(?:take|taking|try|start|started on|increase|reduce|decrease|lower|double|halve|drop|cut|give|use|using|apply|chew|pop|do|get on|go (?:up|down) to|switch to|gets?|is|are|suggest|recommend|advise|put|attempted|for your|first line)\b/gi
/** The same to everybody, at the start of a clause: "double your dose". */
const plainOrder =
  /(?:^|[.,;:!?] ?|\b(?:and|then|please|just|so|should|must|can) )(?:take|double|halve|increase|drop|cut|start|give|chew|pop)\b/gi
/** "drop your night dose to 16", "half tablets for a week", "30, 25, 20, 15": amounts without a unit. */
const bareDose =
  /\b(?:drop|cut|increase|raise|double|halve|reduce|up|bump|lower)(?: up| down)? (?:your|the|his|her|that) (?:\w{3,14} ){0,2}(?:dose|insulin|units|basal|bolus)(?: (?:to|by) \d{1,4})?|\b(?:half|quarter|whole) (?:a )?(?:\w{3,14} )?tablets?\b|(?:\b\d{1,3}, ?){3,10}\d{1,3}\b|\bin half\b/gi

export default defineRule({
  title: 'Dose for one person',
  find: (reading, context) => {
    const personal = answersOnePerson(context)
    const orders = reading.matches(personal ? instruction : plainOrder)
    const amounts: readonly (Span & { sentence: number })[] = personal
      ? [...reading.doses, ...reading.matches(bareDose).filter(({ sentence }) => aboutMedicine(sentence))]
      : reading.doses.filter(({ sentence, text }) => aboutMedicine(sentence) && /\d/.test(text))
    return amounts.flatMap(dose => {
      const order = orders.findLast(
        ({ sentence, start }) => sentence === dose.sentence && start <= dose.start && dose.start - start < 90,
      )
      if (!order) return []
      return [
        {
          start: Math.min(order.start, dose.start),
          end: dose.end,
          ...(!personal && { variant: 'to everybody' }),
        },
      ]
    })

    function aboutMedicine(sentence: number): boolean {
      return (
        reading.medicines.some(medicine => Math.abs(medicine.sentence - sentence) <= 0) ||
        (personal && reading.cues('second person').length > 0)
      )
    }
  },
  message: 'This may give one person a dose.',
  why: 'The right dose depends on their other medicines, kidneys, age and weight, which you cannot see from here.',
  fix: pointToClinician,
  guards: ['negated', 'declined', 'education'],
  examples: {
    flags: [
      { text: "@sam that's shingles, take 800 mg aciclovir five times a day", kind: 'reply' },
      { text: '@bex drop your night dose to 14 and tell me tomorrow', kind: 'reply' },
      { text: 'Give him two puffs of the blue inhaler every four hours', kind: 'reply' },
      { text: '@olu go up to 50 mg sertraline next week', kind: 'reply' },
      'i suggest you take prednisolone 20 mg once daily. as you mentioned the cough is worse at night',
      { text: '@lindqvist do 2 caps of magnesium before bed for your cramps', kind: 'reply' },
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
