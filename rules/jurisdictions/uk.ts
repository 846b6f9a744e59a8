import type { Jurisdiction } from '../../src/engine/policy.ts'
import { block, info, warn } from '../../src/engine/policy.ts'
import { cap } from '../sources/cap.ts'
import { cma } from '../sources/cma.ts'
import { defenceBodies } from '../sources/defence-bodies.ts'
import { gmc } from '../sources/gmc.ts'
import { ico } from '../sources/ico.ts'
import { mhra } from '../sources/mhra.ts'
import { nmc } from '../sources/nmc.ts'

export const uk: Jurisdiction = {
  id: 'uk',
  name: 'United Kingdom',
  regulators: 'GMC, ASA/CAP, MHRA',
  label: '#ad',
  labels: {
    ad: 'clear',
    'site label': 'clear',
    'interest stated': 'clear',
  },
  consent: 'explicit',
  help: { emergency: '999', urgent: '111', crisis: 'Samaritans on 116 123' },
  clinician: 'your GP or pharmacist',
  rules: {
    // confidentiality
    'confidentiality/patient-name': block(gmc.explicitConsent, gmc.recognisable, nmc.socialMedia),
    'confidentiality/patient-initials': warn(gmc.recognisable, gmc.explicitConsent),
    'confidentiality/record-number': block(gmc.explicitConsent, gmc.confidentiality).but({
      'shaped like an NHS number': 'warn',
      'shaped like a Social Security number': 'off',
    }),
    'confidentiality/patient-contact': block(gmc.explicitConsent, nmc.responsibleUse),
    'confidentiality/other-identifiers': block(gmc.explicitConsent, gmc.recognisable),
    'confidentiality/image-or-recording': block(gmc.explicitConsent, gmc.recordings, nmc.socialMedia).but({
      wound: 'warn',
      scan: 'info',
    }),
    'confidentiality/review-reply': block(gmc.criticism, defenceBodies.mduSlip, gmc.explicitConsent),
    'confidentiality/date': info(gmc.recognisable, gmc.dignity).but({ 'date of birth': 'warn' }),
    'confidentiality/place': info(gmc.recognisable, gmc.confidentiality),
    'confidentiality/relative-or-occupation': warn(gmc.recognisable).but({ 'one of a kind': 'block' }),
    'confidentiality/rare-or-newsworthy': warn(gmc.recognisable, ico.anonymisation).but({
      'with a place or a time': 'block',
    }),
    'confidentiality/jigsaw': warn(gmc.recognisable, ico.anonymisation, gmc.confidentiality).but({
      probable: 'block',
    }),
    'confidentiality/success-story': warn(gmc.explicitConsent, gmc.dignity),
    'confidentiality/deceased-patient': info(gmc.recognisable).but({ 'with details': 'warn' }),
    'confidentiality/closed-group': info(gmc.anonymity, gmc.privateMessages),
    'confidentiality/fascinating-case': info(gmc.recognisable),
    'confidentiality/public-figure': info(gmc.freeSpeech, gmc.professionalCommunication),
    'confidentiality/spoken-consent': info(gmc.explicitConsent, gmc.confidentiality),
    'confidentiality/third-party-story': info(gmc.dignity, gmc.recognisable),
    'confidentiality/naming-colleagues': info(nmc.responsibleUse, gmc.abuse),
    'confidentiality/patient-anecdote': info(gmc.dignity, gmc.explicitConsent, nmc.socialMedia),

    // disclosure
    'disclosure/missing-label': warn(cap.influencers, cma.endorsements, cap.recognisable, gmc.openness),
    'disclosure/reads-like-an-advert': warn(cap.recognisable, cma.endorsements, gmc.openness),
    'disclosure/weak-label': warn(cap.influencers, cma.endorsements),
    'disclosure/buried-label': warn(cap.influencers, cma.endorsements),
    'disclosure/profile-only': warn(cap.influencers, cma.endorsements),
    'disclosure/fake-reviews': block(cap.poseAsConsumer, cma.unfairPractices),
    'disclosure/not-sponsored': block(cma.endorsements, cma.unfairPractices, cap.misleading),
    // advice
    'advice/directive-to-individual': warn(gmc.adequateKnowledge, gmc.privateContact, gmc.sameStandards).but({
      'about a case': 'block',
    }),
    'advice/dosage': block(gmc.adequateKnowledge, gmc.privateContact).but({ 'to everybody': 'warn' }),
    'advice/stop-treatment': block(gmc.adequateKnowledge, gmc.accuracy, cap.essentialTreatment),
    'advice/diagnosis-at-a-distance': warn(gmc.adequateKnowledge, gmc.privateContact),
    'advice/personal-reassurance': warn(gmc.adequateKnowledge, gmc.accuracy),
    'advice/steers-from-care': warn(gmc.adequateKnowledge, gmc.promotion),
    'advice/solicits-clinical-detail': warn(gmc.privateContact, gmc.privateMessages),
    'advice/remote-prescribing': warn(gmc.adequateKnowledge, cap.essentialTreatment, gmc.privateContact),
    'advice/across-borders': info(gmc.competence),
    'advice/urgent-symptom': info(gmc.accuracy),
    'advice/disclaimer': info(gmc.accuracy, gmc.adequateKnowledge),
    'advice/no-signpost': info(gmc.promotion),
    'advice/blanket-advice': warn(gmc.accuracy),
    // claims
    'claims/cure': warn(gmc.accuracy, cap.healthEvidence, cap.evidence).but({ 'a grave disease': 'block' }),
    'claims/guarantee': warn(cap.safety, gmc.cosmetic, gmc.accuracy),
    'claims/no-side-effects': warn(cap.safety, gmc.accuracy, gmc.cosmetic),
    'claims/clinically-proven': warn(cap.evidence, cap.healthEvidence, gmc.accuracy),
    'claims/doctor-recommended': warn(cap.evidence, cap.professionalEndorsement, gmc.accuracy),
    'claims/unsourced-evidence': info(gmc.accuracy, cap.evidence),
    'claims/opinion-as-fact': info(gmc.accuracy),
    'claims/unauthorised-health-claim': warn(cap.foodHealthClaims, cap.detox),
    'claims/supplement-endorsement': info(cap.foodHealthClaims),
    'claims/fear-pressure': warn(gmc.promotion, gmc.cosmetic),
    'claims/medicine-comparison': info(cap.medicineComparison),
    'claims/testimonial': info(cap.testimonials, gmc.accuracy),
    'claims/before-after': warn(cap.testimonials, gmc.cosmetic),
    'claims/remedy-for-disease': warn(gmc.accuracy, cap.foodDiseaseClaims, cap.healthEvidence),
    'claims/discourages-treatment': warn(gmc.promotion, cap.essentialTreatment).but({
      'in an advert': 'block',
    }),
    'claims/public-health-contradiction': warn(gmc.promotion),
    'claims/detox-immunity': warn(cap.detox, cap.foodHealthClaims, gmc.accuracy),
    'claims/miracle-secret': warn(gmc.promotion),
    'claims/weight-loss-rate': warn(cap.weightLossRate, cap.weightLossEvidence, gmc.accuracy),
    'claims/natural-safe': warn(cap.natural, gmc.accuracy),
    'claims/superiority': warn(gmc.cosmetic, gmc.accuracy),
    'claims/bold-claim': warn(gmc.accuracy, cap.healthEvidence, cap.evidence),
    'claims/anecdote-as-proof': warn(gmc.accuracy, cap.healthEvidence),
    'claims/experimental-as-proven': warn(gmc.accuracy, cap.healthEvidence),
    // medicines
    'medicines/named-promotion': block(cap.prescriptionOnly, mhra.notToThePublic, mhra.blueGuide),
    'medicines/nickname-promotion': block(
      cap.prescriptionOnly,
      cap.botulinumNotice,
      cap.weightLossNotice,
    ).but({
      'nothing priced or booked': 'warn',
    }),
    'medicines/hashtag': block(cap.botulinumNotice, cap.weightLossNotice, cap.prescriptionOnly),
    'medicines/price-offer-prize': block(cap.prescriptionOnly, cap.botulinumNotice, gmc.cosmetic),
    'medicines/personal-referral': block(cap.prescriptionOnly, cap.weightLossNotice, mhra.onlineCounts),
    'medicines/pressure-to-book': warn(gmc.cosmetic, gmc.promotion).but({ prize: 'block' }),
    'medicines/trivialises-risk': warn(gmc.cosmetic, gmc.accuracy),
    'medicines/professional-endorsement': block(cap.professionalEndorsement),
    // conduct
    'conduct/mocking-patients': warn(gmc.abuse, gmc.dignity, defenceBodies.mddusTweets, nmc.socialMedia).but({
      'one patient': 'block',
    }),
    'conduct/belittling': warn(gmc.abuse, gmc.dignity, nmc.socialMedia).but({ 'in doubt': 'info' }),
    'conduct/venting': warn(gmc.trust, gmc.dignity),
    'conduct/abuse': warn(gmc.abuse, gmc.law).but({ threat: 'block' }),
    'conduct/review-retort': warn(gmc.abuse, gmc.criticism).but({ threat: 'block' }),
    'conduct/crossing-boundaries': warn(gmc.privateContact, nmc.socialMedia, gmc.boundaries).but({
      romance: 'block',
    }),
    'conduct/posing-as-qualified': warn(gmc.honestRole),
    'conduct/heated-tone': info(gmc.sameStandards, gmc.trust),
    'conduct/off-duty-tone': info(gmc.trust, gmc.freeSpeech),
    'conduct/oversharing': info(gmc.anonymity, gmc.privateMessages),
    'conduct/on-shift': info(gmc.trust, nmc.responsibleUse),
    'conduct/premises-and-kit': info(gmc.trust, gmc.recordings),
    'conduct/inflated-title': info(gmc.honestRole),
    'conduct/unclear-doctor': warn(cap.doctorTitle, gmc.honestRole),
    'conduct/outside-scope': info(gmc.competence, nmc.socialMedia),
    'conduct/missing-identity': info(gmc.identity),
    'conduct/gifts': info(gmc.giftsAndInterests),
    'conduct/asking-for-reviews': warn(cma.unfairPractices).but({ 'only the happy': 'info' }),
  },
}
