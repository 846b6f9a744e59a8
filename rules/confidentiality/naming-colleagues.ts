import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const PRESENTS =
  /\b(?:meet (?:our|the)|introducing (?:our|the)|say (?:hello|hi) to (?:our|my)|welcome to (?:our|my)|our newest|(?:photo|picture|pic|selfie|video|clip) of (?:our|my|me (?:and|with) (?:our|my)))\b/i
/** They spoke for themselves, or were asked. */
const ASKED =
  /\b(?:with (?:her|his|their) (?:permission|consent|blessing|ok)|(?:she|he|they)(?:'s|'re| is| are)? (?:said yes|agreed|happy (?:for|to)|approved|asked me to)|staff page)\b/i

export default defineRule({
  title: 'A colleague named',
  find: reading =>
    reading.people
      .filter(({ role, form }) => role === 'professional' && form === 'name')
      .filter(person => {
        const sentence = reading.sentenceAt(person)
        return PRESENTS.test(reading.text.slice(sentence.start, person.start))
      })
      .filter(() => !ASKED.test(reading.text))
      .map(person => asHit(person)),
  message: 'This presents a colleague by name: ask whether they want to be here.',
  why: 'Colleagues have a private life too, and not everybody wants to be found at work by whoever is looking.',
  guards: ['own story', 'fiction or history'],
  examples: {
    flags: [
      { text: 'Meet our new nurse, Lena Marsh, who starts on Monday', phrase: 'Lena Marsh' },
      'Introducing our pharmacist, Tomos Pell',
      'A selfie of me and our registrar, Adaeze Obi, after a long night',
      'Say hello to our midwife, Greta Lunn',
    ],
    passes: [
      'Meet our new nurse, Lena Marsh, who starts on Monday. She asked me to post this',
      'Meet our new nurse on Monday, cake at four',
      'Introducing our new scanner',
      'Our registrar, Adaeze Obi, gave the talk on sepsis',
      'A selfie of me after a long night',
    ],
  },
})
