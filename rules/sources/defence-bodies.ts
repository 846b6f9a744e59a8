import type { Source } from '../../src/engine/policy.ts'

/** Cases told by the organisations that defend clinicians. */
export const defenceBodies = {
  mduSlip: {
    id: 'mdu-social-media-slip',
    title: 'MDU: Social media slip',
    reference: '',
    year: 2024,
    url: 'https://www.themdu.com/guidance-and-advice/case-studies/social-media-slip',
    says: 'Even saying that somebody was a patient is a breach.',
  },
  mddusTweets: {
    id: 'mddus-inappropriate-tweets',
    title: 'MDDUS: Inappropriate tweets',
    reference: '',
    year: 2017,
    url: 'https://www.mddus.com/',
    says: 'Anonymous jokes about patients led to a referral to the GMC.',
  },
} satisfies Record<string, Source>
