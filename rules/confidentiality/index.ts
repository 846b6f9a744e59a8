import ageOver89 from './age-over-89.ts'

/** In reading order; the key is the file's name. */
export const confidentiality = {
  'age-over-89': ageOver89,
}
