import type { Source } from '../../src/engine/policy.ts'

const code = 'https://code-medical-ethics.ama-assn.org/ethics-opinions/'

/** American Medical Association, Code of Medical Ethics. */
export const ama = {
  socialMedia: {
    id: 'ama-social-media',
    title: 'AMA Code of Medical Ethics: Physicians’ use of social media',
    reference: '',
    year: 2024,
    url: `${code}physicians-use-social-media-product-promotion-and-compensation`,
    says: 'Post nothing about a patient without consent, keep boundaries, and disclose paid partnerships.',
  },
  media: {
    id: 'ama-media',
    title: 'AMA Code of Medical Ethics: Ethical physician conduct in the media',
    reference: 'Opinion 8.12',
    year: 2017,
    url: `${code}ethical-physician-conduct-media`,
    says: 'Be accurate, stay within your expertise, be open about conflicts, and urge people to see their own clinician.',
  },
  publicFigures: {
    id: 'ama-media-public-figures',
    title: 'AMA Code of Medical Ethics: Ethical physician conduct in the media',
    reference: '',
    year: 2017,
    url: `${code}ethical-physician-conduct-media`,
    says: 'Make no clinical diagnosis of people in the news whom you have not examined.',
  },
} satisfies Record<string, Source>
