import type { Jurisdiction } from '../../src/engine/policy.ts'
import { block } from '../../src/engine/policy.ts'
import { hipaa } from '../sources/hipaa.ts'

export const us: Jurisdiction = {
  id: 'us',
  name: 'United States',
  regulators: 'HIPAA, FTC, FDA',
  label: '#ad',
  labels: {
    ad: 'clear',
    sponsored: 'clear',
  },
  consent: 'written',
  help: { emergency: '911', urgent: 'your doctor’s office', crisis: '988' },
  clinician: 'your doctor or pharmacist',
  rules: {
    // confidentiality
    'confidentiality/age-over-89': block(hipaa.safeHarbor('C')),

    // disclosure

    // advice

    // claims

    // medicines

    // conduct
  },
}
