import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const DOCTOR = /\b(?:Dr\.?|Doctor) [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}/g
const BEAUTY =
  /\b(?:aesthetics?|skin clinic|beauty|dermaplaning|fillers?|microneedling|facials?|peels?|lip|wellness|supplements?|detox|iv drips?|slimming)\b/i
const SELLING =
  /£\d|\b(?:book|slots?|offer|appointments?|dm (?:me|us)|consultations?|shop|code|treatments)\b/i
/** What sort of doctor, or the register to look it up in. */
const MADE_CLEAR =
  /\b(?:gmc|gdc|gphc|nmc|hcpc|phd|dphil|md\b|mbbs|bds|mb ?ch ?b|medical doctor|dental|dentist|physician|surgeon|gp|dermatologist|consultant|registered|psychologist|veterinary|vet)\b/i

export default defineRule({
  title: 'Doctor of what?',
  find: reading =>
    reading
      .matches(DOCTOR)
      .slice(0, 1)
      .filter(() => BEAUTY.test(reading.text) && SELLING.test(reading.text) && !MADE_CLEAR.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may let people think that “Dr” means a medical doctor.',
  why: 'In an advert for treatments people take the title for a medical degree unless told otherwise.',
  guards: ['negated', 'their words', 'critique'],
  examples: {
    flags: [
      'Dr Ash Aesthetics: book your facial',
      'Lip treatments with Dr Mona, slots on Friday',
      'Dr Kit’s detox supplements, £30 a month',
      'Dr Bo Skin: microneedling from £90',
    ],
    passes: [
      'Dr Ash Lowe, GMC 0000000, sees skin patients, book online',
      'Dr Mona has a PhD in chemistry and sells facials',
      'Dr Kit gave a lecture on peels',
      'Thank you Dr Bo for the appointment',
    ],
  },
})
