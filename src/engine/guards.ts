import type { Context, Hit } from './rule.ts'

/** What a circumstance does to a finding. */
export type Ruling = 'keep' | 'soften' | 'silence'
type Guard = (hit: Hit, context: Context) => Ruling

/** How many characters before a claim its negation may stand. */
const NEGATION_REACH = 32

/**
 * Circumstances that apply to many rules, each named and judged once. A rule lists those that may silence
 * (`silence`) or lower by one step (`soften`) what it finds.
 */
export const guards = {
  /** A labelled myth or a refuting term in the same or a neighbouring sentence, and nothing for sale. */
  refuted: (hit, { reading }) =>
    reading.near(hit, 'refutation', 1) && !reading.ties.some(tie => tie.strength === 'strong')
      ? 'silence'
      : 'keep',
  /** "no", "never", "don't" shortly before, in the same sentence. */
  negated: (hit, { reading }) => {
    const { index } = reading.sentenceAt(hit)
    const negated = reading
      .cues('negation')
      .some(cue => cue.sentence === index && cue.end <= hit.start && hit.start - cue.end <= NEGATION_REACH)
    return negated ? 'silence' : 'keep'
  },
  /** A reference stands beside the claim. */
  cited: (hit, { reading }) => (reading.near(hit, 'citation', 1) ? 'soften' : 'keep'),
  /** Patients in general, an exam question, a simulation. */
  education: (hit, { reading }) => (reading.near(hit, 'hypothetical', 1) ? 'silence' : 'keep'),
  /** The writer is the patient, and no other patient is spoken of. */
  'own story': (_, { reading }) =>
    reading.cues('own story').length > 0 && reading.stories.length === 0 ? 'silence' : 'keep',
  /** Published with consent, or a case report with a reference: consent there may not cover this post. */
  'published case': (hit, { reading }) => (reading.near(hit, 'published case', 2) ? 'soften' : 'keep'),
  /** Long dead, or never alive. */
  'fiction or history': (hit, { reading }) =>
    reading.near(hit, 'fiction or history', 1) ? 'silence' : 'keep',
  /** The consent this jurisdiction accepts is stated. */
  consent: (_, { reading, jurisdiction }) => {
    const given =
      jurisdiction.consent === 'written'
        ? reading.cues('written consent')
        : [...reading.cues('explicit consent'), ...reading.cues('written consent')]
    return given.length > 0 ? 'soften' : 'keep'
  },
  /** Readers are sent to their own clinician, or told that this is general information. */
  signposted: (hit, { reading }) => (reading.near(hit, 'signpost', 1) ? 'soften' : 'keep'),
  /** The writer declines to advise: "I can't call that from here". */
  declined: (hit, { reading }) => (reading.near(hit, 'declining', 1) ? 'silence' : 'keep'),
  /** The post criticises what it mentions. */
  critique: (hit, { reading }) => (reading.near(hit, 'critique', 1) ? 'silence' : 'keep'),
  /** News, guidance, shortages: not promotion. */
  news: (hit, { reading }) => (reading.near(hit, 'news') && !reading.near(hit, 'offer') ? 'silence' : 'keep'),
} satisfies Record<string, Guard>

export type GuardName = keyof typeof guards

/** The mildest that the rule's guards allow: one that silences wins over any that soften. */
export function guardedBy(names: readonly GuardName[], hit: Hit, context: Context): Ruling {
  let ruling: Ruling = 'keep'
  for (const name of names) {
    const verdict: Ruling = (guards[name] as Guard)(hit, context)
    if (verdict === 'silence') return 'silence'
    if (verdict === 'soften') ruling = 'soften'
  }
  return ruling
}
