import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const ADVISES =
  /\b(?:you should|you need to|everyone should|never take|always take|stop taking|start taking|my advice)\b/gi
const ANONYMOUS =
  /\b(?:anon(?:ymous)?(?:ly)?|won't say who i am|can't say who i am|burner|throwaway|alt account|not saying where i work|name withheld|no name)\b/i
const HEALTH_WORK = /\b(?:doctor|gp|consultant|surgeon|nurse|medic|registrar|pharmacist|midwife|paramedic)\b/i

export default defineRule({
  title: 'Who is speaking?',
  find: reading =>
    reading
      .matches(ADVISES)
      .filter(() => ANONYMOUS.test(reading.text) && HEALTH_WORK.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may give advice as a professional without saying who you are.',
  why: 'Readers need your name and your role to judge how far to trust it.',
  guards: ['negated', 'fiction or history'],
  examples: {
    flags: [
      'Anonymous GP here: everyone should ask for the test',
      'Throwaway account, I’m a nurse, you need to push for a scan',
      'Medic on a burner. My advice: get the blood test',
      'Surgeon, name withheld. You should ask who holds the knife',
    ],
    passes: [
      'I’m Dr Hale, a GP in Kent, and everyone should know the signs',
      'Anonymous donors paid for our new scanner',
      'You should see the flowers on our ward, signed no name',
      'Burner on the stove, nurse on the sofa',
    ],
  },
})
