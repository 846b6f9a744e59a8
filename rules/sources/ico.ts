import type { Source } from '../../src/engine/policy.ts'

/** Information Commissioner’s Office. */
export const ico = {
  anonymisation: {
    id: 'ico-anonymisation',
    title: 'ICO: Anonymisation guidance',
    reference: 'the motivated intruder',
    year: 2025,
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/',
    says: 'A story is anonymous only when someone who tries hard would still be very unlikely to find the person.',
  },
} satisfies Record<string, Source>
