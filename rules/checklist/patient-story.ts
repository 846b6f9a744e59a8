import type { ChecklistItem } from '../../src/engine/catalogue.ts'
import { ama } from '../sources/ama.ts'
import { gmc } from '../sources/gmc.ts'
import { hipaa } from '../sources/hipaa.ts'
import { ico } from '../sources/ico.ts'
import { ocr } from '../sources/ocr.ts'
import { tellsOfPatient } from './raised.ts'

/** A patient's story: may it be told, and will the teller be able to show it? */
export const patientStory: readonly ChecklistItem[] = [
  {
    id: 'consent-obtained',
    question: 'Has the patient agreed to this post?',
    why: 'A story stays the patient’s, whatever is left out; in the US the agreement must be written and signed.',
    sources: { uk: [gmc.explicitConsent], us: [hipaa.authorization] },
    raisedBy: tellsOfPatient,
  },
  {
    id: 'would-they-recognise',
    question: 'Could the patient, a relative or a colleague tell who it is? Think of your earlier posts too.',
    why: 'Details add up across posts, and those who know the person need few of them.',
    sources: { uk: [gmc.recognisable, ico.anonymisation], us: [hipaa.actualKnowledge, ocr.deidentification] },
    raisedBy: tellsOfPatient,
  },
  {
    id: 'consent-informed',
    question: 'Did they know what would be told, where, why and to whom?',
    why: 'Consent to treatment, teaching or a paper does not cover a public post.',
    sources: { uk: [gmc.explicitConsent, gmc.publicRecordings], us: [hipaa.authorization, ocr.cadia] },
    raisedBy: tellsOfPatient,
  },
  {
    id: 'consent-recorded',
    question: 'Is their consent written down where you can find it?',
    why: 'You may be asked to show it years from now.',
    sources: { uk: [gmc.confidentiality], us: [hipaa.authorization] },
    raisedBy: tellsOfPatient,
  },
  {
    id: 'consent-withdrawal',
    question: 'Do they know that they can change their mind, and could you take the post down?',
    why: 'Consent can be withdrawn at any time, and a post is quickly out of your hands.',
    sources: { uk: [gmc.confidentiality], us: [hipaa.authorization] },
    raisedBy: tellsOfPatient,
  },
  {
    id: 'answering-a-review',
    question: 'Have you moved the conversation to a private place?',
    why: 'A public reply cannot defend your care without disclosing it.',
    sources: { uk: [gmc.criticism], us: [ocr.elite, ama.socialMedia] },
    raisedBy: ({ draft }) => draft.kind === 'review-reply' && [],
  },
]
