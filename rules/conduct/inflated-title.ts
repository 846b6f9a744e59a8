import { defineRule } from '../../src/engine/rule.ts'
import { asHit } from '../hit.ts'

const TITLE =
  /\b(?:(?:leading|world[- ]class|world[- ]renowned|top|number one|no\.? ?1|award[- ]winning|celebrity|britain's best|america's best|the uk's best) (?:\w+ ){0,2}(?:doctor|dr|surgeon|consultant|specialist|dermatologist|injector|practitioner|nurse|expert|dentist|physician)|expert in (?:everything|all things|anything)|(?:self[- ]taught|self[- ]styled) (?:specialist|expert|consultant)|master injector|hormone (?:expert|specialist|guru)|gut (?:expert|specialist|guru)|(?:skin|lip|aesthetics?) specialist)\b/gi
/** A register or a post is named. */
const NAMED =
  /\b(?:gmc|nmc|gdc|gphc|hcpc|register(?:ed)?|fellow(?:ship)?|frc[a-z]{1,4}|mrc[a-z]{1,4}|cct|board of|certified by)\b/i

export default defineRule({
  title: 'A title that needs a register',
  find: reading =>
    reading
      .matches(TITLE)
      .filter(() => !NAMED.test(reading.text))
      .map(match => asHit(match)),
  message: 'This may claim more than your post or your register shows.',
  why: 'People choose by titles, and a title they cannot check misleads them.',
  guards: ['critique', 'negated', 'fiction or history', 'their words'],
  examples: {
    flags: [
      'Book with a leading skin doctor',
      'Your local hormone expert is taking clients',
      'Award-winning surgeon, two slots left',
      'Master injector in the house',
    ],
    passes: [
      'Consultant surgeon, GMC registered, at the city hospital',
      'I am not a hormone expert',
      'Ask to be seen by a specialist',
      'The best doctor I know is my mother',
    ],
  },
})
