import { describe, expect, test } from 'vitest'
import { catalogue } from '../../rules/index.ts'
import { createEngine } from '../../src/engine/check.ts'
import type { DraftKind } from '../../src/engine/draft.ts'
import type { JurisdictionId, Severity } from '../../src/engine/policy.ts'
import { atLeast, jurisdictionIds, rank } from '../../src/engine/policy.ts'
import type { Category } from '../../src/engine/rule.ts'

/** `clean`: nothing above `info`. */
type Verdict = Exclude<Severity, 'info'> | 'clean'

interface Switch {
  readonly category: Category
  readonly draft: string
  readonly kind?: DraftKind
  readonly uk: Verdict
  readonly us: Verdict
}

/** The same draft under both jurisdictions: the gravest that is expected. */
const switches: readonly Switch[] = [
  { category: 'disclosure', draft: '#sponsored Loving this SPF from Acme', uk: 'warn', us: 'clean' },
  {
    category: 'disclosure',
    draft: 'Thanks to Acme for the free serum, here’s my honest view',
    uk: 'warn',
    us: 'clean',
  },
  {
    category: 'disclosure',
    draft: '#ad Acme paid me to try their SPF. My view is my own.',
    uk: 'clean',
    us: 'clean',
  },
  {
    category: 'disclosure',
    draft: 'Obsessed with @acme serum! Use DRJO15 for 15% off',
    uk: 'warn',
    us: 'warn',
  },
  {
    category: 'disclosure',
    draft: 'Acme sent me this serum to try and I think it’s great',
    uk: 'warn',
    us: 'clean',
  },
  { category: 'disclosure', draft: '#ADHD awareness month, follow the charity', uk: 'clean', us: 'clean' },

  { category: 'confidentiality', draft: 'My 93-year-old patient made my week', uk: 'clean', us: 'block' },
  {
    category: 'confidentiality',
    draft: 'My patient aged 90 or older made my week',
    uk: 'clean',
    us: 'clean',
  },
  {
    category: 'confidentiality',
    draft: 'A patient of mine from Tulsa refused the vaccine',
    uk: 'clean',
    us: 'warn',
  },
  { category: 'confidentiality', draft: 'A patient in Ohio refused the vaccine', uk: 'clean', us: 'clean' },
  {
    category: 'confidentiality',
    draft: 'A patient was admitted on 12 March with a broken hip',
    uk: 'clean',
    us: 'block',
  },
  {
    category: 'confidentiality',
    draft: 'A patient was admitted in 2019 with a broken hip',
    uk: 'clean',
    us: 'clean',
  },
  { category: 'confidentiality', draft: 'NHS no 943 476 5919 needs a bed', uk: 'block', us: 'block' },
  { category: 'confidentiality', draft: 'Her Medicare number is 1EG4-TE5-MK73', uk: 'block', us: 'block' },
  {
    category: 'confidentiality',
    draft: 'So proud of this patient, one year on. Shared with her verbal permission.',
    uk: 'clean',
    us: 'warn',
  },
  {
    category: 'confidentiality',
    draft: 'So proud of this patient, one year on. Shared with her signed authorization.',
    uk: 'clean',
    us: 'clean',
  },
  {
    category: 'confidentiality',
    draft: 'Sorry you felt that way at your visit, your crown was fine',
    kind: 'review-reply',
    uk: 'block',
    us: 'block',
  },
  {
    category: 'confidentiality',
    draft: 'Thank you. Privacy rules stop us discussing anyone’s care. Please call the practice.',
    kind: 'review-reply',
    uk: 'clean',
    us: 'clean',
  },
  {
    category: 'confidentiality',
    draft: 'I was the patient: my own depression, and what helped',
    uk: 'clean',
    us: 'clean',
  },
  { category: 'confidentiality', draft: 'Phineas Gage changed neurology', uk: 'clean', us: 'clean' },
  {
    category: 'confidentiality',
    draft: 'Proud of our team at the hospital today!',
    uk: 'clean',
    us: 'clean',
  },
  {
    category: 'confidentiality',
    draft: 'World Diabetes Day is 14 November: know the signs',
    uk: 'clean',
    us: 'clean',
  },

  { category: 'medicines', draft: 'Botox from £150, DM to book #botox', uk: 'block', us: 'clean' },
  { category: 'medicines', draft: 'Consultation for lines and wrinkles, call us', uk: 'clean', us: 'clean' },
  { category: 'medicines', draft: 'NICE has updated its guideline on semaglutide', uk: 'clean', us: 'clean' },
  {
    category: 'medicines',
    draft: 'Our compounded semaglutide is the same as Ozempic',
    uk: 'block',
    us: 'block',
  },

  {
    category: 'medicines',
    draft: 'Skinny jab now available, code SLIM10',
    uk: 'block',
    us: 'warn',
  },
  {
    category: 'medicines',
    draft: 'My Mounjaro journey with @pharmacy, use my code for £20 off',
    uk: 'block',
    us: 'warn',
  },
  {
    category: 'medicines',
    draft: '#ad As a pharmacist I recommend Acme ibuprofen gel',
    uk: 'block',
    us: 'clean',
  },
  {
    category: 'medicines',
    draft: 'Win a free lip filler! Two-for-one this week only',
    uk: 'block',
    us: 'clean',
  },
  {
    category: 'claims',
    draft:
      '#ad Supports immune function*. *This statement has not been evaluated by the FDA. This product is not intended to diagnose, treat, cure, or prevent any disease.',
    uk: 'warn',
    us: 'clean',
  },
  { category: 'claims', draft: '#ad Supports immune function', uk: 'warn', us: 'warn' },
  { category: 'conduct', draft: 'I’m Jo, a board-certified dermatologist', uk: 'clean', us: 'clean' },
  {
    category: 'conduct',
    draft: 'Dr Jo Aesthetics: book dermaplaning with an expert practitioner',
    uk: 'warn',
    us: 'clean',
  },
  {
    category: 'claims',
    draft: 'There is no evidence that detox teas cure anything',
    uk: 'clean',
    us: 'clean',
  },
  {
    category: 'claims',
    draft: 'Myth: vaccines cause autism. False, here’s the data: doi…',
    uk: 'clean',
    us: 'clean',
  },

  {
    category: 'advice',
    draft: 'Please don’t stop taking your inhaler without asking',
    uk: 'clean',
    us: 'clean',
  },
  { category: 'advice', draft: 'Bin the metformin and try berberine instead', uk: 'block', us: 'block' },
  {
    category: 'advice',
    draft: '@sam that’s shingles, take 800 mg aciclovir five times a day',
    kind: 'reply',
    uk: 'block',
    us: 'block',
  },
]

const engine = createEngine(catalogue)

function verdict({ draft, kind = 'post' }: Switch, jurisdiction: JurisdictionId): Verdict {
  const alarms = engine
    .check({ text: draft, kind }, { jurisdiction })
    .findings.map(({ severity }) => severity)
    .filter((severity): severity is 'warn' | 'block' => atLeast(severity, 'warn'))
  return alarms.sort((a, b) => rank(b) - rank(a))[0] ?? 'clean'
}

describe.each(jurisdictionIds)('%s', jurisdiction => {
  test.each(switches)(`$category: $draft`, row => {
    expect(verdict(row, jurisdiction)).toBe(row[jurisdiction])
  })
})
