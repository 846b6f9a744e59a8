import type { Lexicon } from '../../src/engine/lexicon.ts'
import { medicines } from './medicines.ts'

export const lexicon: Lexicon = {
  medicines,
  conditions: [],
  places: [],
  givenNames: new Set(),
  familyNames: new Set(),
  eponyms: new Set(),
  publicFigures: [],
}
