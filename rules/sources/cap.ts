import type { Source } from '../../src/engine/policy.ts'

const site = 'https://www.asa.org.uk/'

const rule = (reference: string, says: string): Source => {
  const section = (reference.split('.')[0] ?? '').padStart(2, '0')
  return {
    id: `cap-${reference.replaceAll('.', '-')}`,
    title: 'CAP Code (UK advertising)',
    reference: `rule ${reference}`,
    year: 2010,
    url: `${site}type/non_broadcast/code_section/${section}.html`,
    says,
  }
}

const advice = (id: string, title: string, year: number, page: string, says: string): Source => ({
  id,
  title,
  reference: '',
  year,
  url: site + page,
  says,
})

/** Advertising Standards Authority and Committee of Advertising Practice. */
export const cap = {
  recognisable: rule('2.1', 'An advert must be obviously an advert.'),
  misleading: rule('3.1', 'An advert must not mislead, by what it says or by what it leaves out.'),
  poseAsConsumer: rule('2.3', 'Nobody may pose as a customer; the commercial intent must be clear.'),
  evidence: rule('3.7', 'Hold documents that prove an objective claim before you publish it.'),
  testimonials: rule(
    '3.45',
    'A testimonial must be real, be used with permission, and proves no claim by itself.',
  ),
  healthEvidence: rule(
    '12.1',
    'Objective health claims need evidence, and medicinal claims are for licensed medicines only.',
  ),
  essentialTreatment: rule(
    '12.2',
    'Do not discourage essential treatment, or offer advice on serious conditions without suitable supervision.',
  ),
  safety: rule(
    '12.9',
    'Hold proof before implying that something is sure to work, safe or free of side effects.',
  ),
  natural: rule('12.10', 'That something is natural does not make it safe or effective.'),
  prescriptionOnly: rule('12.12', 'Prescription-only medicines may not be advertised to the public.'),
  professionalEndorsement: rule(
    '12.18',
    'Health professionals and celebrities must not endorse medicines in adverts.',
  ),
  weightLossEvidence: rule('13.1', 'Weight-loss claims need rigorous trials; testimonials are no proof.'),
  weightLossRate: rule('13.9', 'Do not promise how much weight is lost in a stated time.'),
  foodHealthClaims: rule('15.1', 'Foods and supplements may only make health claims on the GB register.'),
  foodDiseaseClaims: rule(
    '15.6.2',
    'Never say that a food or supplement prevents, treats or cures a disease.',
  ),
  medicineComparison: {
    ...rule('12', 'An advert to the public should not compare one medicine with another.'),
    id: 'cap-medicine-comparison',
    reference: '',
  },
  doctorTitle: advice(
    'cap-doctor-title',
    'ASA: Use of the term “Dr”',
    2024,
    'advice-online/use-of-the-term-dr.html',
    'An unexplained “Dr” without a medical degree misleads.',
  ),
  influencers: advice(
    'cap-influencers-guide',
    'ASA and CMA: Influencers’ guide to making clear that ads are ads',
    2023,
    'resource/influencers-guide.html',
    'Label up front with a plain word such as “Ad”; vague labels, brand tags and thanks do not do.',
  ),
  botulinumNotice: advice(
    'cap-enforcement-botulinum',
    'CAP and MHRA enforcement notice: botulinum toxin on social media',
    2020,
    'resource/enforcement-notice-botox-social-media.html',
    'Names, hashtags, nicknames and priced “anti-wrinkle injections” all count as advertising the medicine.',
  ),
  weightLossNotice: advice(
    'cap-enforcement-weight-loss',
    'CAP, MHRA and GPhC enforcement notice: weight-loss prescription medicines',
    2025,
    'news/updated-enforcement-notice-issued-on-weight-loss-prescription-medicine-ads.html',
    'Product names and phrases such as “weight-loss injection”, “skinny jab” or “GLP-1” count as advertising the medicine.',
  ),
  detox: advice(
    'cap-detox',
    'CAP advice: Detoxing',
    2024,
    'advice-online/detoxing-general.html',
    'There is no evidence that products remove toxins.',
  ),
}
