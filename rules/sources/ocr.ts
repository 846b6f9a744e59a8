import type { Source } from '../../src/engine/policy.ts'

const agreements = 'https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html'

const agreement = (id: string, reference: string, year: number, says: string, url = agreements): Source => ({
  id: `ocr-${id}`,
  title: 'HHS Office for Civil Rights',
  reference,
  year,
  url,
  says,
})

/** The office that enforces HIPAA: settlements and guidance. */
export const ocr = {
  elite: agreement(
    'elite-dental',
    'Elite Dental Associates, 2019',
    2019,
    'A practice paid $10,000 for replies to reviews that disclosed names and care.',
  ),
  newVision: agreement(
    'new-vision-dental',
    'New Vision Dental, 2022',
    2022,
    'A practice paid $23,000 for replies to reviews that revealed names, visits and insurance.',
  ),
  manasa: agreement(
    'manasa',
    'Manasa Health Center, 2023',
    2023,
    'A practice paid $30,000 for replies to reviews that disclosed diagnoses.',
  ),
  cadia: agreement(
    'cadia',
    'Cadia Healthcare Facilities, 2025',
    2025,
    'A provider paid $182,000 for success stories of patients posted without written authorization.',
  ),
  filming: agreement(
    'filming',
    'Guidance on media and film crews, 2020',
    2020,
    'Everyone whose health information is visible authorizes beforehand; blurring afterwards is not enough.',
    'https://www.hhs.gov/hipaa/for-professionals/faq/2023/film-and-media/index.html',
  ),
  deidentification: agreement(
    'deidentification',
    'Guidance on de-identification, 2012',
    2012,
    'Explains the identifiers, ages, dates and unique characteristics, and what actual knowledge means.',
    'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
  ),
}
