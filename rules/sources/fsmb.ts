import type { Source } from '../../src/engine/policy.ts'

const policies = 'https://www.fsmb.org/advocacy/policies/'

/** Federation of State Medical Boards. */
export const fsmb = {
  socialMedia: {
    id: 'fsmb-social-media',
    title: 'FSMB: Social media and electronic communications',
    reference: '',
    year: 2019,
    url: policies,
    says: 'Keep professional standards online, protect privacy and disclose conflicts.',
  },
  misinformation: {
    id: 'fsmb-misinformation',
    title: 'FSMB: Professional expectations regarding medical misinformation',
    reference: '',
    year: 2022,
    url: policies,
    says: 'Share information that is truthful and rests on evidence.',
  },
} satisfies Record<string, Source>
