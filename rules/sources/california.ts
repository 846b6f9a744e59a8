import type { Source } from '../../src/engine/policy.ts'

/** State law, named as the example it is: other states have their own. */
export const california = {
  advertising: {
    id: 'california-651',
    title: 'California Business and Professions Code: advertising by licensees',
    reference: 'section 651',
    year: 2023,
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651',
    says: 'No misleading claims, and “board certified” only with the full name of the board.',
  },
} satisfies Record<string, Source>
