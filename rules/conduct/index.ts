import abuse from './abuse.ts'
import askingForReviews from './asking-for-reviews.ts'
import belittling from './belittling.ts'
import boardCertified from './board-certified.ts'
import crossingBoundaries from './crossing-boundaries.ts'
import gifts from './gifts.ts'
import heatedTone from './heated-tone.ts'
import inflatedTitle from './inflated-title.ts'
import missingIdentity from './missing-identity.ts'
import mockingPatients from './mocking-patients.ts'
import offDutyTone from './off-duty-tone.ts'
import onShift from './on-shift.ts'
import outsideScope from './outside-scope.ts'
import oversharing from './oversharing.ts'
import posingAsQualified from './posing-as-qualified.ts'
import premisesAndKit from './premises-and-kit.ts'
import reviewRetort from './review-retort.ts'
import unclearDoctor from './unclear-doctor.ts'
import venting from './venting.ts'

/** In reading order; the key is the file's name. */
export const conduct = {
  'mocking-patients': mockingPatients,
  belittling,
  venting,
  abuse,
  'review-retort': reviewRetort,
  'crossing-boundaries': crossingBoundaries,
  'posing-as-qualified': posingAsQualified,
  'heated-tone': heatedTone,
  'off-duty-tone': offDutyTone,
  oversharing,
  'on-shift': onShift,
  'premises-and-kit': premisesAndKit,
  'inflated-title': inflatedTitle,
  'unclear-doctor': unclearDoctor,
  'board-certified': boardCertified,
  'outside-scope': outsideScope,
  'missing-identity': missingIdentity,
  'asking-for-reviews': askingForReviews,
  gifts,
}
