import type { Source } from '../../src/engine/policy.ts'

/** Nursing and Midwifery Council. */
export const nmc = {
  responsibleUse: {
    id: 'nmc-code-20-10',
    title: 'NMC: The Code',
    reference: 'paragraph 20.10',
    year: 2018,
    url: 'https://www.nmc.org.uk/standards/code/',
    says: 'Use all communication, social media included, responsibly and respect others’ privacy.',
  },
  socialMedia: {
    id: 'nmc-social-media',
    title: 'NMC: Guidance on using social media responsibly',
    reference: '',
    year: 2019,
    url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    says: 'Registration is at risk for sharing confidences or pictures of patients, for inappropriate comments about them, and for pursuing relationships with them.',
  },
} satisfies Record<string, Source>
