import anecdoteAsProof from './anecdote-as-proof.ts'
import clinicallyProven from './clinically-proven.ts'
import cure from './cure.ts'
import detoxImmunity from './detox-immunity.ts'
import discouragesTreatment from './discourages-treatment.ts'
import experimentalAsProven from './experimental-as-proven.ts'
import guarantee from './guarantee.ts'
import miracleSecret from './miracle-secret.ts'
import naturalSafe from './natural-safe.ts'
import noSideEffects from './no-side-effects.ts'
import publicHealthContradiction from './public-health-contradiction.ts'
import remedyForDisease from './remedy-for-disease.ts'
import superiority from './superiority.ts'
import weightLossRate from './weight-loss-rate.ts'

/** In reading order; the key is the file's name. */
export const claims = {
  cure,
  guarantee,
  'no-side-effects': noSideEffects,
  'clinically-proven': clinicallyProven,
  'remedy-for-disease': remedyForDisease,
  'discourages-treatment': discouragesTreatment,
  'public-health-contradiction': publicHealthContradiction,
  'detox-immunity': detoxImmunity,
  'miracle-secret': miracleSecret,
  'weight-loss-rate': weightLossRate,
  'natural-safe': naturalSafe,
  superiority,
  'anecdote-as-proof': anecdoteAsProof,
  'experimental-as-proven': experimentalAsProven,
}
