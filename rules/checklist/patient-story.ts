import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { gmc } from '../sources/gmc.ts'
import { hipaa } from '../sources/hipaa.ts'
import { ico } from '../sources/ico.ts'
import { ocr } from '../sources/ocr.ts'

const tellsOfPatient: ChecklistItem['when'] = ({ reading }, raised) =>
  raised.has('confidentiality') || reading.stories.length > 0
const namesConsent: ChecklistItem['when'] = ({ reading }) =>
  reading.cues('explicit consent').length > 0 || reading.cues('written consent').length > 0

/** A patient's story: may it be told, and will the teller be able to show it? */
export const patientStory: readonly ChecklistItem[] = [
  {
    id: 'consent-obtained',
    question: 'Has the patient agreed to this post, and in the form that is needed?',
    why: 'A story stays the patient’s, whatever is left out; in the US the agreement must be written and signed.',
    sources: { uk: [gmc.explicitConsent], us: [hipaa.authorization] },
    when: tellsOfPatient,
  },
  {
    id: 'would-they-recognise',
    question:
      'Could the patient, a relative or a colleague recognise the case, also from your earlier posts?',
    why: 'Details add up across posts, and those who know the person need few of them.',
    sources: { uk: [gmc.recognisable, ico.anonymisation], us: [hipaa.actualKnowledge, ocr.deidentification] },
    when: tellsOfPatient,
  },
  {
    id: 'consent-informed',
    question: 'Did they know what would be told, where, why and to whom?',
    why: 'Consent to treatment, teaching or a paper does not cover a public post.',
    sources: { uk: [gmc.explicitConsent, gmc.publicRecordings], us: [hipaa.authorization, ocr.cadia] },
    when: namesConsent,
  },
  {
    id: 'consent-recorded',
    question: 'Is the consent written down, and can you take the post away if they change their mind?',
    why: 'You may be asked to show it years from now, and it can be withdrawn at any time.',
    sources: { uk: [gmc.confidentiality], us: [hipaa.authorization] },
    when: namesConsent,
  },
  {
    id: 'answering-a-review',
    question: 'Have you taken the conversation to a private place?',
    why: 'A public reply cannot defend your care without disclosing it.',
    sources: { uk: [gmc.criticism], us: [ocr.elite, ama.socialMedia] },
    when: ({ draft }) => draft.kind === 'review-reply',
  },
]
