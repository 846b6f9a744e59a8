import type { Source } from '../../src/engine/policy.ts'

/** National Council of State Boards of Nursing. */
export const ncsbn = {
  socialMedia: {
    id: 'ncsbn-social-media',
    title: 'NCSBN: A nurse’s guide to the use of social media',
    reference: '',
    year: 2018,
    url: 'https://www.ncsbn.org/public-files/NCSBN_SocialMedia.pdf',
    says: 'Share no name or detail that could identify a patient and do not disparage patients; privacy settings are no defence.',
  },
} satisfies Record<string, Source>
