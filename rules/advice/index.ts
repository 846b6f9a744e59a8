import acrossBorders from './across-borders.ts'
import blanketAdvice from './blanket-advice.ts'
import diagnosisAtADistance from './diagnosis-at-a-distance.ts'
import directiveToIndividual from './directive-to-individual.ts'
import disclaimer from './disclaimer.ts'
import dosage from './dosage.ts'
import noSignpost from './no-signpost.ts'
import personalReassurance from './personal-reassurance.ts'
import remotePrescribing from './remote-prescribing.ts'
import solicitsClinicalDetail from './solicits-clinical-detail.ts'
import steersFromCare from './steers-from-care.ts'
import stopTreatment from './stop-treatment.ts'
import urgentSymptom from './urgent-symptom.ts'

/** In reading order; the key is the file's name. */
export const advice = {
  'directive-to-individual': directiveToIndividual,
  dosage,
  'stop-treatment': stopTreatment,
  'diagnosis-at-a-distance': diagnosisAtADistance,
  'personal-reassurance': personalReassurance,
  'steers-from-care': steersFromCare,
  'solicits-clinical-detail': solicitsClinicalDetail,
  'remote-prescribing': remotePrescribing,
  'across-borders': acrossBorders,
  'urgent-symptom': urgentSymptom,
  disclaimer,
  'no-signpost': noSignpost,
  'blanket-advice': blanketAdvice,
}
