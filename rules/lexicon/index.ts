import type { Lexicon } from '../../src/engine/lexicon.ts'
import { conditions } from './conditions.ts'
import { eponyms } from './eponyms.ts'
import { medicines } from './medicines.ts'
import { ambiguousNames, familyNames, givenNames } from './names.ts'
import { places } from './places.ts'
import { publicFigures } from './public-figures.ts'

export const lexicon: Lexicon = {
  medicines,
  conditions,
  places,
  givenNames,
  familyNames,
  ambiguousNames,
  eponyms,
  publicFigures,
}
