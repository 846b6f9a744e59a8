import anecdoteAsProof from './anecdote-as-proof.ts'
import beforeAfter from './before-after.ts'
import boldClaim from './bold-claim.ts'
import clinicallyProven from './clinically-proven.ts'
import cure from './cure.ts'
import detoxImmunity from './detox-immunity.ts'
import discouragesTreatment from './discourages-treatment.ts'
import doctorRecommended from './doctor-recommended.ts'
import experimentalAsProven from './experimental-as-proven.ts'
import fearPressure from './fear-pressure.ts'
import guarantee from './guarantee.ts'
import medicineComparison from './medicine-comparison.ts'
import miracleSecret from './miracle-secret.ts'
import naturalSafe from './natural-safe.ts'
import noFdaStatement from './no-fda-statement.ts'
import noSideEffects from './no-side-effects.ts'
import opinionAsFact from './opinion-as-fact.ts'
import publicHealthContradiction from './public-health-contradiction.ts'
import remedyForDisease from './remedy-for-disease.ts'
import superiority from './superiority.ts'
import supplementEndorsement from './supplement-endorsement.ts'
import testimonial from './testimonial.ts'
import unauthorisedHealthClaim from './unauthorised-health-claim.ts'
import unsourcedEvidence from './unsourced-evidence.ts'
import weightLossRate from './weight-loss-rate.ts'

/** In reading order; the key is the file's name. */
export const claims = {
  cure,
  guarantee,
  'no-side-effects': noSideEffects,
  'clinically-proven': clinicallyProven,
  'doctor-recommended': doctorRecommended,
  'unsourced-evidence': unsourcedEvidence,
  'opinion-as-fact': opinionAsFact,
  'remedy-for-disease': remedyForDisease,
  'unauthorised-health-claim': unauthorisedHealthClaim,
  'supplement-endorsement': supplementEndorsement,
  'no-fda-statement': noFdaStatement,
  'discourages-treatment': discouragesTreatment,
  'public-health-contradiction': publicHealthContradiction,
  'detox-immunity': detoxImmunity,
  'miracle-secret': miracleSecret,
  'fear-pressure': fearPressure,
  'weight-loss-rate': weightLossRate,
  'natural-safe': naturalSafe,
  superiority,
  'medicine-comparison': medicineComparison,
  'bold-claim': boldClaim,
  'anecdote-as-proof': anecdoteAsProof,
  testimonial,
  'before-after': beforeAfter,
  'experimental-as-proven': experimentalAsProven,
}
