import type { Source } from '../../src/engine/policy.ts'

const privacyRule = 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164'

/** HIPAA Privacy Rule, which binds covered entities and the people who work for them. */
export const hipaa = {
  /** One of the 18 identifiers that must go before a story counts as de-identified. */
  safeHarbor: (letter: string): Source => ({
    id: `hipaa-safe-harbor-${letter.toLowerCase()}`,
    title: 'HIPAA Privacy Rule: de-identification (safe harbor)',
    reference: `45 CFR 164.514(b)(2)(i)(${letter})`,
    year: 2013,
    url: privacyRule,
    says: 'A story is de-identified only when all 18 identifiers of the person, relatives, employers and household are removed.',
  }),
}
