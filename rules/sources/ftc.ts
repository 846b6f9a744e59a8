import type { Source } from '../../src/engine/policy.ts'

const endorsementGuide = (reference: string, says: string): Source => ({
  id: `ftc-${reference
    .replace('16 CFR ', '')
    .replace(/[^\w]+/g, '-')
    .replace(/-$/, '')}`,
  title: 'FTC Endorsement Guides',
  reference,
  year: 2023,
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
  says,
})

/** Federal Trade Commission. */
export const ftc = {
  hardToMiss: endorsementGuide('16 CFR 255.0(f)', 'A disclosure must be hard to miss and easily understood.'),
  honest: endorsementGuide(
    '16 CFR 255.1',
    'An endorsement must be honest, and the endorser may answer for it.',
  ),
  testimonials: endorsementGuide(
    '16 CFR 255.2',
    'A testimonial needs the same evidence as a claim, and what is usual must be said where it differs.',
  ),
  expert: endorsementGuide(
    '16 CFR 255.3',
    'An expert who endorses must have the expertise and must have evaluated the product.',
  ),
  materialConnection: endorsementGuide(
    '16 CFR 255.5(a)',
    'Disclose every connection readers would not expect: pay, free goods, commission, work, family, ownership.',
  ),
  reviews: {
    id: 'ftc-465',
    title: 'FTC: Rule on consumer reviews and testimonials',
    reference: '16 CFR part 465',
    year: 2024,
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
    says: 'No fake reviews, no insiders posing as customers, no bought followers.',
  } satisfies Source,
  disclosures101: {
    id: 'ftc-disclosures-101',
    title: 'FTC: Disclosures 101 for Social Media Influencers',
    reference: '',
    year: 2019,
    url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
    says: 'Disclose beside the endorsement, in plain words, not at the end and not in a pile of hashtags.',
  } satisfies Source,
  healthProducts: {
    id: 'ftc-health-products',
    title: 'FTC: Health Products Compliance Guidance',
    reference: '',
    year: 2022,
    url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    says: 'Health claims need competent and reliable evidence, as a rule randomised trials in people.',
  } satisfies Source,
  gutCheck: {
    id: 'ftc-gut-check',
    title: 'FTC: Gut Check, spotting false weight-loss claims',
    reference: '',
    year: 2014,
    url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims',
    says: 'Seven promises of weight loss can never be true of a product without prescription.',
  } satisfies Source,
}
