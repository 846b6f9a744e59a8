import type { Source } from '../../src/engine/policy.ts'

/** Food and Drug Administration. */
export const fda = {
  fairBalance: {
    id: 'fda-202-1',
    title: 'FDA: Prescription-drug advertisements',
    reference: '21 CFR 202.1(e)',
    year: 2023,
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-C/part-202',
    says: 'An advert for a prescription drug balances its benefits with its risks.',
  },
  approvedUses: {
    id: 'fda-202-1-labelling',
    title: 'FDA: Prescription-drug advertisements',
    reference: '21 CFR 202.1(e)(6)(i)',
    year: 2023,
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-C/part-202',
    says: 'An advert for a prescription drug stays within the uses its labelling was approved for.',
  },
  compounded: {
    id: 'fda-compounded',
    title: 'FDA: Concerns with unapproved GLP-1 drugs used for weight loss',
    reference: '',
    year: 2025,
    url: 'https://www.fda.gov/drugs/postmarket-drug-safety-information-patients-and-providers/fdas-concerns-unapproved-glp-1-drugs-used-weight-loss',
    says: 'Compounded drugs are not approved; warning letters cited claims that they are the same as an approved brand.',
  },
  healthFraud: {
    id: 'fda-health-fraud',
    title: 'FDA: Health fraud scams',
    reference: '',
    year: 2024,
    url: 'https://www.fda.gov/consumers/health-fraud-scams',
    says: 'Signs of fraud: cures everything, personal stories, quick fix, all natural, miracle, conspiracy.',
  },
  structureFunction: {
    id: 'fda-101-93',
    title: 'FDA: Statements for dietary supplements',
    reference: '21 CFR 101.93',
    year: 2023,
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-F/section-101.93',
    says: 'A supplement may speak of the body’s functions with the FDA disclaimer, never of a disease.',
  },
} satisfies Record<string, Source>
