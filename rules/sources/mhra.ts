import type { Source } from '../../src/engine/policy.ts'

const part = 'https://www.legislation.gov.uk/uksi/2012/1916/part/14'

const regulation = (reference: string, says: string, url = part): Source => ({
  id: `human-medicines-${reference.replace(/[^\d]+/g, '-').replace(/^-|-$/g, '')}`,
  title: 'Human Medicines Regulations 2012',
  reference,
  year: 2012,
  url,
  says,
})

/** Medicines and Healthcare products Regulatory Agency, and the law it applies. */
export const mhra = {
  notToThePublic: regulation(
    'regulation 284',
    'Nobody may publish an advert to the public that is likely to lead to the use of a prescription-only medicine.',
  ),
  onlineCounts: regulation(
    'regulation 277',
    'Publishing includes posting online, and having somebody else post.',
  ),
  blueGuide: {
    id: 'mhra-blue-guide',
    title: 'MHRA: The Blue Guide, advertising and promoting medicines',
    reference: '',
    year: 2020,
    url: 'https://www.gov.uk/government/publications/blue-guide-advertising-and-promoting-medicines',
    says: 'How the law on advertising medicines is read, for clinics and treatment services too.',
  } satisfies Source,
}
