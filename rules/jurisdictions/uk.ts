import type { Jurisdiction } from '../../src/engine/policy.ts'

export const uk: Jurisdiction = {
  id: 'uk',
  name: 'United Kingdom',
  regulators: 'GMC, ASA/CAP, MHRA',
  label: '#ad',
  labels: {
    ad: 'clear',
  },
  consent: 'explicit',
  help: { emergency: '999', urgent: '111', crisis: 'Samaritans on 116 123' },
  clinician: 'your GP or pharmacist',
  rules: {
    // confidentiality
    // disclosure
    // advice
    // claims
    // medicines
    // conduct
  },
}
