import type { Lexicon } from '../../src/engine/lexicon.ts'
import { bodyParts, careActs, procedures, settings, symptoms, turningPoints } from './care.ts'
import { conditions } from './conditions.ts'
import { commerce, fiction, homeLife, press, training } from './elsewhere.ts'
import { eponyms } from './eponyms.ts'
import { belongings, events, localPlaces, looks } from './life.ts'
import { medicines } from './medicines.ts'
import { ambiguousNames, familyNames, givenNames } from './names.ts'
import { occupations, offices } from './occupations.ts'
import { kin, personNouns, staff } from './persons.ts'
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
  classes: {
    person: personNouns,
    kin,
    staff,
    occupation: occupations,
    office: offices,
    body: bodyParts,
    symptom: symptoms,
    procedure: procedures,
    setting: settings,
    'care act': careActs,
    'turning point': turningPoints,
    'local place': localPlaces,
    event: events,
    looks,
    belonging: belongings,
    commerce,
    training,
    'home life': homeLife,
    fiction,
    press,
  },
}
