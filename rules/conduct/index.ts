import abuse from './abuse.ts'
import belittling from './belittling.ts'
import crossingBoundaries from './crossing-boundaries.ts'
import mockingPatients from './mocking-patients.ts'
import posingAsQualified from './posing-as-qualified.ts'
import reviewRetort from './review-retort.ts'
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
}
