import type { Jurisdiction } from '../../src/engine/policy.ts'
import { block, info, warn } from '../../src/engine/policy.ts'
import { ama } from '../sources/ama.ts'
import { california } from '../sources/california.ts'
import { fda } from '../sources/fda.ts'
import { fsmb } from '../sources/fsmb.ts'
import { ftc } from '../sources/ftc.ts'
import { hipaa } from '../sources/hipaa.ts'
import { ncsbn } from '../sources/ncsbn.ts'
import { ocr } from '../sources/ocr.ts'

export const us: Jurisdiction = {
  id: 'us',
  name: 'United States',
  regulators: 'HIPAA, FTC, FDA',
  label: '#ad',
  labels: {
    ad: 'clear',
    sponsored: 'clear',
    'sponsored by': 'clear',
    'paid partnership': 'clear',
    'thanks for the free product': 'clear',
    'sent me': 'clear',
    'brand partner': 'clear',
    'brand ambassador': 'clear',
    'commission stated': 'clear',
    'interest stated': 'clear',
  },
  consent: 'written',
  help: { emergency: '911', urgent: 'your doctor’s office', crisis: '988' },
  clinician: 'your doctor or pharmacist',
  rules: {
    // confidentiality
    'confidentiality/patient-name': block(hipaa.safeHarbor('A'), hipaa.authorization),
    'confidentiality/patient-initials': block(hipaa.safeHarbor('A')),
    'confidentiality/record-number': block(hipaa.safeHarbor('H'), hipaa.uses).but({
      'shaped like an NHS number': 'off',
    }),
    'confidentiality/patient-contact': block(hipaa.safeHarbor('D'), hipaa.uses),
    'confidentiality/other-identifiers': block(hipaa.safeHarbor('R')),
    'confidentiality/image-or-recording': block(hipaa.safeHarbor('Q'), ocr.filming).but({
      wound: 'warn',
      scan: 'warn',
    }),
    'confidentiality/review-reply': block(hipaa.uses, ocr.elite, ocr.newVision, ocr.manasa),
    'confidentiality/age-over-89': block(hipaa.safeHarbor('C')),
    'confidentiality/date': warn(hipaa.safeHarbor('C')).but({
      'day and month': 'block',
      'date of birth': 'block',
    }),
    'confidentiality/place': warn(hipaa.safeHarbor('B')).but({ 'with a date or a rare condition': 'block' }),
    'confidentiality/relative-or-occupation': warn(hipaa.safeHarbor('R'), ocr.deidentification).but({
      'one of a kind': 'block',
    }),
    'confidentiality/rare-or-newsworthy': warn(hipaa.safeHarbor('R'), hipaa.actualKnowledge).but({
      'with a place or a time': 'block',
    }),
    'confidentiality/jigsaw': warn(hipaa.actualKnowledge, hipaa.deidentification, ncsbn.socialMedia).but({
      probable: 'block',
    }),
    'confidentiality/success-story': warn(hipaa.authorization, ocr.cadia),
    'confidentiality/deceased-patient': info(hipaa.deceased).but({ 'with details': 'warn' }),
    'confidentiality/closed-group': info(ncsbn.socialMedia, hipaa.deidentification),
    'confidentiality/fascinating-case': info(hipaa.actualKnowledge),
    'confidentiality/public-figure': info(ama.publicFigures),
    'confidentiality/spoken-consent': info(hipaa.authorization, ocr.cadia),
    'confidentiality/third-party-story': info(ama.socialMedia),
    'confidentiality/patient-anecdote': info(hipaa.uses, ama.socialMedia),

    // disclosure
    'disclosure/missing-label': warn(ftc.materialConnection, ftc.hardToMiss, ftc.disclosures101),
    'disclosure/reads-like-an-advert': warn(ftc.materialConnection, ftc.hardToMiss),
    'disclosure/weak-label': warn(ftc.disclosures101, ftc.hardToMiss),
    'disclosure/buried-label': warn(ftc.disclosures101, ftc.hardToMiss),
    'disclosure/profile-only': warn(ftc.disclosures101, ftc.hardToMiss),
    'disclosure/fake-reviews': block(ftc.reviews, ftc.honest),
    'disclosure/not-sponsored': block(ftc.materialConnection, ftc.honest),

    // advice
    'advice/directive-to-individual': warn(ama.media, fsmb.socialMedia).but({ 'about a case': 'block' }),
    'advice/dosage': block(ama.media).but({ 'to everybody': 'warn' }),
    'advice/stop-treatment': block(ama.media, fsmb.misinformation),
    'advice/diagnosis-at-a-distance': warn(ama.media),
    'advice/personal-reassurance': warn(ama.media),
    'advice/steers-from-care': warn(ama.media),
    'advice/solicits-clinical-detail': warn(ama.socialMedia),
    'advice/remote-prescribing': warn(ama.media),
    'advice/across-borders': info(fsmb.socialMedia),
    'advice/urgent-symptom': info(ama.media),
    'advice/disclaimer': info(ama.media),
    'advice/no-signpost': info(ama.media),
    'advice/blanket-advice': warn(ama.media, ftc.healthProducts),

    // claims
    'claims/cure': warn(ftc.healthProducts, fda.healthFraud, ama.media).but({ 'a grave disease': 'block' }),
    'claims/guarantee': warn(ftc.healthProducts, ama.media),
    'claims/no-side-effects': warn(ftc.healthProducts, ama.media),
    'claims/clinically-proven': warn(ftc.healthProducts, ama.media),
    'claims/doctor-recommended': warn(ftc.expert, ftc.healthProducts),
    'claims/unsourced-evidence': info(ftc.healthProducts, fsmb.misinformation),
    'claims/opinion-as-fact': info(fsmb.misinformation),
    'claims/no-fda-statement': warn(fda.structureFunction),
    'claims/supplement-endorsement': info(ftc.expert, ftc.healthProducts),
    'claims/fear-pressure': warn(fda.healthFraud),
    'claims/testimonial': info(ftc.testimonials, ftc.honest),
    'claims/before-after': info(ftc.testimonials),
    'claims/remedy-for-disease': warn(fda.structureFunction, ftc.healthProducts, fsmb.misinformation),
    'claims/discourages-treatment': warn(fsmb.misinformation, fda.healthFraud).but({
      'in an advert': 'block',
    }),
    'claims/public-health-contradiction': warn(fsmb.misinformation),
    'claims/detox-immunity': warn(ftc.healthProducts, fsmb.misinformation).but({ 'in passing': 'info' }),
    'claims/miracle-secret': warn(fda.healthFraud, fsmb.misinformation),
    'claims/weight-loss-rate': warn(ftc.gutCheck, ftc.healthProducts),
    'claims/natural-safe': warn(fda.healthFraud, ftc.healthProducts),
    'claims/superiority': warn(ama.media, ftc.healthProducts),
    'claims/bold-claim': warn(ftc.healthProducts, fsmb.misinformation, ama.media),
    'claims/anecdote-as-proof': warn(ftc.healthProducts, fda.healthFraud),
    'claims/experimental-as-proven': warn(ftc.healthProducts, ama.media),

    // medicines
    'medicines/compounded-equivalence': block(fda.compounded),
    'medicines/benefit-without-risk': warn(fda.fairBalance, ama.socialMedia),
    'medicines/off-label-paid': warn(fda.approvedUses),
    'medicines/professional-endorsement': info(ftc.expert, ftc.materialConnection),

    // conduct
    'conduct/mocking-patients': warn(ncsbn.socialMedia, ama.socialMedia).but({ 'one patient': 'block' }),
    'conduct/belittling': warn(ncsbn.socialMedia, ama.socialMedia).but({ 'in doubt': 'info' }),
    'conduct/venting': warn(ncsbn.socialMedia, ama.socialMedia),
    'conduct/abuse': warn(fsmb.socialMedia, ncsbn.socialMedia).but({ threat: 'block' }),
    'conduct/review-retort': warn(ama.socialMedia, fsmb.socialMedia).but({ threat: 'block' }),
    'conduct/crossing-boundaries': warn(ama.socialMedia, fsmb.socialMedia).but({ romance: 'block' }),
    'conduct/posing-as-qualified': warn(ama.socialMedia),
    'conduct/heated-tone': info(ama.socialMedia, fsmb.socialMedia),
    'conduct/off-duty-tone': info(ama.socialMedia),
    'conduct/oversharing': info(ama.socialMedia),
    'conduct/on-shift': info(ncsbn.socialMedia),
    'conduct/premises-and-kit': info(ocr.filming),
    'conduct/inflated-title': info(california.advertising),
    'conduct/board-certified': info(california.advertising),
    'conduct/outside-scope': info(ama.media),
    'conduct/missing-identity': info(ama.media),
    'conduct/gifts': info(ama.socialMedia),
    'conduct/asking-for-reviews': warn(ftc.reviews).but({ 'only the happy': 'info' }),
  },
}
