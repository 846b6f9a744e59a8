import type { Source } from '../../src/engine/policy.ts'

const privacyRule = 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164'

const section = (id: string, title: string, reference: string, says: string): Source => ({
  id: `hipaa-${id}`,
  title: `HIPAA Privacy Rule: ${title}`,
  reference: `45 CFR ${reference}`,
  year: 2013,
  url: privacyRule,
  says,
})

/** HIPAA Privacy Rule, which binds covered entities and the people who work for them. */
export const hipaa = {
  uses: section(
    'uses',
    'uses and disclosures',
    '164.502(a)',
    'Health information about a patient may not be disclosed unless the Rule permits it.',
  ),
  deceased: section(
    'deceased',
    'deceased individuals',
    '164.502(f)',
    'Health information stays protected for 50 years after death.',
  ),
  authorization: section(
    'authorization',
    'authorization',
    '164.508',
    'A public post needs a signed, dated authorization that says what is shared, by whom, with whom, why and until when.',
  ),
  deidentification: section(
    'deidentification',
    'de-identification',
    '164.514(b)',
    'A story is de-identified only by an expert’s finding of very small risk or by removing all 18 identifiers.',
  ),
  /** One of the 18 identifiers that must go before a story counts as de-identified. */
  safeHarbor: (letter: string): Source =>
    section(
      `safe-harbor-${letter.toLowerCase()}`,
      'de-identification (safe harbor)',
      `164.514(b)(2)(i)(${letter})`,
      'A story is de-identified only when all 18 identifiers of the person, relatives, employers and household are removed.',
    ),
  actualKnowledge: section(
    'actual-knowledge',
    'de-identification (actual knowledge)',
    '164.514(b)(2)(ii)',
    'It fails when you know that what is left could identify the person.',
  ),
}
