import type { Source } from '../../src/engine/policy.ts'

/** Competition and Markets Authority. */
export const cma = {
  endorsements: {
    id: 'cma-endorsements',
    title: 'CMA: Social media endorsements, guidance for content creators',
    reference: '',
    year: 2025,
    url: 'https://www.gov.uk/government/publications/social-media-endorsements-guide-for-influencers',
    says: 'Any gain, a gift, a discount, a loan or your own brand, must be labelled at once with #ad or the site’s own label.',
  },
  unfairPractices: {
    id: 'dmcc-unfair-practices',
    title: 'Digital Markets, Competition and Consumers Act 2024',
    reference: 'Part 4, chapter 1',
    year: 2024,
    url: 'https://www.legislation.gov.uk/ukpga/2024/13/contents',
    says: 'Hiding that a post is commercial is an unfair practice.',
  },
} satisfies Record<string, Source>
