import type { Contact, Reading } from '../../src/engine/reading/reading.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'
import { dropped } from './generalise/edits.ts'

const NAMES: Readonly<Record<Contact['medium'], string>> = {
  phone: 'telephone number',
  fax: 'fax number',
  email: 'email address',
  address: 'address',
  link: 'page',
  handle: 'account',
}
const leadsTo = (contact: string): string => `This ${contact} may lead to a patient or their family.`
const messages = Object.fromEntries(Object.entries(NAMES).map(([medium, name]) => [medium, leadsTo(name)]))

/** "Our trial nurse is recruiting. Ring her on …": the one to ring is a colleague. */
const COLLEAGUE =
  /\b(?:our|the|my) (?:\w+ ){0,2}(?:nurse|coordinator|manager|receptionist|secretary|consultant|registrar|pharmacist|lead|colleague|midwife|administrator|organi[sz]er)\b/i

/** A contact is a patient's when the text says so, or when it stands unexplained in a patient's story. */
function isPatients(reading: Reading, contact: Contact): boolean {
  const told = reading.storyAt(contact) !== undefined
  if (contact.owner !== 'patient') return told && contact.owner === 'unknown'
  return told || !COLLEAGUE.test(reading.text.slice(Math.max(0, contact.start - 160), contact.start))
}

const LEAD =
  /[ ,(]*\b(?:(?:and|or|so|please) )?(?:(?:call|ring|phone|text|email|e-mail|contact|reach|fax|message)(?:ing)? (?:her|him|them|me|the \w+|[A-Z]\w+(?: [A-Z]\w+)?)?(?: ?case details)? ?(?:on|at|to|via)?|(?:her|his|their|the) (?:\S+ )?(?:phone|mobile|cell|number|email|e-mail|address|page)(?: number| address)? is|(?:phone|tel|contact|email|e-mail|fax|mobile|cell)(?: no| number)?:?|(?:who )?lives (?:at|on)|living at|on|at|to|from) $/i

export default defineRule({
  title: 'A way to reach a patient',
  find: reading =>
    reading.contacts
      .filter(contact => isPatients(reading, contact))
      .map(contact => asHit(contact, contact.medium)),
  message: { ...messages, else: leadsTo('detail') },
  why: 'Whoever can reach the person knows who they are, and anybody can read a post.',
  fix: (hit, { reading }) => {
    const lead = LEAD.exec(reading.text.slice(Math.max(0, hit.start - 60), hit.start))
    const start = hit.start - (lead?.[0].length ?? 0)
    return [{ label: 'Take it out', edits: [dropped(reading, { start, end: hit.end })] }]
  },
  guards: ['own story', 'fiction or history'],
  examples: {
    flags: [
      { text: 'My patient needs a lift home, call her on 415-555-0134', phrase: '415-555-0134' },
      { text: 'Patient left without his meds, text him on 07700 900123', phrase: '07700 900123' },
      'Email her the results at dora.plum@example.com, my patient asked twice',
      'Ring his daughter on 01632 960444 before the discharge meeting',
      'My patient lives at 42 Larkspur Lane and has no heating',
      'Please give what you can to the little one on our ward, her family page is gofundme.example/tilly-fund',
    ],
    passes: [
      'Our clinic line is 01632 960123 if your appointment is late',
      'If you feel unsafe call 988, or Samaritans on 116 123',
      'Email me at jo.hart@example.com for the slides',
      'Flu jabs at the surgery, 12 Mill Lane, no need to book',
      'Patients can ring our front desk on 555-0170 with billing questions',
    ],
  },
})
